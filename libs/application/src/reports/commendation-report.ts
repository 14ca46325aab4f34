import type {
  ReportBasis,
  ReportCount,
  ReportStatus,
  ReportStructure,
} from '../ports/report-views.js';
import type { LinesAddress } from './counted-lines.js';

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
  /** How the lines it counts are listed; absent where no list shows exactly these. */
  list?: LinesAddress;
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

export interface ReportUnit {
  id: string;
  name: string;
}

/** Count of one unit; `formerly` are the parts of it that were counted under bodies before it. */
export interface UnitPart {
  unit: ReportUnit;
  count: number;
  text: string;
  formerly?: { unit: ReportUnit; count: number }[];
}

export interface CommendationReport {
  title: Bilingual;
  from: string;
  to: string;
  basis: ReportBasis;
  status: ReportStatus;
  count: ReportCount;
  structure: ReportStructure;
  /** The unit it is narrowed to; `asked` where another now stands for the one asked for. */
  unit?: ReportUnit & { asked?: ReportUnit };
  sources: string[];
  /** True if generated records are among them: no fact may be read from such a report. */
  synthetic: boolean;
  rows: CommendationReportRow[];
  /** By unit, where asked for; they add up to the rows, save for recipients counted in several. */
  units?: UnitPart[];
}

export const UNKNOWN = '–';

/** Thousands with points, as Vietnamese documents write them. */
export const inDigits = (count: number | null): string =>
  count === null ? UNKNOWN : String(count).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
