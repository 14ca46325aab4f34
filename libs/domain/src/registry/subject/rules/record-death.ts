import { vietnamDay } from '../../../calendar/day.js';
import { isIsoDay } from '../../../catalogue/period.js';
import type { CommandContext, Decision } from '../../../log/decider.js';
import { reject } from '../../../log/rejection.js';
import type { RecordDeath, SubjectPolicy } from '../commands.js';
import type { SubjectState } from '../state.js';
import { unlessStanding } from './standing.js';

/** Notes a person's death and who receives in his place; said again it replaces what was said. */
export function recordDeath(
  state: SubjectState,
  { diedOn, heirs }: RecordDeath,
  policy: SubjectPolicy,
  context: CommandContext,
): Decision {
  const barred = unlessStanding(state);
  if (barred) return barred;
  if (state.kind !== 'individual') return reject('not-a-person');
  if (diedOn !== undefined && !isIsoDay(diedOn)) return reject('bad-date', { value: diedOn });
  if (diedOn !== undefined && diedOn > vietnamDay(context.at))
    return reject('day-not-come', { day: diedOn });
  const named = (heirs ?? []).map((heir) => ({ ...heir }));
  return [
    {
      type: 'subject.died',
      data: { heirs: named.length },
      private: { subjectId: policy.id, body: { diedOn: diedOn ?? null, heirs: named } },
    },
  ];
}
