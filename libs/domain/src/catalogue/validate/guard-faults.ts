import { GUARD_IDS, type GuardRule } from '../../guards/guard-rule.js';
import { POSITION_CLASSES } from '../vocabulary.js';
import {
  basisFaults,
  nameFaults,
  twice,
  unknown,
  unless,
  wholeFrom,
  type Faults,
} from './checks.js';

/** Faults of the rules that cut across awards. */
export function guardFaults(guards: readonly GuardRule[]): Faults {
  return [
    ...twice(guards.map((rule) => rule.id)).map((id) => `guard ${id} twice`),
    ...unknown(
      'guard',
      guards.map((rule) => rule.id),
      GUARD_IDS,
    ),
    ...guards.flatMap((rule) => {
      const part = `guard ${rule.id}`;
      return [
        ...basisFaults(part, rule),
        ...nameFaults(part, rule.name),
        ...unless(typeof rule.on === 'boolean', `${part}: not said whether it is on`),
        ...wholeFrom(1, `${part}: percent`, rule.percent),
        ...unless((rule.percent ?? 0) <= 100, `${part}: more than 100 %`),
        ...wholeFrom(1, `${part}: size`, rule.smallBelow),
        ...unknown('class of post', rule.positions, POSITION_CLASSES),
      ];
    }),
  ];
}
