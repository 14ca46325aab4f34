import { cellText } from '../text.js';
import type { Cell } from '../grid.js';
import type { Fault } from './messages.js';

export type Sex = 'male' | 'female';
export type ReadNumber =
  { number: string; sex?: Sex; birthYear?: number } | { fault: Fault; suggestion?: string };

/**
 * Personal number: 12 digits (province, century and sex, two digits of the birth year, random), or
 * the 9 digits of an old identity card. Typed as a number it loses leading zeros: the fault offers
 * the padded number but never pads by itself, since a digit may just as well be missing.
 */
export function readPersonalNumber(cell: Cell): ReadNumber {
  const digits = cellText(cell).replace(/[\s.'’-]/g, '');
  if (!/^\d+$/.test(digits)) return { fault: 'number-malformed' };
  if (digits.length === 12) return { number: digits, ...meaning(digits) };
  if (digits.length === 9) return { number: digits };
  if (digits.length === 11 || digits.length === 10)
    return { fault: 'number-lost-zero', suggestion: digits.padStart(12, '0') };
  if (digits.length === 8)
    return { fault: 'number-lost-zero', suggestion: digits.padStart(9, '0') };
  return { fault: 'number-malformed' };
}

/** The fourth digit holds century and sex: 0 and 1 for men and women born in 19xx, 2 and 3 in 20xx… */
function meaning(digits: string): { sex: Sex; birthYear: number } {
  const code = Number(digits[3]);
  return {
    sex: code % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + 100 * Math.floor(code / 2) + Number(digits.slice(4, 6)),
  };
}
