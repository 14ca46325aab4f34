import type { Item } from './decide.js';
import type { Scenario } from './scenario.js';
import type { Answered } from './write-edxml.js';

/** What the province asked about a package it had sent. */
export interface Request {
  kind: 'recall' | 'update' | 'replace';
  /** ISO instant. */
  at: string;
  agreed: boolean;
}

/** A package as the simulator keeps it: decided on arrival, told bit by bit. */
export interface Kept extends Answered {
  receipt: string;
  /** ISO instant. */
  receivedAt: string;
  refused: boolean;
  /** Lines that will never be answered; the case then stays in progress. */
  held: number;
  items: Item[];
  /** Number of the letter about lines that were not granted. */
  notice: string;
  requests: Request[];
  manner: Pick<Scenario, 'delayMs' | 'duplicate' | 'skip' | 'silentDecision'>;
}

export interface Status {
  code: string;
  at: Date;
  description: string;
}

/**
 * Statuses told by now. They follow from the times of arrival alone, so a restart changes nothing;
 * a package that was taken back or replaced is told nothing any more.
 */
export function statusesBy(kept: Kept, now: Date): Status[] {
  const start = new Date(kept.receivedAt).getTime();
  const step = kept.manner.delayMs;
  const end = endOf(kept);
  const told = plan(kept)
    .map(([code, n]): Status => ({
      code,
      at: new Date(start + n * step),
      description: wordsOf(code),
    }))
    .filter(({ at }) => at <= now && at.getTime() < end);
  // Asked and answered at once: how long people take to think is not what is tried here.
  const answered = kept.requests
    .map(({ at, agreed }): Status => ({
      code: agreed ? '15' : '16',
      at: new Date(at),
      description: agreed ? 'Đồng ý (mô phỏng)' : 'Không đồng ý (mô phỏng)',
    }))
    .filter(({ at }) => at <= now);
  return [...told, ...answered];
}

/** Whether the decisions have been given by now. */
export const decidedBy = (kept: Kept, now: Date): boolean => {
  const at = new Date(kept.receivedAt).getTime() + 3 * kept.manner.delayMs;
  return !kept.refused && now.getTime() >= at && at < endOf(kept);
};

function endOf({ requests }: Kept): number {
  const over = requests.find(({ kind, agreed }) => agreed && kind !== 'update');
  return over ? Date.parse(over.at) : Infinity;
}

const wordsOf = (code: string): string =>
  code === '02'
    ? 'Hồ sơ chưa đúng thể thức, đề nghị gửi lại (mẫu)'
    : `Trạng thái ${code} (mô phỏng)`;

/** Codes and the step of the delay at which each is told. */
function plan({ refused, held, manner }: Kept): [string, number][] {
  const codes: [string, number][] = refused
    ? [
        ['01', 0],
        ['02', 1],
      ]
    : [
        ['01', 0],
        ['03', 1],
        ['05', 2],
      ];
  if (!refused && held === 0) codes.push(['06', 3]);
  const shown = codes.filter(([code]) => !manner.skip.includes(code));
  if (!manner.duplicate) return shown;
  return [...shown, ...shown.map(([code, step]): [string, number] => [code, step + 1]), ['77', 1]];
}
