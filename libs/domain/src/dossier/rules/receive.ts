import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { isIsoDay } from '../../catalogue/period.js';
import type { ReceiveDossier } from '../commands.js';
import type { DossierEvent } from '../event-data.js';
import { fact, unlessIn } from '../fact.js';
import type { DossierState } from '../state.js';

/**
 * The appraiser of the province records the day a file was really received (a paper original, say);
 * criteria and papers follow the edition of that day, so the line is checked anew. The receipt of
 * the ministry's appraiser, told by letter, stands apart: it chooses no law here and nothing is
 * checked again. Rejects `bad-date`, `receipt-in-future`, `receipt-before-submission`.
 */
export function receive(
  state: DossierState,
  { receivedOn, by = 'province' }: ReceiveDossier,
  context: CommandContext,
): Decision {
  const barred =
    by === 'ministry' ? unlessIn(state, 'submitted') : unlessIn(state, 'filed', 'checked');
  if (barred) return barred;
  if (!isIsoDay(receivedOn)) return reject('bad-date', { value: receivedOn });
  if (receivedOn > actingDay(context)) return reject('receipt-in-future', { receivedOn });
  if (by === 'ministry') {
    const { submittedOn } = state;
    return submittedOn !== undefined && receivedOn < submittedOn
      ? reject('receipt-before-submission', { receivedOn, submittedOn })
      : receivedByMinistry(state, receivedOn);
  }
  if (state.receipts?.province === receivedOn) return [];
  return [fact('dossier.received', { by: 'province', on: receivedOn })];
}

/** What is recorded when the centre's answer tells on which day its appraiser received the file. */
export const receivedByMinistry = (state: DossierState, on: string | undefined): DossierEvent[] =>
  on === undefined || state.receipts?.ministry === on
    ? []
    : [fact('dossier.received', { by: 'ministry', on })];
