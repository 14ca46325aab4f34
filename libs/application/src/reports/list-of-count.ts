import type { TotalsQuery, UnlistedCell } from '../ports/report-views.js';
import type { CommendationReportRow, RecipientPart } from './commendation-report.js';
import type { LinesAddress } from './counted-lines.js';

/** Counts that no list shows exactly, by the status they are of. */
export type Unlisted = ReadonlyMap<string, readonly UnlistedCell[]>;

/**
 * Rows whose counts say how the lines they count are listed. A count of people, one narrowed to
 * some units and one that a list would not agree with says nothing. Pure.
 */
export function withLists(
  rows: readonly CommendationReportRow[],
  query: TotalsQuery,
  unlisted: Unlisted,
): CommendationReportRow[] {
  if (query.count !== 'awards' || query.under !== undefined || query.unitIds) return [...rows];
  return rows.map((row) => withList(row, query, unlisted.get(row.status.code) ?? []));
}

function withList(
  row: CommendationReportRow,
  { from, to, sources, basis }: TotalsQuery,
  unlisted: readonly UnlistedCell[],
): CommendationReportRow {
  const status = row.status.code as TotalsQuery['status'];
  const listFor = (kinds: readonly string[], count: number | null): { list?: LinesAddress } => {
    const bare = unlisted.some(
      (cell) => cell.award === row.award.code && kinds.includes(cell.recipientKind),
    );
    if (bare || !count) return {};
    const period = { from, to, source: sources.join(',') };
    const what = { reached: status, basis, counted: row.award.code };
    return { list: { ...period, ...what, recipientKind: kinds.join(',') } };
  };
  const part = (recipient: RecipientPart): RecipientPart => {
    const kind = [recipient.recipientKind.code];
    const { groups } = recipient;
    const parts = groups?.parts.map((one) => {
      const { list } = listFor(kind, one.count);
      return list ? { ...one, list: { ...list, group: one.group.code } } : one;
    });
    return {
      ...recipient,
      ...listFor(kind, recipient.count),
      ...(groups && parts ? { groups: { ...groups, parts } } : {}),
    };
  };
  const kinds = row.recipients.map(({ recipientKind }) => recipientKind.code);
  return { ...row, ...listFor(kinds, row.count), recipients: row.recipients.map(part) };
}
