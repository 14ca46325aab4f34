import { reject, type Rejection } from '../log/rejection.js';
import type { Mark, ScoreSheet, SheetCriterion } from './sheet.js';

/** Whether a mark is one its criterion takes. Rejects `unknown-sheet-criterion`, `mark-not-valid`. */
export function markFault(sheet: ScoreSheet, id: string, mark: unknown): Rejection | undefined {
  const criterion = sheet.criteria.find((one) => one.id === id);
  if (!criterion) return reject('unknown-sheet-criterion', { criterion: id });
  if (isMark(mark) && fits(criterion, mark)) return undefined;
  return reject('mark-not-valid', { criterion: id, max: criterion.max, type: criterion.type });
}

/**
 * Whether what a unit gives itself or a peer another is such a mark. What is measured takes points
 * here: they are the unit's claim, the comparison with the others comes later.
 */
export function claimFault(sheet: ScoreSheet, id: string, mark: unknown): Rejection | undefined {
  const claimed = sheet.criteria.map((one) =>
    one.type === 'measured' ? { ...one, type: 'marked' as const } : one,
  );
  return markFault({ ...sheet, criteria: claimed }, id, mark);
}

function isMark(value: unknown): value is Mark {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const fields = Object.keys(value);
  return fields.length === 1 && ['points', 'met', 'times', 'notAssigned'].includes(fields[0] ?? '');
}

function fits({ type, max }: SheetCriterion, mark: Mark): boolean {
  if ('notAssigned' in mark) return mark.notAssigned === true && type !== 'bonus';
  if ('points' in mark)
    return (type === 'marked' || type === 'bonus') && isWithin(mark.points, max);
  if ('met' in mark) return type === 'yes-no' && typeof mark.met === 'boolean';
  return type === 'counted' && Number.isInteger(mark.times) && isWithin(mark.times, 1e6);
}

const isWithin = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= most;
