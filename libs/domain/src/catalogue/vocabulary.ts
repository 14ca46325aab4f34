/** Kinds of commendation (loại hình khen thưởng): an attribute of the line, not of the award. */
export const COMMENDATION_KINDS = [
  'merit',
  'movement',
  'spot',
  'long-service',
  'seniority',
  'external',
  'resistance-war',
] as const;
export type CommendationKind = (typeof COMMENDATION_KINDS)[number];

/**
 * Levels (cấp). On an award: who decides it. On a proposal: `unit` means a letter addressed to a
 * managing unit or decided by the unit itself, `province` and `state` one addressed to the province.
 */
export const LEVELS = ['unit', 'province', 'state'] as const;
export type Level = (typeof LEVELS)[number];

export const RECIPIENT_KINDS = ['individual', 'collective', 'household', 'family'] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

/**
 * What a person did in the merit period, as fine as reports need: reports differ in what they call
 * a "direct worker", so each report maps these classes by its own dated table.
 */
export const POSITION_CLASSES = [
  'worker',
  'farmer',
  'soldier',
  'direct-labourer',
  'adviser',
  'producer',
  'non-manager',
  'leader',
] as const;
export type PositionClass = (typeof POSITION_CLASSES)[number];

/** Merit years run by the calendar or by the school year (education). */
export const YEAR_KINDS = ['calendar', 'school'] as const;
export type YearKind = (typeof YEAR_KINDS)[number];

/** What an award is: title, form of commendation, State honour, or one of the province's own. */
export const GROUPS = ['title', 'form', 'state-honour', 'local-title'] as const;
export type Group = (typeof GROUPS)[number];

/** Who grants. `unit-head` stands for the head of whatever unit it is, where the law has no table. */
export const DECIDER_KEYS = [
  'president',
  'government',
  'prime-minister',
  'assembly-standing-committee',
  'ministry-head',
  'central-mass-organisation',
  'province-chair',
  'province-council',
  'department-head',
  'district-chair',
  'commune-chair',
  'enterprise-head',
  'enterprise-board-chair',
  'defence-chain',
  'public-security-chain',
  'unit-head',
] as const;
export type DeciderKey = (typeof DECIDER_KEYS)[number];

/** A name shown to people; Vietnamese first. */
export interface Name {
  vi: string;
  en: string;
}

/** Where a rule of law is written and whether someone has checked it against the text. */
export interface Basis {
  source: string;
  verified: boolean;
  /** Who confirmed it here; absent where it was shipped as verified, or is not. */
  confirmed?: Confirmation;
}

/** An officer's word that a rule is what the text says. `by` is an account, `at` an ISO instant. */
export interface Confirmation {
  by: string;
  at: string;
  citation: string;
  note?: string;
}
