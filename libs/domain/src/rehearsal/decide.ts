import { isIsoDay } from '../catalogue/period.js';
import type { Decider, Decision } from '../log/decider.js';
import { reject } from '../log/rejection.js';
import type { RehearsalCommand, RehearsalPolicy, RequestRehearsal } from './commands.js';
import type { RehearsalEventData, RehearsalEventType } from './events.js';
import { evolve } from './evolve.js';
import { noRehearsal, type RehearsalState } from './state.js';

/** A law change tried on closed lines: asked for, worked off by the service, stopped by a person. */
export const rehearsalDecider: Decider<RehearsalState, RehearsalCommand, RehearsalPolicy> = {
  kind: 'rehearsal',
  initial: noRehearsal,
  decide(state, command, policy) {
    switch (command.type) {
      case 'request':
        return request(state, command, policy);
      case 'cancel':
        return whileRunning(state, 'rehearsal.cancelled', {});
      case 'finish': {
        const { weighed, flips, withoutInputs } = command;
        return whileRunning(state, 'rehearsal.finished', { weighed, flips, withoutInputs });
      }
      case 'fail': {
        const { code, facts } = command;
        return whileRunning(state, 'rehearsal.failed', { code, ...(facts ? { facts } : {}) });
      }
    }
  },
  evolve,
};

/** Rejects `already-exists`, `bad-date`, `period-inverted`, `unknown-edition`. */
function request(
  state: RehearsalState,
  { from, to, edition, awards }: RequestRehearsal,
  { editionHash }: RehearsalPolicy,
): Decision {
  if (state.status !== 'none') return reject('already-exists');
  for (const day of [from, to]) if (!isIsoDay(day)) return reject('bad-date', { value: day });
  if (from > to) return reject('period-inverted', { from, to });
  if (!editionHash) return reject('unknown-edition', { edition });
  const only = awards && awards.length > 0 ? { awards: [...new Set(awards)] } : {};
  return [fact('rehearsal.requested', { from, to, edition, editionHash, ...only })];
}

const whileRunning = <T extends RehearsalEventType>(
  state: RehearsalState,
  type: T,
  data: RehearsalEventData[T],
): Decision =>
  state.status === 'running'
    ? [fact(type, data)]
    : reject('not-in-this-state', { status: state.status, allowed: ['running'] });

const fact = <T extends RehearsalEventType>(type: T, data: RehearsalEventData[T]) => ({
  type,
  data,
});
