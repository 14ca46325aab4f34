import { isIsoDay } from '../../catalogue/period.js';
import { leadersOf, membersOn, type ClusterState, type Leaders } from '../../cluster/state.js';
import type { Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type { ClusterYearPolicy, LinkScoring, NameLeaders, SignCovenant } from '../commands.js';
import type { ClusterYearEvent } from '../events.js';
import type { ClusterYearState } from '../state.js';

export const unlessIn = (
  { status }: ClusterYearState,
  ...allowed: ClusterYearState['status'][]
): Rejection | undefined =>
  allowed.includes(status) ? undefined : reject('not-in-this-state', { status, allowed });

export const badDay = (...days: string[]): Rejection | undefined => {
  const bad = days.find((day) => !isIsoDay(day));
  return bad === undefined ? undefined : reject('bad-date', { value: bad });
};

/** Rejects `not-a-member`, `subject-twice`. */
function leadersFault({ leader, deputies }: Leaders, members: string[]): Rejection | undefined {
  const all = [leader, ...deputies];
  const stranger = all.find((id) => !members.includes(id));
  if (stranger !== undefined) return reject('not-a-member', { subjectId: stranger });
  const twice = all.find((id, i) => all.indexOf(id) !== i);
  return twice === undefined ? undefined : reject('subject-twice', { subjectId: twice });
}

const lastDay = (year: number): string => `${year}-12-31`;
const membersIn = (cluster: ClusterState, year: number): string[] =>
  membersOn(cluster, lastDay(year));

/**
 * Rejects `already-exists`, `no-such-cluster`, `bad-date`, `members-missing`, `leader-missing`,
 * `not-a-member`, `subject-twice`.
 */
export function signCovenant(
  state: ClusterYearState,
  { type: _type, leaders, ...fields }: SignCovenant,
  { cluster }: ClusterYearPolicy,
): Decision {
  if (state.status !== 'none') return reject('already-exists');
  if (!cluster || cluster.status === 'none') return reject('no-such-cluster');
  const { document, conference, year } = fields;
  const bad = badDay(document.date, conference.on);
  if (bad) return bad;
  const members = membersIn(cluster, year);
  if (members.length < 2) return reject('members-missing');
  const named = leaders ?? leadersOf(cluster, year);
  if (!named) return reject('leader-missing', { year });
  const fault = leadersFault(named, members);
  if (fault) return fault;
  const told = { leader: named.leader, number: document.number, on: conference.on };
  const data = { ...fields, members, leaders: named, ...told, count: members.length };
  return [{ type: 'cluster-year.covenant-signed', data } satisfies ClusterYearEvent];
}

/** Rejects `not-in-this-state`, `no-such-cluster`, `not-a-member`, `subject-twice`. */
export function nameLeaders(
  state: ClusterYearState,
  { type: _type, ...fields }: NameLeaders,
  { cluster }: ClusterYearPolicy,
): Decision {
  const barred = unlessIn(state, 'signed', 'ranked');
  if (barred) return barred;
  if (!cluster) return reject('no-such-cluster');
  const fault = leadersFault(fields, membersIn(cluster, state.year));
  if (fault) return fault;
  return [{ type: 'cluster-year.leaders-named', data: fields } satisfies ClusterYearEvent];
}

/** Rejects `no-such-scoring`, `scoring-of-another`, `candidates-differ`. */
export function linkScoring(
  state: ClusterYearState,
  { scoreRoundId }: LinkScoring,
  { cluster, round }: ClusterYearPolicy,
): Decision {
  const barred = unlessIn(state, 'signed', 'ranked');
  if (barred) return barred;
  if (!cluster) return reject('no-such-cluster');
  if (!round || round.status === 'none') return reject('no-such-scoring');
  const { purpose, year } = round;
  if (purpose !== 'cluster' || round.cluster !== cluster.level || year !== state.year)
    return reject('scoring-of-another', { year: state.year });
  const members = membersIn(cluster, state.year);
  const missing = members.filter((id) => !round.candidates.includes(id));
  const extra = round.candidates.filter((id) => !members.includes(id));
  if (missing.length + extra.length > 0)
    return reject('candidates-differ', {
      missing,
      extra,
      lacking: missing.length,
      over: extra.length,
    });
  if (state.scoreRoundId === scoreRoundId) return [];
  const data = { scoreRoundId, title: round.title };
  return [{ type: 'cluster-year.scoring-linked', data } satisfies ClusterYearEvent];
}
