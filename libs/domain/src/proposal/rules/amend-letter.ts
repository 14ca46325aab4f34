import { isIsoDay } from '../../catalogue/period.js';
import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { AmendLetter } from '../commands.js';
import { fact } from '../fact.js';
import type { ProposalState } from '../state.js';

/** Number, date or signer of the letter, until it is filed. Rejects `bad-date`. */
export function amendLetter(state: ProposalState, command: AmendLetter): Decision {
  if (state.status !== 'draft' && state.status !== 'presented')
    return reject('not-in-this-state', {
      status: state.status,
      allowed: ['draft', 'presented'],
    });
  const { number, date, signer } = command.letter;
  if (!isIsoDay(date)) return reject('bad-date', { value: date });
  return [fact('proposal.letter-amended', { letter: { number, date } }, state.unitId, { signer })];
}
