import type { OpenedAssessment } from '@vinhdanh/application';
import { bulkAnswer } from '../documents/bulk.js';
import type { Language } from '../http/index.js';

export { answer } from '../http/command-answer.js';

/** What became of each body that was asked; `subjectId` tells which, `id` is its assessment. */
export function bulkAnswerOf(opened: readonly OpenedAssessment[], language: Language) {
  const { results, ...sums } = bulkAnswer(
    opened.map(({ outcome }) => outcome),
    language,
  );
  return {
    ...sums,
    results: results.map((one, i) => ({ ...one, subjectId: opened[i]!.subjectId })),
  };
}
