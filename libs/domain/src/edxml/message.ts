/** One namespace for every element (QCVN 102:2016/BTTTT). */
export const EDXML_NAMESPACE = 'http://www.mic.gov.vn/TBT/QCVN_102_2016';

/** What the message does to a document, with its code in `BussinessDocType`. */
export const BUSINESS_KINDS = { new: '0', revoke: '1', update: '2', replace: '3' } as const;
export type BusinessKind = keyof typeof BUSINESS_KINDS;

/** Business statuses of QCVN 102:2016; 13 is ours to send, 15 and 16 answer it. */
export const STATUS_CODES = ['01', '02', '03', '04', '05', '06', '13', '15', '16'] as const;
export type StatusCode = (typeof STATUS_CODES)[number];

export interface EdxmlOrgan {
  /** Agency code, e.g. `H61` or `000.00.00.H61`. */
  organId: string;
  name: string;
  inCharge?: string;
  address?: string;
  email?: string;
  telephone?: string;
}

/** `15` and `TTr-UBND` of `15/TTr-UBND`. */
export interface EdxmlCode {
  number: string;
  notation: string;
}

export interface EdxmlStaff {
  department?: string;
  staff?: string;
  email?: string;
  mobile?: string;
}

/** Which earlier document a message answers. */
export interface EdxmlReference {
  organId: string;
  /** Number and notation in one, e.g. `15/TTr-UBND`. */
  code: string;
  documentId: string;
  /** ISO day. */
  date: string;
}

export interface EdxmlBusiness {
  kind: BusinessKind;
  reason: string;
  /** Paper follows; false: electronic only. */
  paper: boolean;
  /** Update: the document it changes. */
  documentId?: string;
  /** Update: the content changes, and which receivers are added or removed. */
  contentChanges?: boolean;
  receivers?: { organId: string; change: 'added' | 'removed' }[];
  /** Replace: the documents that fall away, and whose copies. */
  replaces?: { documentId: string; organIds: string[] }[];
  staff?: EdxmlStaff;
}

export interface EdxmlAttachment {
  /** The same id in the body's reference; without `cid:`. */
  contentId: string;
  name: string;
  description: string;
  /** Media type. */
  contentType: string;
  content: Uint8Array;
}

interface Envelope {
  /** Minted once by the sender, the same through every try; `id` of the trace list. */
  messageId: string;
  from: EdxmlOrgan;
  to: EdxmlOrgan[];
  responseFor: EdxmlReference[];
}

/** A document under way: a new one, or an order about an earlier one. */
export interface EdxmlDocument extends Envelope {
  form: 'document';
  /** `<organ>,<yyyy/MM/dd>,<number>/<notation>`. */
  documentId: string;
  code: EdxmlCode;
  place: string;
  /** ISO day. */
  date: string;
  type: { type: string; detail: string; name: string };
  subject: string;
  content?: string;
  signer: { fullName: string; position?: string; competence?: string };
  /** ISO day. */
  dueDate?: string;
  /** 0 normal to 4 express at an hour. */
  priority: string;
  appendixes: string[];
  /** 1 not steering, 2 steering, 3 report on steering. */
  steeringType: string;
  toPlaces: string[];
  /** Every hop; ISO instants, whole seconds. */
  trace: { organId: string; at: string }[];
  business: EdxmlBusiness;
  attachments: EdxmlAttachment[];
}

/** What became of a document; header only. */
export interface EdxmlStatus extends Envelope {
  form: 'status';
  /** Two digits; codes nobody knows are kept. */
  code: string;
  description: string;
  /** ISO instant, whole seconds. */
  at: string;
  staff?: EdxmlStaff;
}

export type EdxmlMessage = EdxmlDocument | EdxmlStatus;

/** Why a message is not taken; the key is stable, the words are the console's. */
export const EDXML_FAULTS = [
  'too-large',
  'wrong-encoding',
  'doctype-forbidden',
  'not-xml',
  'wrong-root',
  'wrong-namespace',
  'missing-element',
  'bad-id',
  'bad-date',
  'bad-code',
  'bad-business',
  'attachment-unbound',
  'bad-base64',
  'hash-mismatch',
  'unsafe-archive',
] as const;
export type EdxmlFaultCode = (typeof EDXML_FAULTS)[number];

/** Refusal of a message: the code, and which element or id. */
export class EdxmlFault extends Error {
  override name = 'EdxmlFault';
  constructor(
    readonly code: EdxmlFaultCode,
    /** Name of an element, id or file; never content. */
    readonly at: string = '',
  ) {
    super(at ? `${code}: ${at}` : code);
  }
}
