import type { MappedSheetDto } from '@vinhdanh/contracts';
import { columnLetter, type Field, type SheetMapping } from '@vinhdanh/domain';

/** A mapping as people write it, by column letters, and as the rules hold it, by positions. */
export const toSheetMapping = (sheet: MappedSheetDto): SheetMapping => ({
  sheet: sheet.sheet,
  head: { first: sheet.headFirst, last: Math.max(sheet.headFirst, sheet.headLast) },
  ...(sheet.dataFirst ? { dataFrom: sheet.dataFirst } : {}),
  columns: Object.fromEntries(
    sheet.columns.map(({ column, field }) => [String(indexOf(column)), field as Field]),
  ),
  ...(sheet.recipientKind ? { recipientKind: sheet.recipientKind } : {}),
});

export const toMappedSheet = ({ sheet, head, dataFrom, columns, recipientKind }: SheetMapping) => ({
  sheet,
  headFirst: head.first,
  headLast: head.last,
  ...(dataFrom ? { dataFirst: dataFrom } : {}),
  columns: Object.entries(columns).map(([index, field]) => ({
    column: columnLetter(Number(index)),
    field,
  })),
  ...(recipientKind ? { recipientKind } : {}),
});

const indexOf = (letters: string): number =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
