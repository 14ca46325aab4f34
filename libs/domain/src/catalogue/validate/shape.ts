import type { Faults } from './checks.js';

/** Says where a parsed file or request is not of the shape the rules are written for. */
export type Shape = (value: unknown, at: string) => Faults;

const is =
  (what: string, test: (value: unknown) => boolean): Shape =>
  (value, at) =>
    test(value) ? [] : [`${at} must be ${what}`];

export const text = is('a text', (value) => typeof value === 'string');
export const number = is(
  'a number',
  (value) => typeof value === 'number' && Number.isFinite(value),
);
export const flag = is('true or false', (value) => typeof value === 'boolean');
export const scalar = is('a number, a text or true or false', (value) =>
  ['number', 'string', 'boolean'].includes(typeof value),
);

export const orNull =
  (shape: Shape): Shape =>
  (value, at) =>
    value === null ? [] : shape(value, at);

export const list =
  (item: Shape): Shape =>
  (value, at) =>
    Array.isArray(value)
      ? value.flatMap((one, i) => item(one, `${at}[${labelOf(one) ?? i}]`))
      : [`${at} must be a list`];

/** An object with these fields and no others: a misspelt field would silently mean nothing. */
export const object =
  (required: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return [`${at} must be an object`];
    const fields = value as Record<string, unknown>;
    const known = { ...required, ...optional };
    return [
      ...Object.keys(required)
        .filter((key) => fields[key] === undefined)
        .map((key) => `${at}: ${key} is missing`),
      ...Object.entries(fields)
        .filter(([, one]) => one !== undefined)
        .flatMap(([key, one]) => {
          const shape = Object.hasOwn(known, key) ? known[key] : undefined;
          return shape ? shape(one, `${at}.${key}`) : [`${at}: unknown field ${key}`];
        }),
    ];
  };

/** Lets a shape contain itself. */
export const lazy =
  (shape: () => Shape): Shape =>
  (value, at) =>
    shape()(value, at);

/** By what an item of a list is best found again. */
function labelOf(one: unknown): string | undefined {
  if (typeof one !== 'object' || one === null) return undefined;
  const { id, code, name, kind } = one as Record<string, unknown>;
  return [id, code, name, kind].find((label) => typeof label === 'string');
}
