import {
  bothWords,
  commendationRows,
  percent,
  type CommendationRow,
  type PositionMapping,
} from '@vinhdanh/domain';
import type { ReportStatus, TotalCell } from '../ports/report-views.js';
import {
  inDigits,
  type Bilingual,
  type CommendationReportRow,
  type GroupPart,
  type Labelled,
  type RecipientPart,
} from './commendation-report.js';
import { UNKNOWN_GROUP } from './counted-lines.js';

const STATUS_WORDS: Record<ReportStatus, Bilingual> = {
  proposed: { vi: 'đã đề nghị', en: 'proposed' },
  passed: { vi: 'Hội đồng thông qua', en: 'passed by the council' },
  submitted: { vi: 'đã trình', en: 'submitted' },
  granted: { vi: 'được tặng', en: 'granted' },
  net: { vi: 'được tặng, trừ hủy bỏ', en: 'granted, net of annulled' },
};

/** Cells of the status asked for and, where another one, of what was submitted. */
export interface CommendationCells {
  asked: TotalCell[];
  submitted: TotalCell[];
}

/**
 * Rows of the report out of counted cells. Pure. Nothing is added up across awards or deciders,
 * and what is not known is null, never zero.
 */
export function assembleCommendations(
  status: ReportStatus,
  cells: CommendationCells,
  mappings: readonly PositionMapping[],
): CommendationReportRow[] {
  return [...commendationRows, ...furtherRows(cells.asked)].flatMap((row) => {
    if (row.status === status) return [];
    const own = row.status === 'submitted' ? cells.submitted : cells.asked;
    const built = buildRow(row, row.status ?? status, pick(own, row), mappings);
    const waits = sum(pick(cells.submitted, row).filter((cell) => !cell.split)) > 0;
    const grants = status === 'granted' || status === 'net';
    if (row.unknownWhileSubmitted && grants && built.count === 0 && waits)
      return [{ ...built, count: null, text: inDigits(null) }];
    return [built];
  });
}

function buildRow(
  row: CommendationRow,
  status: ReportStatus,
  cells: TotalCell[],
  mappings: readonly PositionMapping[],
): CommendationReportRow {
  const wholes = cells.filter((cell) => !cell.split);
  const total = sum(wholes);
  const award = labelled('award', row.award);
  return {
    key: row.key,
    level: labelled('level', row.level),
    award,
    status: { code: status, ...STATUS_WORDS[status] },
    count: total,
    text: inDigits(total),
    recipients: wholes.map((cell) => recipientPart(row, cell, total, award, cells, mappings)),
    ...(row.note ? { note: row.note } : {}),
  };
}

function recipientPart(
  row: CommendationRow,
  cell: TotalCell,
  total: number,
  award: Labelled,
  cells: TotalCell[],
  mappings: readonly PositionMapping[],
): RecipientPart {
  const kind = labelled('recipientKind', cell.recipientKind);
  const mapping = mappings.find(
    (m) => m.award === row.award && m.recipientKind === cell.recipientKind,
  );
  const whole = { vi: `${award.vi}, ${kind.vi}`, en: `${award.en}, ${kind.en}` };
  return {
    recipientKind: kind,
    count: cell.count,
    text: inDigits(cell.count),
    share: {
      percent: percent(cell.count, total),
      of: { vi: award.vi, en: award.en, count: total },
    },
    ...(mapping ? { groups: groupsOf(mapping, cell, cells, whole) } : {}),
  };
}

/** With no class recorded at all, the split is not known; zero would be a claim. */
function groupsOf(
  mapping: PositionMapping,
  whole: TotalCell,
  cells: TotalCell[],
  name: Bilingual,
): NonNullable<RecipientPart['groups']> {
  const split = cells.filter((c) => c.split && c.recipientKind === whole.recipientKind);
  const of = { ...name, count: whole.count };
  const countOf = (key: string | null) => sum(split.filter((cell) => cell.group === key));
  const unknown = countOf(null);
  const known = unknown < whole.count;
  const parts: GroupPart[] = mapping.groups.map(({ key, vi, en }) => {
    const count = known ? countOf(key) : null;
    return {
      group: { code: key, vi, en },
      count,
      text: inDigits(count),
      share: count === null ? null : { percent: percent(count, whole.count), of },
    };
  });
  if (known && unknown > 0)
    parts.push({
      group: { code: UNKNOWN_GROUP, vi: 'chưa rõ vị trí công tác', en: 'position not recorded' },
      count: unknown,
      text: inDigits(unknown),
      share: { percent: percent(unknown, whole.count), of },
    });
  return { mapping: mapping.id, source: mapping.source, verified: mapping.verified, parts };
}

/** Awards that have no row of their own yet are shown, not dropped. */
function furtherRows(cells: TotalCell[]): CommendationRow[] {
  const known = (cell: TotalCell): boolean =>
    commendationRows.some(
      (row) =>
        row.award === cell.award && row.recipientKinds.some((kind) => kind === cell.recipientKind),
    );
  const further = new Map<string, CommendationRow>();
  for (const cell of cells.filter((c) => !c.split && !known(c))) {
    const kind = cell.recipientKind as CommendationRow['recipientKinds'][number];
    const row = further.get(cell.award) ?? {
      key: `${cell.award}-further`,
      level: cell.level as CommendationRow['level'],
      award: cell.award,
      recipientKinds: [],
    };
    further.set(cell.award, { ...row, recipientKinds: [...row.recipientKinds, kind] });
  }
  return [...further.values()];
}

const pick = (cells: TotalCell[], row: CommendationRow): TotalCell[] =>
  cells.filter(
    (cell) =>
      cell.award === row.award && row.recipientKinds.some((kind) => kind === cell.recipientKind),
  );

const sum = (cells: TotalCell[]): number => cells.reduce((all, cell) => all + cell.count, 0);

const labelled = (category: Parameters<typeof bothWords>[0], code: string): Labelled => ({
  code,
  ...bothWords(category, code),
});
