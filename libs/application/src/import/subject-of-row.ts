import type { GivenNumber, NamedInRow } from '@vinhdanh/domain';
import type { SubjectInput } from '../registry/subject/register-subjects.js';
import { unitOf, type Judging } from './judge-rows.js';

/** What a row of history tells its subject from others by. A row with a number need name nobody. */
export function subjectOfRow(named: NamedInRow, judging: Judging): SubjectInput {
  const { recipientKind, name = '', birthYear, birthDate, sex, staffCode, personalNumber } = named;
  return {
    kind: recipientKind,
    name,
    unitId: unitOf(named, judging),
    ...(birthYear ? { birthYear } : {}),
    ...(birthDate ? { birthDate } : {}),
    ...(sex ? { sex } : {}),
    ...(staffCode ? { staffCode } : {}),
    ...(personalNumber ? { number: numberOf(personalNumber) } : {}),
  };
}

/** The nine digits of an old identity card are another document than the twelve. */
const numberOf = (digits: string): GivenNumber => ({
  kind: digits.length === 9 ? 'identity-card' : 'personal-number',
  text: digits,
});
