import { readBirth } from '../read/read-birth.js';
import type { RowCells } from '../read/row-cells.js';
import type { Field } from '../types.js';

const SCHOOL_YEAR = /^(?:năm\s*(?:học\s*)?)?((?:19|20)\d{2})\s*[-–/]\s*((?:19|20)?\d{2})$/i;
/** Any day of the calendar will do; what lies in the future the rules of the record refuse. */
const LAST_DAY = '2200-12-31';

/**
 * Year a cell speaks of: a bare year, a date, or a school year, which counts as the one in which it
 * ends. Faults are recorded; undefined for an empty cell.
 */
export function readYear(cells: RowCells, field: Field): number | undefined {
  const placed = cells.cell(field);
  if (!placed) return undefined;
  const school = SCHOOL_YEAR.exec(placed.text);
  if (school) {
    const [, from = '', to = ''] = school;
    const last = to.length === 2 ? `${from.slice(0, 2)}${to}` : to;
    if (Number(last) - Number(from) === 1) return Number(last);
  }
  const read = readBirth(placed.cell, LAST_DAY);
  if (typeof read !== 'string' && read.year >= 1930) return read.year;
  return cells.failAt('year-malformed', placed);
}

/** ISO day of a cell that holds one; a bare year tells no day. Faults are recorded. */
export function readDay(cells: RowCells, field: Field): string | undefined {
  const placed = cells.cell(field);
  if (!placed) return undefined;
  const read = readBirth(placed.cell, LAST_DAY);
  if (typeof read !== 'string') return read.date;
  return cells.failAt(read === 'no-such-day' ? read : 'year-malformed', placed);
}
