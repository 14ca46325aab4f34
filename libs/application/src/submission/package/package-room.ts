import type { OutgoingPart } from '../../ports/edxml-codec.js';

/** Of the message around its files: header, and a reference with names for each of them. */
const HEADER = 20_000;
const EACH = 1_500;
/** A row in the index of evidence and one in the checksums, in base64. */
const EACH_LISTED = 800;

/** What may not be left out of a package is more than the axis takes in one message. */
export class PackageTooLarge extends Error {
  override name = 'PackageTooLarge';
  constructor(
    /** Bytes it would have, and may have. */
    readonly size: number,
    readonly most: number,
  ) {
    super(`package of ${size} bytes, at most ${most}`);
  }
}

export const sizeOf = (part: OutgoingPart): number =>
  'kept' in part ? part.kept.size : part.content.length;

const inBase64 = (bytes: number): number => Math.ceil(bytes / 3) * 4;

/** Bytes of a message with these files and an index of so many papers; never too few. */
export const bytesInMessage = (parts: readonly OutgoingPart[], papers: number): number =>
  parts.reduce((sum, part) => sum + inBase64(sizeOf(part)) + EACH, HEADER) +
  papers * (EACH + EACH_LISTED);

/** Bytes of papers there is room for beside what must go; negative if even that has none. */
export const roomFor = (
  needed: readonly OutgoingPart[],
  papers: number,
  mostBytes: number,
): number => Math.floor(((mostBytes - bytesInMessage(needed, papers)) * 3) / 4) - 2 * papers;
