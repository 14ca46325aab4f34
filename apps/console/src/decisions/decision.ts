import type { Issuer } from './hands';

export interface DecisionRow {
  id: string;
  version: number;
  title: string;
  actKind: string;
  status: string;
  number?: string;
  date?: string;
  award?: string;
  promulgatedOn?: string;
  lineCount: number;
  issuer?: Issuer;
  /** Accounts that drafted the text or changed the list. */
  drafters?: string[];
  since: string;
  hands: Record<string, { at: string; by: string } | undefined>;
  legalBasis: string[];
  /** Hash of what was signed. */
  contentHash?: string;
  scans?: { sha256: string; size: number; mime: string; signedHash: string; at: string }[];
  /** What became of the lines once the act was promulgated. */
  effect?: { applied: number; of: number; refused: Record<string, number> };
  /** The earlier act this one is about, and what that one is. */
  correctsActId?: string;
  earlierKind?: string;
  /** Of a letter: what the centre is asked to do with awards it granted. */
  asks?: string;
  ground?: {
    name: { vi: string; en: string };
    source: string;
    verified: boolean;
    recover?: string[];
  };
}
export interface DecisionLine {
  dossierId: string;
  award: string;
  grantedForm: string | null;
  status: string;
  recipientKind: string;
  subjectName: string | null;
  unitName: string | null;
  decisionNumber: string | null;
  /** What an act about an earlier one does to it. */
  effect?: LineEffect;
}
export interface LineEffect {
  from: Record<string, string>;
  to: Record<string, string>;
  status?: { from: string; to: string };
  recover?: string[];
}
/** A later act about this one. */
export interface LaterAct {
  id: string;
  actKind: string;
  status: string;
  number: string | null;
  title: string;
}
export interface Decision extends DecisionRow {
  laterActs: LaterAct[];
  lines: { items: DecisionLine[]; nextCursor?: string };
}
