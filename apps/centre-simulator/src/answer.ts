import type { Item } from './decide.js';
import type { Scenario } from './scenario.js';

/** A package as the simulator keeps it: decided on arrival, told bit by bit. */
export interface Kept {
  documentId: string;
  receipt: string;
  /** ISO instant. */
  receivedAt: string;
  refused: boolean;
  /** Lines that will never be answered; the case then stays in progress. */
  held: number;
  items: Item[];
  manner: Pick<Scenario, 'delayMs' | 'duplicate' | 'skip'>;
}

interface Status {
  code: string;
  reportedAt: string;
  description?: string;
}

/**
 * What has been said by now. Follows from the time of arrival alone, so a restart changes nothing.
 */
export function answerAt(kept: Kept, now: Date): { statuses: Status[]; items: Item[] } {
  const start = new Date(kept.receivedAt).getTime();
  const told = plan(kept)
    .map(([code, step]) => ({ code, at: start + step * kept.manner.delayMs }))
    .filter(({ at }) => at <= now.getTime())
    .map(({ code, at }) => ({
      code,
      reportedAt: new Date(at).toISOString(),
      ...(code === '02' ? { description: 'Hồ sơ chưa đúng thể thức, đề nghị gửi lại (mẫu)' } : {}),
    }));
  const decided = !kept.refused && now.getTime() >= start + 3 * kept.manner.delayMs;
  return {
    statuses: kept.manner.duplicate ? disorder(told) : told,
    items: decided ? kept.items : [],
  };
}

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

/** Last first and everything twice: as bad as real channels get. */
const disorder = (statuses: Status[]): Status[] => [...statuses, ...statuses].reverse();
