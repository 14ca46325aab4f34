import type { HandedItem, Handing, HandoverState, ReturnCause } from './state.js';

/** Puts the line on the list of a ceremony, in place of any other list. */
export interface ListForCeremony {
  type: 'list';
  ceremonyId: string;
}
/** The objects go to the recipient, an heir (by place in the subject's heirs), or a representative. */
export interface HandObjects extends Handing {
  type: 'hand';
  heir?: number;
  /** Of a representative. */
  receiver?: string;
}
export interface ReportLost {
  type: 'report-lost';
  on: string;
  items: HandedItem[];
  reason: string;
}
/** In place of what was lost. */
export interface ReissueObjects extends Handing {
  type: 'reissue';
  heir?: number;
  receiver?: string;
}
export interface TakeObjectsBack {
  type: 'take-back';
  on: string;
  items: HandedItem[];
  cause: ReturnCause;
  reference: string;
}
/** An act changed what stands on the certificates that were handed over. */
export interface OrderReprint {
  type: 'order-reprint';
  actId: string;
  /** ISO day of the act. */
  on: string;
  /** What it changed, by field of the line. */
  fields: string[];
}
/** The old certificates come in and are void, new ones go out in their place. */
export interface Reprint extends Handing {
  type: 'reprint';
  actId: string;
  /** Taken back and void. */
  replaced: HandedItem[];
  heir?: number;
  receiver?: string;
}
export type HandoverCommand =
  | ListForCeremony
  | HandObjects
  | ReportLost
  | ReissueObjects
  | TakeObjectsBack
  | OrderReprint
  | Reprint;

/** The line and its subject as they are now. */
export interface HandoverPolicy {
  line?: Pick<HandoverState, 'dossierId' | 'subjectId' | 'unitId' | 'unitLine' | 'award'> & {
    status: string;
    /** ISO day. */
    decidedOn?: string;
  };
  /** Whether the recipient has died, and the names of the heirs that are known. */
  dead?: boolean;
  heirs?: readonly string[];
  ceremony?: { status: string };
}
