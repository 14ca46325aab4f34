import type { Basis, Name } from '../catalogue/vocabulary.js';
import type { OrganisationKind } from '../registry/organisation/kinds.js';

/** What may be shown for a criterion: a stored paper, a text, or an address. */
export const EVIDENCE_KINDS = ['file', 'text', 'link'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Party committees decide what no law on commendation knows; the State's bodies the rest. */
export const DECIDER_KINDS = ['party', 'state', 'unit'] as const;
export type DeciderKind = (typeof DECIDER_KINDS)[number];

export const COMPARISONS = ['>=', '>', '<=', '<'] as const;
export type FigureComparison = (typeof COMPARISONS)[number];

/**
 * Criteria beyond the law by which a body (a Party cell, a commune) is recognised: somebody's
 * regulation, hence data with a source and a `verified` mark. What a sheet of marks already knows
 * (points, knock-out, bands, pass mark) is reckoned as one; see `sheetOf`.
 */
export interface CriteriaSet extends Basis {
  code: string;
  name: Name;
  /** What a body that passes is called. */
  recognition: Name;
  /** ISO days between which periods of assessment may end. */
  from: string;
  to?: string;
  /** Kinds of bodies that are assessed by it, and of those that review them. */
  bodies: OrganisationKind[];
  reviewers: OrganisationKind[];
  /** Who recognises; the first is the usual one. */
  deciders: { kind: DeciderKind; name: Name; bodies: OrganisationKind[] }[];
  /** Classes of place a threshold may differ by. */
  regions: { code: string; name: Name }[];
  /** Figures of the whole province a criterion is compared with; given when a period is opened. */
  references: { code: string; name: Name; unit: string }[];
  criteria: SetCriterion[];
  /** Per cent of the attainable points that must be reached in all. */
  passPercent?: number;
  cap?: number;
  decimals: number;
  /** Best first. */
  bands: { code: string; name: Name; from: number }[];
}

interface CriterionBase extends Basis {
  id: string;
  name: Name;
  /** Failing it ends the matter whatever the total. */
  knockout?: boolean;
  /** A unit may answer that the task was never given to it; then it leaves both sides. */
  optional?: boolean;
  evidence: { least: number; kinds: EvidenceKind[] };
}

/** Met or not; worth 1 unless said otherwise. */
export interface AskedYesNo extends CriterionBase {
  kind: 'yes-no';
  worth?: number;
}
/** Points given by people. */
export interface AskedPoints extends CriterionBase {
  kind: 'points';
  max: number;
  passMark?: number;
}
/** A figure against a threshold, or worth points by the step it reaches. */
export interface AskedFigure extends CriterionBase {
  kind: 'number';
  /** Shown behind the figure, e.g. "%". */
  unit: string;
  op: FigureComparison;
  /** What answers may be. */
  range?: { from: number; to: number };
  worth?: number;
  thresholds?: CriterionThreshold[];
  /** Best first: who reaches `reach` has `points`. */
  steps?: { reach: number; points: number }[];
  passMark?: number;
}
/** Of one region, or of all others; a value, or a reference of the province. */
export interface CriterionThreshold {
  region?: string;
  value?: number;
  reference?: string;
}

export type SetCriterion = AskedYesNo | AskedPoints | AskedFigure;
