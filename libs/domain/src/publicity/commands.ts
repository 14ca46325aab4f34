import type { Term } from '../calendar/term.js';
import type { WorkCommand } from '../work/claims.js';
import type { CommentFinding } from './state.js';

export interface OpenPublicity {
  type: 'open';
  step: string;
  stepKind: string;
  title: string;
  place?: string;
  term?: Term;
  /** Last ISO day it hangs out. */
  until: string;
  lines: { dossierId: string; subjectId: string }[];
}
/** The list is taken down; what each line came to follows from its comments. */
export interface ClosePublicity {
  type: 'close';
}
export interface MovePublicity {
  type: 'move-end';
  until: string;
}
export type PublicityCommand = OpenPublicity | ClosePublicity | MovePublicity | WorkCommand;

/** Findings of the comments on each line, as far as there are any. */
export interface PublicityPolicy {
  findings?: ReadonlyMap<string, readonly (CommentFinding | undefined)[]>;
}

/** Name, telephone and words of somebody who does not sign in; nothing of it stands in public. */
export interface SubmitComment {
  type: 'submit';
  publicityId: string;
  dossierId: string;
  name: string;
  phone: string;
  address?: string;
  text: string;
  key: string;
}
export interface HandleComment {
  type: 'handle';
  finding: CommentFinding;
  reason: string;
  key: string;
}
export type CommentCommand = SubmitComment | HandleComment | WorkCommand;

/** The list a comment is about, as it stands. */
export interface CommentPolicy {
  list?: { status: string; until: string; dossierIds: readonly string[] };
}
