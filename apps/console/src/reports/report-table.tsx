import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { components } from '../api/schema';
import type { Language } from '../words/in-both';
import { listOf } from './list-of-count';

type Report = components['schemas']['CommendationReportDto'];

/** A line of the report: level, award, recipients, count, share. */
export interface ReportLine {
  cells: readonly string[];
  /** Where what it counts is listed. */
  to: string | undefined;
}

/** Rows, below each its kinds of recipients, below those the groups of their posts. */
export function reportLines(report: Report, language: Language): ReportLine[] {
  return report.rows.flatMap((row) => [
    line([row.level[language], awardOf(row, report.status, language), ''], row),
    ...row.recipients.flatMap((part) => [
      line(['', '', part.recipientKind[language]], part),
      ...(part.groups?.parts ?? []).map((group) =>
        line(['', '', `· ${group.group[language]}`], group),
      ),
    ]),
  ]);
}

type Counted = Pick<Report['rows'][number], 'text' | 'list'> & {
  share?: { percent: number | null } | null;
};

const line = (names: string[], { text, share, list }: Counted): ReportLine => ({
  cells: [...names, text, share ? `${share.percent ?? '–'} %` : ''],
  to: listOf(list),
});

/** A row of another status than was asked for says so: what was sent up is not what was granted. */
const awardOf = (
  { award, status }: Report['rows'][number],
  asked: string,
  language: Language,
): string => (status.code === asked ? award[language] : `${award[language]} (${status[language]})`);

interface Props {
  caption: string;
  head: readonly string[];
  lines: readonly ReportLine[];
}

const COUNT = 3;

/** The report as a table; every count that can be listed opens its list. */
export function ReportTable({ caption, head, lines }: Props) {
  const figure = (text: string, to: string | undefined): ReactNode =>
    to ? <Link to={to}>{text}</Link> : text;
  return (
    <section className="card scrolls" tabIndex={0} aria-label={caption}>
      <table className="plain-table">
        <thead>
          <tr>
            {head.map((title, n) => (
              <th key={title} scope="col" className={n >= COUNT ? 'n' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ cells, to }, n) => (
            <tr key={n}>
              {cells.map((cell, m) => (
                <td key={m} className={m >= COUNT ? 'n' : undefined}>
                  {m === COUNT ? figure(cell, to) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
