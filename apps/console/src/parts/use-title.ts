import { useEffect } from 'react';

/** What the window, its tab and a bookmark of the page are called. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Vinh Danh`;
  }, [title]);
}
