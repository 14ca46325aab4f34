import { vietnamDay } from '../../calendar/day.js';
import type { CommandContext, Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { letterFault } from '../issuers.js';
import type { ActState } from '../state.js';
import { barStep } from '../steps.js';

/**
 * Makes the act effective. There is no way back: only another act can change it. Rejects
 * `letter-by-the-province` also of a letter that a unit drafted before drafting it was barred.
 */
export function promulgate(
  state: ActState,
  command: { on: string },
  context: CommandContext,
): Decision {
  const barred = barStep(state, 'promulgate', context) ?? letterFault(state.actKind, state.issuer);
  if (barred) return barred;
  const today = vietnamDay(context.at);
  if (command.on > today) return reject('date-in-future', { date: command.on, today });
  if (state.date && command.on < state.date)
    return reject('promulgated-before-its-date', { on: command.on, date: state.date });
  const { actKind, number, date, award, correctsActId, earlierKind, asks, lineCount } = state;
  return [
    {
      type: 'act.promulgated',
      data: {
        actKind,
        number,
        date,
        on: command.on,
        lineCount,
        ...(award ? { award } : {}),
        ...(correctsActId ? { correctsActId } : {}),
        ...(earlierKind ? { earlierKind } : {}),
        ...(asks ? { asks } : {}),
      },
    },
  ];
}
