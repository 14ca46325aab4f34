import { isIsoDay } from '../period.js';

/** Faults are told in words to the person who edits the file; an empty list means sound. */
export type Faults = string[];

export function basisFaults(part: string, basis: { source: unknown; verified: unknown }): Faults {
  const { source, verified } = basis ?? {};
  return [
    ...unless(typeof source === 'string' && source !== '', `${part}: no source of law`),
    ...unless(typeof verified === 'boolean', `${part}: not said whether verified`),
  ];
}

export const nameFaults = (
  part: string,
  name: { vi?: unknown; en?: unknown } | undefined,
): Faults =>
  unless(isText(name?.vi) && isText(name.en), `${part} needs a name in Vietnamese and English`);

/** Codes become names of files and parts of paths. */
export const codeFaults = (what: string, codes: readonly string[]): Faults =>
  codes
    .filter((code) => !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(code) || code.length > 60)
    .map((code) => `${what} "${code}" is not a code (a–z, 0–9, hyphens)`);

export const unless = (sound: boolean, fault: string): Faults => (sound ? [] : [fault]);

export const twice = (codes: string[]): string[] =>
  codes.filter((code, i) => codes.indexOf(code) !== i);

/** `what` of each value that the vocabulary does not hold. */
export const unknown = (
  what: string,
  values: readonly unknown[] | undefined,
  known: readonly unknown[],
): Faults =>
  (values ?? [])
    .filter((one) => !known.includes(one))
    .map((one) => `unknown ${what} ${String(one)}`);

export const dayFaults = (part: string, ...days: (string | null | undefined)[]): Faults =>
  days
    .filter((day) => day !== null && day !== undefined && !isIsoDay(day))
    .map((day) => `${part}: no such day ${String(day)}`);

/** A share `num/den` above 0 and at most 1. */
export const shareFaults = (part: string, { num, den }: { num: number; den: number }): Faults =>
  unless(
    Number.isInteger(num) && Number.isInteger(den) && 0 < num && num <= den,
    `${part}: share ${num}/${den} is not between 0 and 1`,
  );

export const wholeFrom = (least: number, part: string, value: number | undefined): Faults =>
  unless(
    value === undefined || (Number.isInteger(value) && value >= least),
    `${part} must be a whole number of at least ${least}`,
  );

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
