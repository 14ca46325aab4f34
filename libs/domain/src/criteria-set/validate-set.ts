import { codeFaults, dayFaults, twice, unknown, unless } from '../catalogue/validate/checks.js';
import { ORGANISATION_KINDS } from '../registry/organisation/kinds.js';
import { validateSheet } from '../scoring/validate-sheet.js';
import {
  COMPARISONS,
  DECIDER_KINDS,
  EVIDENCE_KINDS,
  type CriteriaSet,
  type SetCriterion,
} from './criteria-set.js';
import { figureFaults } from './figure-faults.js';
import { setShape } from './set-shape.js';
import { sheetOf } from './sheet-of.js';

const MOST_CRITERIA = 100;
const MOST_EVIDENCE = 20;

/** Faults of a set, in words for the person who edits it; empty means sound. */
export function validateCriteriaSet(value: unknown): string[] {
  const shape = setShape(value, 'set');
  if (shape.length > 0) return shape;
  const set = value as CriteriaSet;
  const { code, criteria, bodies, reviewers, deciders, regions, references } = set;
  const ids = criteria.map(({ id }) => id);
  return [
    ...codeFaults('set', [code]),
    ...codeFaults('criterion', ids),
    ...codeFaults(
      'region',
      regions.map((one) => one.code),
    ),
    ...codeFaults(
      'reference',
      references.map((one) => one.code),
    ),
    ...codeFaults(
      'band',
      set.bands.map((one) => one.code),
    ),
    ...twice(regions.map((one) => one.code)).map((one) => `region ${one} occurs twice`),
    ...twice(references.map((one) => one.code)).map((one) => `reference ${one} occurs twice`),
    ...dayFaults('set', set.from, set.to),
    ...unless(set.to === undefined || set.to >= set.from, 'set: ends before it begins'),
    ...unless(set.source !== '', 'set: no source'),
    ...unless(bodies.length > 0, 'nobody is assessed by it'),
    ...unless(reviewers.length > 0, 'nobody reviews it'),
    ...unless(deciders.length > 0, 'nobody decides on it'),
    ...unless(criteria.length <= MOST_CRITERIA, `more than ${MOST_CRITERIA} criteria`),
    ...unknown('kind of body', [...bodies, ...reviewers], ORGANISATION_KINDS),
    ...deciders.flatMap(({ kind, bodies: who }) => [
      ...unknown('kind of decider', [kind], DECIDER_KINDS),
      ...unknown('kind of body', who, ORGANISATION_KINDS),
      ...unless(who.length > 0, `decider ${kind}: no kind of body`),
    ]),
    ...criteria.flatMap((one) => criterionFaults(one, set)),
    ...validateSheet(sheetOf(set)),
  ];
}

function criterionFaults(criterion: SetCriterion, set: CriteriaSet): string[] {
  const { id, source, evidence } = criterion;
  const { least, kinds } = evidence;
  return [
    ...unless(!(id in Object.prototype), `${id}: cannot be the id of a criterion`),
    ...unless(source !== '', `${id}: no source`),
    ...unknown(`evidence of ${id}:`, kinds, EVIDENCE_KINDS),
    ...unless(
      Number.isInteger(least) && least >= 0 && least <= MOST_EVIDENCE,
      `${id}: least evidence is not a whole number from 0 to ${MOST_EVIDENCE}`,
    ),
    ...unless(least === 0 || kinds.length > 0, `${id}: asks for evidence of no kind`),
    ...(criterion.kind === 'number'
      ? [...unknown('comparison', [criterion.op], COMPARISONS), ...figureFaults(criterion, set)]
      : []),
  ];
}
