import { distance, plain } from '../text.js';
import type { Field, ImportWords, PlainField } from '../types.js';
import { matchAward } from '../read/match-award.js';
import { LABELS } from './labels.js';

export interface LabelMatch {
  field: Field;
  /** 0 to 1; 1 is the very words of the list. */
  score: number;
}

const LONGEST = 160;
const entries = Object.entries(LABELS).flatMap(([field, names]) =>
  names.map((name) => ({ field: field as PlainField, name })),
);
const exact = new Map(entries.map(({ field, name }) => [name, field]));

/**
 * Field meant by a column label, however it is accented, spelt or continued ("Tóm tắt thành tích
 * (ghi ngắn gọn)"). Undefined when it resembles none.
 */
export function matchLabel(label: string): LabelMatch | undefined {
  const text = withoutTail(label);
  if (!text || text.length > LONGEST) return undefined;
  const known = exact.get(text);
  if (known) return { field: known, score: 1 };
  let best: (LabelMatch & { length: number }) | undefined;
  for (const { field, name } of entries) {
    const score = resemblance(text, name);
    if (!score) continue;
    if (!best || score > best.score || (score === best.score && name.length > best.length))
      best = { field, score, length: name.length };
  }
  return best && { field: best.field, score: best.score };
}

/** The label of a column that stands for one award, ticked with an x. */
export function matchAwardLabel(label: string, words: ImportWords): Field | undefined {
  const found = matchAward(label, words.awards);
  return found.length === 1 ? `mark:${found[0]}` : undefined;
}

/** Remarks in brackets and required-marks say nothing about the field. */
const withoutTail = (label: string): string =>
  plain(label.replace(/\([^)]*\)?/g, ' ')) || plain(label);

function resemblance(text: string, name: string): number {
  if (name.length >= 5) {
    if (text.startsWith(`${name} `)) return 0.9;
    const limit = name.length >= 12 ? 2 : 1;
    if (distance(text, name, limit) <= limit) return 0.85;
  }
  return name.length >= 7 && ` ${text} `.includes(` ${name} `) ? 0.7 : 0;
}
