import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

/** A filter that lives in the address: kept on the way back, sent along in a link. */
export function useFilter(name: string): [string | undefined, (value: string | undefined) => void] {
  const [params] = useSearchParams();
  const chooseAll = useChooseAll();
  return [params.get(name) ?? undefined, (value) => chooseAll({ [name]: value })];
}

/** Sets several filters in one step: of two choices made one after the other only the last holds. */
export function useChooseAll(): (values: Record<string, string | undefined>) => void {
  const [, setParams] = useSearchParams();
  return (values) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(values))
          if (value) after.set(name, value);
          else after.delete(name);
        return after;
      },
      { replace: true },
    );
}

const RESTS_MS = 300;

/**
 * A filter that moves faster than addresses may be written, as a slider does: what is chosen holds
 * at once, and stands in the address when the hand rests.
 */
export function useRestingFilter(
  name: string,
): [string | undefined, (value: string | undefined) => void] {
  const [kept, keep] = useFilter(name);
  const [moving, move] = useState<{ to: string | undefined }>();
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    if (!moving) return;
    // The address has followed: from now on it is right, also when it is changed from elsewhere.
    if (moving.to === kept) {
      move(undefined);
      return;
    }
    const rest = window.setTimeout(() => latest.current(moving.to), RESTS_MS);
    return () => window.clearTimeout(rest);
  }, [moving, kept]);
  return [moving ? moving.to : kept, (to) => move({ to })];
}
