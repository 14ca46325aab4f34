import { createHash } from 'node:crypto';
import type { SheetGrid } from '../grid.js';
import { plain } from '../text.js';
import type { Field, ImportWords, SheetMapping } from '../types.js';
import { detectSheets, toMapping } from './detect-head.js';
import { layOut, type LayoutCounts } from './lay-out.js';

export interface Proposal {
  mapping: SheetMapping[];
  /** Labels of each mapped sheet's columns, for showing beside the mapping. */
  labels: string[][];
  /** Rows that would be read as nominees. */
  rows: number;
  layout: LayoutCounts;
  /** Same heads, same signature: what a unit mapped once is proposed the next time. */
  signature: string;
}

/** Columns of each mapped sheet, as a unit settled them for the same heads before. */
export type RememberedMapping = Record<string, Field>[];

/**
 * Proposes what each column of each list in the file holds. `remember` answers the unit's earlier
 * choice for the same labels. Nothing proposed means that no list was recognised.
 */
export function proposeMapping(
  sheets: SheetGrid[],
  words: ImportWords,
  remembered?: RememberedMapping,
): Proposal {
  const heads = detectSheets(sheets, words);
  const mapping = heads.map((head, i) => {
    const proposed = toMapping(head);
    return remembered?.[i] ? { ...proposed, columns: remembered[i] } : proposed;
  });
  const layout: LayoutCounts = { data: 0, groups: 0, totals: 0, closing: 0 };
  for (const sheet of mapping) {
    const { counts } = layOut(sheets[sheet.sheet]!, sheet, words);
    for (const key of Object.keys(layout) as (keyof LayoutCounts)[]) layout[key] += counts[key];
  }
  const labels = heads.map((h) => h.labels);
  return { mapping, labels, rows: layout.data, layout, signature: signatureOf(labels) };
}

/** Fingerprint of the heads of a file, in hex: which labels stand in which order. */
export function signatureOf(labels: string[][]): string {
  const text = labels.map((sheet) => sheet.map(plain).join('|')).join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
