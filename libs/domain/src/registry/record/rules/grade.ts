import type { FactGrade } from '../../../eligibility/facts.js';
import type { Decision } from '../../../log/decider.js';
import { reject, type Rejection } from '../../../log/rejection.js';
import type { GradeRecord, SubjectPolicy } from '../../subject/commands.js';
import { unlessKept } from '../../subject/rules/standing.js';
import type { SubjectState } from '../../subject/state.js';
import { unlessEntry } from './withdraw.js';

/** An officer says how well an entry is known, having looked at the scan or heard the issuer. */
export function gradeRecord(
  state: SubjectState,
  { entryId, grade, scan, reference }: GradeRecord,
  { id }: SubjectPolicy,
): Decision {
  const barred = unlessKept(state) ?? unlessEntry(state, entryId);
  if (barred) return barred;
  const fault = gradeFault(grade, scan, reference);
  if (fault) return fault;
  return [
    {
      type: 'subject.record-graded',
      data: { entryId, grade, ...(scan ? { scan: { sha256: scan } } : {}) },
      ...(reference ? { private: { subjectId: id, body: { reference } } } : {}),
    },
  ];
}

/** `system` is the grade of what was decided here; nobody can give it. */
export function gradeFault(
  grade: FactGrade,
  scan: string | undefined,
  reference: string | undefined,
  decidedHere = false,
): Rejection | undefined {
  if (grade === 'system' && !decidedHere) return reject('grade-not-given');
  if (grade === 'scan-checked' && !scan) return reject('scan-missing');
  if (grade === 'confirmed' && !reference?.trim()) return reject('reference-missing');
  return undefined;
}
