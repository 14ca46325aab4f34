import type { GridRow, SheetGrid } from '../grid.js';
import type { RecipientKind } from '../../catalogue/vocabulary.js';
import type { ImportWords, SheetMapping } from '../types.js';
import { rowRole, type GroupRow, type RowRole } from './row-role.js';

/** What the group rows above a row say about it. */
export interface RowGroup {
  recipientKind?: RecipientKind;
  award?: string;
  unit?: string;
}

export interface LaidOutRow {
  sheet: number;
  row: GridRow;
  group: RowGroup;
}

/** How many rows of each sort were recognised; no texts, they may hold names. */
export interface LayoutCounts {
  data: number;
  groups: number;
  totals: number;
  closing: number;
}

/**
 * Sorts the rows below the head into nominees, each with its group, and the rest. Whatever follows
 * the first row of the closing block (totals, place and date, signatures) is skipped, unless
 * numbered nominees come after it.
 */
export function layOut(
  sheet: SheetGrid,
  mapping: SheetMapping,
  words: ImportWords,
): { rows: LaidOutRow[]; counts: LayoutCounts } {
  const below = sheet.rows.filter((row) => row.no >= firstRow(mapping));
  const roles = below.map((row) => rowRole(row, mapping, words));
  const end = closingAt(roles);
  const counts: LayoutCounts = { data: 0, groups: 0, totals: 0, closing: 0 };
  const rows: LaidOutRow[] = [];
  let stack: GroupRow[] = [];
  below.forEach((row, i) => {
    const found = roles[i]!;
    if (i >= end || found.role === 'closing') {
      if (found.role !== 'blank') counts.closing += 1;
    } else if (found.role === 'group') {
      stack = pushed(stack, found.group);
      counts.groups += 1;
    } else if (found.role === 'total') counts.totals += 1;
    else if (found.role === 'data') {
      rows.push({ sheet: mapping.sheet, row, group: merged(stack) });
      counts.data += 1;
    }
  });
  return { rows, counts };
}

/** Where the rows of a list begin; never inside its head. */
export const firstRow = ({ head, dataFrom = 0 }: Pick<SheetMapping, 'head' | 'dataFrom'>): number =>
  Math.max(head.last + 1, dataFrom);

function closingAt(roles: RowRole[]): number {
  let last = -1;
  roles.forEach((r, i) => {
    if (r.role === 'data' && r.numbered) last = i;
  });
  const first = roles.findIndex((r, i) => i > last && r.role === 'closing');
  return first === -1 ? roles.length : first;
}

/** A new group ends the groups inside it, and those like it with what they contain. */
function pushed(stack: GroupRow[], group: GroupRow): GroupRow[] {
  const outer = stack.filter((g) => g.depth <= group.depth);
  const same = outer.findIndex((g) => g.depth === group.depth && sort(g) === sort(group));
  return [...(same === -1 ? outer : outer.slice(0, same)), group];
}

const sort = (g: GroupRow): string => (g.award ? 'award' : g.recipientKind ? 'kind' : 'unit');

const merged = (stack: GroupRow[]): RowGroup => {
  const group: RowGroup = {};
  for (const { recipientKind, award, unit } of stack) {
    if (recipientKind) group.recipientKind = recipientKind;
    if (award) group.award = award;
    if (unit) group.unit = unit;
  }
  return group;
};
