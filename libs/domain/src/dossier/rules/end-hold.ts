import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { fact, unlessIn } from '../fact.js';
import type { EndHold } from '../holding.js';
import type { DossierPolicy } from '../commands.js';
import type { DossierState } from '../state.js';

/**
 * Ends a hold. Clean: the line goes on where it was. Breach: it is checked afresh on what is known
 * now, since achievements are counted anew after discipline; nobody is found at fault unheard.
 * Rejects `reply-not-heard`, `matters-open` (a complaint or a denunciation is being dealt with).
 */
export function endHold(
  state: DossierState,
  command: EndHold,
  { openMatters = 0 }: DossierPolicy,
  context: CommandContext,
): Decision {
  const barred = unlessIn(state, 'held');
  if (barred) return barred;
  if (openMatters > 0) return reject('matters-open', { count: openMatters });
  const { conclusion, reference, note, unheardBecause } = command;
  const { replyBy, repliedOn } = state.hold ?? {};
  const heard = repliedOn !== undefined || (replyBy !== undefined && replyBy < actingDay(context));
  if (conclusion === 'breach' && !heard && !unheardBecause?.trim())
    return reject('reply-not-heard', { replyBy: replyBy ?? null });
  return [
    fact('dossier.released', { conclusion, on: actingDay(context) }, state.subjectId, {
      reference,
      note,
      unheardBecause,
    }),
  ];
}
