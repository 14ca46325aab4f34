import { isIsoDay } from '../catalogue/period.js';
import type { Decider } from '../log/decider.js';
import type { JsonObject } from '../log/json.js';
import { reject } from '../log/rejection.js';
import type { CeremonyEvent } from './events.js';

/** A ceremony where awards are handed over (lễ trao tặng); its list stands with each line. */
export interface CeremonyState {
  status: 'none' | 'planned' | 'held' | 'cancelled';
  title: string;
  /** ISO day. */
  on: string;
  place: string;
  /** The paper by which the chair approved it. */
  reference?: string;
}
export const noCeremony: CeremonyState = { status: 'none', title: '', on: '', place: '' };

export interface PlanCeremony extends Omit<CeremonyState, 'status'> {
  type: 'plan';
}
export interface HoldCeremony {
  type: 'hold';
  /** The day it was really held. */
  on: string;
}
export interface CancelCeremony {
  type: 'cancel';
  reason: string;
}
export type CeremonyCommand = PlanCeremony | HoldCeremony | CancelCeremony;

/** Rules of a ceremony. Rejects `already-exists`, `title-missing`, `bad-date`, `not-in-this-state`. */
export const ceremonyDecider: Decider<CeremonyState, CeremonyCommand> = {
  kind: 'ceremony',
  initial: noCeremony,
  decide(state, command) {
    const { status } = state;
    if (command.type === 'plan') {
      if (status !== 'none') return reject('already-exists');
      const { type: _type, ...data } = command;
      if (!data.title.trim()) return reject('title-missing');
      if (!isIsoDay(data.on)) return reject('bad-date', { value: data.on });
      return [{ type: 'ceremony.planned', data } satisfies CeremonyEvent];
    }
    if (status !== 'planned') return reject('not-in-this-state', { status, allowed: ['planned'] });
    if (command.type === 'cancel')
      return [
        { type: 'ceremony.cancelled', data: { why: command.reason } } satisfies CeremonyEvent,
      ];
    if (!isIsoDay(command.on)) return reject('bad-date', { value: command.on });
    return [{ type: 'ceremony.held', data: { on: command.on } } satisfies CeremonyEvent];
  },
  evolve(state, recorded: { type: string; data: JsonObject }) {
    const event = recorded as unknown as CeremonyEvent;
    switch (event.type) {
      case 'ceremony.planned':
        return { ...event.data, status: 'planned' };
      case 'ceremony.held':
        return { ...state, status: 'held', on: event.data.on };
      case 'ceremony.cancelled':
        return { ...state, status: 'cancelled' };
      default:
        return state;
    }
  },
};
