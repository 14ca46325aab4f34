import type { Term } from '../calendar/term.js';
import type { Claims } from '../work/claims.js';

/** A list of those proposed, hung out for the people to comment on. */
export interface PublicityState {
  status: 'none' | 'open' | 'closed';
  step: string;
  stepKind: string;
  title: string;
  /** Where else it hangs, e.g. the province's portal. */
  place?: string;
  openedOn: string;
  term?: Term;
  /** Last ISO day it hangs out. */
  until: string;
  closedOn?: string;
  /** ISO instant since when it is owed to close it. */
  since: string;
  /** What each line came to, by dossier; absent while it hangs out. */
  lines: Record<string, { subjectId: string; answer?: string }>;
  claims?: Claims;
}

export const noPublicity: PublicityState = {
  status: 'none',
  step: '',
  stepKind: '',
  title: '',
  openedOn: '',
  until: '',
  since: '',
  lines: {},
};

/** What an officer found of a comment. */
export const COMMENT_FINDINGS = ['upheld', 'not-upheld', 'not-relevant'] as const;
export type CommentFinding = (typeof COMMENT_FINDINGS)[number];

/** What somebody said of a published line. Who said it, and what, is private. */
export interface CommentState {
  status: 'none' | 'received' | 'handled';
  publicityId: string;
  dossierId: string;
  receivedOn: string;
  finding?: CommentFinding;
  since: string;
  claims?: Claims;
}

export const noComment: CommentState = {
  status: 'none',
  publicityId: '',
  dossierId: '',
  receivedOn: '',
  since: '',
};
