import { vietnamDay } from '../../calendar/day.js';
import type { CommandContext, Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { authorityFault } from '../authority-fault.js';
import type { ActPolicy } from '../commands.js';
import { numberKey, type ActState } from '../state.js';
import { barStep } from '../steps.js';

/**
 * Number and date as the clerk enters them in the register; unique in the issuer's year. The date
 * is that of the decision: whoever signed must have had the power on that day. Rejects
 * `date-in-future`, `no-authority`, `authority-unconfirmed`, `number-taken`.
 */
export function number(
  state: ActState,
  command: { number: string; date: string },
  policy: ActPolicy,
  context: CommandContext,
): Decision {
  const barred = barStep(state, 'number', context);
  if (barred) return barred;
  const today = vietnamDay(context.at);
  if (command.date > today) return reject('date-in-future', { date: command.date, today });
  const powerless = authorityFault(policy.unauthorised, command.date, state.authority);
  if (powerless) return powerless;
  if (policy.numberTaken)
    return reject('number-taken', { number: command.number, year: command.date.slice(0, 4) });
  return [
    {
      type: 'act.numbered',
      data: {
        number: command.number.trim(),
        date: command.date,
        numberKey: numberKey(state.issuer!, command.number, command.date, state.actKind),
      },
    },
  ];
}
