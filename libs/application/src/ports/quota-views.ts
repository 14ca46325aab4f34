import type { QuotaCell, ViewScope } from '@vinhdanh/domain';

/** Lines to be counted together: of these awards, in these units, of a merit year or a round. */
export interface QuotaQuestion {
  awards: string[];
  /** Units of origin; absent means the whole province. */
  unitIds?: string[];
  /** Year in which the merit period ends. */
  year?: number;
  roundId?: string;
}

/** A line as quotas look at it; `award` is the form agreed on, where that is another one. */
export interface QuotaLine {
  id: string;
  status: string;
  award: string;
  kind: string;
  recipientKind: string;
  positionClass: string | null;
  unitId: string;
  subjectId: string;
  roundId: string | null;
  year: number;
  /** Edition it was checked under; null before. */
  edition: string | null;
  /** ISO day; null for a draft. */
  filedOn: string | null;
}

/** Lines of one award that hold a place of a quota, or are proposed for one. */
export interface QuotaLinesWanted {
  question: QuotaQuestion;
  which: 'used' | 'proposed';
  /** What the rule counts; absent means all. */
  kinds?: readonly string[];
  recipients?: readonly string[];
  positions?: readonly string[];
  /** A letter whose drafts count as proposed. */
  letterId?: string;
}

/** A line that waits for a place. */
export type QuotaCandidate = QuotaLine;

export abstract class QuotaViews {
  /** Lines a scope may see that are proposed and hold no place yet, by id. */
  abstract candidates(
    scope: ViewScope,
    question: QuotaQuestion,
    limit: number,
  ): Promise<QuotaCandidate[]>;
  /**
   * Counts for each question, in its order; drafts and what came to nothing are no part of them. With
   * `shut`, as somebody may read them who is shut out of these lines; rules count without it.
   */
  abstract cells(questions: QuotaQuestion[], shut?: readonly string[]): Promise<QuotaCell[][]>;
  /** Lines that hold a place: before the council or the signer, submitted, or granted. */
  abstract holders(question: QuotaQuestion): Promise<QuotaLine[]>;
  abstract lines(ids: string[]): Promise<QuotaLine[]>;
  /** Lines that count like any other and are found by no search. */
  abstract unsearchable(): Promise<QuotaLine[]>;
  /** Lines of letters that are still drafts, counted. */
  abstract drafts(proposalIds: string[]): Promise<(QuotaCell & { unitId: string; year: number })[]>;
}
