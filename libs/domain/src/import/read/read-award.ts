import { plain } from '../text.js';
import type { ImportWords, LineDefaults } from '../types.js';
import type { RowGroup } from '../layout/lay-out.js';
import { matchAward } from './match-award.js';
import type { RowCells } from './row-cells.js';

const TICKED = new Set(['x', 'xx', 'v', 'co', '1', 'dat', 'true', 'yes']);
const EMPTY = new Set(['0', 'khong', 'no', 'false', '']);
// A tick is no letter, so comparing without punctuation would lose it.
const TICK_SIGNS = /[✓✔☑√×✗☒]/;

/**
 * Code of the award asked for: a ticked column, else the text of the award's cell, else the group
 * the row stands in, else the default. Faults are recorded and answer undefined.
 */
export function readAward(
  cells: RowCells,
  group: RowGroup,
  defaults: LineDefaults,
  words: ImportWords,
): string | undefined {
  const before = cells.errors.length;
  const ticked = readTicks(cells);
  const written = readWritten(cells, words);
  if (cells.errors.length > before) return undefined;
  const asked = [...new Set([...ticked, ...(written ? [written] : [])])];
  if (asked.length > 1) return cells.fail('award-twice', cells.marks()[0]?.field ?? 'award');
  return asked[0] ?? group.award ?? defaults.award ?? cells.fail('award-missing', 'award');
}

function readTicks(cells: RowCells): string[] {
  return cells.marks().flatMap((placed) => {
    const text = plain(placed.text);
    if (TICKED.has(text) || TICK_SIGNS.test(placed.text))
      return [placed.field.slice('mark:'.length)];
    if (!EMPTY.has(text) || /^[^\d\p{L}]+$/u.test(placed.text.replace(/[-–—.]/g, '')))
      cells.failAt('mark-unknown', placed);
    return [];
  });
}

function readWritten(cells: RowCells, words: ImportWords): string | undefined {
  const placed = cells.cell('award');
  if (!placed) return undefined;
  const codes = matchAward(placed.text, words.awards);
  if (codes.length === 1) return codes[0];
  return cells.failAt(codes.length === 0 ? 'award-unknown' : 'award-ambiguous', placed);
}
