import type { CommandContext, Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ActPolicy } from '../commands.js';
import type { ActState } from '../state.js';
import { barStep } from '../steps.js';

/**
 * The signer signs a list, not a title: its count and hash are recorded, so that nobody can add a
 * name afterwards unseen. Chair, or a deputy on the chair's behalf (context.onBehalfOf).
 */
export function sign(state: ActState, policy: ActPolicy, context: CommandContext): Decision {
  const barred = barStep(state, 'sign', context);
  if (barred) return barred;
  if (state.leaving.length > 0) return reject('lines-in-motion', { lines: state.leaving.length });
  const { count, hash } = policy.lines ?? { count: 0 };
  if (count === 0) return reject('no-lines');
  if (count !== state.lineCount || !hash)
    return reject('line-count-differs', { recorded: state.lineCount, found: count });
  const onBehalfOf = context.onBehalfOf;
  return [
    {
      type: 'act.signed',
      data: { lineCount: count, lineSetHash: hash, ...(onBehalfOf ? { onBehalfOf } : {}) },
    },
  ];
}
