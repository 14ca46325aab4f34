import type { GridRow } from '../grid.js';
import type { RowGroup } from '../layout/lay-out.js';
import type {
  CellError,
  Field,
  ImportLine,
  ImportWords,
  LineDefaults,
  SheetMapping,
} from '../types.js';
import { readAward } from './read-award.js';
import { readClass, readKinds } from './read-kinds.js';
import { readName, readPerson } from './read-person.js';
import { RowCells } from './row-cells.js';

export type ReadRow =
  { line: ImportLine; errors?: undefined } | { line?: undefined; errors: CellError[] };

/**
 * Reads one nominee: a line ready to file, or every fault of the row in words. Never throws, takes
 * any cells; values only, nothing is computed.
 */
export function readRow(
  mapping: SheetMapping,
  row: GridRow,
  group: RowGroup,
  defaults: LineDefaults,
  words: ImportWords,
): ReadRow {
  const cells = new RowCells(row, mapping);
  const named = readName(cells);
  const award = readAward(cells, group, defaults, words);
  const { recipientKind, kind } = readKinds(cells, group, defaults, mapping, award, words);
  const isPerson = recipientKind === 'individual';
  const { post, unit } = readPost(cells);
  const person = isPerson ? readPerson(cells, named?.title, words) : {};
  const positionClass = isPerson ? readClass(cells, post, defaults) : undefined;
  const period = readPeriod(cells, defaults);
  if (cells.errors.length > 0 || !named || !award || !recipientKind)
    return { errors: cells.errors };
  return {
    line: {
      award,
      recipientKind,
      name: named.name,
      ...present({
        kind,
        positionClass,
        ...period,
        title: isPerson ? named.title : undefined,
        ...person,
        post: isPerson ? post : undefined,
        unitName: unit || group.unit || defaults.unitName,
        fieldOfWork: cells.text('field-of-work'),
        summary: cells.joined('summary'),
        pastAwards: cells.joined('past-awards'),
        votes: cells.text('votes'),
        note: cells.joined('note'),
      }),
    },
  };
}

/** "Trưởng phòng Nội vụ, UBND huyện Ba Tri" in one cell: the unit follows the first comma or dash. */
function readPost(cells: RowCells): { post: string; unit: string } {
  const both = cells.text('post-unit');
  const split = /^(.*?)(?:[,;]| [–-] )\s*(.+)$/.exec(both);
  return {
    post: cells.text('post') || (split ? split[1]!.trim() : both),
    unit: cells.text('unit') || (split ? split[2]! : ''),
  };
}

function readPeriod(
  cells: RowCells,
  defaults: LineDefaults,
): { meritFrom?: string; meritTo?: string } {
  const placed = cells.cell('merit-year' satisfies Field);
  const common = { meritFrom: defaults.meritFrom, meritTo: defaults.meritTo };
  if (!placed) return common.meritFrom && common.meritTo ? common : missing(cells);
  const years = placed.text.match(/^(?:năm (?:học )?)?(\d{4})(?:\s*[-–]\s*(\d{4}))?$/i);
  if (years && !years[2]) return { meritFrom: `${years[1]}-01-01`, meritTo: `${years[1]}-12-31` };
  // Where a school year begins and ends is said by the round, not by the sheet.
  const same =
    years?.[1] === common.meritFrom?.slice(0, 4) && years?.[2] === common.meritTo?.slice(0, 4);
  if (years && same) return common;
  cells.failAt('merit-year-malformed', placed);
  return {};
}

/** A proposal without a round sets no merit period. */
function missing(cells: RowCells): Record<string, never> {
  cells.fail('merit-missing');
  return {};
}

/** Leaves out what the row does not say. */
function present<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<T>;
}
