import type { GridRow, SheetGrid } from '../grid.js';
import { plain, cellText } from '../text.js';
import type { RecipientKind } from '../../catalogue/vocabulary.js';
import type { Field, ImportWords, SheetMapping } from '../types.js';
import { headColumns, type HeadColumns } from './head-columns.js';
import { LabelMatcher } from './match-label.js';
import { kindInText } from './kind-words.js';

export interface DetectedHead {
  /** Row numbers as in the file. */
  first: number;
  last: number;
  columns: Record<string, Field>;
  labels: string[];
  score: number;
  /** Said by the name of the sheet or of the name column. */
  recipientKind?: RecipientKind;
}

const SEARCHED = 60;
const DEEPEST = 3;
const SUREST_ENOUGH = 1.65;
// A sentence that merely mentions names (instructions do) heads no list.
const NAMED = 0.85;

/**
 * Finds the head of the list in a sheet: below the national header and the title, one to three
 * rows high. Undefined when no rows name a nominee and something about them (a sheet of codes,
 * instructions, an empty sheet).
 */
export function detectHead(sheet: SheetGrid, words: ImportWords): DetectedHead | undefined {
  let best: (HeadColumns & { rows: GridRow[] }) | undefined;
  const match = new LabelMatcher(words);
  const upTo = Math.min(SEARCHED, sheet.rows.length);
  for (let i = 0; i < upTo; i += 1) {
    for (let height = 1; height <= DEEPEST && i + height <= sheet.rows.length; height += 1) {
      const rows = sheet.rows.slice(i, i + height);
      if (height > 1 && !continuesHead(rows.at(-2)!, rows.at(-1)!)) break;
      const head = headColumns(rows, match);
      if (isList(head) && (!best || isSurer(head.score, rows.length, best)))
        best = { ...head, rows };
    }
  }
  if (!best) return undefined;
  const last = numberedBelow(sheet, best.rows.at(-1)!);
  const { columns, labels, score } = best;
  return {
    first: best.rows[0]!.no,
    last,
    columns,
    labels,
    score,
    ...hint(sheet.name, columns, labels),
  };
}

/** Several sheets: a mapping for each that holds a list. */
export function detectSheets(
  sheets: SheetGrid[],
  words: ImportWords,
): (DetectedHead & { sheet: number })[] {
  return sheets.flatMap((grid, sheet) => {
    const head = detectHead(grid, words);
    return head ? [{ ...head, sheet }] : [];
  });
}

export const toMapping = (head: DetectedHead & { sheet: number }): SheetMapping => ({
  sheet: head.sheet,
  head: { first: head.first, last: head.last },
  columns: head.columns,
  ...(head.recipientKind ? { recipientKind: head.recipientKind } : {}),
});

/** What stands above each column in these rows of a sheet, as {@link detectHead} would read it. */
export function labelsOf(
  sheet: SheetGrid,
  { first, last }: SheetMapping['head'],
  words: ImportWords,
): string[] {
  const rows = sheet.rows.filter(({ no }) => no >= first && no <= last);
  const named = rows.filter((row) => !isNumbering(row));
  return named.length === 0 ? [] : headColumns(named, new LabelMatcher(words)).labels;
}

/** At the same score the lower head wins: a title above it is no part of it. */
const isSurer = (score: number, height: number, best: { score: number; rows: GridRow[] }) =>
  score > best.score + 1e-9 || (score > best.score - 1e-9 && height < best.rows.length);

function isList({ columns, score, named }: HeadColumns): boolean {
  return named >= NAMED && new Set(Object.values(columns)).size >= 2 && score >= SUREST_ENOUGH;
}

/**
 * A row goes on with the head above it when each of its texts repeats the label above (a cell
 * merged downwards) or stands under a label that covers several columns. A data row does not.
 */
function continuesHead(above: GridRow, row: GridRow): boolean {
  let below = 0;
  const width = Math.max(above.cells.length, row.cells.length);
  for (let c = 0; c < width; c += 1) {
    const lower = cellText(row.cells[c]);
    if (!lower) continue;
    if (typeof row.cells[c] !== 'string') return false;
    const upper = cellText(above.cells[c]);
    if (upper === lower) continue;
    const next = cellText(above.cells[c + 1]);
    const covered =
      !upper ||
      upper === next ||
      upper === cellText(above.cells[c - 1]) ||
      (!next && c + 1 < width);
    if (!covered) return false;
    below += 1;
  }
  return below >= 2;
}

/** Lists often number their columns, "(1) (2) (3)", right under the head. */
function numberedBelow(sheet: SheetGrid, lastHead: GridRow): number {
  const next = sheet.rows[sheet.rows.indexOf(lastHead) + 1];
  return next && isNumbering(next) ? next.no : lastHead.no;
}

export function isNumbering(row: GridRow): boolean {
  const texts = row.cells.map((c) => plain(cellText(c))).filter(Boolean);
  if (texts.length < 3 || !texts.every((t) => /^([a-d]|\d{1,2})( \d{1,2})*$/.test(t))) return false;
  const numbers = texts.map((t) => Number.parseInt(t, 10)).filter((n) => !Number.isNaN(n));
  return numbers.length >= 2 && numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1);
}

function hint(
  sheetName: string,
  columns: Record<string, Field>,
  labels: string[],
): { recipientKind?: RecipientKind } {
  const nameColumn = Object.keys(columns).find((c) => columns[c] === 'name');
  const text = plain(labels[Number(nameColumn)] ?? '');
  const kinds = [
    kindInText(sheetName),
    /tap the|ca nhan|ho gia dinh/.test(text) && !/^ho (va )?ten\b/.test(text)
      ? kindInText(text)
      : undefined,
    /^ho (va )?ten$/.test(text) ? ('individual' as const) : undefined,
    /^(ten )?(don vi|co quan)$/.test(text) ? ('collective' as const) : undefined,
  ];
  const recipientKind = kinds.find(Boolean);
  return recipientKind ? { recipientKind } : {};
}
