import type { Answer } from '../api/answers';

/** `GET /dossiers/{id}/papers`. */
export type LinePapers = Answer<'/dossiers/{id}/papers'>;
export type Item = LinePapers['completeness']['items'][number];
export type LetterPaper = LinePapers['letter'][number];

/** How a paper stands; `unsaid`: nobody has said yet whether the case is one that asks for it. */
export type Standing = Item['result'] | 'unsaid';

/** A paper waits for the scanner or for a person's word, and only one of them can be hurried. */
export const standingOf = ({ result, applies, by }: Item): Standing =>
  result === 'awaiting' && applies === 'unsaid' && !by.some(({ state }) => state === 'pending')
    ? 'unsaid'
    : result;

export type Paper = LinePapers['papers'][number];

/** Where the bytes of a paper are fetched. */
export const linePaperHref = (dossierId: string, paperId: string, version: number): string =>
  `/api/v1/dossiers/${dossierId}/papers/${paperId}/versions/${version}`;
export const letterPaperHref = (proposalId: string, sha256: string): string =>
  `/api/v1/proposals/${proposalId}/papers/${sha256}`;
