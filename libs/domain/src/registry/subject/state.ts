export const SUBJECT_KINDS = ['individual', 'collective', 'household', 'family'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** The personal data of a subject; lives in the private part of its events and may be erased. */
export interface SubjectPerson {
  name: string;
  birthYear?: number;
  sex?: 'male' | 'female';
  /** Personal identification number, twelve digits. */
  personalNumber?: string;
}

export interface SubjectState {
  status: 'none' | 'registered';
  kind?: SubjectKind;
  /** Organisation it belongs to, and that with all that managed it on the day of registration. */
  unitId?: string;
  unitLine: string[];
  synthetic: boolean;
}

export const noSubject: SubjectState = { status: 'none', unitLine: [], synthetic: false };
