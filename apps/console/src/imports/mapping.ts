import type { ImportState } from './import';

export type MappedSheet = ImportState['mapping'][number];
export type Sheet = ImportState['sheets'][number];
/** The rows of a head, as people number them. */
export type Head = Pick<MappedSheet, 'headFirst' | 'headLast'>;

/** Letter of a column as spreadsheets show it: 0 is A, 26 is AA. */
export const letterOf = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : letterOf(Math.floor(n / 26) - 1) + letterOf(n % 26);

export const indexOf = (letters: string): number =>
  [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;

/** What stands above each column: as the service read it, or as the rows pointed at have it. */
export function labelsOf(sheet: Sheet, { headFirst, headLast }: Head): string[] {
  const { head, labels, top = [] } = sheet;
  if (head && head.first === headFirst && head.last === headLast) return labels;
  const rows = top.filter(({ row }) => row >= headFirst && row <= headLast);
  if (rows.length === 0) return head ? [] : labels;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, n) =>
    [...new Set(rows.map(({ cells }) => cells[n] ?? '').filter(Boolean))].join(' – '),
  );
}

/** The row the list begins with. */
export const firstRow = ({ headLast, dataFirst = 0 }: Head & { dataFirst?: number }): number =>
  Math.max(headLast + 1, dataFirst);

/** A row to judge the mapping by: the first one that would be read. */
export const sampleOf = (sheet: Sheet, mapped: MappedSheet): string[] =>
  sheet.top?.find(({ row }) => row >= firstRow(mapped))?.cells ?? sheet.sample[0] ?? [];

/** Every column of a sheet, also those nothing was recognised in. */
export function columnsOf(sheet: Sheet, mapped: MappedSheet) {
  const labels = labelsOf(sheet, mapped);
  const sample = sampleOf(sheet, mapped);
  const fields = new Map(mapped.columns.map(({ column, field }) => [indexOf(column), field]));
  const width = Math.max(labels.length, sample.length, ...[...fields.keys()].map((n) => n + 1));
  return Array.from({ length: width }, (_, n) => ({
    ...{ column: letterOf(n), field: fields.get(n) ?? 'ignore' },
    ...{ label: labels[n] ?? '', sample: sample[n] ?? '' },
  })).filter(({ column, label, sample: text }) => label || text || fields.has(indexOf(column)));
}

/** The mapping with one column of a sheet said to hold something else. */
export const withField = (mapped: MappedSheet, column: string, field: string): MappedSheet => ({
  ...mapped,
  columns: mapped.columns.some((one) => one.column === column)
    ? mapped.columns.map((one) => (one.column === column ? { column, field } : one))
    : [...mapped.columns, { column, field }],
});

/** A sheet nobody recognised, to be mapped by hand: its first row is taken for the head. */
export function mappedByHand(sheet: Sheet): MappedSheet {
  const row = sheet.top?.[0]?.row ?? 1;
  const head = { headFirst: row, headLast: row };
  const width = Math.max(1, labelsOf(sheet, head).length);
  const columns = Array.from({ length: width }, (_, n) => ({
    column: letterOf(n),
    field: 'ignore',
  }));
  return { sheet: sheet.sheet, ...head, columns };
}

/** A head that ends before it begins, or a list that begins inside it, is put right. */
export function withHead(mapped: MappedSheet, change: Partial<Head> & { dataFirst?: number }) {
  const { dataFirst = 0, ...next } = { ...mapped, ...change };
  const headLast = Math.max(next.headFirst, next.headLast);
  return { ...next, headLast, ...(dataFirst > headLast + 1 ? { dataFirst } : {}) };
}
