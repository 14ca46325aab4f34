import { dayAfter } from '../calendar/day.js';
import { COMMENDATION_KINDS, DECIDER_KEYS, RECIPIENT_KINDS } from './vocabulary.js';
import type { Edition } from './edition.js';
import { awardFaults } from './validate/award-faults.js';
import { actGroundFaults } from './validate/act-ground-faults.js';
import { grievanceFaults } from './validate/grievance-faults.js';
import { guardFaults } from './validate/guard-faults.js';
import { stepFaults } from './validate/step-faults.js';
import { editionShape } from './validate/edition-shape.js';
import {
  basisFaults,
  codeFaults,
  dayFaults,
  nameFaults,
  twice,
  unknown,
  unless,
  wholeFrom,
} from './validate/checks.js';

/** Faults of an edition as a whole, in words for the person who edits it; empty means sound. */
export function validateEdition(edition: Edition): string[] {
  // Rules may only look at what has the shape they are written for.
  const misshapen = editionShape(edition, 'edition');
  if (misshapen.length > 0) return misshapen;
  const { code, validFrom, validTo, awards } = edition;
  return [
    ...codeFaults('edition', [code]),
    ...basisFaults('edition', edition),
    ...nameFaults('edition', edition.name),
    ...dayFaults('edition', validFrom, validTo),
    ...unless(!validFrom || !validTo || validFrom <= validTo, 'edition ends before it begins'),
    ...tableFaults(edition),
    ...unless(awards.length > 0, 'edition without awards'),
    ...unless(!awards.some((award) => award.code === 'edition'), 'no award may be called edition'),
    ...twice(awards.map((award) => award.code)).map((award) => `award ${award} occurs twice`),
    ...awards.flatMap((award) => awardFaults(award, edition).map((f) => `${award.code}: ${f}`)),
  ];
}

function tableFaults(edition: Edition): string[] {
  const { warnings = [], receipt, baseSalaries = [], money, payers = [], schoolYear } = edition;
  const { longService = [], lawfulPairs = [], commendationKinds = [] } = edition;
  const known = edition.awards.map((award) => award.code);
  const months = [...(schoolYear?.startMonths ?? []), ...(schoolYear?.endMonths ?? [])];
  return [
    ...codeFaults(
      'row',
      [...warnings, ...longService, ...lawfulPairs, ...payers].map((one) => one.id),
    ),
    ...twice(warnings.map((one) => one.id)).map((id) => `warning ${id} twice`),
    ...warnings.flatMap((one) => [
      ...basisFaults(`warning ${one.id}`, one),
      ...nameFaults(`warning ${one.id}`, one.text),
      ...dayFaults(`warning ${one.id}`, one.from),
    ]),
    ...(receipt ? basisFaults('receipt', receipt) : []),
    ...twice(commendationKinds.map((one) => one.code)).map((one) => `kind ${one} twice`),
    ...unknown(
      'kind',
      commendationKinds.map((one) => one.code),
      COMMENDATION_KINDS,
    ),
    ...commendationKinds.flatMap((one) => [
      ...basisFaults(`kind ${one.code}`, one),
      ...nameFaults(`kind ${one.code}`, one.name),
      ...unknown('recipient', one.recipients, RECIPIENT_KINDS),
    ]),
    ...baseSalaries.flatMap((one) => [
      ...basisFaults(`base salary ${one.from}`, one),
      ...dayFaults('base salary', one.from),
      ...wholeFrom(1, `base salary ${one.from}`, one.amount),
    ]),
    ...unless(
      baseSalaries.every((one, i) => i === 0 || (baseSalaries[i - 1]?.from ?? '') < one.from),
      'base salaries are not in the order of their days',
    ),
    ...(money
      ? [...basisFaults('money', money), ...wholeFrom(1, 'rounding', money.roundUpTo)]
      : []),
    ...payers.flatMap((one) => [
      ...basisFaults(`payer ${one.id}`, one),
      ...unknown('decider', one.deciders, DECIDER_KEYS),
      ...unknown('payer', [one.paidBy], ['decider', 'proposing-agency']),
    ]),
    ...(schoolYear ? basisFaults('school year', schoolYear) : []),
    ...months
      .filter((m) => !(Number.isInteger(m) && m >= 1 && m <= 12))
      .map((m) => `no month ${m}`),
    ...twice(longService.map((row) => row.id)).map((id) => `long service ${id} twice`),
    ...longService.flatMap((row) => [
      ...basisFaults(`long service ${row.id}`, row),
      ...unknown(`award of long service ${row.id}:`, [row.award], known),
      ...unless(row.postGroups.length > 0, `long service ${row.id}: no post`),
      ...unless(
        row.minYears >= 0 && (row.underYears === undefined || row.underYears > row.minYears),
        `long service ${row.id}: years from ${row.minYears} to ${String(row.underYears)}`,
      ),
    ]),
    ...guardFaults(edition.guards ?? []),
    ...stepFaults(edition),
    ...grievanceFaults(edition.grievances ?? []),
    ...actGroundFaults(edition.actGrounds ?? []),
    ...twice(lawfulPairs.map((pair) => pair.id)).map((id) => `pair ${id} twice`),
    ...lawfulPairs.flatMap((pair) => [
      ...basisFaults(`pair ${pair.id}`, pair),
      ...nameFaults(`pair ${pair.id}`, pair.name),
      ...unless(pair.sides?.length === 2, `pair ${pair.id} needs two sides`),
      ...(pair.sides ?? []).flatMap((side) => unknown('award', side.awards, known)),
    ]),
  ];
}

/**
 * Faults of all editions in force together: no day twice, none left out between the first and the
 * last, and only the outer ends open. ISO days.
 */
export function validateEditions(editions: readonly Edition[]): string[] {
  const sorted = editions.toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  return [
    ...twice(editions.map((one) => one.code)).map((code) => `edition ${code} occurs twice`),
    ...sorted.slice(1).flatMap((next, i) => {
      const { code, validTo } = sorted[i] as Edition;
      if (next.validFrom === null)
        return [`editions ${code} and ${next.code} both have no first day`];
      if (validTo === null || validTo >= next.validFrom)
        return [`editions ${code} and ${next.code} overlap from ${next.validFrom}`];
      const expected = dayAfter(validTo);
      return unless(
        expected === next.validFrom,
        `no edition from ${expected} until ${next.code} begins on ${next.validFrom}`,
      );
    }),
  ];
}
