import { isIsoDay } from '../../catalogue/period.js';
import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { fact, unlessIn } from '../fact.js';
import type { InviteReply, ReplyToHold } from '../holding.js';
import type { DossierState } from '../state.js';

/**
 * Opens the right of reply: the unit reads the message and nothing else of the matter. Asked again
 * the later message joins the first. Rejects `message-missing`, `bad-date`, `deadline-passed`.
 */
export function inviteReply(
  state: DossierState,
  { message, deadline }: InviteReply,
  context: CommandContext,
): Decision {
  const barred = unlessIn(state, 'held');
  if (barred) return barred;
  if (!message.trim()) return reject('message-missing');
  if (!isIsoDay(deadline)) return reject('bad-date', { value: deadline });
  if (deadline < actingDay(context)) return reject('deadline-passed', { deadline });
  return [fact('dossier.reply-invited', { deadline }, state.subjectId, { message })];
}

/** What the unit or the subject has to say, also without being asked. Rejects `message-missing`. */
export function reply(
  state: DossierState,
  command: ReplyToHold,
  context: CommandContext,
): Decision {
  const barred = unlessIn(state, 'held');
  if (barred) return barred;
  if (!command.reply.trim()) return reject('message-missing');
  const on = actingDay(context);
  return [fact('dossier.replied', { on }, state.subjectId, { reply: command.reply })];
}
