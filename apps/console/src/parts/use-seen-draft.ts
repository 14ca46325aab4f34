import { useRef } from 'react';
import { useDraft } from './use-draft';

interface SeenDraft<T> {
  draft: T;
  keep: (next: T) => void;
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
  const latest = useRef(kept);
  latest.current = kept;
  const put = (next: T & { seenVersion: string }): void => {
    latest.current = next;
    keep(next);
  };
  return {
    draft: kept,
    keep: (next) => put({ ...next, seenVersion: latest.current.seenVersion }),
    drop,
    seen: Number(kept.seenVersion),
    follow: (newer) => put({ ...latest.current, seenVersion: String(newer) }),
  };
}
