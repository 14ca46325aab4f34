import type { ActState } from '@vinhdanh/domain';
import type { BatchOutcome, RunResult } from '../run-context.js';

/** Failures shown of a selection that named no lines; the rest is a number. */
const SHOWN = 50;

export interface LinesAdded {
  id: string;
  version: number;
  status: string;
  /** One per line asked for; of an open selection only the first failures. */
  results: BatchOutcome[];
  ok: number;
  failed: number;
  /** Lines on the list now. */
  lineCount: number;
}

export function summarise(
  ran: RunResult<ActState>,
  outcomes: BatchOutcome[],
  named: boolean,
): LinesAdded {
  const failures = outcomes.filter((outcome) => !outcome.ok);
  return {
    id: ran.id,
    version: ran.version,
    status: ran.state.status,
    results: named ? outcomes : failures.slice(0, SHOWN),
    ok: outcomes.length - failures.length,
    failed: failures.length,
    lineCount: ran.state.lineCount,
  };
}
