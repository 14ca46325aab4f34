import type { CommandContext } from '../../log/decider.js';
import { isRejection, type Rejection } from '../../log/rejection.js';
import { organisationDecider } from '../organisation/decide.js';
import { organisationIdOf } from '../organisation/organisation-id.js';
import type { OrganisationState } from '../organisation/state.js';
import type { NewBody } from './change.js';
import type { RecordLineage } from './commands.js';
import { lineageDecider } from './decide.js';
import { partsOf } from './parts.js';

/** All bodies with those that an act begins, so that its parts may name each other. */
export function withNewBodies(
  known: ReadonlyMap<string, OrganisationState>,
  newBodies: readonly NewBody[],
  from: string,
): Map<string, OrganisationState> {
  const all = new Map(known);
  for (const { code, synthetic, ...version } of newBodies) {
    const id = organisationIdOf(code);
    if (!all.has(id))
      all.set(id, {
        status: 'registered',
        code,
        synthetic: synthetic ?? false,
        versions: [{ ...version, from }],
      });
  }
  return all;
}

/** The registry as an act would leave it, or why it cannot be done. Writes nothing. */
export function simulateAct(
  known: ReadonlyMap<string, OrganisationState>,
  act: RecordLineage,
  context: CommandContext,
): Map<string, OrganisationState> | Rejection {
  const { effectiveOn, changes, newBodies, document } = act;
  const decided = lineageDecider.decide(lineageDecider.initial, act, { known }, context);
  if (isRejection(decided)) return decided;
  const all = withNewBodies(known, newBodies, effectiveOn);
  const after = new Map(known);
  for (const { id, begins, parts } of partsOf('', effectiveOn, changes, newBodies)) {
    const before = known.get(id) ?? organisationDecider.initial;
    const command = { type: 'take-part' as const, document, parts, ...(begins ? { begins } : {}) };
    const events = organisationDecider.decide(before, command, { id, known: all }, context);
    if (isRejection(events)) return events;
    const evolve = (state: OrganisationState, event: (typeof events)[number]) =>
      organisationDecider.evolve(
        state,
        event as Parameters<typeof organisationDecider.evolve>[1],
        context.at,
        context.actor,
      );
    after.set(id, events.reduce(evolve, before));
  }
  return after;
}
