import type { EdxmlMessage } from '@vinhdanh/domain';

/** Bytes one package may have; the cap of the known gateways. */
export const MOST_MESSAGE_BYTES = 50_000_000;

/** Messages of the axis as the bytes that travel. */
export abstract class EdxmlCodec {
  /** The same message always gives the same bytes (UTF-8). */
  abstract write(message: EdxmlMessage): Uint8Array;
  /**
   * Reads what came in; nothing of it is trusted.
   * @param sha256 what the sender says the hash of the bytes is, hex
   * @throws EdxmlFault
   */
  abstract read(bytes: Uint8Array, sha256?: string): Promise<EdxmlMessage>;
}
