import { GATES, gateOn } from '../../steps/gates.js';
import { STEP_KINDS } from '../../steps/kinds/index.js';
import { STEP_NEEDS, type StepRule } from '../../steps/step-rule.js';
import { DAY_UNITS, type AwardRule } from '../award-rule.js';
import type { Edition } from '../edition.js';
import { COMMENDATION_KINDS, GROUPS, POSITION_CLASSES, RECIPIENT_KINDS } from '../vocabulary.js';
import { ballotRuleFaults } from './ballot-faults.js';
import { isDayOfYear } from './part-faults.js';
import {
  basisFaults,
  codeFaults,
  nameFaults,
  twice,
  unknown,
  unless,
  wholeFrom,
  type Faults,
} from './checks.js';

/**
 * Faults of the graph of steps: words nobody knows, a step that no route of its awards would ever
 * come to, one that waits for a later one, and steps that wait for each other in a ring.
 */
export function stepFaults({ steps = [], awards }: Edition): Faults {
  const keys = steps.map((rule) => [rule.id, rule.localRule, ...(rule.awards ?? [])].join('/'));
  return [
    ...twice(keys).map((key) => `step ${key} twice`),
    ...codeFaults(
      'step',
      steps.map((rule) => rule.id),
    ),
    ...steps.flatMap((rule) => [...rowFaults(rule, awards), ...orderFaults(rule, steps)]),
    ...ringFaults(steps),
  ];
}

function rowFaults(rule: StepRule, awards: readonly AwardRule[]): Faults {
  const part = `step ${rule.id}`;
  const agencies = rule.agencies ?? [];
  return [
    ...basisFaults(part, rule),
    ...nameFaults(part, rule.name),
    ...unknown(
      'kind of step',
      [rule.kind],
      STEP_KINDS.map(({ code }) => code),
    ),
    ...unknown('need of a step', [rule.need], STEP_NEEDS),
    ...unknown('gate', [rule.before], GATES),
    ...unknown(
      `award of ${part}:`,
      rule.awards,
      awards.map(({ code }) => code),
    ),
    ...unknown(
      `family of ${part}:`,
      rule.families,
      awards.map(({ family }) => family),
    ),
    ...unknown('group', rule.groups, GROUPS),
    ...unknown('kind', rule.kinds, COMMENDATION_KINDS),
    ...unknown('recipient', rule.recipients, RECIPIENT_KINDS),
    ...unknown('class of post', rule.positions, POSITION_CLASSES),
    ...wholeFrom(1, `${part}: days`, rule.days),
    ...unless((rule.days === undefined) === (rule.unit === undefined), `${part}: days need a unit`),
    ...unless(
      rule.by === undefined || isDayOfYear(rule.by),
      `${part}: no such day of the year ${String(rule.by)}`,
    ),
    ...unknown('unit of days', rule.unit ? [rule.unit] : [], DAY_UNITS),
    ...unless((rule.rewardFrom ?? 1) > 0, `${part}: reward must be above 0`),
    ...codeFaults(
      `${part}: agency`,
      agencies.map(({ code }) => code),
    ),
    ...twice(agencies.map(({ code }) => code)).map((code) => `${part}: agency ${code} twice`),
    ...agencies.flatMap(({ code, name }) => nameFaults(`${part}: agency ${code}`, name)),
    ...ballotFaults(rule),
    ...unless(reached(rule, awards), `${part}: no route of its awards comes to ${rule.before}`),
  ];
}

/** Only what a council answers is voted on. */
function ballotFaults({ id, kind, ballot }: StepRule): Faults {
  if (!ballot) return [];
  const part = `step ${id}: ballot`;
  const recognises = STEP_KINDS.find(({ code }) => code === kind)?.recognises;
  return [
    ...unless(recognises !== undefined, `${part}: no council answers it`),
    ...ballotRuleFaults(part, ballot),
  ];
}

const reached = (rule: StepRule, awards: readonly AwardRule[]): boolean =>
  !GATES.includes(rule.before) ||
  awards
    .filter(({ code }) => rule.awards?.includes(code) ?? true)
    .some(({ routes }) => routes.some(({ route }) => gateOn(route, rule.before) !== undefined));

/** What a step waits for must be there and must not itself be due later than the step. */
function orderFaults(rule: StepRule, steps: readonly StepRule[]): Faults {
  return (rule.after ?? []).flatMap((id) => {
    const first = steps.filter((one) => one.id === id);
    if (first.length === 0) return [`step ${rule.id} waits for ${id}, which is not there`];
    return unless(
      first.every((one) => GATES.indexOf(one.before) <= GATES.indexOf(rule.before)),
      `step ${rule.id} waits for ${id}, which comes after it`,
    );
  });
}

function ringFaults(steps: readonly StepRule[]): Faults {
  const after = new Map<string, string[]>();
  for (const { id, after: first = [] } of steps)
    after.set(id, [...(after.get(id) ?? []), ...first]);
  return [...after.keys()]
    .filter((id) => waitsForItself(id, after))
    .map((id) => `step ${id} waits for itself`);
}

function waitsForItself(id: string, after: ReadonlyMap<string, string[]>): boolean {
  const seen = new Set(after.get(id));
  for (const one of seen) for (const next of after.get(one) ?? []) seen.add(next);
  return seen.has(id);
}
