import { cellText, plain, type Cell, type SheetGrid } from '../import/index.js';
import {
  numberFault,
  numberText,
  saidByNumber,
  type GivenNumber,
} from '../registry/subject/identity.js';
import { nameKey } from '../registry/text/name-key.js';

/** One row of an agency's list. The number is only passed on to be hashed, never kept. */
export interface AgencyRow {
  /** Row number as the person sees it. */
  n: number;
  name: string;
  nameKey: string;
  number?: GivenNumber;
  birthYear?: number;
  /** A body, known by a tax code that no person has. */
  body: boolean;
  matter: string;
  document?: string;
  /** ISO day of the document. */
  date?: string;
}
export type AgencyRowRead = { n: number; fault: string } | AgencyRow;

const COLUMNS = {
  name: ['ho ten', 'ho va ten', 'ten', 'ten to chuc', 'name', 'full name'],
  number: ['so dinh danh', 'so dinh danh ca nhan', 'cccd', 'so cccd', 'personal number'],
  tax: ['ma so thue', 'tax code'],
  birth: ['nam sinh', 'ngay sinh', 'birth year', 'birth date'],
  matter: ['noi dung', 'vi pham', 'noi dung vi pham', 'matter'],
  document: ['so van ban', 'so quyet dinh', 'document number'],
  date: ['ngay van ban', 'ngay quyet dinh', 'ngay', 'date'],
} as const;
type Column = keyof typeof COLUMNS;

const LONGEST = 1_000;

/**
 * Reads the first sheet that has a head (a name and a matter); undefined if none has. `on` is the
 * ISO day of receipt. Blank rows are passed over.
 */
export function readAgencyRows(
  sheets: readonly SheetGrid[],
  on: string,
): AgencyRowRead[] | undefined {
  for (const { rows } of sheets) {
    const at = rows.findIndex(({ cells }) => isHead(columnsOf(cells)));
    if (at < 0) continue;
    const columns = columnsOf(rows[at]!.cells);
    return rows
      .slice(at + 1)
      .filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''))
      .map(({ no, cells }) =>
        readRow(no, (name) => cellText(cells[columns.get(name) ?? -1] ?? null), on),
      );
  }
  return undefined;
}

function columnsOf(cells: readonly Cell[]): Map<Column, number> {
  const found = new Map<Column, number>();
  cells.forEach((cell, i) => {
    const label = plain(cellText(cell));
    for (const [name, labels] of Object.entries(COLUMNS) as [Column, readonly string[]][])
      if (labels.includes(label) && !found.has(name)) found.set(name, i);
  });
  return found;
}

const isHead = (columns: Map<Column, number>): boolean =>
  columns.has('name') && columns.has('matter');

function readRow(n: number, text: (name: Column) => string, on: string): AgencyRowRead {
  const [name, matter, document] = [text('name'), text('matter'), text('document')];
  if (!nameKey(name)) return { n, fault: 'name-missing' };
  if (!matter) return { n, fault: 'agency-matter-missing' };
  if ([name, matter, document].some((one) => one.length > LONGEST))
    return { n, fault: 'agency-text-too-long' };
  const birthYear = yearIn(text('birth'));
  if (birthYear === 'wrong') return { n, fault: 'agency-birth-year' };
  const tax = numberText(text('tax'));
  // Since 2025 the tax code of a person is his personal number; ten or thirteen digits are a body's.
  const given = numberText(text('number')) || (tax.length === 12 ? tax : '');
  const number = given ? numberOf(given) : undefined;
  const bearer = birthYear === undefined ? {} : { birthYear };
  const fault = number && numberFault(number, bearer, on);
  if (fault) return { n, fault };
  const body = !number && birthYear === undefined && /^\d{10}(\d{3})?$/.test(tax);
  const born = birthYear ?? bornBy(number);
  if (!number && born === undefined && !body) return { n, fault: 'agency-row-unidentified' };
  const date = dayOf(text('date'));
  if (date === 'wrong' || (date && date > on)) return { n, fault: 'no-such-day' };
  return {
    ...{ n, name: name.normalize('NFC'), nameKey: nameKey(name), body, matter },
    ...(number ? { number } : {}),
    ...(born === undefined ? {} : { birthYear: born }),
    ...(document ? { document } : {}),
    ...(date ? { date } : {}),
  };
}

const numberOf = (text: string): GivenNumber => ({
  kind: text.length === 9 ? 'identity-card' : 'personal-number',
  text,
});
const bornBy = (number?: GivenNumber): number | undefined =>
  number?.kind === 'personal-number' ? saidByNumber(number.text).birthYear : undefined;

function yearIn(text: string): number | undefined | 'wrong' {
  if (!text) return undefined;
  const [year] = /\b(?:18|19|20)\d\d\b/.exec(text) ?? [];
  return year === undefined ? 'wrong' : Number(year);
}

/** ISO day of a text, day first; undefined if empty. */
function dayOf(text: string): string | undefined | 'wrong' {
  if (!text) return undefined;
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = parts
    ? `${parts[3]}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}`
    : text;
  const known = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(iso) : NaN;
  const real = !Number.isNaN(known) && new Date(known).toISOString().slice(0, 10) === iso;
  return real ? iso : 'wrong';
}
