import type { BulkAnswerDto } from '@vinhdanh/contracts';
import type { Language } from '../http/language.js';
import { sentence } from '../http/rejections.js';

type Outcome = { id: string } & ({ ok: true } | { ok: false; code: string; facts: object });

/** What became of each item, in words, with the two sums. */
export function bulkAnswer(outcomes: readonly Outcome[], language: Language): BulkAnswerDto {
  const results = outcomes.map((outcome) =>
    outcome.ok
      ? { id: outcome.id, ok: true }
      : {
          id: outcome.id,
          ok: false,
          code: outcome.code,
          message: sentence(outcome.code, outcome.facts, language),
        },
  );
  const ok = results.filter((result) => result.ok).length;
  return { results, ok, failed: results.length - ok };
}
