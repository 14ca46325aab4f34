import { lackingYears } from '../counting/runs.js';
import { spanOf } from '../counting/window.js';
import type { CriterionConfirm, CriterionTest } from '../criterion.js';
import type { Inquiry } from '../counting/inquiry.js';
import type { CriterionResult, Explanation } from '../explanation.js';
import type { Name } from '../../catalogue/vocabulary.js';
import { COMPARE, type Compiled } from '../expression/compile.js';
import { lackSentence, type Lack } from './lacking.js';
import { resultOf, truth, TRUE, type Truth } from './truth.js';
import { UNTOLD, type Weighed, type Weighing } from './weighing.js';

/** Under a provisional or unverified edition nothing counts until an officer has confirmed it. */
const UNSAID = truth(false, false, true);

/** Looks once: the value, and whether it satisfies on what is known. */
function look(q: Inquiry, have: Compiled, { op, need }: CriterionTest) {
  const value = have(q.begin()) as number | string | boolean;
  return { value, holds: COMPARE[op](value, need), known: !q.unknown };
}

/**
 * A test on decided facts, then with pending ones, then with all that can be hoped for. Where the
 * rule is not certain, failing it is not certain either, and an officer's word decides.
 */
export function weighTest(node: CriterionTest, have: Compiled, w: Weighing): Weighed {
  const lawful = w.edition.provisional !== true && w.edition.verified !== false;
  const sure = node.verified && lawful;
  const { ground } = w.decided;
  const now = look(w.decided, have, node);
  if (!sure || !now.known) w.open = true;
  const used = w.decided.used;
  const facts = () => [...used.values()];
  const { lack } = w.decided;
  const told = (found: Truth, more: () => Findings): Weighed =>
    w.quiet ? untold(node, found) : leaf(node, found, more());
  const said = sure ? undefined : w.decided.facts.line.confirmed[node.id];
  if (said !== undefined)
    return told(truth(said, said, said), () => ({ have: now.value, facts: facts() }));
  if (now.holds && now.known)
    return told(lawful ? TRUE : UNSAID, () => ({
      ...{ have: now.value, facts: facts() },
      ...(lawful ? {} : { still: 'law-not-confirmed' }),
    }));
  // Looking again tells nothing new where nothing is pending, nor hoping where nothing is in doubt.
  const soon = ground.somePending ? look(w.awaited, have, node) : now;
  const awaited = lawful && soon.holds && soon.known;
  const last = () => (ground.wholeRecord ? soon : look(w.hoped, have, node));
  const hope = awaited || !sure ? undefined : last();
  const hoped = !hope || hope.holds || !hope.known || !now.known;
  const found = truth(false, awaited, hoped);
  return told(found, () => ({
    have: now.value,
    facts: awaited ? [...w.awaited.used.values()] : facts(),
    ...lackOf(node, now.value, lack, w),
    ...(awaited && [...w.awaited.used.values()].some(({ suspended }) => suspended)
      ? { still: 'suspended' as const }
      : {}),
  }));
}

/** How many are missing, and in which years where the functions know. */
function lackOf(
  { op, need }: CriterionTest,
  have: number | string | boolean,
  lack: Inquiry['lack'],
  { decided: { ground } }: Weighing,
): { missing?: number; years?: number[] } {
  if (typeof need !== 'number' || typeof have !== 'number' || !op.startsWith('>')) return {};
  const short = need + (op === '>' ? 1 : 0) - have;
  if (!lack || short <= 0) return { missing: Math.max(short, 0) };
  const years = lackingYears(lack, need);
  if (lack.as === 'run' && years.length > 0) return { missing: years.length, years };
  // Too many years to name: up to the last one that counts.
  const all = years.length > 0 ? years : spanOf(lack.within) > 0 ? [ground.lastYear] : [];
  return { missing: short, years: all };
}

interface Findings {
  have?: number | string | boolean;
  facts?: Explanation['facts'];
  missing?: number;
  years?: number[];
  still?: Lack['still'];
}

// Built member by member: spreading parts together costs more than all the counting does.
function leaf(node: CriterionTest, found: Truth, more: Findings): Weighed {
  const { have, facts, missing } = more;
  const { id, name, source, verified, op, need, unit } = node;
  const result = resultOf(found);
  const short: Pick<Weighed, 'lacking'> & { missing: Name[] } = { lacking: [], missing: [] };
  if (!found.decided) {
    const lack = lackOfTest(id, result, more);
    short.lacking.push(lack);
    short.missing.push(lackSentence(node, lack));
  }
  const explanation: Explanation = {
    id,
    name,
    source,
    verified,
    result,
    op,
    need,
    unit,
    missing: short.missing,
  };
  if (have !== undefined) explanation.have = have;
  if (!found.decided && missing !== undefined) explanation.lacks = missing;
  if (facts && facts.length > 0) explanation.facts = facts;
  return {
    truth: found,
    pool: found,
    explanation,
    gap: found.decided ? 0 : share(missing, need),
    lacking: short.lacking,
    knocked: node.knockout === true && !found.hoped,
  };
}

function lackOfTest(id: string, result: CriterionResult, more: Findings): Lack {
  const lack: Lack = { id };
  if (more.have !== undefined) lack.have = more.have;
  if (more.missing !== undefined) lack.missing = more.missing;
  if (more.years !== undefined) lack.years = more.years;
  if (result === 'awaiting' || result === 'not-enough-data') lack.still = more.still ?? result;
  return lack;
}

const untold = (node: CriterionTest, found: Truth): Weighed => ({
  truth: found,
  pool: found,
  ...UNTOLD,
  knocked: node.knockout === true && !found.hoped,
});

const share = (missing: number | undefined, need: number | string | boolean): number =>
  missing === undefined || typeof need !== 'number' || need <= 0 ? 1 : Math.min(1, missing / need);

/** What an officer confirmed, denied, or has not looked at yet. */
export function weighConfirm(node: CriterionConfirm, w: Weighing): Weighed {
  const said = w.decided.facts.line.confirmed[node.id];
  const found = truth(said === true, said === true, said !== false);
  const knocked = node.knockout === true && !found.hoped;
  if (w.quiet) return { truth: found, ...UNTOLD, knocked };
  const { id, name, source, verified } = node;
  const missing = found.decided ? [] : [lackSentence(node, { id })];
  return {
    truth: found,
    explanation: { id, name, source, verified, result: resultOf(found), missing },
    gap: found.decided ? 0 : 1,
    lacking: found.decided ? [] : [{ id }],
    knocked,
  };
}
