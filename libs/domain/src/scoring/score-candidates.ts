import { averageMarks } from './average-marks.js';
import { scoreSheet, type SheetScore } from './score-sheet.js';
import { scoreTargets, type Measurement } from './score-targets.js';
import type { Mark, MeasuredCriterion, ScoreSheet } from './sheet.js';

export interface CandidateScore extends SheetScore {
  subjectId: string;
  /** 1 is best; equal totals share a rank. Undefined while it is not known whether it passed. */
  rank?: number;
}

export interface ScoredGroup {
  sheet: ScoreSheet;
  candidates: readonly string[];
  /** Whose marks are waited for; nobody in particular if empty. */
  evaluators: readonly string[];
  /** By evaluator, candidate and criterion. */
  marks: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Mark>>>>>>;
  /** By measured criterion and candidate. */
  measured: Readonly<Record<string, Readonly<Record<string, { target?: number; actual: number }>>>>;
}

/** Scores of all candidates, in their order; measured criteria compare them with each other. */
export function scoreCandidates(group: ScoredGroup): CandidateScore[] {
  const { sheet, candidates } = group;
  const targets = sheet.criteria.flatMap((one) =>
    one.type === 'measured' ? [[one.id, comparedIn(group, one)] as const] : [],
  );
  const scores = candidates.map((subjectId): CandidateScore => {
    const marks = marksOf(group, subjectId);
    for (const [id, points] of targets) {
      const given = points.get(subjectId);
      marks[id] = given === undefined ? notAssigned(group, subjectId, id) : { points: given };
    }
    return { subjectId, ...scoreSheet(sheet, marks) };
  });
  return scores.map((score) => {
    const rank = rankOf(score, scores);
    return rank === undefined ? score : { ...score, rank };
  });
}

/** One set of marks; an evaluator who is waited for and has not spoken leaves criteria open. */
function marksOf(
  { sheet, evaluators, marks }: ScoredGroup,
  subjectId: string,
): Record<string, Mark | undefined> {
  const waited = evaluators.length > 0 ? evaluators : Object.keys(marks);
  const sheets = waited
    .map((evaluator) => marks[evaluator]?.[subjectId])
    .filter((one) => evaluators.length > 0 || one !== undefined);
  return averageMarks(
    sheet,
    sheets.map((one) => one ?? {}),
  );
}

/** Nobody marks what is measured; one word that it was never given to this candidate is enough. */
function notAssigned({ marks }: ScoredGroup, subjectId: string, id: string): Mark | undefined {
  const said = Object.values(marks).map((own) => own[subjectId]?.[id]);
  return said.find((mark) => mark !== undefined && 'notAssigned' in mark);
}

function comparedIn(group: ScoredGroup, criterion: MeasuredCriterion): Map<string, number> {
  const results = Object.entries(group.measured[criterion.id] ?? {}).map(
    ([unitId, result]): Measurement => ({ unitId, ...result }),
  );
  const scores = scoreTargets(criterion, results);
  return new Map([...scores].map(([id, { points }]) => [id, points]));
}

/** Whoever failed has no rank; nobody has one while it is open who passes. */
function rankOf(score: CandidateScore, all: readonly CandidateScore[]): number | undefined {
  if (!score.passed || all.some((one) => one.passed === undefined)) return undefined;
  return 1 + all.filter((one) => one.passed && one.total > score.total).length;
}
