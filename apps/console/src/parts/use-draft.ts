import { useState } from 'react';

/** Beside `draft.ts`, and cleared with it when somebody else signs in. */
const keyOf = (form: string): string => `vinhdanh.draft.${window.location.pathname}.${form}`;

/**
 * What is being filled in on a page, of any shape, kept for this window until it was sent: a
 * reload, a crash or an expired session loses none of it.
 */
export function useDraft<T extends object>(
  form: string,
  initial: T,
): [value: T, keep: (next: T) => void, drop: () => void] {
  const [key] = useState(() => keyOf(form));
  const [value, setValue] = useState<T>(() => ({ ...initial, ...kept<T>(key) }));
  const keep = (next: T): void => {
    setValue(next);
    sessionStorage.setItem(key, JSON.stringify(next));
  };
  const drop = (): void => {
    sessionStorage.removeItem(key);
    setValue(initial);
  };
  return [value, keep, drop];
}

function kept<T>(key: string): Partial<T> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<T>;
  } catch {
    return {};
  }
}
