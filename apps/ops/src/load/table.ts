/** Lines at the end of the play, as far as the table asks for them. */
export interface Ended {
  award: string;
  status: string;
  /** Did a council vote on them? */
  voted: boolean;
  /** Did they go to the centre? */
  sent: boolean;
  count: number;
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

/** Counts by award, those voted on apart from those whose route has no vote. */
export function countByAward(lines: Iterable<Ended>): AwardRow[] {
  const rows = new Map<string, AwardRow>();
  for (const { award, status, voted, sent, count } of lines) {
    const key = `${award} ${voted}`;
    const row = rows.get(key) ?? {
      award,
      proposed: 0,
      decided: 0,
      submitted: 0,
      granted: 0,
    };
    rows.set(key, row);
    row.proposed += count;
    if (voted) row.passed = (row.passed ?? 0) + (STOPPED.includes(status) ? 0 : count);
    if (sent) row.submitted += count;
    if (status === 'granted') row[sent ? 'granted' : 'decided'] += count;
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
