import { useEffect, useSyncExternalStore } from 'react';

/**
 * How many forms lie open over the page. While one does, the page under it stands still: a screen
 * that follows what others do could take away the very button whose form is being filled in.
 */
let open = 0;
const listeners = new Set<() => void>();

const add = (n: number): void => {
  open += n;
  for (const tell of listeners) tell();
};
const listen = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

export const formIsOpen = (): boolean => open > 0;
export const useFormIsOpen = (): boolean => useSyncExternalStore(listen, formIsOpen);

/** Counts a form while it is open. */
export function useOpenForm(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    add(1);
    return () => add(-1);
  }, [isOpen]);
}

/** Now, or once the last form is closed. */
export function whenNoForm(go: () => void): void {
  if (open === 0) return go();
  const stop = listen(() => {
    if (open > 0) return;
    stop();
    go();
  });
}
