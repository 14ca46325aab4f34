import type { Said } from '../dossiers/dossier';
import type { CriteriaSet } from './set-rows';

/** A set as `/criteria-sets` lists it. */
export interface SetItem {
  code: string;
  version: number;
  status: string;
  /** Number of the wording in force; null where none is. */
  inForce: number | null;
  name: Said;
  criteria: number;
  source: string;
  verified: boolean;
  /** A wording waits to be put in force. */
  draft: boolean;
}
export interface SetDetail extends SetItem {
  set: CriteriaSet;
  draftSet: CriteriaSet | null;
  versions: { version: number; hash: string }[];
}
