import type { AssessmentResult } from '../criteria-set/assess.js';
import type { DeciderKind, EvidenceKind } from '../criteria-set/criteria-set.js';
import type { CriterionAnswer } from '../criteria-set/sheet-of.js';

/** What is shown for a criterion: a stored paper by its hash, a text, or an address. */
export interface Evidence {
  kind: EvidenceKind;
  /** Of a paper: SHA-256 of its content, in hex. */
  sha256?: string;
  /** Title of the paper, the text itself, or the https address. */
  text: string;
}

/** What the unit says of one criterion. */
export interface OwnAnswer {
  answer: CriterionAnswer;
  evidence: Evidence[];
}

/** What the reviewing body found of it; a reason wherever it differs. */
export interface ReviewedAnswer {
  answer: CriterionAnswer;
  reason?: string;
}

/** How a recognition, or its withdrawal, was written down. */
export interface RecognitionAct {
  number: string;
  /** ISO day. */
  date: string;
  /** Organisation that decided, and what kind of decider it is. */
  deciderId: string;
  decider: DeciderKind;
}

export const ASSESSMENT_STATUSES = [
  'open',
  'submitted',
  'returned',
  'reviewed',
  'recognised',
  'declined',
  'revoked',
  'cancelled',
] as const;
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number];

/** One body's assessment for one period by one wording of a criteria set. ISO days. */
export interface AssessmentState {
  status: 'none' | AssessmentStatus;
  set: string;
  setVersion: number;
  /** Vietnamese name of the set, for sentences. */
  title: string;
  /** The collective in the register whose record the result feeds. */
  subjectId: string;
  /** The body itself, and that with all that managed it on the day it was asked. */
  unitId: string;
  unitLine: string[];
  reviewerId: string;
  period: { from: string; to: string };
  due: string;
  region?: string;
  references: Record<string, number>;
  synthetic?: boolean;
  own: Record<string, OwnAnswer>;
  reviewed: Record<string, ReviewedAnswer>;
  /** Criteria that came back, with what is missing. */
  back?: { criteria: string[]; reason: string };
  /** Who sent it last, so that nobody reviews his own. */
  submittedBy?: string;
  submissions: number;
  result?: AssessmentResult;
  act?: RecognitionAct;
  /** Why it was declined, revoked or cancelled. */
  reason?: string;
}

export const noAssessment: AssessmentState = {
  status: 'none',
  set: '',
  setVersion: 0,
  title: '',
  subjectId: '',
  unitId: '',
  unitLine: [],
  reviewerId: '',
  period: { from: '', to: '' },
  due: '',
  references: {},
  own: {},
  reviewed: {},
  submissions: 0,
};

/** The year a result counts for: the one its period ends in. */
export const yearOfAssessment = ({ period }: Pick<AssessmentState, 'period'>): number =>
  Number(period.to.slice(0, 4));
