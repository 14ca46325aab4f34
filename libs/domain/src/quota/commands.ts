import type { QuotaUse } from '../guards/quota.js';
import type { ConfirmedQuota } from './state.js';

/** Asks for places, first come first served in the order of the list. */
export interface TakePlaces {
  type: 'take-places';
  lines: string[];
}
/** Gives places back, e.g. when the line did not get on the agenda after all. */
export interface ReleasePlaces {
  type: 'release-places';
  lines: string[];
}
/** An officer says, the text in hand, that a limit nobody has checked holds here. */
export interface ConfirmQuota extends ConfirmedQuota {
  type: 'confirm';
  rule: string;
  award: string;
  per: string;
  place?: string;
  period: string;
}
export type QuotaCommand = TakePlaces | ReleasePlaces | ConfirmQuota;

/** How things stand outside the stream when places are asked for. */
export interface QuotaPolicy {
  /** The rule and its limit now; without it places are only given back. */
  use?: QuotaUse;
  /** Lines that need a place and have gone so far that they have one, wherever it was recorded. */
  holding?: string[];
  /** Lines of this stream that came to nothing since: their places are free again. */
  ended?: string[];
}
