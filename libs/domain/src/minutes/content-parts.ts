import {
  countVerdict,
  seatKey,
  standingConflicts,
  type BallotRound,
  type CouncilState,
  type DeferredItem,
  type Tally,
  type VoteMode,
} from '../council/index.js';
import { isRejection } from '../log/rejection.js';
import type { LineVote, MinutesContent, MinutesItem } from './content.js';

/** One row of the vote table, reckoned anew from the tally and the rule it was counted by. */
export function voteRow(found: LineVote): NonNullable<MinutesItem['vote']> {
  const { tally, rule, yes, need, outcome, lowerForm, deferUntil } = found;
  const { votes, written, roster, present } = tally;
  const abstain = (votes as { abstain?: number }).abstain ?? 0;
  const { agree, disagree, blank } = votes;
  const counted = countVerdict(tally, rule, roster);
  // A vote that was concluded adds up; the roster stands in should the rules grow stricter.
  const { size, quorum } = isRejection(counted) ? { size: roster, quorum: 0 } : counted;
  const { recused } = tally;
  return {
    mode: tally.mode,
    total: roster,
    present,
    for: agree,
    against: disagree,
    abstain,
    blank,
    notVoting: Math.max(0, present - (recused?.present ?? 0) - agree - disagree - abstain - blank),
    ...(recused ? { recused: recused.members } : {}),
    written,
    denominator: rule.denominator,
    size,
    threshold: rule.threshold,
    need,
    yes,
    share: size === 0 ? 0 : Math.floor((yes * 10_000) / size),
    quorum,
    source: rule.source,
    verified: rule.verified,
    outcome,
    ...(lowerForm ? { lowerForm } : {}),
    ...(deferUntil ? { deferUntil } : {}),
  };
}

const positionOf = ({ council }: CouncilState, seat: string): string =>
  (council?.members ?? []).find((one) => seatKey(one) === seat)?.position ?? '';

export function rollOf(session: CouncilState): Pick<MinutesContent['attendance'], 'roll'> {
  const roll = session.attendance?.roll;
  if (!roll) return {};
  return { roll: roll.map(({ seat, how }) => ({ position: positionOf(session, seat), how })) };
}

export function conflictsOn(
  session: CouncilState,
  dossierId: string,
): Pick<MinutesItem, 'conflicts'> {
  const found = standingConflicts(session, dossierId).map(({ seat, ground, by }) => ({
    position: positionOf(session, seat),
    ground,
    by,
  }));
  return found.length > 0 ? { conflicts: found } : {};
}

/** Rounds by name whose votes the result of a line is counted from, by the mode of its tally. */
const BY_NAME: Partial<Record<Tally['mode'], VoteMode>> = {
  recorded: 'recorded',
  circulation: 'written',
};

/** The votes of a line by seat, in the order of the roster; none where nobody voted by name. */
export function namedOn(session: CouncilState, dossierId: string): Pick<MinutesItem, 'named'> {
  const mode = BY_NAME[session.results[dossierId]?.tally.mode ?? 'entered'];
  const round = (session.votes ?? []).findLast(
    (one) =>
      one.mode === mode &&
      one.status === 'closed' &&
      one.items.some((item) => item.dossierId === dossierId),
  );
  if (!round) return {};
  const named = (session.council?.members ?? []).flatMap((member) => {
    const seat = seatKey(member);
    const choice = seat === undefined ? undefined : round.cast[seat]?.[dossierId];
    return choice ? [{ position: member.position, choice }] : [];
  });
  return named.length > 0 ? { named } : {};
}

export function workOf({ works }: CouncilState, dossierId: string): Pick<MinutesItem, 'work'> {
  const { scope, year } = works?.[dossierId] ?? {};
  return scope && year !== undefined ? { work: { scope, year } } : {};
}

export function votesOf({ votes }: CouncilState): Pick<MinutesContent, 'votes'> {
  if (!votes) return {};
  const shown = votes.map(({ roundId, mode, status, items, reason }) => ({
    roundId,
    mode,
    status,
    items: items.length,
    ...(reason ? { reason } : {}),
  }));
  return { votes: shown };
}

export const roundsOf = ({ ballots }: CouncilState): MinutesContent['rounds'] =>
  (ballots ?? []).map((round) => {
    const { roundId, status, items, issued, paper, keysDigest, box, reason, deferred } = round;
    const aside = box?.deferred ? { setAside: box.setAside, setAsideRoot: box.setAsideRoot } : {};
    return {
      roundId,
      status,
      items: items.length,
      issued,
      paper,
      keysDigest,
      ...(box ? { ballotRoot: box.ballotRoot, receiptRoot: box.receiptRoot } : {}),
      ...(reason ? { reason } : {}),
      ...(deferred ? { deferred: deferred.map((one) => putOff(one, round)) } : {}),
      ...aside,
    };
  });

const putOff = ({ dossierId, reason, until }: DeferredItem, { items }: BallotRound) => ({
  dossierId,
  item: items.findIndex((one) => one.dossierId === dossierId) + 1,
  reason,
  ...(until ? { until } : {}),
});
