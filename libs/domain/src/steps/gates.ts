import type { Route, Step } from '../stages/steps.js';

/**
 * Acts of the workflow that may have to wait: a line comes on a council's list, is taken into a
 * decision, is taken into the letter to the centre. In this order.
 */
export const GATES = ['council', 'decision', 'centre'] as const;
export type Gate = (typeof GATES)[number];

/** The step of a route at which each gate stands. */
const STANDS_AT: Record<Gate, readonly Step[]> = {
  council: ['council-review', 'own-council'],
  decision: ['provincial-decision', 'own-head'],
  centre: ['central-submission'],
};

const has = (route: Route, gate: Gate): boolean =>
  route.steps.some((step) => STANDS_AT[gate].includes(step));

/**
 * Where on a route something asked for before `gate` really stands: what must precede a council
 * precedes the decision where no council votes; what must precede the letter to the centre is not
 * asked for where none is written.
 */
export function gateOn(route: Route, gate: Gate): Gate | undefined {
  if (has(route, gate)) return gate;
  return gate === 'council' && has(route, 'decision') ? 'decision' : undefined;
}

/** Gates up to and with this one. */
export const gatesUpTo = (gate: Gate): readonly Gate[] => GATES.slice(0, GATES.indexOf(gate) + 1);
