import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ActivateSet, RetireSet } from '../commands.js';
import type { CriteriaSetEvent } from '../events.js';
import type { CriteriaSetState } from '../state.js';
import { setHash } from './write.js';

/** Rejects `no-such-criteria-set`, `nothing-written`. */
export function activate(state: CriteriaSetState, { shipped }: ActivateSet): Decision {
  if (state.status === 'none') return reject('no-such-criteria-set', {});
  if (!state.draft) return reject('nothing-written');
  const version = (state.versions.at(-1)?.version ?? 0) + 1;
  const data = { version, hash: setHash(state.draft), ...(shipped ? { shipped } : {}) };
  return [{ type: 'criteria-set.activated', data } satisfies CriteriaSetEvent];
}

/** Rejects `reason-missing`. */
export function retire(state: CriteriaSetState, { reason }: RetireSet): Decision {
  if (state.status !== 'active')
    return reject('not-in-this-state', { status: state.status, allowed: ['active'] });
  if (!reason.trim()) return reject('reason-missing');
  return [{ type: 'criteria-set.retired', data: { reason } } satisfies CriteriaSetEvent];
}
