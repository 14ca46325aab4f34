/** One case as the centre receives it. Dates are ISO days. */
export interface PackageLine {
  dossierId: string;
  award: string;
  kind: string;
  recipientKind: string;
  meritFrom: string;
  meritTo: string;
  unitId: string;
  /** Null once the subject was erased. */
  name: string | null;
}

/** What the simulator is asked to answer, by award; real centres ignore it. */
export type SampleHint = 'grant' | 'refuse' | 'return' | 'other-form' | 'hold';

/** A message on its way out: the same bytes under the same id, however often it is handed over. */
export interface Parcel {
  messageId: string;
  /** From 1; tells the receiver that it may have it already. */
  attempt: number;
  /** Agency codes of sender and receiver. */
  from: string;
  to: string;
  form: 'edoc' | 'status';
  /** Reads the bytes from the beginning, as often as it is called; they are never held whole. */
  open: () => Promise<AsyncIterable<Uint8Array>>;
  size: number;
  /** SHA-256 of the bytes, hex. */
  sha256: string;
}

/** An agency in the directory of the axis. */
export interface AxisAgency {
  /** Code it is addressed by, e.g. `H61`. */
  code: string;
  name: string;
  /** Agency above it, and where it may be written to. */
  parent?: string;
  mail?: string;
}

/** Where the axis has a message of ours; says nothing about what the receiver thinks of it. */
export interface SentState {
  state: 'processing' | 'delivered' | 'bounced';
  reason?: string;
}

/** A message that waits for us. */
export interface AxisMail {
  mailId: string;
  form: 'edoc' | 'status';
}

/** The axis could not be reached, or did not take what we sent; worth trying again. */
export class CentreUnreachable extends Error {
  override name = 'CentreUnreachable';
  constructor(
    /** Short, technical, without personal data. */
    readonly reason: string,
    cause?: unknown,
  ) {
    super(`centre unreachable: ${reason}`, { cause });
  }
}

/**
 * The document axis (trục liên thông văn bản) on the way to the central authority. It moves
 * messages and knows nothing of what they say. Every call may throw CentreUnreachable.
 */
export abstract class CentreGateway {
  /** Hands a message over; handing over the same id again brings the same receipt. */
  abstract send(parcel: Parcel): Promise<{ receipt: string }>;
  /** What became of these messages of ours; those the axis does not know are left out. */
  abstract sentStates(messageIds: readonly string[]): Promise<Map<string, SentState>>;
  /** Messages for us that we have not confirmed, oldest first. */
  abstract waiting(): Promise<AxisMail[]>;
  /**
   * The bytes of one, with the hash the axis gives for them; undefined if it is gone. Of one with more
   * than `most` bytes nothing is kept: `larger`, and it stays where it is.
   */
  abstract fetch(
    mailId: string,
    most?: number,
  ): Promise<{ bytes: Uint8Array; sha256?: string } | 'larger' | undefined>;
  /** Tells that we keep the message, or cannot use it; it waits for us no more. */
  abstract confirm(mailId: string, taken: boolean, reason?: string): Promise<void>;
  /** The directory: who can be written to. */
  abstract agencies(): Promise<AxisAgency[]>;
  /** Enters an agency of ours in the directory, or changes its entry; the same again changes nothing. */
  abstract register(agency: AxisAgency): Promise<void>;
  /** Takes it out again. */
  abstract unregister(code: string): Promise<void>;
}
