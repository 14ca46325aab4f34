import type { Said } from '../dossiers/dossier';

/** `GET /dossiers/{id}/papers`. */
export interface LinePapers {
  version: number;
  completeness: { items: Item[]; complete: boolean; certain: boolean; message: Said };
  papers: Paper[];
  letter: { kind: string; sha256: string; name: string | null; proposalId: string }[];
  /** Side on which I may add; null if on none. */
  side: string | null;
}
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
export interface Paper {
  paperId: string;
  kind: string;
  title: string | null;
  withdrawnAt: string | null;
  secrecy: string | null;
  registerNumber: string | null;
  versions: {
    version: number;
    name: string | null;
    size: number;
    at: string;
    suppliedBy: string | null;
    scan: string;
  }[];
}

/** Where the bytes of a paper are fetched. */
export const linePaperHref = (dossierId: string, paperId: string, version: number): string =>
  `/api/v1/dossiers/${dossierId}/papers/${paperId}/versions/${version}`;
export const letterPaperHref = (proposalId: string, sha256: string): string =>
  `/api/v1/proposals/${proposalId}/papers/${sha256}`;
