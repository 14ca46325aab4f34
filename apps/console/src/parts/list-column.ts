import type { ReactNode } from 'react';

interface Shape {
  key: string;
  title: string;
  width?: number;
  /** Stays in sight while the table scrolls sideways. */
  fixed?: boolean;
  /** Hidden until asked for. */
  extra?: boolean;
  align?: 'left' | 'right' | 'center';
}

/**
 * A column of a wide table: `show` is what stands on the screen, `text` the same in plain words for
 * an export. Whatever is not plain by itself must say its words; `false` leaves a column of acts
 * out of an export.
 */
export type ListColumn<T> = Shape &
  (
    | {
        show: (row: T, index: number) => string | number;
        text?: ((row: T) => string) | false;
      }
    | { show: (row: T, index: number) => ReactNode; text: ((row: T) => string) | false }
  );

/** What an export of these columns holds: exactly what is shown, in plain words. */
export function exported<T>(
  columns: readonly ListColumn<T>[],
  rows: readonly T[],
): { labels: string[]; cells: string[][] } {
  const kept = columns.filter(({ text }) => text !== false);
  return {
    labels: kept.map(({ title }) => title),
    cells: rows.map((row, index) =>
      kept.map(({ show, text }) => (text ? text(row) : String(show(row, index)))),
    ),
  };
}
