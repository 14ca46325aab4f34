/** A letter as `GET /proposals` gives it. */
export interface ProposalRow {
  id: string;
  version: number;
  unitId: string;
  unitName: string | null;
  roundId?: string;
  kind: string;
  level: string;
  letter: { number: string; date: string };
  status: string;
  /** What it is shown as: derived from its lines. */
  shown: string;
  filedOn?: string;
  /** Absent while nothing was added. */
  lineCount?: number;
  lines: Record<string, number>;
}
export interface Warning {
  vi?: string;
  en?: string;
  text?: { vi: string; en: string };
}
