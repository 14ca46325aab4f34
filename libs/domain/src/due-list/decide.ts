import type { Decider, Decision } from '../log/decider.js';
import type { JsonObject } from '../log/json.js';
import { reject } from '../log/rejection.js';
import type { DueListEventData, DueListEventType } from './events.js';
import { noDueList, type DueListState, type DuePlace } from './state.js';

/** Years before it hold nothing this service could know of. */
const FIRST_YEAR = 1945;

export interface RequestDueList {
  type: 'request';
  place: DuePlace;
  unitLine: string[];
  year: number;
  awards?: string[];
  /** ISO day. */
  on: string;
}
export type DueListCommand =
  | RequestDueList
  | { type: 'cancel' }
  | { type: 'finish'; subjects: number; found: number; missed: number }
  | { type: 'fail'; code: string };

/** The edition of the day and its content; absent if none covers the day. */
export interface DueListPolicy {
  edition?: string;
  editionHash?: string;
}

/** Rejects `already-exists`, `year-not-come`, `no-edition`. */
function request(state: DueListState, command: RequestDueList, policy: DueListPolicy): Decision {
  if (state.status !== 'none') return reject('already-exists');
  const { place, unitLine, year, awards, on } = command;
  if (year < FIRST_YEAR || year > Number(on.slice(0, 4))) return reject('year-not-come', { year });
  const { edition, editionHash } = policy;
  if (!edition || !editionHash) return reject('no-edition', { filedOn: on });
  const only = awards && awards.length > 0 ? { awards: [...new Set(awards)] } : {};
  return [fact('due-list.requested', { place, unitLine, year, ...only, on, edition, editionHash })];
}

function whileRunning<T extends DueListEventType>(
  state: DueListState,
  type: T,
  data: DueListEventData[T],
): Decision {
  if (state.status === 'running') return [fact(type, data)];
  return reject('not-in-this-state', { status: state.status, allowed: ['running'] });
}

const fact = <T extends DueListEventType>(type: T, data: DueListEventData[T]) => ({ type, data });

function evolve(
  state: DueListState,
  event: { type: string; data: JsonObject },
  at: string,
  actor: string,
): DueListState {
  const data = event.data as unknown as Partial<DueListState> & { code?: string };
  switch (event.type as DueListEventType) {
    case 'due-list.requested':
      return { ...noDueList, ...data, status: 'running', requestedBy: actor, requestedAt: at };
    case 'due-list.finished':
      return { ...state, ...data, status: 'finished', endedAt: at };
    case 'due-list.cancelled':
      return { ...state, status: 'cancelled', endedAt: at };
    case 'due-list.failed':
      return { ...state, status: 'failed', failure: String(data.code), endedAt: at };
    default:
      return state;
  }
}

/** Who is due, as long work: asked for, worked off by the service, stopped by a person. */
export const dueListDecider: Decider<DueListState, DueListCommand, DueListPolicy> = {
  kind: 'due-list',
  initial: noDueList,
  decide(state, command, policy) {
    switch (command.type) {
      case 'request':
        return request(state, command, policy);
      case 'cancel':
        return whileRunning(state, 'due-list.cancelled', {});
      case 'finish': {
        const { subjects, found, missed } = command;
        return whileRunning(state, 'due-list.finished', { subjects, found, missed });
      }
      case 'fail':
        return whileRunning(state, 'due-list.failed', { code: command.code });
    }
  },
  evolve,
};
