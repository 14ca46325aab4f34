import type { JsonObject } from '../log/json.js';
import { evolveClaims } from '../work/claims.js';
import type { GrievanceFacts } from './events.js';
import type { GrievanceState, Register } from './state.js';

type Evolve = {
  [K in keyof GrievanceFacts]: (
    state: GrievanceState,
    data: GrievanceFacts[K],
    at: string,
    actor: string,
  ) => GrievanceState;
};

const EVOLVE: Evolve = {
  entered: (state, { on, ...entered }, at) => ({
    ...state,
    ...entered,
    status: 'entered',
    receivedOn: on,
    since: at,
  }),
  accepted: (state, { on, settleBy }, at) => ({
    ...state,
    ...(settleBy ? { settleBy } : {}),
    status: 'accepted',
    acceptedOn: on,
    since: at,
  }),
  declined: (state, { on }, at) => ({ ...state, status: 'declined', concludedOn: on, since: at }),
  extended: (state, { settleBy }) => ({
    ...state,
    settleBy,
    extensions: state.extensions + 1,
  }),
  concluded: (state, { on, outcome, paper }, at) => ({
    ...state,
    status: 'concluded',
    concludedOn: on,
    outcome,
    paper,
    since: at,
  }),
  'effects-noted': (state, { effects }) => ({
    ...state,
    effects: { ...state.effects, ...effects },
  }),
  'deadline-moved': (state, { to }) =>
    state.status === 'entered' ? { ...state, acceptBy: to } : { ...state, settleBy: to },
  'unsealing-requested': (state, _data, _at, actor) => ({
    ...state,
    unsealing: { requestedBy: actor },
  }),
  'unsealing-agreed': (state, { requestedBy }, _at, actor) => ({
    ...state,
    unsealing: { requestedBy, approvedBy: actor },
  }),
  'unsealing-refused': (state) => ({ ...state, unsealing: undefined }),
  'identity-read': (state) => ({ ...state, unsealing: undefined }),
};

/** Replays one fact of a register; events of other features leave the state alone. */
export const evolveGrievance =
  (register: Register) =>
  (
    state: GrievanceState,
    recorded: { type: string; data: JsonObject },
    at: string,
    actor: string,
  ): GrievanceState => {
    const name = recorded.type.slice(register.length + 1);
    if (recorded.type === `${register}.${name}` && Object.hasOwn(EVOLVE, name))
      return EVOLVE[name as keyof Evolve](state, recorded.data as never, at, actor);
    const claims = evolveClaims(state.claims, recorded, at, actor);
    return claims === state.claims ? state : { ...state, claims };
  };
