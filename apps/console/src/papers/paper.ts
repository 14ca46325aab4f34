import type { Answer } from '../api/answers';
import type { Said } from '../dossiers/dossier';

/** `GET /dossiers/{id}/papers`. */
export type LinePapers = Answer<'/dossiers/{id}/papers'>;
export interface Item {
  code: string;
  name: Said;
  required: boolean;
  condition?: Said;
  applies: 'yes' | 'no' | 'unsaid';
  result: 'satisfied' | 'missing' | 'awaiting' | 'later' | 'not-needed' | 'optional';
  source?: string;
  verified?: boolean;
}
export type Paper = LinePapers['papers'][number];

/** Where the bytes of a paper are fetched. */
export const linePaperHref = (dossierId: string, paperId: string, version: number): string =>
  `/api/v1/dossiers/${dossierId}/papers/${paperId}/versions/${version}`;
export const letterPaperHref = (proposalId: string, sha256: string): string =>
  `/api/v1/proposals/${proposalId}/papers/${sha256}`;
