import type { CommandContext, Decision } from '../../../log/decider.js';
import { reject } from '../../../log/rejection.js';
import type { StateCoverage } from '../commands.js';
import type { SubjectState } from '../state.js';
import { unlessStanding } from './standing.js';

const FIRST_YEAR = 1945;

/** The newest statement counts; who made it answers for it by name in the log. */
export function stateCoverage(
  state: SubjectState,
  { from, to }: StateCoverage,
  { at }: CommandContext,
): Decision {
  const barred = unlessStanding(state);
  if (barred) return barred;
  if (from > to) return reject('years-inverted', { from, to });
  if (from < FIRST_YEAR) return reject('year-too-early', { year: from });
  // Of a year that is not over nobody can say that nothing more will come.
  if (to > Number(at.slice(0, 4))) return reject('year-not-come', { year: to });
  if (state.coverage?.from === from && state.coverage.to === to) return [];
  return [{ type: 'subject.coverage-stated', data: { from, to } }];
}
