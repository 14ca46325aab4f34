import type { Name } from '../catalogue/vocabulary.js';

/** A fault with the part it is about, as a JSON pointer; empty where it is about the whole. */
export interface PlacedFault extends Name {
  pointer: string;
}

/** Ids of the items of each list, in their order. */
export type ItemIds = Readonly<Record<string, readonly string[]>>;

/** By what a fault tells which field it is about. */
const FIELDS: readonly (readonly [said: RegExp, field: string])[] = [
  [/occurs twice$|is not a code|cannot be the id/, 'id'],
  [/needs points above 0/, 'max'],
  [/pass mark/, 'passMark'],
  [/worth of the target/, 'atTarget'],
  [/no source$/, 'source'],
  [/evidence/, 'evidence'],
  [/threshold|region|reference/, 'thresholds'],
  [/step/, 'steps'],
  [/range/, 'range'],
  [/is not below the one before|can never be reached/, 'from'],
];
/** Of the whole sheet or set. */
const WHOLE: readonly (readonly [said: RegExp, pointer: string])[] = [
  [/^set: no source/, '/source'],
  [/^set: (no such day|ends before)/, '/from'],
  [/^set "/, '/code'],
  [/^set: its code/, '/code'],
  [/^decimals/, '/decimals'],
  [/^the cap/, '/cap'],
  [/^the pass mark in all/, '/passPercent'],
  [/^(no criteria|more than .* criteria|at most .* criteria)/, '/criteria'],
  [/^nobody is assessed/, '/bodies'],
  [/^nobody reviews/, '/reviewers'],
  [/^(nobody decides|decider|unknown kind of decider)/, '/deciders'],
  [/^(region|reference) /, '/$1s'],
];

/** Where a fault of `validateSheet` or `validateCriteriaSet` belongs, so that it stands beside its row. */
export function placeOf(fault: string, items: ItemIds): string {
  const [, list, label, rest = ''] = /^\w+\.(\w+)\[([^\]]+)\](.*)$/s.exec(fault) ?? [];
  if (list !== undefined && label !== undefined) {
    const field = /^\.(\w+)/.exec(rest)?.[1] ?? /: (\w+) is missing/.exec(rest)?.[1];
    const at = items[list]?.indexOf(label) ?? -1;
    return `/${list}/${at >= 0 ? at : label}${field ? `/${field}` : ''}`;
  }
  const whole = WHOLE.find(([said]) => said.test(fault));
  if (whole && !/^region .* occurs|^reference .* occurs/.test(fault))
    return whole[1].replace('$1', whole[0].exec(fault)?.[1] ?? '');
  const field = FIELDS.find(([said]) => said.test(fault))?.[1];
  for (const [of, ids] of Object.entries(items)) {
    // Of two with one id it is the later that is too many.
    const at = ids.findLastIndex((id) => names(fault, id, of));
    if (at >= 0) return `/${of}/${at}${field ? `/${field}` : ''}`;
  }
  return '';
}

const SINGULAR: Readonly<Record<string, string>> = {
  criteria: 'criterion',
  bands: 'band',
  regions: 'region',
  references: 'reference',
};

const names = (fault: string, id: string, of: string): boolean =>
  (of === 'criteria' &&
    (fault.startsWith(`${id}: `) || fault.startsWith(`unknown evidence of ${id}:`))) ||
  fault.startsWith(`${SINGULAR[of] ?? of} ${id} `) ||
  fault.startsWith(`${SINGULAR[of] ?? of} "${id}" `);
