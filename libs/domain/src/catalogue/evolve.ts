import type { JsonObject } from '../log/json.js';
import type { CatalogueEventData } from './events.js';
import type { CatalogueState } from './state.js';

type Evolve = {
  [T in keyof CatalogueEventData]: (
    state: CatalogueState,
    data: CatalogueEventData[T],
    at: string,
    actor: string,
  ) => CatalogueState;
};

const steps: Evolve = {
  'catalogue.edition-activated': (state, { edition, hash, shipped }, at) => ({
    status: 'active',
    edition,
    hash,
    activatedAt: at,
    ...(shipped ? { shipped } : {}),
    // Entered here as a whole: what was amended before is in it or given up.
    ...(shipped && state.amended ? { amended: state.amended } : {}),
    ...(state.confirmed ? { confirmed: state.confirmed } : {}),
  }),
  'catalogue.award-amended': (state, { award, hash }) => ({
    ...state,
    hash,
    amended: [...new Set([...(state.amended ?? []), award])].sort(),
  }),
  'catalogue.rule-confirmed': (state, { path, rule, citation, note }, at, actor) => ({
    ...state,
    confirmed: {
      ...state.confirmed,
      [path]: { hash: rule, by: actor, at, citation, ...(note ? { note } : {}) },
    },
  }),
  'catalogue.confirmation-withdrawn': (state, { path }) => {
    const { [path]: _gone, ...confirmed } = state.confirmed ?? {};
    return { ...state, confirmed };
  },
};

export function evolve(
  state: CatalogueState,
  event: { type: string; data: JsonObject },
  at: string,
  actor: string,
): CatalogueState {
  const step = steps[event.type as keyof CatalogueEventData] as
    | ((state: CatalogueState, data: JsonObject, at: string, actor: string) => CatalogueState)
    | undefined;
  return step ? step(state, event.data, at, actor) : state;
}
