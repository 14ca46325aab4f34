import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { councilStep } from '../../stages/route.js';
import type { DossierPolicy, ScheduleDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import { unlessCleared } from './steps.js';
import { routeOf, type DossierState } from '../state.js';

/**
 * Puts a line on the agenda of a session, or moves it to another. Rejects `step-not-in-route`
 * (no council votes on it), `deferred-until` (the session is too early),
 * `prerequisites-open`.
 */
export function schedule(
  state: DossierState,
  command: ScheduleDossier,
  policy: DossierPolicy,
  context: CommandContext,
): Decision {
  const route = routeOf(state);
  if (route && !councilStep(route))
    return reject('step-not-in-route', { step: 'council-review', route: route.id });
  const barred = unlessIn(state, 'eligible', 'deferred', 'scheduled');
  if (barred) return barred;
  const { sessionId, item } = command;
  if (state.status === 'scheduled' && state.sessionId === sessionId) return [];
  const heldOn = policy.heldOn ?? actingDay(context);
  if (state.deferUntil && heldOn < state.deferUntil)
    return reject('deferred-until', { until: state.deferUntil });
  const open = unlessCleared(state, 'council');
  if (open) return open;
  return [fact('dossier.scheduled', { sessionId, item })];
}
