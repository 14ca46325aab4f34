import { createHash } from 'node:crypto';
import type { JsonObject } from '../../log/json.js';
import { nameKey } from './name-key.js';

/**
 * The row of the searchable register (table vd_subject) after an event of a subject; undefined for
 * events that say nothing about it. `body` is the private part; after erasure there is none and the
 * row keeps no name.
 */
export function subjectRow(
  event: { stream: string; type: string; data: JsonObject },
  body: JsonObject | undefined,
): JsonObject | undefined {
  if (event.type !== 'subject.registered') return undefined;
  const { kind, unitId, unitLine, synthetic } = event.data;
  const name = typeof body?.name === 'string' ? body.name : null;
  const number = typeof body?.personalNumber === 'string' ? body.personalNumber : null;
  return {
    subject_id: event.stream.slice('subject:'.length),
    kind,
    name,
    name_key: name === null ? null : nameKey(name),
    birth_year: body?.birthYear ?? null,
    sex: body?.sex ?? null,
    number_hash: number === null ? null : numberHash(number),
    unit_id: unitId,
    unit_line: unitLine,
    synthetic,
  };
}

/**
 * Finds the same person again without listing the number. Twelve digits can be guessed, so this
 * stands only in the erasable register, never in the log.
 */
export const numberHash = (personalNumber: string): string =>
  createHash('sha256').update('personal-number\u0000').update(personalNumber).digest('hex');
