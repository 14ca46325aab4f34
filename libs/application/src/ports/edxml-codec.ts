import type { EdxmlAttachment, EdxmlDocument, EdxmlMessage, EdxmlStatus } from '@vinhdanh/domain';

/** Bytes one message that comes in may have; the cap of the known gateways. */
export const MOST_MESSAGE_BYTES = 50_000_000;

/** Bytes all files of one message may have together once unpacked. */
export const MOST_ENCLOSED_BYTES = 100_000_000;

/** An attachment whose bytes lie in the file store, and are read only while they are written. */
export interface KeptPart extends Omit<EdxmlAttachment, 'content'> {
  kept: { sha256: string; size: number };
}

export type OutgoingPart = EdxmlAttachment | KeptPart;

/** An attachment as it lies in its message, decoded only when asked. */
export interface EnclosedPart extends Omit<EdxmlAttachment, 'content'> {
  /** @throws EdxmlFault */
  content(): Promise<Uint8Array>;
}

/** A message on its way out; what it encloses may lie in the store. */
export type OutgoingMessage =
  EdxmlStatus | (Omit<EdxmlDocument, 'attachments'> & { attachments: OutgoingPart[] });

/** Opens a kept file by the hash of its content. */
export type OpenKept = (sha256: string) => Promise<AsyncIterable<Uint8Array>>;

/** Messages of the axis as the bytes that travel. */
export abstract class EdxmlCodec {
  /** The same message always gives the same bytes (UTF-8). */
  abstract write(message: EdxmlMessage): Uint8Array;
  /** The same bytes piece by piece; enclosed files are never held whole. */
  abstract stream(message: OutgoingMessage, open: OpenKept): AsyncIterable<Uint8Array>;
  /**
   * Reads what came in; nothing of it is trusted.
   * @param sha256 what the sender says the hash of the bytes is, hex
   * @throws EdxmlFault
   */
  abstract read(bytes: Uint8Array, sha256?: string): Promise<EdxmlMessage>;
  /**
   * The files of a message that `read` took once, none of them decoded yet; a status has none.
   * @throws EdxmlFault
   */
  abstract enclosed(bytes: Uint8Array, sha256?: string): EnclosedPart[];
}
