import type { FlaggedAtCentre, SubmissionState } from './state.js';
import { flaggedUntold } from './state.js';
import { lower, raise } from './evolve-messages.js';

export function onLineFlagged(
  state: SubmissionState,
  { dossierId, ...flag }: Omit<FlaggedAtCentre, 'since'> & { dossierId: string },
  since: string,
): SubmissionState {
  const before = state.flaggedLines ?? {};
  const flags = [...(before[dossierId] ?? []), { ...flag, since }];
  return raise({ ...state, flaggedLines: { ...before, [dossierId]: flags } }, 'flagged', since);
}

export function onLineUnflagged(
  state: SubmissionState,
  { dossierId, awardId }: { dossierId: string; awardId: string },
): SubmissionState {
  const flags = (state.flaggedLines?.[dossierId] ?? []).filter((one) => one.awardId !== awardId);
  const rest = { ...state.flaggedLines, [dossierId]: flags };
  return kept(state, rest);
}

/** What the centre has answered, or has no more, it need not be told of. */
export const withoutAnswered = (state: SubmissionState): SubmissionState => {
  if (!state.flaggedLines) return state;
  const over = state.status === 'refused' || state.status === 'recalled';
  const open = Object.entries(state.flaggedLines).filter(([id]) => !over && !state.outcomes[id]);
  return kept(state, Object.fromEntries(open));
};

/** Told by the message that answers a request made after they were flagged; or left, by all of them. */
export function settleFlags(state: SubmissionState, until?: string): SubmissionState {
  if (!state.flaggedLines) return state;
  const lines = Object.entries(state.flaggedLines).map(
    ([id, flags]): [string, FlaggedAtCentre[]] => [
      id,
      flags.map((one) =>
        until === undefined || one.since <= until ? { ...one, settled: true } : one,
      ),
    ],
  );
  return kept(state, Object.fromEntries(lines));
}

function kept(
  { flaggedLines: _before, ...state }: SubmissionState,
  lines: Record<string, FlaggedAtCentre[]>,
): SubmissionState {
  const some = Object.entries(lines).filter(([, flags]) => flags.length > 0);
  const next = some.length > 0 ? { ...state, flaggedLines: Object.fromEntries(some) } : state;
  return flaggedUntold(next).length > 0 ? next : lower(next, 'flagged');
}
