import type { Name } from '../../catalogue/vocabulary.js';
import type { CriterionGroup, CriterionHead } from '../criterion.js';
import { chooseRun } from './choose-run.js';
import { doubtSentence, noBranchSentence, waysSentence, type Lacking } from './lacking.js';
import type { Prepared } from './prepare.js';
import { allOf, anyOf, resultOf, truth, type Truth } from './truth.js';
import { weighConfirm, weighTest } from './weigh-leaf.js';
import { UNTOLD, type Weighed, type Weighing } from './weighing.js';

/** Ways to what is missing that one sentence names at most. */
const MOST_WAYS = 3;

/** Weighs those of the criteria that apply. */
export function weighAll(criteria: readonly Prepared[], of: 'all' | 'any', w: Weighing): Weighed[] {
  return criteria.flatMap((one) => {
    const applies = appliesTo(one, w);
    if (applies === 'no') return [];
    const weighed = weighOne(one, w);
    if (applies === 'yes') return weighed;
    w.open = true;
    return perhaps(weighed, of);
  });
}

function weighOne({ node, have, over, of, children }: Prepared, w: Weighing): Weighed {
  if (have && 'have' in node) return weighTest(node, have, w);
  if ('confirm' in node) return weighConfirm(node, w);
  const chosen = over
    ? chooseRun(over, of, w, () => weighAll(children, of, w).flatMap((one) => one.pool ?? []))
    : undefined;
  const weighed = weighAll(children, of, w);
  chosen?.();
  if (of === 'any' && weighed.length === 0) return noBranch(node as CriterionGroup, w);
  return group(node as CriterionGroup, of, weighed, w.quiet);
}

function appliesTo({ node, when: test }: Prepared, w: Weighing): 'yes' | 'no' | 'perhaps' {
  const { kinds, recipients, positions } = (node as CriterionHead).when ?? {};
  const { line } = w.decided.facts;
  if (kinds && !kinds.includes(line.kind)) return 'no';
  if (recipients && !recipients.includes(line.recipientKind)) return 'no';
  if (positions && line.positionClass && !positions.includes(line.positionClass)) return 'no';
  const holds = test ? test(w.decided.begin()) === true : true;
  if (test && w.decided.unknown) return 'perhaps';
  if (!holds) return 'no';
  return positions && !line.positionClass ? 'perhaps' : 'yes';
}

/** A condition that may not be this person's neither helps among branches nor hurts among demands. */
function perhaps(weighed: Weighed, of: 'all' | 'any'): Weighed {
  const change = ({ decided, awaited, hoped }: Truth): Truth =>
    of === 'any' ? truth(false, false, hoped) : truth(decided, awaited, true);
  const now = change(weighed.truth);
  const { explanation } = weighed;
  const undone = weighed.truth.decided && !now.decided;
  return {
    ...weighed,
    truth: now,
    ...(weighed.pool ? { pool: change(weighed.pool) } : {}),
    ...(undone ? { lacking: [{ id: explanation.id, still: 'may-not-apply' }] } : {}),
    explanation: {
      ...explanation,
      result: resultOf(now),
      missing: undone ? [doubtSentence(explanation.name)] : explanation.missing,
    },
    knocked: false,
  };
}

/** No branch of the law is for such a line: certain only where somebody has read that law. */
function noBranch(node: CriterionGroup, { edition }: Weighing): Weighed {
  const { id, name, source, verified, knockout } = node;
  const found = truth(
    false,
    false,
    !verified || edition.provisional === true || edition.verified === false,
  );
  const missing = [noBranchSentence(node)];
  return {
    truth: found,
    pool: found,
    explanation: {
      ...{ id, name, source, verified, of: 'any', result: resultOf(found), missing },
      children: [],
    },
    gap: 1,
    lacking: [{ id }],
    knocked: knockout === true && !found.hoped,
  };
}

function group(
  node: CriterionGroup,
  of: 'all' | 'any',
  parts: readonly Weighed[],
  quiet = false,
): Weighed {
  const { id, name, source, verified, knockout } = node;
  const combine = of === 'all' ? allOf : anyOf;
  const knocked = parts.some((part) => part.knocked);
  const none = truth(false, false, false);
  const found = knocked ? none : combine(parts.map((part) => part.truth));
  const pools = parts.flatMap((part) => part.pool ?? []);
  const pool = knocked ? none : combine(pools);
  const weighed: Weighed = {
    truth: found,
    explanation: UNTOLD.explanation,
    gap: 0,
    lacking: UNTOLD.lacking,
    knocked: knocked || (knockout === true && !found.hoped),
  };
  if (pools.length > 0) weighed.pool = pool;
  if (quiet) return weighed;
  const sorted = of === 'any' ? [...parts].sort(nearer) : parts;
  const short = found.decided ? NOTHING : of === 'all' ? allShort(parts) : nearestShort(sorted);
  const [result, children] = [resultOf(found), sorted.map((part) => part.explanation)];
  const { missing } = short;
  weighed.explanation = { id, name, source, verified, of, result, missing, children };
  weighed.gap = found.decided ? 0 : gapOf(of, parts);
  weighed.lacking = short.lacking;
  return weighed;
}

/** Of demands their mean, of branches the nearest; what an officer confirms is left out if it can be. */
function gapOf(of: 'all' | 'any', parts: readonly Weighed[]): number {
  const countable = parts.filter((part) => part.pool);
  const gaps = (countable.length > 0 ? countable : parts).map((part) => part.gap);
  if (gaps.length === 0) return 1;
  return of === 'any' ? Math.min(...gaps) : gaps.reduce((a, b) => a + b, 0) / gaps.length;
}

const rank = ({ truth: { decided, awaited } }: Weighed): number => (decided ? 0 : awaited ? 1 : 2);

/** Met before awaited before the rest; then the one of which least is missing. */
const nearer = (a: Weighed, b: Weighed): number => rank(a) - rank(b) || a.gap - b.gap;

interface Short {
  lacking: Lacking[];
  missing: Name[];
}
const NOTHING: Short = { lacking: [], missing: [] };

const allShort = (parts: readonly Weighed[]): Short => ({
  lacking: parts.flatMap((part) => part.lacking),
  missing: parts.flatMap((part) => part.explanation.missing),
});

/** The nearest branch, or where several are as near, one sentence that names each. */
function nearestShort(sorted: readonly Weighed[]): Short {
  const [nearest] = sorted;
  if (!nearest) return NOTHING;
  const ways = sorted
    .filter((one) => nearer(nearest, one) === 0 && one.lacking.length > 0)
    .slice(0, MOST_WAYS);
  if (ways.length < 2) return allShort([nearest]);
  return {
    lacking: [{ any: ways.map((way) => way.lacking) }],
    missing: [waysSentence(ways.map((way) => way.explanation.missing))],
  };
}
