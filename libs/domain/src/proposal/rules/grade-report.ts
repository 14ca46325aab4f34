import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { FACT_GRADES } from '../../eligibility/facts.js';
import type { GradeReport } from '../commands.js';
import { fact } from '../fact.js';
import type { ProposalState } from '../state.js';

/**
 * An officer of the province says how well a reported decision is known. It only grows: who finds
 * it wrong has the unit take it back. Rejects `no-report`, `reference-missing`, `grade-not-higher`.
 */
export function gradeReport(state: ProposalState, { grade, reference }: GradeReport): Decision {
  if (state.status !== 'filed')
    return reject('not-in-this-state', { status: state.status, allowed: ['filed'] });
  if (!state.outside) return reject('no-report');
  if (grade === 'confirmed' && !reference?.trim()) return reject('reference-missing');
  const known = FACT_GRADES.indexOf(state.grade ?? 'declared');
  if (FACT_GRADES.indexOf(grade) >= known)
    return reject('grade-not-higher', { grade, known: state.grade ?? 'declared' });
  const words = reference?.trim() ? { reference: reference.trim() } : undefined;
  return [fact('proposal.report-graded', { grade }, state.unitId, words)];
}
