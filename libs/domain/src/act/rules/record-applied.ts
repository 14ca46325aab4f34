import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ActRecordApplied } from '../commands.js';
import type { ActState } from '../state.js';

/** On how many of its lines a promulgated act has taken effect; the same report changes nothing. */
export function recordApplied(state: ActState, command: ActRecordApplied): Decision {
  if (state.status !== 'promulgated')
    return reject('not-in-this-state', { status: state.status, allowed: ['promulgated'] });
  const { applied, of, refused } = command;
  const known = state.effect;
  if (known && known.applied === applied && known.of === of) return [];
  return [{ type: 'act.applied', data: { applied, of, refused: { ...refused } } }];
}
