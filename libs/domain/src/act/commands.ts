import type { ActKind, ActStatus, Issuer } from './state.js';

export interface Draft {
  type: 'draft';
  actKind: ActKind;
  title: string;
  award?: string;
  issuer: Issuer;
  legalBasis: string[];
  correctsActId?: string;
  changes?: Record<string, string>;
  synthetic?: boolean;
}

export interface Revise {
  type: 'revise';
  title?: string;
  legalBasis?: string[];
  changes?: Record<string, string>;
}

/** The lines themselves carry `dossier.listed`; the act counts them. */
export interface AddLines {
  type: 'add-lines';
  added: number;
  /** Lines on the list after adding, as counted from the dossiers. */
  total: number;
}

export interface RemoveLines {
  type: 'remove-lines';
  dossierIds: string[];
}

/** Partial approval: the signer refuses some lines and signs the rest. */
export interface RefuseLines {
  type: 'refuse-lines';
  dossierIds: string[];
  /** Reason code; the words go into the private part. */
  reason: string;
  text?: string;
}

/** Reported by the stage when dossiers have left the list. */
export interface SettleLines {
  type: 'settle-lines';
  dossierIds: string[];
}

export type ActCommand =
  | Draft
  | Revise
  | AddLines
  | RemoveLines
  | RefuseLines
  | SettleLines
  | { type: 'endorse' }
  | { type: 'verify' }
  | { type: 'sign' }
  | { type: 'number'; number: string; date: string }
  | { type: 'promulgate'; on: string }
  | { type: 'return-to-drafter'; reason: string }
  | { type: 'withdraw' };

/** What the rules must know from outside the stream. */
export interface ActPolicy {
  /** The act that is to be corrected, amended, replaced or annulled. */
  earlier?: { actKind?: ActKind; status: ActStatus };
  /** Lines on the list now: ids for removing and refusing, count and hash for signing. */
  lines?: { ids?: ReadonlySet<string>; count: number; hash?: string };
  /** Another act of the same series and year carries the number. */
  numberTaken?: boolean;
}
