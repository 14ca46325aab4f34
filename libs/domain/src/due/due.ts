import type { AwardRule } from '../catalogue/award-rule.js';
import type { Edition } from '../catalogue/edition.js';
import { awardIn } from '../catalogue/select-route.js';
import type { CommendationKind, DeciderKey, PositionClass } from '../catalogue/vocabulary.js';
import { isGroup, isTest, type Criterion } from '../eligibility/criterion.js';
import type { Explanation } from '../eligibility/explanation.js';
import type { HonourFact, SubjectHistory } from '../eligibility/facts.js';
import { weigh, type Weight } from '../eligibility/weigh/weigh.js';
import type { Lacking } from '../eligibility/weigh/lacking.js';
import { isOver, type Season } from './season.js';
import { shortfall } from './shortfall.js';

/**
 * - `met`: everything that can be counted is there;
 * - `awaiting`: it will be if decisions on their way are taken;
 * - `short-by-one`: one year, title or work is certainly missing;
 * - `not-enough-data`: all is there as far as known, or all but one, and nobody can be certain.
 */
export const DUE_STANDINGS = ['met', 'awaiting', 'short-by-one', 'not-enough-data'] as const;
export type DueStanding = (typeof DUE_STANDINGS)[number];

/** One subject and one award that is due, nearly due, or cannot be told. */
export interface DueAward {
  award: string;
  standing: DueStanding;
  /** Conditions that lack something; empty when met. */
  lacking: Lacking[];
  /** The line it was proposed with for this year; `granted` once it has been decided. */
  proposal?: { dossierId: string; granted: boolean };
  /** Nobody proposed it although it was due, and it is too late now. */
  missed: boolean;
  /** A matter is under verification: it would be held (rule K4). */
  onHold: boolean;
  /** Every rule it rests on was checked against the text of the law. */
  basisVerified: boolean;
}

/** Yearly consideration is of merit; other kinds answer to an occasion, not to a history. */
const KIND: CommendationKind = 'merit';

/**
 * Awards a subject may be due for at all: it may receive them for merit, and their law asks for
 * something that can be counted. What only a vote or a feat opens is due to nobody by history.
 */
export const awardsDueFor = (
  { kind }: Pick<SubjectHistory, 'kind'>,
  edition: Edition,
  only?: readonly string[],
): AwardRule[] =>
  edition.awards.filter(
    (award) =>
      award.criteria.some(countable) &&
      award.recipients.includes(kind) &&
      !elsewhere(award) &&
      (award.kinds?.includes(KIND) ?? true) &&
      (only?.includes(award.code) ?? true),
  );

/** Decided by chains of command that no unit of the province proposes to. */
const ELSEWHERE: readonly DeciderKey[] = [
  'defence-chain',
  'public-security-chain',
  'ministry-head',
  'central-mass-organisation',
];
const elsewhere = ({ decider, deciders = [] }: AwardRule): boolean =>
  (deciders.length > 0 ? deciders.map((one) => one.decider) : [decider]).every((one) =>
    ELSEWHERE.includes(one),
  );

const countable = (node: Criterion): boolean =>
  isTest(node) || (isGroup(node) && [...(node.all ?? []), ...(node.any ?? [])].some(countable));

/**
 * Whether a subject is due for an award in a season. Undefined when it is far from it, when nothing
 * at all speaks for it, or when the very years that speak for it were rewarded with this award.
 */
export function dueOf(
  history: SubjectHistory,
  award: AwardRule,
  edition: Edition,
  season: Season,
  positionClass?: PositionClass,
): DueAward | undefined {
  if (isEmpty(history)) return undefined;
  const own = history.honours.filter((honour) => isOwn(honour, award.code, season));
  const others = history.honours.filter((honour) => !own.includes(honour));
  const { yearKind, meritFrom, meritTo, proposedOn } = season;
  const weight = weigh(
    {
      line: {
        award: award.code,
        kind: KIND,
        recipientKind: history.kind,
        ...(positionClass ? { positionClass } : {}),
        yearKind,
        meritFrom,
        meritTo,
        proposedOn,
        confirmed: {},
        restsOn: [],
      },
      history: { ...history, honours: others },
    },
    award,
    edition,
  );
  const standing = standingOf(weight);
  if (!standing || rewardedBefore(weight, others, award, edition)) return undefined;
  const [line] = own;
  const reached = standing === 'met' || standing === 'awaiting';
  return {
    award: award.code,
    standing,
    lacking: standing === 'met' ? [] : weight.lacking,
    ...(line ? { proposal: { dossierId: line.ref, granted: line.pending !== true } } : {}),
    missed: reached && !line && isOver(season, award.code),
    onHold: weight.onHold,
    basisVerified: weight.basisVerified,
  };
}

/** Nothing that could speak for anybody: most people of a register that was only just begun. */
const isEmpty = ({
  ratings,
  honours,
  initiatives,
  achievements,
  movements,
  posts,
  figures,
}: SubjectHistory): boolean =>
  ![ratings, honours, initiatives, achievements, movements, posts, figures].some(
    (facts) => facts.length > 0,
  );

/** The line of this very award and year, granted or on its way. */
const isOwn = (honour: HonourFact, award: string, { year }: Season): boolean =>
  honour.award === award && !honour.annulled && honour.kind === KIND && lastYearOf(honour) === year;

const lastYearOf = ({ years, decidedOn }: HonourFact): number | undefined =>
  years.at(-1) ?? (decidedOn ? Number(decidedOn.slice(0, 4)) : undefined);

function standingOf({ pool, tree }: Weight): DueStanding | undefined {
  // Where only things are asked for that must not be, and on the first day of an empty record,
  // everybody would be due: only who has something to show is worth a look.
  if (!tree.some(speaksFor)) return undefined;
  if (pool === 'met' || pool === 'awaiting') return pool;
  if (shortfall(tree).by > 1) return undefined;
  if (pool === 'not-met') return 'short-by-one';
  return 'not-enough-data';
}

const speaksFor = (node: Explanation): boolean =>
  (node.facts?.length ?? 0) > 0 || (node.children ?? []).some(speaksFor);

/**
 * Years that speak for it now and were rewarded with this award before (rule K1). Forms held are
 * left out: as a condition they lie before the years that count.
 */
function rewardedBefore(
  { tree }: Weight,
  honours: readonly HonourFact[],
  award: AwardRule,
  edition: Edition,
): boolean {
  const earlier = honours.filter((one) => one.award === award.code && !one.annulled);
  if (earlier.length === 0) return false;
  const forms = honours.filter((one) => awardIn(edition, one.award)?.group !== 'title');
  const prior = new Set(forms.map((one) => one.ref));
  const years = new Set(tree.flatMap((node) => yearsOf(node, prior)));
  return earlier.some((one) => one.years.some((year) => years.has(year)));
}

/** Of branches only those that are met: the others reward nothing. */
function yearsOf(node: Explanation, prior: ReadonlySet<string>): number[] {
  const { children, of, result, facts = [] } = node;
  if (children)
    return of === 'any' && result === 'not-met'
      ? []
      : children
          .filter((child) => of !== 'any' || child.result === 'met' || child.result === 'awaiting')
          .flatMap((child) => yearsOf(child, prior));
  return facts.filter((fact) => !prior.has(fact.ref)).flatMap((fact) => fact.years ?? []);
}
