import type { Share } from '@vinhdanh/domain';
import type { SameCase } from './dossier-views.js';

/** A line of the same case whose subject may be the same person under another id. */
export interface AlikeRow {
  /** The line that was asked about. */
  id: string;
  otherId: string;
  otherSubjectId: string;
  by: 'number' | 'name';
}

/** How the people of a unit were rated in a merit year. */
export interface RatingCount {
  unitId: string;
  year: number;
  excellent: number;
  /** Rated good or better. */
  wellRated: number;
}

/** What guards ask besides the line and the history of its subject; each in one round trip. */
export abstract class GuardViews {
  /**
   * Lines not ended without an award, of the same award, kind and merit period, whose subject has
   * the same number, or the same name and year (or day) of birth in a unit of the same line.
   */
  abstract alikes(cases: (SameCase & { id: string })[]): Promise<AlikeRow[]>;
  /** The organisation a collective is, where somebody has said which. */
  abstract bodies(subjectIds: string[]): Promise<Map<string, string>>;
  /** Shares of all authors of the initiatives of these entries, by entry. */
  abstract shares(entryIds: string[]): Promise<Map<string, Share[]>>;
  abstract ratings(asked: { unitId: string; year: number }[]): Promise<RatingCount[]>;
}
