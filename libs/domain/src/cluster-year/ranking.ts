import type { CandidateScore } from '../scoring/score-candidates.js';
import type { ScoreRoundState } from '../score-round/state.js';

/** How a covenant says its members are ranked. */
export interface RankingRule {
  /**
   * Criteria that part members of equal totals, the first that differs decides; more points go
   * first. What they leave equal is settled by an act.
   */
  ties: string[];
  /** Whether members that were set no target at all are ranked in a list of their own. */
  withoutTarget: 'apart' | 'together';
}

export interface RankedMember {
  subjectId: string;
  /** Those without any target are no leaders of those with targets. */
  list: 'main' | 'without-target';
  total: number;
  /** 1 is best; those that nothing parts share one. */
  place: number;
  /** Criterion that parted it from another of the same total. */
  partedBy?: string;
}

type Scored = Pick<ScoreRoundState, 'sheet' | 'measured'> & { scores: readonly CandidateScore[] };

/** Members that passed, best first; whoever failed a pass mark has no place. */
export function rankMembers(round: Scored, rule: RankingRule): RankedMember[] {
  const passed = round.scores.filter((one) => one.passed === true);
  const lists = { main: [] as CandidateScore[], 'without-target': [] as CandidateScore[] };
  for (const score of passed) lists[listOf(round, rule, score)].push(score);
  return [
    ...placed(lists.main, 'main', rule),
    ...placed(lists['without-target'], 'without-target', rule),
  ];
}

function listOf(round: Scored, rule: RankingRule, { subjectId }: CandidateScore) {
  const measured = round.sheet.criteria.filter(({ type }) => type === 'measured');
  if (rule.withoutTarget === 'together' || measured.length === 0) return 'main';
  const aimed = measured.some(({ id }) => (round.measured[id]?.[subjectId]?.target ?? 0) > 0);
  return aimed ? 'main' : 'without-target';
}

function placed(
  scores: readonly CandidateScore[],
  list: RankedMember['list'],
  { ties }: RankingRule,
): RankedMember[] {
  const before = (a: CandidateScore, b: CandidateScore): number =>
    b.total - a.total || parted(a, b, ties).by;
  // Equal ones stand by id, so that the order in which members were named says nothing.
  const ordered = [...scores].sort((a, b) => before(a, b) || (a.subjectId < b.subjectId ? -1 : 1));
  return ordered.map((one): RankedMember => {
    const rival = ordered.find(
      (other) => other !== one && other.total === one.total && before(one, other) !== 0,
    );
    const partedBy = rival && parted(one, rival, ties).criterion;
    return {
      ...{ subjectId: one.subjectId, list, total: one.total },
      place: 1 + ordered.filter((other) => before(other, one) < 0).length,
      ...(partedBy === undefined ? {} : { partedBy }),
    };
  });
}

/** Negative if `a` goes first; which criterion said so. */
function parted(
  a: CandidateScore,
  b: CandidateScore,
  ties: readonly string[],
): { by: number; criterion?: string } {
  for (const criterion of ties) {
    const by = pointsOf(b, criterion) - pointsOf(a, criterion);
    if (by !== 0) return { by, criterion };
  }
  return { by: 0 };
}

const pointsOf = ({ items }: CandidateScore, criterion: string): number =>
  items.find(({ id }) => id === criterion)?.points ?? 0;

/** An act that put members of one place in order. */
export interface SettledTie {
  /** Best first. */
  order: string[];
  /** Number of the minutes or decision. */
  reference: string;
  reason: string;
}

/** Groups of one list that share a place, by place. */
export function tiesOf(ranking: readonly RankedMember[]): RankedMember[][] {
  const groups = new Map<string, RankedMember[]>();
  for (const one of ranking) {
    const key = `${one.list}/${one.place}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The ranking with the places that acts gave to those nothing else had parted. */
export function withSettled(
  ranking: readonly RankedMember[],
  settled: readonly SettledTie[],
): RankedMember[] {
  return ranking.map((one) => {
    const act = settled.find(({ order }) => order.includes(one.subjectId));
    return act ? { ...one, place: one.place + act.order.indexOf(one.subjectId) } : one;
  });
}
