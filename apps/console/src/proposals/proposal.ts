import type { Answer, Row } from '../api/answers';
/** A letter as `GET /proposals` gives it. */
export type ProposalRow = Row<'/proposals'>;

/** `GET /proposals/{id}`. */
export type Letter = Answer<'/proposals/{id}'>;

/** Lines of the letter, without those taken out of the draft. */
export const linesOf = ({ lines }: ProposalRow): number =>
  Object.entries(lines).reduce((sum, [status, n]) => sum + (status === 'removed' ? 0 : n), 0);

export const isDraft = ({ status }: ProposalRow): boolean =>
  status === 'draft' || status === 'presented';
