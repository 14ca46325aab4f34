import { useSyncExternalStore } from 'react';

const asked = window.matchMedia('(max-width: 700px)');
const listen = (tell: () => void): (() => void) => {
  asked.addEventListener('change', tell);
  return () => asked.removeEventListener('change', tell);
};

/** Whether the page is held in a hand: no room for columns that stand still. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => asked.matches);
