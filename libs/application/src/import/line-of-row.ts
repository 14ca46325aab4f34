import type { ImportLine } from '@vinhdanh/domain';
import type { LineInput } from '../proposal/line-input.js';
import { unitOf, type Judging } from './judge-rows.js';
import type { StagedRow } from '../ports/import-staging.js';

/** The line of a good row as the proposal takes it; what has no field of its own joins the text. */
export function lineOfRow(importId: string, row: StagedRow, judging: Judging): LineInput {
  const line = row.line as ImportLine;
  const { award, recipientKind, positionClass, meritFrom, meritTo } = line;
  const { name, birthYear, sex, personalNumber, post } = line;
  return {
    award,
    recipientKind,
    positionClass,
    meritFrom,
    meritTo,
    summary: summaryOf(line),
    subject: {
      name,
      birthYear,
      sex,
      // A nine-digit card of old proves nobody's identity any more.
      personalNumber: personalNumber?.length === 12 ? personalNumber : undefined,
      post,
      unitId: unitOf(line, judging),
    },
    importRow: { importId, row: row.n },
  };
}

function summaryOf(line: ImportLine): string | undefined {
  const named: [string, string | undefined][] = [
    ['Đơn vị công tác', line.unitName],
    ['Lĩnh vực', line.fieldOfWork],
    ['Đã được khen', line.pastAwards],
    ['Kết quả bình xét', line.votes],
    ['Ghi chú', line.note],
  ];
  const rest = named.flatMap(([label, text]) => (text ? [`${label}: ${text}`] : []));
  return [line.summary, ...rest].filter(Boolean).join('\n') || undefined;
}
