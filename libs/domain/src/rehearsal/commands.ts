import type { JsonObject } from '../log/json.js';

/** ISO days: the lines filed from the first to the last of them, and closed since. */
export interface RequestRehearsal {
  type: 'request';
  from: string;
  to: string;
  /** Code of the edition to weigh them under. */
  edition: string;
  /** Codes of awards; absent means every award. */
  awards?: string[];
}

export interface CancelRehearsal {
  type: 'cancel';
}

/** How many lines were weighed again, how many verdicts flip, how many had no recorded inputs. */
export interface FinishRehearsal {
  type: 'finish';
  weighed: number;
  flips: number;
  withoutInputs: number;
}

export interface FailRehearsal {
  type: 'fail';
  code: string;
  facts?: JsonObject;
}

export type RehearsalCommand = RequestRehearsal | CancelRehearsal | FinishRehearsal | FailRehearsal;

/** request: the edition's content now (SHA-256, hex); absent where nobody knows such an edition. */
export interface RehearsalPolicy {
  editionHash?: string;
}
