import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { authorityFault } from '../authority-fault.js';
import type { ActPolicy, ActSign } from '../commands.js';
import { contentHash } from '../content.js';
import { lineSetOf } from '../line-set.js';
import type { ActState } from '../state.js';
import { barStep } from '../steps.js';

/**
 * The signer signs a list, not a title: count and hash of its lines, and the hash of the whole content
 * with names and words, are recorded, so that nobody can change anything afterwards unseen. Rejects
 * `content-moved` where the signer saw another content. Rejects `no-authority` where the law of the day gives the power to another,
 * `line-steps-open` where something that had to come first was undone since the line was listed, and
 * `lines-under-verification` where a matter is being looked into (it is taken off first), and
 * `letter-all-secret`: State secrets have no electronic file (Law 2022 Art. 84(4)), so nothing would
 * be sent. Chair, or a deputy on the chair's behalf (context.onBehalfOf).
 */
export function sign(
  state: ActState,
  command: Omit<ActSign, 'type'>,
  policy: ActPolicy,
  context: CommandContext,
): Decision {
  const barred = barStep(state, 'sign', context);
  if (barred) return barred;
  if (state.leaving.length > 0) return reject('lines-in-motion', { lines: state.leaving.length });
  const { count, hash } = lineSetOf(state, policy.lines ?? new Map());
  if (count === 0) return reject('act-without-lines');
  if (count !== state.lineCount)
    return reject('line-count-differs', { recorded: state.lineCount, found: count });
  const { open = [], allSecret, underVerification = [] } = policy;
  if (open.length > 0)
    return reject('line-steps-open', {
      lines: open.length,
      dossierIds: open.slice(0, 50).map(({ dossierId }) => dossierId),
      open: [...new Set(open.flatMap(({ steps }) => steps))],
    });
  if (underVerification.length > 0)
    return reject('lines-under-verification', {
      lines: underVerification.length,
      dossierIds: underVerification.slice(0, 50),
    });
  if (allSecret) return reject('letter-all-secret', { lines: count });
  // What is not certain is settled by the day of the decision, when it is numbered.
  const certain = policy.unauthorised?.filter((one) => one.certain);
  const powerless = authorityFault(certain, actingDay(context), command.authority);
  if (powerless) return powerless;
  const { authority, proof } = command;
  const content = policy.content && contentHash(state, policy.content);
  if (command.contentHash !== undefined && command.contentHash !== content)
    return reject('content-moved', { seen: command.contentHash, found: content ?? null });
  // A deputy signs for the chair by office (KT. CHỦ TỊCH), also without a delegation of the day.
  const onBehalfOf = context.onBehalfOf ?? (command.asDeputy ? 'chair' : undefined);
  return [
    {
      type: 'act.signed',
      data: {
        lineCount: count,
        lineSetHash: hash,
        ...(content ? { contentHash: content } : {}),
        ...(proof ? { proof } : {}),
        ...(onBehalfOf ? { onBehalfOf } : {}),
        ...(authority ? { authority } : {}),
      },
    },
  ];
}
