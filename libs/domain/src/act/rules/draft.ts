import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ActPolicy, ActDraft, ActRevise } from '../commands.js';
import { changesEarlierAct, type ActState } from '../state.js';

/** Starts an act. One that changes an earlier act must name it, and that one must be out. */
export function draft(state: ActState, command: ActDraft, policy: ActPolicy): Decision {
  if (state.status !== 'none')
    return reject('not-in-this-state', { status: state.status, allowed: ['none'] });
  if (command.issuer.level === 'unit' && !command.issuer.unitId)
    return reject('issuer-unit-missing');
  if (changesEarlierAct(command.actKind)) {
    if (!command.correctsActId) return reject('earlier-act-missing', { actKind: command.actKind });
    if (policy.earlier?.status !== 'promulgated')
      return reject('earlier-act-not-promulgated', { status: policy.earlier?.status ?? 'none' });
    // Whoever granted annuls (Law 2022 Art. 93(8)); what the centre granted stands on our letter.
    if (command.actKind === 'annulment' && policy.earlier.actKind === 'submission-letter')
      return reject('annulled-by-the-centre');
  } else if (command.correctsActId) {
    return reject('earlier-act-not-expected', { actKind: command.actKind });
  }
  const { type: _type, ...data } = command;
  return [{ type: 'act.drafted', data }];
}

/** Puts the draft right, also after it was sent back. */
export function revise(state: ActState, command: ActRevise): Decision {
  if (state.status !== 'draft')
    return reject('not-in-this-state', { status: state.status, allowed: ['draft'] });
  const { type: _type, ...fields } = command;
  return [{ type: 'act.revised', data: fields }];
}
