import { useRef, useState } from 'react';
import { keyOf } from './draft';

/** What is to stand there, or how to make it of what stands there when an answer comes in late. */
export type Next<T> = T | ((latest: T) => T);

/**
 * What is being filled in on a page, of any shape, kept for this window until it was sent: a
 * reload, a crash or an expired session loses none of it. Keys a draft of an older page lacks come
 * from `initial`, so a map whose missing keys mean something stands under a key of its own.
 *
 * @returns the value, a setter, and what drops the draft once it was sent
 */
export function useDraft<T extends object>(
  form: string,
  initial: T,
): [value: T, keep: (next: Next<T>) => void, drop: () => void] {
  const [key] = useState(() => keyOf(form));
  const [value, setValue] = useState<T>(() => ({ ...initial, ...kept<T>(key) }));
  const latest = useRef(value);
  const show = (next: T): void => {
    latest.current = next;
    setValue(next);
  };
  const keep = (next: Next<T>): void => {
    show(typeof next === 'function' ? next(latest.current) : next);
    sessionStorage.setItem(key, JSON.stringify(latest.current));
  };
  const drop = (): void => {
    sessionStorage.removeItem(key);
    show(initial);
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
