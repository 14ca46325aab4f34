import type { SubjectDataDto } from '@vinhdanh/contracts';
import type { GivenNumber } from '@vinhdanh/domain';

/** Personal data, number and facts of a body apart, as the rules take them. */
export function subjectInput(data: Omit<SubjectDataDto, 'effectiveOn'>) {
  const { personalNumber, document, noNumberReason, foundedOn, flagEligible, organisationId } =
    data;
  const { birthYear, birthDate, sex, nationality, staffCode, representative } = data;
  return {
    person: { birthYear, birthDate, sex, nationality, staffCode, representative },
    number: numberOf(personalNumber, document),
    noNumber: noNumberReason,
    body: { foundedOn, flagEligible, organisationId },
  };
}

function numberOf(
  personalNumber: string | undefined,
  document: SubjectDataDto['document'],
): GivenNumber | undefined {
  if (personalNumber) return { kind: 'personal-number', text: personalNumber };
  return document && { kind: document.kind, text: document.number };
}
