import { useDraft, type Next } from './use-draft';

interface SeenDraft<T> {
  draft: T;
  keep: (next: Next<T>) => void;
  drop: () => void;
  /** Version of the thing this was begun from; a command is sent for it and no other. */
  seen: number;
  /** The person has looked at a newer one: what was typed stays, and is for that one from now on. */
  follow: (version: number) => void;
}

/**
 * A draft that remembers which version of the thing was looked at when it was begun. It comes back
 * after a reload with that version, not with the newest: what others did since must be told, not
 * written over. `T` has texts under plain keys; the version stands among them as one more.
 */
export function useSeenDraft<T extends object>(
  form: string,
  initial: T,
  version: number,
): SeenDraft<T> {
  const [kept, keep, drop] = useDraft<T & { seenVersion: string }>(form, {
    ...initial,
    seenVersion: String(version),
  });
  return {
    draft: kept,
    keep: (next) =>
      keep((latest) => ({
        ...(typeof next === 'function' ? next(latest) : next),
        seenVersion: latest.seenVersion,
      })),
    drop,
    seen: Number(kept.seenVersion),
    follow: (newer) => keep((latest) => ({ ...latest, seenVersion: String(newer) })),
  };
}
