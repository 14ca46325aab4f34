import { reject, type Rejection } from '../../log/rejection.js';
import type { AssessmentState, AssessmentStatus } from '../state.js';

/** The rejection `not-in-this-state`, unless the assessment is in one of these. */
export const unlessIn = (
  { status }: AssessmentState,
  ...allowed: AssessmentStatus[]
): Rejection | undefined =>
  (allowed as string[]).includes(status)
    ? undefined
    : reject('not-in-this-state', { status, allowed });
