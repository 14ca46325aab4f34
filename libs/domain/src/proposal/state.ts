import type { CommendationKind, Level } from '../catalogue/vocabulary.js';
import type { PaperRef } from '../dossier/paper.js';
import type { RecordSource } from '../dossier/vocabulary.js';
import type { OutsideDecision, ReportGrade } from './outside.js';
import type { Claims } from '../work/claims.js';

/**
 * A unit's letter (tờ trình), filed as one act. What is shown as its state after filing is derived
 * from its lines (`proposalStatus`); only the unit's own acts are kept here.
 */
export interface ProposalState {
  status: 'none' | 'draft' | 'presented' | 'filed' | 'withdrawn';
  since: string;
  roundId?: string;
  unitId: string;
  /** The unit itself first, then its managing units upwards on the day of drafting. */
  unitLine: string[];
  /** Units whose letter it was before they ended or changed hands, oldest first. */
  formerUnits?: string[];
  kind: CommendationKind;
  /** `unit`: addressed to a managing unit that bundles it, or decided by the unit itself. */
  level: Level;
  /** The signer's name stands in the private part. */
  letter: { number: string; date: string };
  source: RecordSource;
  papers: PaperRef[];
  outside?: OutsideDecision;
  /** Of a filed report: how well its decision is known, and who said so. */
  grade?: ReportGrade;
  gradedBy?: string;
  gradedOn?: string;
  draftedBy: string;
  filedBy?: string;
  filedOn?: string;
  late?: boolean;
  lineCount?: number;
  claims?: Claims;
}

export const noProposal: ProposalState = {
  status: 'none',
  since: '',
  unitId: '',
  unitLine: [],
  kind: 'merit',
  level: 'province',
  letter: { number: '', date: '' },
  source: 'workflow',
  papers: [],
  draftedBy: '',
};
