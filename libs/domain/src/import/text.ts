import type { Cell } from './grid.js';

// Written as escapes: the characters themselves cannot be seen in an editor.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const INVISIBLE = /[\u00ad\u034f\u180e\u200b-\u200d\u2060-\u2064\ufeff]/g;
// eslint would rather not see control characters in a pattern, so they are listed by property.
const CONTROL = /\p{Cc}/gu;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const MARKS = /\p{M}/gu;

/** True if the text could be made to read in another order than it is stored. */
export const hasBidiControl = (text: string): boolean => BIDI.test(text);

/** Text as it is stored: NFC, no invisible or control characters, single plain spaces. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(SPACES, ' ')
    .trim();
}

/** Text for comparing: no accents (đ becomes d), lower case, words of letters and digits only. */
export function plain(text: string): string {
  return cleanText(text)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a cell says as text; empty for an empty or an error cell. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  switch (typeof cell) {
    case 'string':
      return cleanText(cell);
    case 'number':
      // Excel keeps whole numbers as floats; long ones must not turn into 8.3E+10.
      return Number.isInteger(cell) && Math.abs(cell) < 1e21
        ? BigInt(cell).toString()
        : String(cell);
    case 'boolean':
      return cell ? 'x' : '';
    default:
      return 'date' in cell ? cell.date : '';
  }
}

/** Edit distance (one letter changed, added, dropped or two neighbours swapped), up to `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? before[j - 2]! + 1
          : Infinity;
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, change, swap));
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = above;
    above = row;
  }
  return above[b.length]!;
}

/** How often each letter and digit occurs, for ruling out texts that cannot be near each other. */
export function letterCounts(text: string): Uint8Array {
  const counts = new Uint8Array(37);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const slot = code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? code - 22 : 36;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts;
}

/** True if more than `limit` edits surely lie between two texts with these counts. */
export function surelyFar(a: Uint8Array, b: Uint8Array, limit: number): boolean {
  let more = 0;
  let less = 0;
  for (let i = 0; i < a.length; i += 1) {
    const gap = a[i]! - b[i]!;
    if (gap > 0) more += gap;
    else less -= gap;
  }
  // One changed letter takes one away and adds one.
  return Math.max(more, less) > limit;
}
