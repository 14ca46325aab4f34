import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ReturnDossier } from '../commands.js';
import { fact, unlessIn } from '../fact.js';
import { isIsoDay } from '../../catalogue/period.js';
import type { DossierState } from '../state.js';
import type { DossierStatus } from '../status.js';
import { LINE_FIELDS } from '../vocabulary.js';

/** A line that stands in an act must be taken off it first; what is at the centre is recalled. */
export const RETURNABLE: readonly DossierStatus[] = [
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
 * Asks the unit for named fields or papers of one line; all the rest is locked, the other lines
 * of the proposal go on. A second request joins the open one. Rejects `nothing-asked`,
 * `unknown-field`, `message-missing`, `bad-date`, `deadline-passed`.
 */
export function returnLine(
  state: DossierState,
  command: ReturnDossier,
  context: CommandContext,
): Decision {
  const barred = unlessIn(state, ...RETURNABLE);
  if (barred) return barred;
  const { fields, papers, deadline, review, reason, message } = command;
  if (fields.length + papers.length === 0) return reject('nothing-asked');
  const stranger = fields.find((field) => !LINE_FIELDS.includes(field));
  if (stranger) return reject('unknown-field', { field: stranger });
  if (!message.trim()) return reject('message-missing');
  if (!isIsoDay(deadline)) return reject('bad-date', { value: deadline });
  if (deadline < actingDay(context)) return reject('deadline-passed', { deadline });
  return [
    fact(
      'dossier.returned',
      { fields, papers, deadline, review, reason, on: actingDay(context) },
      state.subjectId,
      { message },
    ),
  ];
}
