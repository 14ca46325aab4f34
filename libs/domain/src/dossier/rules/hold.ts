import { isIsoDay } from '../../catalogue/period.js';
import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { fact, unlessIn } from '../fact.js';
import type { HoldDossier } from '../holding.js';
import type { DossierState } from '../state.js';
import type { DossierStatus } from '../status.js';

/** A line that stands in an act must be taken off it first; what is at the centre is recalled. */
export const HOLDABLE: readonly DossierStatus[] = [
  'filed',
  'checked',
  'returned',
  'eligible',
  'scheduled',
  'deferred',
  'passed',
  'ready',
  'returned-by-centre',
];

/**
 * Takes one line out of the flow while something about its subject is verified; the others of its
 * batch go on. What it is about stands in the restricted private part. Rejects `bad-date`,
 * `day-not-come`.
 */
export function hold(state: DossierState, command: HoldDossier, context: CommandContext): Decision {
  const barred = unlessIn(state, ...HOLDABLE);
  if (barred) return barred;
  const { since, matter, reference, agency, note } = command;
  if (!isIsoDay(since)) return reject('bad-date', { value: since });
  if (since > actingDay(context)) return reject('day-not-come', { day: since });
  return [
    fact('dossier.held', { since, on: actingDay(context) }, state.subjectId, {
      matter,
      ...(reference ? { reference } : {}),
      ...(agency ? { agency } : {}),
      ...(note ? { note } : {}),
    }),
  ];
}
