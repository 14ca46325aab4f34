import type { ReactNode } from 'react';

/** Drawn for the frame alone, which waits for no library of icons. Always beside or under words. */
const icon = (drawing: ReactNode) => (
  <svg
    viewBox="0 0 24 24"
    width="1.25em"
    height="1.25em"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {drawing}
  </svg>
);

export const menuIcon = icon(<path d="M4 6h16M4 12h16M4 18h16" />);
export const bellIcon = icon(<path d="M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21.5h4M12 5V3" />);
export const personIcon = icon(
  <>
    <circle cx="12" cy="8" r="4" />
    <path d="M4 21c0-4 3.5-6.5 8-6.5s8 2.5 8 6.5" />
  </>,
);
