import type { JsonObject } from '../log/json.js';
import type { DossierState } from './state.js';
import { isClosed } from './status.js';

/**
 * Row of the inline read model: every column of `vd_dossier` but the id, the version and the time,
 * which the writer knows from the stream. Undefined while there is no dossier.
 */
export function dossierRow(state: DossierState): JsonObject | undefined {
  if (state.status === 'none') return undefined;
  return {
    status: state.status,
    stage: state.stage,
    award: state.award,
    kind: state.kind,
    level: state.level,
    recipient_kind: state.recipientKind,
    position_class: state.positionClass ?? null,
    merit_from: state.meritFrom,
    merit_to: state.meritTo,
    proposal_id: state.proposalId,
    origin_proposal_id: state.originProposalId,
    round_id: state.roundId ?? null,
    unit_id: state.unitId,
    filing_unit_id: state.filingUnitId,
    unit_line: state.unitLine,
    subject_id: state.subjectId,
    source: state.source,
    rests_on: state.restsOn?.length ? state.restsOn : null,
    edition: state.check?.edition ?? null,
    session_id: state.sessionId ?? null,
    act_id: state.actId ?? null,
    submission_id: state.submissionId ?? null,
    proposed_on: state.filedOn ?? null,
    passed_on: state.passedOn ?? null,
    submitted_on: state.submittedOn ?? null,
    decided_on: state.decidedOn ?? null,
    promulgated_on: state.promulgatedOn ?? null,
    annulled_on:
      state.annulledOn ?? (state.status === 'stripped' ? state.stripped?.on : null) ?? null,
    granted_form: state.grantedForm ?? null,
    decision_number: state.decisionNumber ?? null,
    open: !isClosed(state.status),
  };
}
