import type { AnswerDto, EvidenceDto } from '@vinhdanh/contracts';
import type { CriterionAnswer, Evidence } from '@vinhdanh/domain';
import { Problem } from '../http/problem.js';

/** The one thing an answer says. @throws Problem `body-not-valid` naming it, if it says none or two */
export function said(answer: AnswerDto, pointer: string): CriterionAnswer {
  const given = Object.entries(answer).filter(([, value]) => value !== undefined);
  const [only] = given;
  if (!only || given.length > 1)
    throw new Problem('body-not-valid', { errors: [{ pointer, code: 'exactly-one' }] });
  return Object.fromEntries([only]) as CriterionAnswer;
}

export const shown = ({ kind, sha256, text }: EvidenceDto): Evidence => ({
  kind,
  text,
  ...(sha256 === undefined ? {} : { sha256 }),
});
