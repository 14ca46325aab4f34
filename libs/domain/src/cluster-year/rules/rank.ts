import { canonical } from '../../log/canonical.js';
import type { Decision } from '../../log/decider.js';
import type { Json } from '../../log/json.js';
import { reject, type Rejection } from '../../log/rejection.js';
import { openDisputes, type ScoreRoundState } from '../../score-round/state.js';
import type { ClusterYearPolicy, CloseClusterYear, SettleTie } from '../commands.js';
import type { ClusterYearEvent } from '../events.js';
import { rankMembers, tiesOf, type RankedMember } from '../ranking.js';
import type { ClusterYearState } from '../state.js';
import { badDay, unlessIn } from './covenant.js';

type Concluded = ScoreRoundState & { scores: NonNullable<ScoreRoundState['scores']> };

/** Rejects `no-such-scoring`, `scoring-open`, `disputes-open`. */
function unlessConcluded(round: ScoreRoundState | undefined): Rejection | undefined {
  if (!round || round.status === 'none') return reject('no-such-scoring');
  if (!round.scores) return reject('scoring-open');
  const open = openDisputes(round).length;
  return open > 0 ? reject('disputes-open', { count: open }) : undefined;
}

const rankingNow = (state: ClusterYearState, round: ScoreRoundState): RankedMember[] =>
  rankMembers(round as Concluded, state.covenant!.ranking);

const same = (a: RankedMember[], b: RankedMember[]): boolean =>
  canonical(a as unknown as Json) === canonical(b as unknown as Json);

/** Ranking the same scores again changes nothing. Rejects `scoring-not-linked` and the above. */
export function rank(state: ClusterYearState, { round }: ClusterYearPolicy): Decision {
  const barred = unlessIn(state, 'signed', 'ranked', 'closed');
  if (barred) return barred;
  if (state.scoreRoundId === undefined) return reject('scoring-not-linked');
  const open = unlessConcluded(round);
  if (open) return open;
  const ranking = rankingNow(state, round!);
  if (state.status !== 'signed' && same(ranking, state.ranking)) return [];
  const data = { ranking, count: ranking.length, tied: tiesOf(ranking).length };
  return [{ type: 'cluster-year.ranked', data } satisfies ClusterYearEvent];
}

/** Undefined while the scores still give the ranking that was drawn from them. */
export function unlessRankingHolds(
  state: ClusterYearState,
  { round }: ClusterYearPolicy,
): Rejection | undefined {
  const open = unlessConcluded(round);
  if (open) return open;
  return same(rankingNow(state, round!), state.ranking) ? undefined : reject('scores-changed');
}

/** Also once slots are allotted, since passing one member over may make a tie matter. Rejects `no-such-tie`, `tie-known`. */
export function settleTie(
  state: ClusterYearState,
  { type: _type, ...fields }: SettleTie,
): Decision {
  const barred = unlessIn(state, 'ranked', 'closed', 'allotted');
  if (barred) return barred;
  const { order } = fields;
  const group = tiesOf(state.ranking).find((one) =>
    one.some(({ subjectId }) => subjectId === order[0]),
  );
  const members = group?.map(({ subjectId }) => subjectId) ?? [];
  const whole = members.length === order.length && members.every((id) => order.includes(id));
  if (!whole) return reject('no-such-tie');
  if (state.settled.some((act) => act.order.includes(order[0]!))) return reject('tie-known');
  return [{ type: 'cluster-year.tie-settled', data: fields } satisfies ClusterYearEvent];
}

/** Rejects `bad-date`, `scores-changed`, and while scoring or a dispute is open. */
export function close(
  state: ClusterYearState,
  { type: _type, ...fields }: CloseClusterYear,
  policy: ClusterYearPolicy,
): Decision {
  const barred = unlessIn(state, 'ranked') ?? badDay(fields.on, fields.minutes.date);
  if (barred) return barred;
  const moved = unlessRankingHolds(state, policy);
  if (moved) return moved;
  const data = { ...fields, number: fields.minutes.number };
  return [{ type: 'cluster-year.closed', data } satisfies ClusterYearEvent];
}
