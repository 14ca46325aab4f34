import type { CommendationKind, Level } from '../catalogue/vocabulary.js';
import type { PaperRef } from '../dossier/paper.js';
import type { RecordSource } from '../dossier/vocabulary.js';
import type { OutsideDecision, ReportGrade } from './outside.js';
import type { WorkCommand } from '../work/claims.js';

/** `date` is an ISO day; `signer` ends in the private part. */
export interface Letter {
  number: string;
  date: string;
  signer: string;
}

export interface DraftProposal {
  type: 'draft';
  /** Absent only for kinds that need no round. */
  roundId?: string;
  unitId: string;
  unitLine: string[];
  kind: CommendationKind;
  level: Level;
  letter: Letter;
  source: RecordSource;
  /** For source `reported`, and only then: what its lines were already given, by whom. */
  outside?: OutsideDecision;
}
/** An officer has looked at the scan of the reported decision, or its issuer has confirmed it. */
export interface GradeReport {
  type: 'grade-report';
  grade: ReportGrade;
  /** The issuer's letter that confirms it. */
  reference?: string;
}
export interface AmendLetter {
  type: 'amend-letter';
  letter: Letter;
}
export interface AttachPaper {
  type: 'attach-paper';
  paper: PaperRef;
}
/** The clerk has finished; the head of the unit now owes the filing. */
export interface SubmitToHead {
  type: 'submit-to-head';
}
export interface FileProposal {
  type: 'file';
  lateReason?: string;
}
/** The unit ended or came under another manager: its letter goes on under who takes over. */
export interface HandOverProposal {
  type: 'hand-over';
  lineageId: string;
  effectiveOn: string;
  unitId: string;
  unitLine: string[];
}
export interface WithdrawProposal {
  type: 'withdraw';
}

export type ProposalCommand =
  | DraftProposal
  | AmendLetter
  | AttachPaper
  | SubmitToHead
  | FileProposal
  | GradeReport
  | WithdrawProposal
  | HandOverProposal
  | WorkCommand;

/** What the rules must know from outside the stream; each command reads only its own part. */
export interface ProposalPolicy {
  /** draft, file: the round, where there is one. */
  round?: { status: 'open' | 'closed'; deadline: string };
  /** submit-to-head, file: lines in status draft in this proposal. */
  lineCount?: number;
  /** file: false where no edition of the catalogue covers the day of filing; absent means covered. */
  covered?: boolean;
  /** file: the edition of the day waits for an officer's confirmation of its basis; why, in words. */
  closed?: { edition: string; warning: string; warningEn: string; path: string };
  /** file: SHA-256 (hex) over the sorted ids of those lines. */
  lineSetHash?: string;
  /** withdraw: whether anyone has appraised or adopted one of its lines; unknown counts as yes. */
  acted?: boolean;
}
