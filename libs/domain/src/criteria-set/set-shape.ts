import { flag, list, number, object, text, type Shape } from '../catalogue/validate/shape.js';

const name = object({ vi: text, en: text });
const basis = { source: text, verified: flag };
const base = {
  id: text,
  name,
  evidence: object({ least: number, kinds: list(text) }),
  kind: text,
  ...basis,
};
const may = { knockout: flag, optional: flag };

const KINDS: Record<string, Shape> = {
  'yes-no': object(base, { ...may, worth: number }),
  points: object({ ...base, max: number }, { ...may, passMark: number }),
  number: object(
    { ...base, unit: text, op: text },
    {
      ...may,
      worth: number,
      passMark: number,
      range: object({ from: number, to: number }),
      thresholds: list(object({}, { region: text, value: number, reference: text })),
      steps: list(object({ reach: number, points: number })),
    },
  ),
};

const criterion: Shape = (value, at) => {
  const { kind } = (value ?? {}) as { kind?: unknown };
  const shape = typeof kind === 'string' && Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  return shape ? shape(value, at) : [`${at}: kind must be yes-no, points or number`];
};

const coded = { code: text, name };

/** The shape of a set as a file or a request writes it. */
export const setShape = object(
  {
    ...coded,
    ...basis,
    recognition: name,
    from: text,
    bodies: list(text),
    reviewers: list(text),
    deciders: list(object({ kind: text, name, bodies: list(text) })),
    regions: list(object(coded)),
    references: list(object({ ...coded, unit: text })),
    criteria: list(criterion),
    decimals: number,
    bands: list(object({ ...coded, from: number })),
  },
  { to: text, passPercent: number, cap: number },
);
