import type { FoundCause } from './refusal';
export interface Said {
  vi: string;
  en: string;
}
/** A line of `GET /dossiers`. */
export interface DossierRow {
  id: string;
  version: number;
  status: string;
  stage: string;
  award: string;
  kind: string;
  level: string;
  recipientKind: string;
  meritFrom: string;
  meritTo: string;
  unitId: string;
  unitName: string | null;
  subjectId: string;
  subjectName: string | null;
  proposalId: string;
  proposedOn: string | null;
  passedOn: string | null;
  decidedOn: string | null;
  grantedForm: string | null;
  decisionNumber: string | null;
  eligibility: {
    result: string;
    pool: string;
    missing: Said[];
    provisional: boolean;
    basisVerified: boolean;
  } | null;
}
/** `GET /dossiers/{id}`; state as the log has it, so that `?at=` shows any moment. */
export interface Dossier {
  id: string;
  version: number;
  subjectName: string | null;
  unitName: string | null;
  state: {
    status: string;
    stage: string;
    award: string;
    kind: string;
    level: string;
    recipientKind: string;
    meritFrom: string;
    meritTo: string;
    subjectId: string;
    proposalId: string;
    unitId: string;
    filedOn?: string;
    passedOn?: string;
    decidedOn?: string;
    decisionNumber?: string;
    sessionId?: string;
    actId?: string;
    submissionId?: string;
    grantedForm?: string;
    check?: {
      finishBy?: string;
      basisVerified?: boolean;
      verdict?: string;
      /** Body whose own head decides. */
      ownBody?: string;
      edition: string;
      missingPapers: string[];
      duplicates: unknown[];
    };
    returned?: { fields: string[]; papers: string[]; given?: string[]; deadline: string };
    held?: Record<string, { kind: string }>;
    /** Levels below it was taken over from. */
    adoptedFrom?: string[];
    /** What it was before it began to wait. */
    heldFrom?: string;
    /** A verification that keeps it waiting. */
    hold?: { since: string; replyBy?: string; repliedOn?: string };
  };
  /** What each level above said when it took the line over, oldest first. */
  opinions: { unitId: string | null; unitName: string | null; at: string; opinion: string }[];
  /** Whether the rules let it wait for a verification; only for now. */
  holdable?: boolean;
  /** What my roles let me do with it, e.g. `amend`, whatever its status; only for now. */
  may?: string[];
  /** Other lines of the same case; only for now. */
  duplicates?: DuplicateOf[];
  texts: { version: number; type: string; recordedAt: string; body: Record<string, unknown> }[];
  eligibility: DossierRow['eligibility'];
  basis?: { law?: { edition: string; provisional: boolean; warnings: Said[] } };
  warnings?: { message: Said }[];
  /** Causes for not granting it that follow from what is recorded; for appraisers. */
  causes?: FoundCause[];
}
export interface DuplicateOf {
  id: string;
  status: string;
  unitName: string | null;
}
/** A criterion and what it rests on. */
export interface Criterion {
  id: string;
  name?: Said;
  source?: string;
  verified?: boolean;
  result: string;
  missing?: Said[];
  facts?: { text?: Said; ref?: string; grade?: string }[];
  of?: string;
  children?: Criterion[];
}

/** Whether my roles let me do this with the line; whether its status does is another question. */
export const may = (dossier: Dossier, verb: string): boolean =>
  dossier.may?.includes(verb) ?? false;
