import type { Name } from '../catalogue/vocabulary.js';
import type { Role } from '../access/roles.js';
import type { JsonObject } from '../log/json.js';

/** Who is told: an account, or whoever holds one of the roles (for a unit, where one is named). */
export type NoticeAudience = { account: string } | { roles: readonly Role[]; unitId?: string };

/** What a notice leads to; the screen and the mail make an address of it. */
export interface NoticeLink {
  dossierId?: string;
  proposalId?: string;
  sessionId?: string;
  actId?: string;
  submissionId?: string;
  roundId?: string;
  assessmentId?: string;
  opinionId?: string;
  publicityId?: string;
  complaintId?: string;
  denunciationId?: string;
}

/**
 * One thing to tell. Equal `kind`, audience and `about` of one day become one notice with a count,
 * so that a letter of 300 lines does not ring 300 times. No personal data: names are looked up at
 * reading, under the reader's own rights.
 */
export interface NoticeDraft {
  kind: string;
  audience: NoticeAudience;
  /** What it is about, as a stream id. */
  about: string;
  link: NoticeLink;
  params: JsonObject;
  /** Keeps it apart from others of the same kind, audience, matter and day. */
  apart?: string;
  /** Things it stands for; 1 unless said otherwise. */
  count?: number;
}

/** An event with what a rule needs to know of its surroundings. */
export interface NoticeSource {
  type: string;
  stream: string;
  actor: string;
  params: JsonObject;
  dossier?: {
    id: string;
    filingUnitId: string;
    unitLine: string[];
    proposalId: string;
    level: string;
    award: string;
    /** Body whose own head decides the line, where the check has found one. */
    ownBody?: string | null;
  };
  /** Such bodies of the lines of a letter, where the event is about the letter. */
  ownBodies?: string[] | null;
  /** State of the proposal of the dossier, or of the event's own stream. */
  state: JsonObject;
}

/** How a kind of notice reads: for one thing, and for several (`{count}`). */
export interface NoticeWords {
  one: Name;
  many?: Name;
}

/** Keys by which an audience is stored and found: `role`, `role@unit`, `account:id`. */
export function audienceKeys(audience: NoticeAudience): string[] {
  if ('account' in audience) return [`account:${audience.account}`];
  const { roles, unitId } = audience;
  return roles.map((role) => (unitId === undefined ? role : `${role}@${unitId}`));
}
