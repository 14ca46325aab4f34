import type { CommandContext, Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ActState } from '../state.js';
import { barStep } from '../steps.js';

/** The head of the board stands behind the draft. */
export function endorse(state: ActState, context: CommandContext): Decision {
  const barred = barStep(state, 'endorse', context);
  if (barred) return barred;
  if (state.leaving.length > 0) return reject('lines-in-motion', { lines: state.leaving.length });
  if (state.lineCount === 0) return reject('act-without-lines');
  return [{ type: 'act.endorsed', data: { lineCount: state.lineCount } }];
}

/** The office has checked form and legal basis. */
export function verify(state: ActState, context: CommandContext): Decision {
  return (
    barStep(state, 'verify', context) ?? [
      { type: 'act.verified', data: { lineCount: state.lineCount } },
    ]
  );
}

/** Back to the drafter from whoever holds it before signing; earlier approvals lapse. */
export function returnToDrafter(
  state: ActState,
  command: { reason: string },
  context: CommandContext,
): Decision {
  const allowed = ['draft', 'endorsed', 'verified'];
  if (!allowed.includes(state.status))
    return reject('not-in-this-state', { status: state.status, allowed });
  return [
    {
      type: 'act.returned',
      data: { from: state.status },
      private: { subjectId: context.actor, body: { reason: command.reason } },
    },
  ];
}
