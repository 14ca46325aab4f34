import { isIsoDay } from '../../catalogue/period.js';
import type { Decision } from '../../log/decider.js';
import { isRejection, reject } from '../../log/rejection.js';
import type { FoundCouncil } from '../commands.js';
import type { CouncilBodyEvent } from '../events.js';
import { evolveCouncilBody } from '../evolve.js';
import type { CouncilBodyState } from '../state.js';
import { OF_A_BODY } from '../vocabulary.js';
import { seatMember } from './seat.js';
import { statuteBarred } from './statute.js';

/**
 * Founds a council by its decision, with its statute and its first members. Rejects
 * `already-exists`, `bad-date`, `council-needs-unit`, `council-of-province`, what `statuteBarred`
 * does, and for a member what `seatMember` does.
 */
export function found(state: CouncilBodyState, command: FoundCouncil): Decision {
  if (state.status !== 'none') return reject('already-exists');
  const { name, kind, unitId, advises, from, decision, statute, members } = command;
  const bad = [from, decision.date].find((day) => !isIsoDay(day));
  if (bad !== undefined) return reject('bad-date', { value: bad });
  if (OF_A_BODY.includes(kind) && unitId === undefined) return reject('council-needs-unit');
  if ((kind === 'province' || kind === 'advisory') && unitId !== undefined)
    return reject('council-of-province');
  if ((kind === 'advisory') !== (advises !== undefined)) return reject('council-advises');
  const wrong = statuteBarred(kind, statute);
  if (wrong) return wrong;
  const founded = {
    type: 'council.founded' as const,
    data: {
      name,
      kind,
      ...(unitId === undefined ? {} : { unitId }),
      ...(advises === undefined ? {} : { advises }),
      from,
      decision,
    },
  };
  const events: CouncilBodyEvent[] = [
    founded,
    { type: 'council.statute-set', data: { ...statute, from } },
  ];
  let sofar = evolved(state, events);
  for (const member of members) {
    const seated = seatMember(sofar, { type: 'seat-member', ...member, from, decision });
    if (isRejection(seated)) return seated;
    events.push(...(seated as CouncilBodyEvent[]));
    sofar = evolved(sofar, seated as CouncilBodyEvent[]);
  }
  return events;
}

const evolved = (state: CouncilBodyState, events: readonly CouncilBodyEvent[]) =>
  events.reduce(
    (now, { type, data }) => evolveCouncilBody(now, { type, data: data as never }),
    state,
  );
