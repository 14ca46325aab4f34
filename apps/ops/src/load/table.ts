/** A line at the end of the play, as far as the table asks for it. */
export interface Ended {
  award: string;
  status: string;
  submissionId: string | null;
  /** Did a council vote on it? */
  voted: boolean;
}

export interface AwardRow {
  award: string;
  proposed: number;
  /** Undefined where no council sat: nobody took that vote. */
  passed?: number;
  decided: number;
  submitted: number;
  granted: number;
}

const STOPPED = ['failed', 'deferred', 'not-eligible', 'withdrawn', 'removed'];

/** Counts by award, in the order in which awards first occur. */
export function countByAward(lines: Iterable<Ended>): AwardRow[] {
  const rows = new Map<string, AwardRow>();
  for (const { award, status, submissionId, voted } of lines) {
    const row = rows.get(award) ?? {
      award,
      proposed: 0,
      decided: 0,
      submitted: 0,
      granted: 0,
    };
    rows.set(award, row);
    row.proposed += 1;
    if (voted) row.passed = (row.passed ?? 0) + (STOPPED.includes(status) ? 0 : 1);
    if (submissionId) row.submitted += 1;
    if (status === 'granted') row[submissionId ? 'granted' : 'decided'] += 1;
  }
  return [...rows.values()];
}

const HEADS: [keyof AwardRow, string][] = [
  ['award', 'Hình thức / award'],
  ['proposed', 'Đề nghị / proposed'],
  ['passed', 'Hội đồng thông qua / passed'],
  ['decided', 'Tỉnh quyết định / decided'],
  ['submitted', 'Trình TW / submitted'],
  ['granted', 'TW tặng (mẫu) / granted'],
];

/** The table as text; a vote nobody took and a step nobody has are both "–". */
export function asText(rows: AwardRow[], names: ReadonlyMap<string, string>): string {
  const cells = rows.map((row) =>
    HEADS.map(([key]) => {
      if (key === 'award') return `${row.award} · ${names.get(row.award) ?? ''}`;
      return row[key] ? row[key].toLocaleString('vi-VN') : '–';
    }),
  );
  const heads = HEADS.map(([, label]) => label);
  const widths = heads.map((head, i) =>
    Math.max(...[head, ...cells.map((row) => row[i] ?? '')].map((text) => [...text].length)),
  );
  const line = (row: string[]): string =>
    row
      .map((text, i) => {
        const gap = ' '.repeat((widths[i] ?? 0) - [...text].length);
        return i === 0 ? text + gap : gap + text;
      })
      .join('  ');
  return [
    line(heads),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...cells.map(line),
  ].join('\n');
}
