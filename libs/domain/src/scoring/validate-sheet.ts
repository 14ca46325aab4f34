import { attainable, type ScoreSheet } from './sheet.js';

/** Faults of a sheet, in words for the person who edits it; empty means sound. */
export function validateSheet(sheet: ScoreSheet): string[] {
  const { criteria, bands, cap, passPercent, decimals } = sheet;
  const ids = criteria.map(({ id }) => id);
  const bonus = criteria.reduce((all, one) => all + (one.type === 'bonus' ? one.max : 0), 0);
  const sum = criteria.reduce((all, one) => all + attainable(one), bonus);
  return [
    ...(criteria.length > 0 ? [] : ['no criteria']),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `criterion ${id} occurs twice`),
    ...criteria.filter(({ max }) => !(max > 0)).map(({ id }) => `${id}: needs points above 0`),
    ...criteria
      .filter(({ passMark, max }) => passMark !== undefined && !(passMark > 0 && passMark <= max))
      .map(({ id }) => `${id}: pass mark is not between 0 and its points`),
    ...criteria
      .filter(({ knockout, passMark }) => knockout && passMark === undefined)
      .map(({ id }) => `${id}: a knock-out criterion needs a pass mark`),
    ...criteria
      .filter((one) => one.type === 'measured' && !(one.atTarget > 0 && one.atTarget <= 1))
      .map(({ id }) => `${id}: worth of the target is not between 0 and 1`),
    ...(Number.isInteger(decimals) && decimals >= 0 && decimals <= 4
      ? []
      : ['decimals must be a whole number from 0 to 4']),
    ...(cap === undefined || cap > 0 ? [] : ['the cap must be above 0']),
    ...(passPercent === undefined || (passPercent > 0 && passPercent <= 100)
      ? []
      : ['the pass mark in all is not between 0 and 100 %']),
    ...bands
      .filter(({ from }, i) => i > 0 && from >= (bands[i - 1]?.from ?? Infinity))
      .map(({ code }) => `band ${code} is not below the one before`),
    ...bands
      .filter(({ from }) => from > Math.min(sum, cap ?? Infinity))
      .map(({ code }) => `band ${code} can never be reached`),
  ];
}
