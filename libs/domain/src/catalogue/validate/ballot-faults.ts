import { RECUSAL_EFFECTS, type BallotRule } from '../../council/count.js';
import { basisFaults, shareFaults, unknown, type Faults } from './checks.js';

/** Faults of a rule by which a council votes; each part of it has a source of its own. */
export function ballotRuleFaults(part: string, ballot: BallotRule): Faults {
  const { threshold, quorum, recusal, circulation } = ballot;
  return [
    ...basisFaults(part, ballot),
    ...(threshold === 'majority' ? [] : shareFaults(part, threshold)),
    ...shareFaults(`${part}: quorum`, quorum),
    ...(recusal
      ? [
          ...unknown(`effect of ${part} recusal`, [recusal.effect], RECUSAL_EFFECTS),
          ...basisFaults(`${part}: recusal`, recusal),
        ]
      : []),
    ...(circulation ? basisFaults(`${part}: circulation`, circulation) : []),
  ];
}
