/** One block of a plain document. */
export type Block =
  | { text: string; bold?: boolean; centred?: boolean; italic?: boolean }
  | { table: readonly (readonly string[])[]; widths?: readonly number[] };

/** Writes documents that every office program opens. The same blocks always give the same bytes. */
export abstract class DocumentWriter {
  /** A Word document (docx), A4, Times New Roman 14. */
  abstract word(blocks: readonly Block[]): Uint8Array;
}
