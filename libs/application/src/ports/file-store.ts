export const FILE_KINDS = ['pdf', 'docx', 'xlsx', 'png', 'jpg', 'csv'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export const MEDIA_TYPES: Record<FileKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  csv: 'text/csv',
};

export interface StoredFile {
  /** Content address, 64 hex digits; the same content is stored once. */
  sha256: string;
  size: number;
  /** What the content is by its own bytes, whatever its name says. */
  kind: FileKind;
}

export interface FileRules {
  accept: readonly FileKind[];
  maxBytes: number;
}

/** Papers of a proposal or a line. */
export const PAPER_RULES: FileRules = {
  accept: ['pdf', 'docx', 'xlsx', 'png', 'jpg'],
  maxBytes: 20 * 1024 * 1024,
};

export type FileRefusal =
  'file-too-large' | 'file-type-not-accepted' | 'file-empty' | 'file-not-safe';

/** The content of an upload was refused; nothing of it was kept. */
export class FileRefused extends Error {
  override name = 'FileRefused';
  constructor(
    readonly code: FileRefusal,
    readonly facts: Record<string, string | number> = {},
  ) {
    super(code);
  }
}

/** Papers and uploaded spreadsheets, by hash of their content. */
export abstract class FileStore {
  /**
   * Keeps the content durably before it answers, so that an event never names a missing file.
   * @throws FileRefused
   */
  abstract put(content: AsyncIterable<Uint8Array>, rules: FileRules): Promise<StoredFile>;
  /** The content, or undefined if no such file is kept. */
  abstract open(sha256: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Forgets a file for good; nothing happens if there is none. */
  abstract remove(sha256: string): Promise<void>;
  /** What is kept under a hash, or undefined. */
  abstract describe(sha256: string): Promise<StoredFile | undefined>;
}
