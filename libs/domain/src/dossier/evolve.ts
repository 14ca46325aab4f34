import type { JsonObject } from '../log/json.js';
import { evolveClaims } from '../work/claims.js';
import { evolveCouncil } from './evolve-council.js';
import { evolveDecision } from './evolve-decision.js';
import { evolveFiling } from './evolve-filing.js';
import { evolveHold } from './evolve-hold.js';
import { evolveSteps } from './evolve-steps.js';
import { evolveLaw } from './evolve-law.js';
import { evolvePapers } from './evolve-papers.js';
import type { DossierState } from './state.js';
import type { Evolvers } from './to.js';

/** Every event of a dossier has its entry; the compiler counts them. */
const evolvers: Evolvers = {
  ...evolveFiling,
  ...evolveHold,
  ...evolveLaw,
  ...evolveSteps,
  ...evolveCouncil,
  ...evolveDecision,
  ...evolvePapers,
};
const byType = new Map(Object.entries(evolvers));

type AnyEvolver = (s: DossierState, data: JsonObject, at: string, actor: string) => DossierState;

/** Replays one fact. Never throws; an event of another feature leaves the state alone. */
export function evolveDossier(
  state: DossierState,
  event: { type: string; data: JsonObject },
  at: string,
  actor: string,
): DossierState {
  const evolver = byType.get(event.type) as unknown as AnyEvolver | undefined;
  if (evolver) return evolver(state, event.data, at, actor);
  const claims = evolveClaims(state.claims, event, at, actor);
  return claims === state.claims ? state : { ...state, claims };
}
