import type { Name } from '../catalogue/vocabulary.js';
import type { ChecklistItem } from './checklist.js';
import { sayCompleteness } from './say.js';

/** A paper that is there, of the line or of the letter it stands in. */
export interface PresentPaper {
  kind: string;
  of: 'line' | 'letter';
  /** `secret`: a placeholder, the paper itself may not be entered. */
  state: 'there' | 'secret' | 'pending' | 'infected';
}

export const MOMENTS = ['filing', 'council', 'submission'] as const;
export type Moment = (typeof MOMENTS)[number];

/**
 * - `awaiting`: someone has to say whether it is asked for, or the scanner has still to look
 * - `later`: asked for, but not yet
 */
export type ItemResult = 'satisfied' | 'missing' | 'awaiting' | 'later' | 'not-needed' | 'optional';

export interface CheckedItem extends ChecklistItem {
  result: ItemResult;
  /** Which papers of its kind there are. */
  by: Pick<PresentPaper, 'of' | 'state'>[];
}

export interface Completeness {
  items: CheckedItem[];
  /** Nothing is missing and nothing is waited for. */
  complete: boolean;
  /** Every rule used was checked against the text of the law; without it nobody is refused. */
  certain: boolean;
  missing: string[];
  awaiting: string[];
  /** What is missing, as a sentence. */
  message: Name;
}

/** Computed, never entered: what a line has of what it is asked for by a moment. */
export function completeness(
  checklist: readonly ChecklistItem[],
  present: readonly PresentPaper[],
  moment: Moment,
  provisional: boolean,
): Completeness {
  const items = checklist.map((item): CheckedItem => {
    const by = present.flatMap(({ kind, of, state }) =>
      kind === item.code ? [{ of, state }] : [],
    );
    return { ...item, result: resultOf(item, by, moment), by };
  });
  const missing = items.filter((item) => item.result === 'missing');
  const awaiting = items.filter((item) => item.result === 'awaiting');
  const used = items.filter((item) => item.required && item.applies !== 'no');
  const found = {
    items,
    complete: items.length > 0 && missing.length + awaiting.length === 0,
    certain: !provisional && items.length > 0 && used.every((item) => item.verified),
    missing: missing.map((item) => item.code),
    awaiting: awaiting.map((item) => item.code),
  };
  return { ...found, message: sayCompleteness(found) };
}

function resultOf(item: ChecklistItem, by: CheckedItem['by'], moment: Moment): ItemResult {
  if (by.some(({ state }) => state === 'there' || state === 'secret')) return 'satisfied';
  if (item.applies === 'no') return 'not-needed';
  if (by.some(({ state }) => state === 'pending')) return 'awaiting';
  if (!item.required) return 'optional';
  if (MOMENTS.indexOf(item.at) > MOMENTS.indexOf(moment)) return 'later';
  return item.applies === 'unsaid' ? 'awaiting' : 'missing';
}
