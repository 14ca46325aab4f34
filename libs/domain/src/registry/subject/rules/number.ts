import type { Decision } from '../../../log/decider.js';
import { reject } from '../../../log/rejection.js';
import type { RevealNumber, SealNumber, SubjectPolicy } from '../commands.js';
import type { SubjectState } from '../state.js';
import { unlessKept, unlessStanding } from './standing.js';

/** Somebody needs the whole number: who and what for is recorded before it is shown. */
export function revealNumber(state: SubjectState, { purpose }: RevealNumber): Decision {
  const barred = unlessStanding(state);
  if (barred) return barred;
  if (state.number === undefined || state.number === 'none') return reject('number-unknown');
  return [{ type: 'subject.number-revealed', data: { purpose } }];
}

/** The database deletes the older private parts of the stream in the same transaction. */
export function sealNumber(
  state: SubjectState,
  { person }: SealNumber,
  { id, sealed }: SubjectPolicy,
): Decision {
  const barred = unlessKept(state);
  if (barred) return barred;
  if (!sealed) return reject('number-unknown');
  return [
    {
      type: 'subject.number-sealed',
      data: { number: sealed.kind },
      private: { subjectId: id, body: { ...person, number: { ...sealed } } },
    },
  ];
}
