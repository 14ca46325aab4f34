import type { Criterion, Mark } from './scoring';

/** Typed instead of a figure: the task was never given to this unit. */
export const NOT_ASSIGNED = 'kg';
const YES = 'x';

const NUMBERS = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4, useGrouping: false });
export const points = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : NUMBERS.format(value);

/** A mark as it is typed into a cell. */
export function textOf(mark: Mark | undefined): string {
  if (mark === undefined) return '';
  if ('notAssigned' in mark) return NOT_ASSIGNED;
  if ('met' in mark) return mark.met ? YES : '0';
  return NUMBERS.format('points' in mark ? mark.points : mark.times);
}

/** A figure with a comma or a point; undefined for what is none. */
export function figure(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : undefined;
}

/**
 * What was typed into the cell of a criterion, or that it is none of what the criterion takes.
 * @param claim a unit's own or a peer's word: what is measured takes points there
 */
export function markOf(
  { type, max }: Criterion,
  text: string,
  claim = false,
): Mark | 'empty' | 'wrong' {
  const typed = text.trim().toLowerCase();
  if (typed === '') return 'empty';
  if (typed === NOT_ASSIGNED) return type === 'bonus' ? 'wrong' : { notAssigned: true };
  if (type === 'yes-no') {
    if (typed === YES || typed === '1') return { met: true };
    return typed === '0' ? { met: false } : 'wrong';
  }
  const value = figure(typed);
  if (value === undefined) return 'wrong';
  if (type === 'counted') return Number.isInteger(value) ? { times: value } : 'wrong';
  if (type === 'measured' && !claim) return 'wrong';
  return value <= max ? { points: value } : 'wrong';
}
