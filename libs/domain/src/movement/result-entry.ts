import type { RecordEntry } from '../registry/record/entry.js';
import { wholeYears, type MovementState } from './state.js';

/** Longest title an entry of a record takes. */
const TITLE = 300;

/**
 * What a result list says of one subject, as an entry of its record (Law 2022 Arts 25, 26, 73, 74
 * count it); undefined where the review or the subject is not on it.
 */
export function resultEntry(
  movement: MovementState,
  on: string,
  subjectId: string,
): RecordEntry | undefined {
  const review = movement.reviews.find((held) => held.on === on);
  const found = review?.results.find((one) => one.subjectId === subjectId);
  if (!review || !found) return undefined;
  const { letter } = review;
  return {
    kind: 'movement',
    fact: {
      launchedBy: movement.launcher,
      year: Number(on.slice(0, 4)),
      years: wholeYears(movement.from, on),
      review: review.kind,
      result: found.result,
    },
    words: {
      title: movement.name.trim().slice(0, TITLE),
      issuerUnitId: movement.ownerId,
      decidedOn: letter?.date ?? on,
      ...(letter ? { number: letter.number } : {}),
    },
  };
}

/** Names the source of such an entry: one review of one movement. */
export const resultSource = (movementId: string, on: string): string =>
  `movement:${movementId}:${on}`;
