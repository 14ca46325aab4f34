import type { FactGrade } from '../../eligibility/facts.js';
import type { NoNumberReason, NumberKind } from './identity.js';

export const SUBJECT_KINDS = ['individual', 'collective', 'household', 'family'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Who may receive what a person can no longer receive himself. */
export interface Heir {
  name: string;
  /** As people say it: "vợ", "con trai". */
  relation: string;
  contact?: string;
}

/** The personal data of a subject; lives in the private part of its events and may be erased. */
export interface SubjectPerson {
  name: string;
  birthYear?: number;
  /** ISO day. */
  birthDate?: string;
  sex?: 'male' | 'female';
  /** ISO 3166 code of two letters; absent means Vietnamese. */
  nationality?: string;
  /** Code the unit's own lists know the person by. */
  staffCode?: string;
  /** Who speaks for a household, a family of martyrs or a collective. */
  representative?: string;
}

/** What is known of a body, and may be read by everybody who sees it. */
export interface SubjectBody {
  /** ISO day. */
  foundedOn?: string;
  /** Whether flags can be given to such a collective at all (Law 2022 Arts 42–44). */
  flagEligible?: boolean;
  /** The organisation this collective is. */
  organisationId?: string;
}

/** What later rules need of an entry of the record; what it says stands in the private part. */
export interface EntryState {
  /** Kind of entry, `restricted` for what few may read. */
  what: string;
  /** Keyed hash of the content: the same entry twice has the same one. */
  key: string;
  grade: FactGrade;
  withdrawn?: boolean;
  /** The centre stripped it of its award by this decision, and has not given it back. */
  stripped?: { actId: string; number: string; on: string };
  /** What recorded here it follows; people put that right, not the entry. */
  follows?: string;
  /** Keyed hash of all such an entry says. */
  says?: string;
}

export interface SubjectState {
  status: 'none' | 'registered' | 'merged' | 'erased';
  kind?: SubjectKind;
  /** Organisation it belongs to, and that with all that managed it on the day it came there. */
  unitId?: string;
  unitLine: string[];
  synthetic: boolean;
  number?: NumberKind | 'none';
  noNumber?: NoNumberReason;
  /** Died, or (a body) was dissolved; the day is personal and stands in the private part. */
  dead?: boolean;
  /** The subject it turned out to be the same as. */
  mergedInto?: string;
  coverage?: { from: number; to: number };
  entries: Record<string, EntryState>;
}

export const noSubject: SubjectState = {
  status: 'none',
  unitLine: [],
  synthetic: false,
  entries: {},
};
