import { isIsoDay } from '../catalogue/period.js';
import type { Decider, Decision } from '../log/decider.js';
import { reject } from '../log/rejection.js';
import type { CouncilBodyCommand, DissolveCouncil, SetStatute } from './commands.js';
import type { CouncilBodyEvent } from './events.js';
import { evolveCouncilBody } from './evolve.js';
import { statuteBarred } from './rules/statute.js';
import { found } from './rules/found.js';
import { endSeat, nameSubstitute, seatMember, unlessFounded } from './rules/seat.js';
import { noCouncil, type CouncilBodyState } from './state.js';

/** A new statute from a day on; the older one holds for what was before. Rejects `bad-date`, and what `statuteBarred` does. */
function setStatute(state: CouncilBodyState, { type: _type, ...statute }: SetStatute): Decision {
  const idle = unlessFounded(state);
  if (idle) return idle;
  if (!isIsoDay(statute.from)) return reject('bad-date', { value: statute.from });
  const wrong = statuteBarred(state.kind, statute);
  if (wrong) return wrong;
  if (statute.from < state.from) return reject('before-founding', { from: state.from });
  return [{ type: 'council.statute-set', data: statute } satisfies CouncilBodyEvent];
}

function dissolve(state: CouncilBodyState, { type: _type, ...end }: DissolveCouncil): Decision {
  const idle = unlessFounded(state);
  if (idle) return idle;
  const bad = [end.on, end.decision.date].find((day) => !isIsoDay(day));
  if (bad !== undefined) return reject('bad-date', { value: bad });
  if (end.on < state.from) return reject('before-founding', { from: state.from });
  return [{ type: 'council.dissolved', data: end } satisfies CouncilBodyEvent];
}

function decide(state: CouncilBodyState, command: CouncilBodyCommand): Decision {
  switch (command.type) {
    case 'found':
      return found(state, command);
    case 'seat-member':
      return seatMember(state, command);
    case 'end-seat':
      return endSeat(state, command);
    case 'name-substitute':
      return nameSubstitute(state, command);
    case 'set-statute':
      return setStatute(state, command);
    case 'dissolve':
      return dissolve(state, command);
  }
}

/** Rules of a council and its dated roster. */
export const councilBodyDecider: Decider<CouncilBodyState, CouncilBodyCommand> = {
  kind: 'council',
  initial: noCouncil,
  decide,
  evolve: evolveCouncilBody,
};
