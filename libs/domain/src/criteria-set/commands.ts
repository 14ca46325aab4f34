import type { CriteriaSet } from './criteria-set.js';

/** Writes the first wording. */
export interface DefineSet {
  type: 'define';
  set: CriteriaSet;
}
/** Writes the next wording; the one in force stays until it is activated. */
export interface AmendSet {
  type: 'amend';
  set: CriteriaSet;
  reason: string;
}
/** Puts the written wording in force. */
export interface ActivateSet {
  type: 'activate';
  /** It is the wording a release shipped. */
  shipped?: boolean;
}
/** No new period is opened by it; what is under way goes on. */
export interface RetireSet {
  type: 'retire';
  reason: string;
}
export type CriteriaSetCommand = DefineSet | AmendSet | ActivateSet | RetireSet;

/** Code of the stream; the wording must carry the same. */
export interface CriteriaSetPolicy {
  code: string;
}
