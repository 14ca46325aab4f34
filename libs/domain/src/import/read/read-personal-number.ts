import { saidByNumber } from '../../registry/subject/identity.js';
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
  if (digits.length === 12) return { number: digits, ...saidByNumber(digits) };
  if (digits.length === 9) return { number: digits };
  if (digits.length === 11 || digits.length === 10)
    return { fault: 'number-lost-zero', suggestion: digits.padStart(12, '0') };
  if (digits.length === 8)
    return { fault: 'number-lost-zero', suggestion: digits.padStart(9, '0') };
  return { fault: 'number-malformed' };
}
