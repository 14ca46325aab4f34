import type { Mark, ScoreSheet, SheetCriterion } from '../scoring/sheet.js';
import type {
  FigureComparison,
  CriteriaSet,
  AskedFigure,
  SetCriterion,
  CriterionThreshold,
} from './criteria-set.js';

/** What a unit or a reviewer says of one criterion. */
export type CriterionAnswer =
  { met: boolean } | { points: number } | { value: number } | { notAssigned: true };

/** What figures are compared with: the place's class, and the province's own figures. */
export interface AssessmentGround {
  region?: string;
  references: Readonly<Record<string, number>>;
}

/** The set as a sheet of marks, so that both are reckoned by one rule. */
export function sheetOf(set: CriteriaSet): ScoreSheet {
  const { code, name, source, verified, cap, passPercent, decimals, bands } = set;
  return {
    ...{ code, name, source, verified, decimals, bands },
    ...(cap === undefined ? {} : { cap }),
    ...(passPercent === undefined ? {} : { passPercent }),
    criteria: set.criteria.map(lineOf),
  };
}

function lineOf(criterion: SetCriterion): SheetCriterion {
  const { id, name, knockout } = criterion;
  const ends = knockout ? { knockout } : {};
  const mark = 'passMark' in criterion ? criterion.passMark : undefined;
  const most = mostOf(criterion);
  if (isMarked(criterion))
    return { type: 'marked', id, name, max: most, ...ends, ...(mark ? { passMark: mark } : {}) };
  // A yes-no criterion that ends the matter is failed by a no.
  return { type: 'yes-no', id, name, max: most, ...ends, ...(knockout ? { passMark: most } : {}) };
}

const isMarked = (criterion: SetCriterion): boolean =>
  criterion.kind === 'points' || (criterion.kind === 'number' && criterion.steps !== undefined);

function mostOf(criterion: SetCriterion): number {
  if (criterion.kind === 'points') return criterion.max;
  if (criterion.kind === 'yes-no') return criterion.worth ?? 1;
  return criterion.steps?.[0]?.points ?? criterion.worth ?? 1;
}

/** An answer as a mark of the sheet. A threshold nobody knows is reached by nothing. */
export function markOf(
  criterion: SetCriterion,
  answer: CriterionAnswer,
  ground: AssessmentGround,
): Mark {
  if (!('value' in answer)) return answer;
  if (criterion.kind !== 'number') return { met: false };
  if (criterion.steps) return { points: pointsBySteps(criterion, answer.value) };
  const limit = thresholdOf(criterion, ground);
  return { met: limit !== undefined && meetsLimit(answer.value, criterion.op, limit) };
}

/** The figure a body of this region is measured against; undefined if nobody has given it. */
export function thresholdOf(
  { thresholds = [] }: AskedFigure,
  ground: AssessmentGround,
): number | undefined {
  const own = thresholds.find(({ region }) => region !== undefined && region === ground.region);
  const found: CriterionThreshold | undefined =
    own ?? thresholds.find((one) => one.region === undefined);
  if (!found) return undefined;
  return found.reference === undefined ? found.value : ground.references[found.reference];
}

const pointsBySteps = ({ steps = [], op }: AskedFigure, value: number): number =>
  steps.find(({ reach }) => meetsLimit(value, op, reach))?.points ?? 0;

export function meetsLimit(value: number, op: FigureComparison, limit: number): boolean {
  if (op === '>=') return value >= limit;
  if (op === '>') return value > limit;
  return op === '<=' ? value <= limit : value < limit;
}
