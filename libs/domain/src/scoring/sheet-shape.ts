import { flag, list, number, object, text, type Shape } from '../catalogue/validate/shape.js';
import { sayFault } from '../eligibility/history-faults.js';
import type { Name } from '../catalogue/vocabulary.js';
import type { ScoreSheet } from './sheet.js';
import { placeOf, type PlacedFault } from './fault-place.js';
import { validateSheet } from './validate-sheet.js';

/** As long as any sheet of a regulation; more is a mistake. */
const MOST_CRITERIA = 200;

const name = object({ vi: text, en: text });
const base = { id: text, name, max: number };
const more = { passMark: number, knockout: flag };
const KINDS: Record<string, Shape> = {
  marked: object({ ...base, type: text }, more),
  'yes-no': object({ ...base, type: text }, more),
  counted: object({ ...base, type: text, each: number }, more),
  measured: object({ ...base, type: text, better: text, atTarget: number }, more),
  bonus: object({ ...base, type: text }, more),
};
const criterion: Shape = (value, at) => {
  const { type, better } = (value ?? {}) as { type?: unknown; better?: unknown };
  const shape = typeof type === 'string' && Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (!shape) return [`${at}.type must be one of ${Object.keys(KINDS).join(', ')}`];
  const turned = type === 'measured' && better !== 'higher' && better !== 'lower';
  return [...shape(value, at), ...(turned ? [`${at}.better must be one of higher, lower`] : [])];
};
const sheet = object(
  {
    code: text,
    name,
    source: text,
    verified: flag,
    criteria: list(criterion),
    decimals: number,
    bands: list(object({ code: text, name, from: number })),
  },
  { cap: number, passPercent: number },
);

/** How the faults of a sound shape are said in Vietnamese. */
const WORDS: readonly [RegExp, string][] = [
  [/^no criteria$/, 'chưa có tiêu chí nào'],
  [/^criterion (.*) occurs twice$/s, 'tiêu chí $1 có hai lần'],
  [/^(.*): needs points above 0$/s, '$1: điểm tối đa phải lớn hơn 0'],
  [/^(.*): pass mark is not .*$/s, '$1: điểm đạt phải lớn hơn 0 và không quá điểm tối đa'],
  [/^(.*): a knock-out criterion .*$/s, '$1: tiêu chí loại trực tiếp phải có điểm đạt'],
  [/^(.*): worth of the target .*$/s, '$1: giá trị khi đạt chỉ tiêu phải trong khoảng 0 đến 1'],
  [/^decimals must .*$/, 'số chữ số thập phân phải từ 0 đến 4'],
  [/^the cap must .*$/, 'điểm trần phải lớn hơn 0'],
  [/^the pass mark in all .*$/, 'mức đạt chung phải trong khoảng 0 đến 100 %'],
  [/^band (.*) is not below .*$/s, 'mức $1 không thấp hơn mức đứng trước'],
  [/^band (.*) can never .*$/s, 'không bao giờ đạt được mức $1'],
  [/^at most (\d+) criteria$/, 'có quá nhiều tiêu chí; tối đa $1'],
];

/** A fault of a sound shape, in both languages; what has no words of ours is told as it was found. */
export function sayLineFault(en: string): Name {
  const [pattern, words] = WORDS.find(([known]) => known.test(en)) ?? [];
  return { vi: pattern && words ? en.replace(pattern, words) : en, en };
}

/** Faults of a sheet somebody has sent, each with its place; empty means it can be scored by. */
export function sheetFaults(value: unknown): PlacedFault[] {
  const { criteria = [], bands = [] } = (value ?? {}) as Partial<ScoreSheet>;
  const items = { criteria: labels(criteria, 'id'), bands: labels(bands, 'code') };
  const shape = sheet(value, 'sheet');
  if (shape.length > 0)
    return shape.map((fault) => ({ ...sayFault(fault), pointer: placeOf(fault, items) }));
  const long = criteria.length > MOST_CRITERIA ? [`at most ${MOST_CRITERIA} criteria`] : [];
  return [...validateSheet(value as ScoreSheet), ...long].map((en) => ({
    ...sayLineFault(en),
    pointer: placeOf(en, items),
  }));
}

/** By what the items of a list are called, whatever was sent as the list. */
export const labels = (items: unknown, key: string): string[] =>
  Array.isArray(items)
    ? items.map((one) => String((one as Record<string, unknown> | null)?.[key] ?? ''))
    : [];
