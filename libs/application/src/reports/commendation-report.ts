import type { ReportBasis, ReportCount, ReportStatus } from '../ports/report-views.js';

export interface Bilingual {
  vi: string;
  en: string;
}
export interface Labelled extends Bilingual {
  code: string;
}

/** A part of a whole; the whole is named, because the same part has several shares. */
export interface Share {
  /** Two decimals; null when there is nothing to divide by. */
  percent: number | null;
  of: Bilingual & { count: number };
}

export interface Part {
  /** Null is not known. */
  count: number | null;
  /** The count as written in Vietnamese, `–` when not known. */
  text: string;
  share: Share | null;
}

export interface GroupPart extends Part {
  group: Labelled;
}

export interface RecipientPart extends Part {
  recipientKind: Labelled;
  /** Position classes counted together by a dated mapping, where one exists. */
  groups?: { mapping: string; source: string; verified: boolean; parts: GroupPart[] };
}

export interface CommendationReportRow extends Omit<Part, 'share'> {
  key: string;
  level: Labelled;
  award: Labelled;
  status: Labelled;
  recipients: RecipientPart[];
  note?: Bilingual;
}

export interface CommendationReport {
  title: Bilingual;
  from: string;
  to: string;
  basis: ReportBasis;
  status: ReportStatus;
  count: ReportCount;
  sources: string[];
  /** True if generated records are among them: no fact may be read from such a report. */
  synthetic: boolean;
  rows: CommendationReportRow[];
}

export const UNKNOWN = '–';

/** Thousands with points, as Vietnamese documents write them. */
export const inDigits = (count: number | null): string =>
  count === null ? UNKNOWN : String(count).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
