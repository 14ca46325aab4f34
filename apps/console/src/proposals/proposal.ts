/** A letter as `GET /proposals` gives it. */
export interface ProposalRow {
  id: string;
  version: number;
  unitId: string;
  unitLine: string[];
  unitName: string | null;
  roundId?: string;
  kind: string;
  level: string;
  letter: { number: string; date: string };
  status: string;
  source: string;
  /** What it is shown as: derived from its lines. */
  shown: string;
  filedOn?: string;
  /** How many lines stand in each status. */
  lines: Record<string, number>;
}

/** `GET /proposals/{id}`. */
export interface Letter extends ProposalRow {
  /** Null once erased. */
  signer: string | null;
}

/** Lines of the letter, without those taken out of the draft. */
export const linesOf = ({ lines }: ProposalRow): number =>
  Object.entries(lines).reduce((sum, [status, n]) => sum + (status === 'removed' ? 0 : n), 0);

export const isDraft = ({ status }: ProposalRow): boolean =>
  status === 'draft' || status === 'presented';
