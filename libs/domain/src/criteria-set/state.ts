import type { CriteriaSet } from './criteria-set.js';

/** A wording that was put in force, numbered from 1; assessments keep the one they began with. */
export interface SetVersion {
  version: number;
  hash: string;
  set: CriteriaSet;
}

export interface CriteriaSetState {
  status: 'none' | 'draft' | 'active' | 'retired';
  code: string;
  /** A wording written but not in force. */
  draft?: CriteriaSet;
  versions: SetVersion[];
  /** Hash of the wording a release shipped, if that was put in force last. */
  shipped?: string;
}

export const noCriteriaSet: CriteriaSetState = { status: 'none', code: '', versions: [] };

/** The wording in force; undefined before the first and after the set was retired. */
export const inForce = (state: CriteriaSetState): SetVersion | undefined =>
  state.status === 'retired' ? undefined : state.versions.at(-1);

export const versionOfSet = (state: CriteriaSetState, version: number): CriteriaSet | undefined =>
  state.versions.find((one) => one.version === version)?.set;
