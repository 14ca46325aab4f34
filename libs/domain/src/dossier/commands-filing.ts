import type {
  CommendationKind,
  Level,
  PositionClass,
  RecipientKind,
} from '../catalogue/vocabulary.js';
import type { OutsideDecision } from '../proposal/outside.js';
import type { CheckDossier } from './commands-review.js';
import type { PaperRef } from './paper.js';
import type { RecordSource, WithdrawalReason } from './vocabulary.js';

/** The facts of a line; dates are ISO days, `summary` and `post` end in the private part. */
export interface LineFields {
  award: string;
  recipientKind: RecipientKind;
  positionClass?: PositionClass;
  meritFrom: string;
  meritTo: string;
  summary?: string;
  post?: string;
  /** Entries of the subject's record it rests on, e.g. an initiative (rules K1, K9). */
  restsOn?: string[];
}

export interface DraftDossier extends LineFields {
  type: 'draft';
  proposalId: string;
  roundId?: string;
  unitId: string;
  /** The unit itself first, then its managing units upwards on the day of drafting. */
  unitLine: string[];
  /** Unit whose proposal it stands in; its own unless a managing unit files for it. */
  filingUnitId: string;
  subjectId: string;
  kind: CommendationKind;
  level: Level;
  localRule?: string;
  source: RecordSource;
  importRow?: { importId: string; row: number };
}

export interface AmendDossier {
  type: 'amend';
  fields: Partial<LineFields>;
}

export interface RemoveDossier {
  type: 'remove';
}

export interface FileDossier {
  type: 'file';
  proposalId: string;
  late?: boolean;
  /** What the check finds, where it is made at once. */
  found?: CheckDossier;
}

/** A managing unit takes a line filed to it into its own, still drafted proposal. */
export interface AdoptDossier {
  type: 'adopt';
  proposalId: string;
  filingUnitId: string;
  level?: Level;
  opinion: string;
}

export interface SupplementDossier {
  type: 'supplement';
  fields: Partial<LineFields>;
  papers: PaperRef[];
}

/** The unit ended or came under another manager: an open line goes on under who takes over. */
export interface HandOverDossier {
  type: 'hand-over';
  /** Act of organisation. */
  lineageId: string;
  /** First day of the new order. */
  effectiveOn: string;
  unitId: string;
  unitLine: string[];
  filingUnitId: string;
}

export interface WithdrawDossier {
  type: 'withdraw';
  reason: WithdrawalReason;
}

/** The letter that reports it was filed; `otherId` is a line of the same merit known before. */
export interface ReportDossier {
  type: 'report';
  proposalId: string;
  outside: OutsideDecision;
  otherId?: string;
}

/** An officer does not take one line of a reported decision for true; `note` says why. */
export interface RefuseReport {
  type: 'refuse-report';
  note: string;
}
