import { useState } from 'react';

/** A choice of this person on this machine (columns, density); nothing that others need. */
export function useKept<T>(
  name: string,
  initial: T,
  fits: (value: unknown) => value is T = (value): value is T => typeof value === typeof initial,
): [T, (value: T) => void] {
  const key = `vinhdanh.${name}`;
  const [value, setValue] = useState<T>(() => {
    const text = localStorage.getItem(key);
    if (text === null) return initial;
    try {
      const kept: unknown = JSON.parse(text);
      return fits(kept) ? kept : initial;
    } catch {
      return initial;
    }
  });
  const keep = (next: T): void => {
    localStorage.setItem(key, JSON.stringify(next));
    setValue(next);
  };
  return [value, keep];
}

export const keptList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
