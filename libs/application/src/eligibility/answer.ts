import type {
  AwardRule,
  CriterionResult,
  Edition,
  EligibilityFacts,
  Explanation,
  FactGrade,
  Name,
  Weight,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';

/** The law an answer was given under, with whether anybody has confirmed it. */
export interface LawOfAnswer {
  edition: string;
  name: Name;
  provisional: boolean;
  verified: boolean;
  /** What people who work under it must be told, e.g. that a decree lapses. */
  warnings: Name[];
}

/** Whether a history suffices for an award, why, and what is missing. */
export interface EligibilityAnswer {
  law: LawOfAnswer;
  award: { code: string; name: Name };
  result: CriterionResult;
  /** Countable conditions only, conduct assumed. */
  pool: CriterionResult;
  /** Weakest grade among the facts a `met` rests on. */
  grade?: FactGrade;
  /** Only for those who may know of it: a matter is under verification. */
  onHold?: boolean;
  basisVerified: boolean;
  missing: Name[];
  tree: Explanation[];
}

export const lawOf = ({
  code,
  name,
  provisional,
  verified,
  warnings = [],
}: Edition): LawOfAnswer => ({
  edition: code,
  name,
  provisional: provisional === true,
  verified,
  warnings: warnings.map(({ text }) => text),
});

/** A verdict as this viewer may see it: which entry a discipline or a hold is, few may know. */
export function answerFor(
  viewer: Viewer,
  weight: Weight,
  { history }: EligibilityFacts,
  award: AwardRule,
  edition: Edition,
): EligibilityAnswer {
  const { result, pool, grade, onHold, basisVerified, missing, tree } = weight;
  const whole = viewer.can('record.read-restricted');
  const hidden = new Set(whole ? [] : [...history.discipline, ...history.holds].map((f) => f.ref));
  const knows = ['dossier.read-hold', 'record.know-holds'].some((action) => viewer.can(action));
  return {
    law: lawOf(edition),
    award: { code: award.code, name: award.name },
    ...{ result, pool, basisVerified, missing },
    ...(grade ? { grade } : {}),
    ...(knows ? { onHold } : {}),
    tree: hidden.size === 0 ? tree : tree.map((node) => without(hidden, node)),
  };
}

function without(hidden: ReadonlySet<string>, node: Explanation): Explanation {
  const { facts, children, ...rest } = node;
  const shown = facts?.filter((fact) => !hidden.has(fact.ref));
  return {
    ...rest,
    ...(shown && shown.length > 0 ? { facts: shown } : {}),
    ...(children ? { children: children.map((child) => without(hidden, child)) } : {}),
  };
}
