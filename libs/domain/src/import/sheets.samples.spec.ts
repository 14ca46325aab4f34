import type { Cell, SheetGrid } from './grid.js';
import { layOut } from './layout/lay-out.js';
import { proposeMapping } from './layout/propose-mapping.js';
import { readRow, type ReadRow } from './read/read-row.js';
import type { ImportWords, LineDefaults } from './types.js';

/** Awards as the catalogue of the time names them; for tests. */
export const words: ImportWords = {
  today: '2019-03-01',
  awards: [
    award('government-flag', 'Cờ thi đua của Chính phủ', ['collective']),
    award('provincial-flag', 'Cờ thi đua của Ủy ban nhân dân tỉnh', ['collective']),
    award('provincial-certificate', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', [
      'individual',
      'collective',
      'household',
    ]),
    award('pm-certificate', 'Bằng khen của Thủ tướng Chính phủ', ['individual', 'collective']),
    award('provincial-fighter', 'Chiến sĩ thi đua cấp tỉnh', ['individual']),
    award('labour-order', 'Huân chương Lao động', ['individual', 'collective']),
  ],
};

export const period: LineDefaults = { meritFrom: '2018-01-01', meritTo: '2018-12-31' };

function award(code: string, name: string, recipientKinds: string[]) {
  return { code, names: [name], recipientKinds };
}

/** A sheet from rows of cells; rows are numbered from 1, empty ones are left out. */
export const sheetOf = (rows: Cell[][], name = 'Sheet1'): SheetGrid => ({
  name,
  rows: rows.flatMap((cells, i) => (cells.some((c) => c !== null) ? [{ no: i + 1, cells }] : [])),
});

/** Reads a whole sheet by the proposed mapping, as the service does. */
export function readSheet(
  sheet: SheetGrid,
  defaults: LineDefaults = period,
): (ReadRow & { no: number })[] {
  const { mapping } = proposeMapping([sheet], words);
  return mapping.flatMap((m) =>
    layOut(sheet, m, words).rows.map(({ row, group }) => ({
      no: row.no,
      ...readRow(m, row, group, defaults, words),
    })),
  );
}
