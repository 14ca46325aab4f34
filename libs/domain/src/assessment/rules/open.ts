import { isIsoDay, periodFault } from '../../catalogue/period.js';
import type { CriteriaSet } from '../../criteria-set/criteria-set.js';
import type { Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type { AssessmentPolicy, OpenAssessment } from '../commands.js';
import type { AssessmentEvent } from '../events.js';
import type { AssessmentState } from '../state.js';

/**
 * Asks a body to assess itself. Rejects `already-exists`, `no-such-criteria-set`, `bad-date`,
 * `merit-period-inverted`, `period-outside-set`, `wrong-body`, `wrong-reviewer`, `own-reviewer`,
 * `region-unknown`, `reference-missing`.
 */
export function open(
  state: AssessmentState,
  command: OpenAssessment,
  { set, kinds = {} }: AssessmentPolicy,
): Decision {
  // What was asked for in error may be asked for again.
  if (state.status !== 'none' && state.status !== 'cancelled') return reject('already-exists');
  if (!set) return reject('no-such-criteria-set', { set: command.set });
  const { type: _type, ...data } = command;
  const { from, to } = data.period;
  const period = periodFault(from, to);
  if (period) return period;
  if (!isIsoDay(data.due)) return reject('bad-date', { value: data.due });
  if (to < set.from || (set.to !== undefined && to > set.to))
    return reject('period-outside-set', { from: set.from, to: set.to ?? '' });
  if (!kinds.unit || !set.bodies.includes(kinds.unit))
    return reject('wrong-body', { set: set.name.vi });
  if (data.reviewerId === data.unitId) return reject('own-reviewer');
  if (!kinds.reviewer || !set.reviewers.includes(kinds.reviewer))
    return reject('wrong-reviewer', { set: set.name.vi });
  const faulty = groundFault(set, data);
  if (faulty) return faulty;
  return [
    { type: 'assessment.opened', data: { ...data, title: set.name.vi } } satisfies AssessmentEvent,
  ];
}

/** Figures are measured against something known from the start, not chosen once answers are in. */
function groundFault(
  set: CriteriaSet,
  { region, references }: Pick<OpenAssessment, 'region' | 'references'>,
): Rejection | undefined {
  const codes = set.regions.map(({ code }) => code);
  if (region === undefined ? codes.length > 0 : !codes.includes(region))
    return reject('region-unknown', { regions: codes });
  const missing = set.references.filter(({ code }) => !Number.isFinite(references[code]));
  if (missing.length > 0)
    return reject('reference-missing', { references: missing.map(({ name }) => name.vi) });
  const known = set.references.map(({ code }) => code);
  const stray = Object.keys(references).filter((code) => !known.includes(code));
  return stray.length > 0 ? reject('reference-unknown', { references: stray }) : undefined;
}
