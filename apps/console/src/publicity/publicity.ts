import type { Said } from '../dossiers/dossier';

/** `GET /publicity`: a list of those proposed that hangs out for comments. */
export interface PublicityRow {
  id: string;
  version: number;
  status: 'open' | 'closed';
  step: string;
  title: string;
  place?: string;
  openedOn: string;
  /** Last day it hangs out. */
  until: string;
  closedOn?: string;
  lines: number;
}

export interface PublicComment {
  id: string;
  version: number;
  dossierId: string;
  status: 'received' | 'handled';
  receivedOn: string;
  findingName?: Said;
  /** Null once erased. */
  text: string | null;
  /** Who said it; only for whom may know. */
  commenter?: { name: string; phone: string; address?: string };
}

/** `GET /publicity/{id}`; `comments` is empty for whoever does not deal with them. */
export interface Publicity extends Omit<PublicityRow, 'lines'> {
  lines: {
    dossierId: string;
    subjectName: string | null;
    unitName: string | null;
    award: string;
    awardName: Said;
    answerName?: Said;
  }[];
  comments: PublicComment[];
  findings: { code: string; name: Said }[];
}
