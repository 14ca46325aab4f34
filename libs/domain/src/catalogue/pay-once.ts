/** One granted award that carries money. ISO days; `amount` in whole VND. */
export interface RewardDue {
  ref: string;
  subjectId: string;
  award: string;
  group: 'title' | 'form' | 'state-honour';
  /** Period the achievement was counted in. */
  meritFrom: string;
  meritTo: string;
  decidedOn: string;
  amount: number;
  /** Achievement a form was given for, where the record names one. */
  achievement?: string;
}

/**
 * - `pay`
 * - `covered`: a higher title of the same period decided the same day is paid instead (`by`);
 * - `ask`: the text does not settle it (same period but another day, or one achievement behind two
 *   forms), so an officer decides.
 */
export interface RewardAnswer {
  ref: string;
  outcome: 'pay' | 'covered' | 'ask';
  /** The due that covers this one or raises the question. */
  by?: string;
  /** Dues this one is paid in place of: one of them paid already is money for the same period. */
  covers?: string[];
}

/**
 * Which rewards are paid when a subject gets several (Decree 152/2025 Art. 49(5)–(7)): titles of one
 * period decided together are paid once, at the highest; titles of different periods all; forms for
 * different achievements all; a title and a form both.
 */
export function payOnce(dues: readonly RewardDue[]): RewardAnswer[] {
  const bySubject = new Map<string, RewardDue[]>();
  for (const due of dues)
    bySubject.set(due.subjectId, [...(bySubject.get(due.subjectId) ?? []), due]);
  const answers = dues.map((due): RewardAnswer => {
    const own = bySubject.get(due.subjectId) ?? [];
    const rivals = own.filter((other) => other !== due && competes(due, other));
    const together = rivals.filter((other) => other.decidedOn === due.decidedOn);
    const higher = together.filter((other) => outranks(other, due)).sort(highestFirst)[0];
    if (higher && due.group === 'title')
      return { ref: due.ref, outcome: 'covered', by: higher.ref };
    const open = rivals.find((other) => due.group === 'form' || other.decidedOn !== due.decidedOn);
    return open ? { ref: due.ref, outcome: 'ask', by: open.ref } : { ref: due.ref, outcome: 'pay' };
  });
  const covered = new Map<string, string[]>();
  for (const { ref, outcome, by } of answers)
    if (outcome === 'covered' && by) covered.set(by, [...(covered.get(by) ?? []), ref]);
  return answers.map((answer) => {
    const covers = covered.get(answer.ref);
    return covers ? { ...answer, covers } : answer;
  });
}

function competes(a: RewardDue, b: RewardDue): boolean {
  if (a.subjectId !== b.subjectId || a.group !== b.group) return false;
  if (a.group === 'title') return a.meritFrom === b.meritFrom && a.meritTo === b.meritTo;
  return a.group === 'form' && a.achievement !== undefined && a.achievement === b.achievement;
}

/** Equal amounts are ordered by `ref`, so that exactly one of them is paid. */
const outranks = (a: RewardDue, b: RewardDue): boolean => highestFirst(a, b) < 0;

const highestFirst = (a: RewardDue, b: RewardDue): number =>
  b.amount - a.amount || (a.ref < b.ref ? -1 : 1);
