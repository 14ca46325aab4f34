import type { EdxmlAttachment, EdxmlDocument, OutcomeItem } from '@vinhdanh/domain';
import { numberOf } from '@vinhdanh/domain';

/** Where a decision says line by line what became of the cases, by the ids of our list. */
export const RESULTS_FILE = 'ket-qua.json';
const OUTCOMES = ['granted', 'refused', 'returned', 'other-form'] as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CODE = /^[a-z0-9][a-z0-9-]{0,59}$/;
const MOST = 10_000;

/**
 * What a document of the centre decides about our lines; its own number and date are the
 * decision's. Empty where it says nothing that a machine can read: then a person reads it.
 */
export function resultsOf(document: EdxmlDocument): OutcomeItem[] {
  const file = document.attachments.find(({ name }) => name === RESULTS_FILE);
  if (!file) return [];
  const decision = { number: numberOf(document.code), date: document.date };
  return rows(file).flatMap((row) => {
    const outcome = OUTCOMES.find((one) => one === row['outcome']);
    const { dossierId, award, reason } = row;
    if (!outcome || typeof dossierId !== 'string' || !UUID.test(dossierId)) return [];
    const gives = outcome === 'granted' || outcome === 'other-form';
    const item: OutcomeItem = {
      ...{ dossierId, outcome },
      ...(gives ? { decision } : {}),
      ...(typeof award === 'string' && CODE.test(award) ? { award } : {}),
      ...(typeof reason === 'string' && CODE.test(reason) ? { reason } : {}),
    };
    return outcome === 'other-form' && !item.award ? [] : [item];
  });
}

function rows(file: EdxmlAttachment): Record<string, unknown>[] {
  try {
    const { results } = JSON.parse(new TextDecoder().decode(file.content)) as {
      results?: unknown;
    };
    return Array.isArray(results)
      ? results.slice(0, MOST).filter((row) => typeof row === 'object' && row !== null)
      : [];
  } catch {
    return [];
  }
}
