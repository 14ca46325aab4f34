import { isIsoDay } from '../../catalogue/period.js';
import type { Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type { EndSeat, NameSubstitute, SeatMember } from '../commands.js';
import type { CouncilBodyEvent } from '../events.js';
import type { CouncilBodyState, Membership } from '../state.js';
import { SINGLE_POSTS } from '../vocabulary.js';

/** The rejection of a command that needs a council at work. */
export const unlessFounded = (state: CouncilBodyState): Rejection | undefined =>
  state.status === 'founded'
    ? undefined
    : reject('not-in-this-state', { status: state.status, allowed: ['founded'] });

/** Rejects `bad-date`, `period-inverted`, `before-founding`, `member-seated-twice`, `post-taken`. */
export function seatMember(state: CouncilBodyState, command: SeatMember): Decision {
  const { type: _type, ...seat } = command;
  const wrong = unlessFounded(state) ?? badPeriod(seat.from, seat.to, seat.decision.date);
  if (wrong) return wrong;
  if (seat.from < state.from) return reject('before-founding', { from: state.from });
  const meanwhile = state.members.filter((other) => overlap(other, seat));
  const twin = meanwhile.some(
    (other) =>
      other.memberId === seat.memberId ||
      (seat.accountId !== undefined && other.accountId === seat.accountId),
  );
  if (twin) return reject('member-seated-twice');
  if (SINGLE_POSTS.includes(seat.post) && meanwhile.some(({ post }) => post === seat.post))
    return reject('post-taken', { post: seat.post });
  return [{ type: 'council.member-seated', data: seat } satisfies CouncilBodyEvent];
}

/** Rejects `no-such-member`, `bad-date`, `period-inverted`. Said again it changes nothing. */
export function endSeat(state: CouncilBodyState, command: EndSeat): Decision {
  const { type: _type, ...end } = command;
  const seat = state.members.find(({ memberId }) => memberId === end.memberId);
  if (!seat) return reject('no-such-member');
  const wrong = unlessFounded(state) ?? badPeriod(seat.from, end.to, end.decision.date);
  if (wrong) return wrong;
  if (seat.to === end.to && seat.ended?.number === end.decision.number) return [];
  // A seat that ended is over: whoever comes back is seated anew, by a decision of its own.
  if (seat.to !== undefined && seat.to < end.to) return reject('seat-ended', { to: seat.to });
  return [{ type: 'council.seat-ended', data: end } satisfies CouncilBodyEvent];
}

/** Rejects `no-such-member`, `bad-date`, `period-inverted`, `substitute-is-member`. */
export function nameSubstitute(state: CouncilBodyState, command: NameSubstitute): Decision {
  const { type: _type, ...substitution } = command;
  const { memberId, accountId, from, to, document } = substitution;
  const wrong = unlessFounded(state) ?? badPeriod(from, to, document.date);
  if (wrong) return wrong;
  const seat = state.members.find((one) => one.memberId === memberId);
  if (!seat || !overlap(seat, substitution)) return reject('no-such-member');
  const sits = state.members.some(
    (other) =>
      accountId !== undefined && other.accountId === accountId && overlap(other, substitution),
  );
  if (sits) return reject('substitute-is-member');
  return [{ type: 'council.substitute-named', data: substitution } satisfies CouncilBodyEvent];
}

type Period = Pick<Membership, 'from' | 'to'>;
const overlap = (one: Period, other: Period): boolean =>
  (other.to === undefined || one.from <= other.to) &&
  (one.to === undefined || other.from <= one.to);

function badPeriod(from: string, to: string | undefined, dated: string): Rejection | undefined {
  const bad = [from, to, dated].find((day) => day !== undefined && !isIsoDay(day));
  if (bad !== undefined) return reject('bad-date', { value: bad });
  return to !== undefined && to < from ? reject('period-inverted', { from, to }) : undefined;
}
