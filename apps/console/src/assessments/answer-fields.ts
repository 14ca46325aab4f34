import type { FieldSpec } from '../parts/fields';
import { speaker, type Spoken } from '../words/in-both';
import { useWords } from '../words/language';
import { saidOf } from './answer-text';
import type { Answer, CriterionOf } from './assessment';

const PHRASES = {
  said: ['Kết quả', 'Result'],
  yes: ['Đạt', 'Met'],
  no: ['Không đạt', 'Not met'],
  points: ['Điểm', 'Points'],
  figure: ['Số liệu', 'Figure'],
  notAssigned: ['Nhiệm vụ này không được giao cho đơn vị', 'The task was never given to the unit'],
} as const;
const words = speaker(PHRASES);

export const useAnswerWords = (): Spoken<typeof PHRASES> => useWords(words);

/** The question a criterion asks, for the unit and for the review alike. */
export function answerFields(
  criterion: CriterionOf,
  answer: Answer | undefined,
  say: Spoken<typeof PHRASES>,
): FieldSpec[] {
  const initial = saidOf(answer);
  const asked: FieldSpec =
    criterion.kind === 'yes-no'
      ? {
          ...{ name: 'said', label: say.said, type: 'select', initial },
          options: [
            { value: 'yes', label: say.yes },
            { value: 'no', label: say.no },
          ],
        }
      : criterion.kind === 'points'
        ? { name: 'said', label: `${say.points} (0–${criterion.max ?? ''})`, initial }
        : { name: 'said', label: `${say.figure} (${criterion.unit ?? ''})`, initial };
  const none: FieldSpec = {
    ...{ name: 'notAssigned', label: say.notAssigned, type: 'check' },
    initial: answer && 'notAssigned' in answer ? 'true' : '',
  };
  return criterion.optional ? [asked, none] : [{ ...asked, required: true }];
}
