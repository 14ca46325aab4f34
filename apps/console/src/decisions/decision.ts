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
  since: string;
  hands: Record<string, { at: string; by: string } | undefined>;
  legalBasis: string[];
  /** Hash of what was signed. */
  contentHash?: string;
  scans?: { sha256: string; size: number; mime: string; signedHash: string; at: string }[];
  /** What became of the lines once the act was promulgated. */
  effect?: { applied: number; of: number; refused: Record<string, number> };
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
}
export interface Decision extends DecisionRow {
  lines: { items: DecisionLine[]; nextCursor?: string };
}
