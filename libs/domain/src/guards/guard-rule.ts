import type { Basis, Name, PositionClass } from '../catalogue/vocabulary.js';

/** Rules that cut across awards; which of them hold, and how strictly, is data of the edition. */
export const GUARD_IDS = [
  /** One achievement is not rewarded twice or in several forms (K1, X1). */
  'same-achievement',
  /** An initiative used for a title is not used for a form, nor for several forms (K9, X2). */
  'initiative-once',
  /** An author's share of an initiative is used once, for one title and year. */
  'initiative-share',
  /** Between equals a woman, or a collective with enough women, goes first (K7). */
  'prefer-women',
  /** Direct workers, small collectives and hard areas are preferred (X8). */
  'priority',
  /** One State-level form a year for a subject (X5). */
  'one-state-form',
  /** A body dissolved by reorganisation is not commended (X9). */
  'dissolved-body',
  /** Share of "excellent" among those rated good or better (X11). */
  'excellent-share',
] as const;
export type GuardId = (typeof GUARD_IDS)[number];

export interface GuardRule extends Basis {
  id: GuardId;
  name: Name;
  /** A rule that is off is shown but says nothing. */
  on: boolean;
  /** Whole per cent: women in a collective, or "excellent" among the well rated. */
  percent?: number;
  /** Classes that are preferred. */
  positions?: PositionClass[];
  /** A collective of fewer members than this is small. */
  smallBelow?: number;
  /** Codes of organisations in border, island and hard areas. */
  areas?: string[];
}

/** The rule of an edition, if it has it and it is on. */
export const guardOf = (
  edition: { guards?: readonly GuardRule[] },
  id: GuardId,
): GuardRule | undefined => edition.guards?.find((rule) => rule.id === id && rule.on);
