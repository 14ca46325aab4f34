import type { CountedWish } from '../reports/counted-lines.js';
import type { QuotaLinesWish } from '../quota/list-of-quota.js';
import type { CountedLines } from './counted-lines.js';
import type { QuotaLinesWanted } from './quota-views.js';
import type { ReportStructure } from './report-views.js';
import type { JsonObject, ViewScope } from '@vinhdanh/domain';

export interface DossierFilter {
  status?: string;
  award?: string;
  roundId?: string;
  proposalId?: string;
  unitId?: string;
  /** `now`: the unit that goes on with all that merged into it; otherwise just the one named. */
  structure?: ReportStructure;
  stage?: string;
  level?: string;
  actId?: string;
  sessionId?: string;
  submissionId?: string;
  /** Only lines of units below the viewer's own managing units that wait there. */
  below?: 'true';
  /** A letter: only lines it could take over from units below its own. */
  adoptableInto?: string;
  /** Of a letter's lines, only those that lack this kind of paper; `any`: some paper or a word on one. */
  lacks?: string;
  /** Words of the subject's name, accents or not. */
  q?: string;
  /** Only lines that a figure of a report counts. */
  counted?: CountedWish;
  /** Only lines that a figure of a quota counts. */
  quota?: QuotaLinesWish;
}

/** One line as lists show it. Dates are ISO days; what is not known yet is null. */
export interface DossierRow {
  id: string;
  version: number;
  status: string;
  stage: string;
  award: string;
  kind: string;
  level: string;
  recipientKind: string;
  positionClass: string | null;
  meritFrom: string;
  meritTo: string;
  proposalId: string;
  originProposalId: string;
  roundId: string | null;
  unitId: string;
  unitName: string | null;
  filingUnitId: string;
  subjectId: string;
  /** Null once erased. */
  subjectName: string | null;
  source: string;
  edition: string | null;
  sessionId: string | null;
  actId: string | null;
  submissionId: string | null;
  proposedOn: string | null;
  passedOn: string | null;
  decidedOn: string | null;
  grantedForm: string | null;
  decisionNumber: string | null;
}

/** Free text that went with an event (summary, opinion, message, note); gone once erased. */
export interface DossierText {
  version: number;
  type: string;
  recordedAt: string;
  actor: string;
  unitId: string | null;
  body: JsonObject;
}

/** What makes two lines the same case. */
export interface SameCase {
  subjectId: string;
  award: string;
  kind: string;
  meritFrom: string;
  meritTo: string;
}

/** The other line of a duplicate, told to both units: where it is, not what stands in it. */
export interface DuplicateRow extends SameCase {
  id: string;
  status: string;
  proposalId: string;
  unitId: string;
  unitName: string | null;
}

/** Something a subject was granted, as far as eligibility asks for it. */
export interface GrantedRow {
  subjectId: string;
  dossierId: string;
  award: string;
  kind: string;
  meritFrom: string;
  meritTo: string;
  decidedOn: string;
  number: string | null;
}

export interface DossierRef {
  id: string;
  version: number;
}

export abstract class DossierViews {
  /**
   * Rows a scope may see, by id, after a key; `unitIds` in place of the filter's one unit, `adopter`
   * (a unit) in place of its letter, `words` (of searchTerms, without accents) in place of `q`, `ids` in place of what they lack,
   * `lines` those that a figure of a report counts, `places` those that one of a quota does.
   */
  abstract list(
    scope: ViewScope,
    filter: DossierFilter & {
      unitIds?: readonly string[];
      adopter?: string;
      above?: readonly string[];
      words?: readonly string[];
      ids?: readonly string[];
      lines?: CountedLines;
      places?: QuotaLinesWanted;
    },
    after: string | undefined,
    limit: number,
  ): Promise<DossierRow[]>;
  /** One row, or undefined if it is not there or may not be seen. */
  abstract find(scope: ViewScope, id: string): Promise<DossierRow | undefined>;
  /** Those of the ids that the scope may see, with the units they belong to. */
  abstract visible(
    scope: ViewScope,
    ids: string[],
  ): Promise<Map<string, { unitId: string; filingUnitId: string; unitLine: string[] }>>;
  abstract texts(id: string): Promise<DossierText[]>;
  /** Lines of a proposal in a status, by id, after a key; for the service's own work. */
  abstract ofProposal(
    proposalId: string,
    statuses: string[],
    after: string | undefined,
    limit: number,
  ): Promise<DossierRef[]>;
  /** Every live or granted line of these cases, the asker's own included. One round trip for all. */
  /** Lines that somebody has still to appraise, by id, page by page. */
  abstract awaitingAppraisal(after: string, limit: number): Promise<string[]>;
  abstract sameCases(cases: SameCase[]): Promise<DuplicateRow[]>;
  /** What the subjects were granted and still hold, by the province, units or the centre. */
  abstract granted(subjectIds: string[]): Promise<GrantedRow[]>;
}
