import type { OrganisationKind } from './kinds.js';

/** Level of the State a body belongs to; `unit` is anything below the bodies that hold a seal. */
export const STANDING_LEVELS = ['province', 'department', 'district', 'commune', 'unit'] as const;
export type StandingLevel = (typeof STANDING_LEVELS)[number];

/**
 * What a body may do in its own name (Law 06/2022 Art. 80): only who has legal personality decides
 * awards of its own. Absent means not known, which is not the same as no.
 */
export interface LegalStanding {
  level: StandingLevel;
  legalPersonality?: boolean;
  /** Own seal and account (con dấu, tài khoản riêng). */
  ownSeal?: boolean;
  /** Where it is written, e.g. the decision that set the body up. */
  source?: string;
  verified?: boolean;
}

const BY_KIND: Partial<Record<OrganisationKind, LegalStanding>> = {
  province: { level: 'province', legalPersonality: true, ownSeal: true },
  district: { level: 'district', legalPersonality: true, ownSeal: true },
  commune: { level: 'commune', legalPersonality: true, ownSeal: true },
  department: { level: 'department', legalPersonality: true, ownSeal: true },
};

/**
 * Standing of a body that nobody has recorded one for: People's Committees and departments are legal
 * persons by their kind; of any other body it is not known until somebody writes it down.
 */
export const standingByKind = (kind: OrganisationKind): LegalStanding => ({
  level: 'unit',
  ...BY_KIND[kind],
  source: 'Luật Thi đua, khen thưởng 2022, Điều 80',
  verified: false,
});
