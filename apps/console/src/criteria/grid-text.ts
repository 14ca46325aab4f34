/** A cell is what was typed; what it means is read when the whole is put together. */
export type GridRow = Record<string, string>;

/**
 * Rows as a spreadsheet puts them on the clipboard: cells parted by tabs, rows by line ends, and a
 * cell with either inside in quotes. A line end at the very end begins no row.
 */
export function cellsOf(pasted: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const text = pasted.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t' || sign === '\n') {
      rows.at(-1)!.push(cell.trim());
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  rows.at(-1)!.push(cell.trim());
  return rows;
}

/** Whether it is more than the text of one cell. */
export const isTable = (pasted: string): boolean => /[\t\n]/.test(pasted.replace(/\r?\n$/, ''));

export interface PasteColumn {
  key: string;
  /** What a cell may say, by code; words in either language are read as well. */
  options?: readonly { value: string; says: readonly string[] }[];
  check?: boolean;
}

/**
 * Lays pasted cells over the rows from one cell on, to the right and downwards; rows that are not
 * there yet are added. A column beyond the last is left out.
 */
export function pasteInto(
  rows: readonly GridRow[],
  columns: readonly PasteColumn[],
  at: { row: number; column: number },
  pasted: string,
): GridRow[] {
  const next = rows.map((row) => ({ ...row }));
  cellsOf(pasted).forEach((cells, down) => {
    const row = (next[at.row + down] ??= {});
    cells.forEach((cell, right) => {
      const column = columns[at.column + right];
      if (column) row[column.key] = readCell(column, cell);
    });
  });
  return next;
}

const YES = new Set(['x', 'có', 'co', '1', 'true', 'yes', 'đúng', '✓']);

function readCell({ options, check }: PasteColumn, cell: string): string {
  if (check) return String(YES.has(plain(cell)) || YES.has(cell.toLocaleLowerCase('vi')));
  const found = options?.find(({ value, says }) =>
    [value, ...says].some((one) => plain(one) === plain(cell)),
  );
  return found?.value ?? cell;
}

/** Without tone marks and case, as people type in a hurry. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .trim();

/** A code made of a name: "Quy hoạch chung" becomes `quy-hoach-chung`. */
export const codeOf = (name: string): string =>
  plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');

/**
 * The figure a cell holds as a spreadsheet of either language writes it; undefined for none, the
 * text itself where it is none, so that the service says what is wrong with it at its place.
 */
export function figureIn(cell: string | undefined): number | string | undefined {
  const text = (cell ?? '').trim();
  if (text === '') return undefined;
  const figure = Number(text.replace(/\s/g, '').replace(',', '.'));
  return Number.isFinite(figure) ? figure : text;
}

/** With the comma of the language it is shown in left to the reader: figures are typed with a point or a comma. */
export const cellIn = (figure: number | undefined): string =>
  figure === undefined ? '' : String(figure);

/** Nothing was typed in it. */
export const isEmpty = (row: GridRow): boolean =>
  Object.values(row).every((cell) => cell === '' || cell === 'false');
