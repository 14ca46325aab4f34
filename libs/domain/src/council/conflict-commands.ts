import type { ConflictGround } from './conflict.js';
import type { FoundConflict } from './detect-conflicts.js';

/** By the member in person. */
export interface DeclareConflict {
  type: 'declare-conflict';
  dossierId: string;
  ground: ConflictGround;
}
/** What the data show now; those known already change nothing. */
export interface DetectConflicts {
  type: 'detect-conflicts';
  found: FoundConflict[];
}
/** By the secretary or the chair, with a reason. */
export interface SettleConflict {
  type: 'settle-conflict';
  conflictId: string;
  confirmed: boolean;
  reason: string;
}
export type ConflictCommand = DeclareConflict | DetectConflicts | SettleConflict;
