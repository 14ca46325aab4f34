import type { CommandContext, Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ActState } from '../state.js';
import { lastStep } from '../steps.js';

/** One may take back one's own step until the next holder has acted; a draft, altogether. */
export function withdraw(state: ActState, context: CommandContext): Decision {
  if (state.status === 'promulgated') return reject('already-promulgated');
  if (state.status === 'none' || state.status === 'withdrawn')
    return reject('not-in-this-state', { status: state.status, allowed: ['draft'] });
  const last = lastStep(state);
  if (last && state.hands[last.step]?.by === context.actor)
    return [{ type: 'act.step-withdrawn', data: { step: last.step, to: last.from } }];
  const drafted = state.drafters.includes(context.actor);
  if (!last && drafted) return [{ type: 'act.withdrawn', data: { lineCount: state.lineCount } }];
  const acted = drafted || Object.values(state.hands).some((hand) => hand.by === context.actor);
  return acted
    ? reject('next-holder-acted', { status: state.status })
    : reject('not-your-act', { status: state.status });
}
