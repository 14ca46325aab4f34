import type { CommandContext, Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import { openBallot } from '../ballot-state.js';
import type { DeclareConflict, DetectConflicts, SettleConflict } from '../conflict-commands.js';
import { seatKey, type Conflict } from '../conflict.js';
import { openVote } from '../vote-state.js';
import type { CouncilState } from '../state.js';

const OPEN = ['convened', 'in-session'];

/**
 * A member says what ties him to a line; it takes effect at once. Rejects `statute-missing` (what
 * follows is the statute's), `no-seat`, `not-on-agenda`, `line-has-result`, `ballot-round-open`.
 */
export function declareConflict(
  state: CouncilState,
  { dossierId, ground }: DeclareConflict,
  { actor }: CommandContext,
): Decision {
  const barred = unlessMeasured(state) ?? lineBusy(state, dossierId);
  if (barred) return barred;
  const seat = placeOf(state, actor);
  if (seat === undefined) return reject('no-seat');
  const known = (state.conflicts ?? []).find(
    (one) => one.dossierId === dossierId && one.seat === seat && one.ground === ground,
  );
  if (known?.by === 'member' && known.status !== 'dismissed') return [];
  const said = { dossierId, seat, accountId: actor, ground };
  return [
    { type: 'council-session.conflict-declared', data: { conflictId: next(state, 1), ...said } },
  ];
}

/** What was found before, and whatever somebody dismissed, is not found again. */
export function detected(state: CouncilState, { found }: DetectConflicts): Decision {
  if (!OPEN.includes(state.status) || !state.council?.statute) return [];
  const known = new Set((state.conflicts ?? []).map(keyOf));
  const fresh = found.filter(
    (one) =>
      state.agenda.items[one.dossierId] !== undefined &&
      !state.results[one.dossierId] &&
      !known.has(keyOf(one)) &&
      known.add(keyOf(one)),
  );
  return fresh.map((one, i) => ({
    type: 'council-session.conflict-detected',
    data: { conflictId: next(state, i + 1), ...one },
  }));
}

/** Rejects `no-such-conflict`, `own-conflict`, `reason-missing`, `line-has-result`, `ballot-round-open`. */
export function settleConflict(
  state: CouncilState,
  { conflictId, confirmed, reason }: SettleConflict,
  { actor }: CommandContext,
): Decision {
  const one = state.conflicts?.find((conflict) => conflict.conflictId === conflictId);
  if (!one) return reject('no-such-conflict');
  const barred = unlessMeasured(state) ?? lineBusy(state, one.dossierId);
  if (barred) return barred;
  if (one.accountId === actor) return reject('own-conflict');
  if (!reason.trim()) return reject('reason-missing');
  const status = confirmed ? 'confirmed' : 'dismissed';
  if (one.status === status) return [];
  const { dossierId, seat } = one;
  return [
    {
      type: `council-session.conflict-${status}`,
      data: { conflictId, dossierId, seat, reason: reason.trim() },
    },
  ];
}

function unlessMeasured(state: CouncilState): Rejection | undefined {
  if (!OPEN.includes(state.status))
    return reject('not-in-this-state', { status: state.status, allowed: OPEN });
  return state.council?.statute ? undefined : reject('statute-missing');
}

/** Who votes on a line is settled before its round opens, and stays so once there is a result. */
function lineBusy(state: CouncilState, dossierId: string): Rejection | undefined {
  if (state.agenda.items[dossierId] === undefined) return reject('not-on-agenda', { dossierId });
  if (state.results[dossierId]) return reject('line-has-result', { dossierId });
  const open = [...(openBallot(state)?.items ?? []), ...(openVote(state)?.items ?? [])];
  return open.some((item) => item.dossierId === dossierId)
    ? reject('ballot-round-open')
    : undefined;
}

/** The seat or the substitution an account has in this session. */
function placeOf({ council }: CouncilState, accountId: string): string | undefined {
  const seat = council?.members?.find((one) => one.accountId === accountId);
  if (seat) return seatKey(seat);
  return council?.substitutes?.find((one) => one.accountId === accountId)?.substitutionId;
}

const keyOf = ({ dossierId, seat, ground }: Pick<Conflict, 'dossierId' | 'seat' | 'ground'>) =>
  `${dossierId} ${seat} ${ground}`;

const next = (state: CouncilState, plus: number): string =>
  `c${(state.conflicts?.length ?? 0) + plus}`;
