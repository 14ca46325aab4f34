import type { BallotRule, Fraction } from '../council/count.js';
import type { LetterRef } from '../round/state.js';
import type { ConflictWay, CouncilKind, CouncilPost, SubstituteWay } from './vocabulary.js';

/** The council's statute (quy chế hoạt động) as far as it decides who votes; data with its source. */
export interface Statute {
  conflict: ConflictWay;
  /** Whether a member who may not vote still counts among all members. */
  recusedCount: boolean;
  substitutes: SubstituteWay;
  /** Whether opinions may be taken in writing instead of a meeting. */
  circulation: boolean;
  /**
   * How the council votes on works, for an initiative council whose regulation says so; without it
   * the catalogue does. On awards the catalogue alone says it.
   */
  works?: Pick<BallotRule, 'secret' | 'denominator' | 'quorum' | 'absentInWriting'> & {
    /** More than half, if left out. */
    threshold?: Fraction;
  };
  /** Document and article it is taken from. */
  source: string;
  /** Checked against the text of the document. */
  verified: boolean;
}

/** In force from an ISO day until the next one. */
export interface DatedStatute extends Statute {
  from: string;
}

/** One seat held by one person for a time; ISO days, both included. */
export interface Membership {
  memberId: string;
  accountId?: string;
  /** The office the seat goes with, e.g. "Giám đốc Sở Nội vụ". No names: an account has its own. */
  position: string;
  post: CouncilPost;
  /** One of the standing body (bộ phận thường trực). */
  standing: boolean;
  /** Organisation the member works for. */
  organisationId?: string;
  from: string;
  to?: string;
  /** Decision that seated the member; and the one that ended it. */
  decision: LetterRef;
  ended?: LetterRef;
}

/** Who may stand in for a member, from when to when, by which paper. */
export interface Substitution {
  substitutionId: string;
  memberId: string;
  accountId?: string;
  position: string;
  from: string;
  to: string;
  document: LetterRef;
}

/** A council (hội đồng) with everybody who ever sat on it. */
export interface CouncilBodyState {
  status: 'none' | 'founded' | 'dissolved';
  name: string;
  kind: CouncilKind;
  /** Organisation whose council it is; absent for a council of the province. */
  unitId?: string;
  /** Awards it advises on (hội đồng tư vấn). */
  advises?: string[];
  /** First day, and the founding decision. */
  from: string;
  decision?: LetterRef;
  members: Membership[];
  substitutions: Substitution[];
  /** Oldest first. */
  statutes: DatedStatute[];
  dissolvedOn?: string;
}

export const noCouncil: CouncilBodyState = {
  status: 'none',
  name: '',
  kind: 'unit',
  from: '',
  members: [],
  substitutions: [],
  statutes: [],
};
