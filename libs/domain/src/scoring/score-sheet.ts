import { attainable, rounded, type Mark, type ScoreSheet, type SheetCriterion } from './sheet.js';

export interface CriterionScore {
  id: string;
  /** Null while nobody has said anything about it. */
  points: number | null;
  /** What could have been reached; 0 for a bonus and for a task never given. */
  of: number;
  /** Below the pass mark of this criterion. */
  failed: boolean;
}

export interface SheetScore {
  items: CriterionScore[];
  total: number;
  of: number;
  /** Two decimals; null when nothing could be reached. */
  percent: number | null;
  /** Criteria that end the matter by themselves. */
  knockedOutBy: string[];
  /** Criteria nobody has marked yet. */
  unmarked: string[];
  band?: string;
  /** Undefined while a mark is missing that could still change the answer. */
  passed?: boolean;
}

/**
 * The score of one candidate or unit on a sheet. Failing a knock-out criterion fails the sheet
 * whatever the total and whatever is still unmarked. A mark outside what its criterion allows
 * counts as the nearest one that is allowed.
 */
export function scoreSheet(
  sheet: ScoreSheet,
  marks: Readonly<Record<string, Mark | undefined>>,
): SheetScore {
  const items = sheet.criteria.map((criterion) => scoreOf(sheet, criterion, marks[criterion.id]));
  const sum = items.reduce((all, item) => all + (item.points ?? 0), 0);
  const total = rounded(Math.max(0, Math.min(sum, sheet.cap ?? Infinity)), sheet.decimals);
  const of = rounded(
    items.reduce((all, item) => all + item.of, 0),
    sheet.decimals,
  );
  const percent = of > 0 ? rounded((total / of) * 100, 2) : null;
  const knockout = new Set(sheet.criteria.filter((one) => one.knockout).map((one) => one.id));
  const knockedOutBy = items.filter((item) => item.failed && knockout.has(item.id));
  const unmarked = items.filter((item) => item.points === null).map((item) => item.id);
  const band = sheet.bands.find(({ from }) => total >= from)?.code;
  const passed = verdict(sheet, items, percent, knockedOutBy.length > 0, unmarked.length > 0);
  return {
    items,
    total,
    of,
    percent,
    knockedOutBy: knockedOutBy.map((item) => item.id),
    unmarked,
    ...(unmarked.length === 0 && band ? { band } : {}),
    ...(passed === undefined ? {} : { passed }),
  };
}

function scoreOf(sheet: ScoreSheet, criterion: SheetCriterion, mark: Mark | undefined) {
  const { id, passMark } = criterion;
  const of = attainable(criterion);
  if (mark === undefined) return { id, points: null, of, failed: false };
  if ('notAssigned' in mark) return { id, points: 0, of: 0, failed: false };
  const points = rounded(pointsOf(criterion, mark), sheet.decimals);
  return { id, points, of, failed: passMark !== undefined && points < passMark };
}

function pointsOf(criterion: SheetCriterion, mark: Exclude<Mark, { notAssigned: true }>): number {
  const { max } = criterion;
  if (criterion.type === 'counted') {
    const times = 'times' in mark ? Math.max(0, mark.times) : 0;
    return Math.max(-max, Math.min(max, times * criterion.each));
  }
  if ('met' in mark) return mark.met ? max : 0;
  if ('times' in mark) return mark.times > 0 ? max : 0;
  return Math.max(0, Math.min(max, mark.points));
}

function verdict(
  sheet: ScoreSheet,
  items: readonly CriterionScore[],
  percent: number | null,
  knockedOut: boolean,
  open: boolean,
): boolean | undefined {
  if (knockedOut) return false;
  if (open) return undefined;
  if (items.some((item) => item.failed)) return false;
  return sheet.passPercent === undefined || (percent !== null && percent >= sheet.passPercent);
}
