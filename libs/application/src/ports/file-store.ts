export const FILE_KINDS = ['pdf', 'docx', 'xlsx', 'png', 'jpg', 'csv', 'edxml'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export const MEDIA_TYPES: Record<FileKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  csv: 'text/csv',
  edxml: 'application/xml',
};

export interface StoredFile {
  /** Content address, 64 hex digits; the same content is stored once. */
  sha256: string;
  size: number;
  /** What the content is by its own bytes, whatever its name says. */
  kind: FileKind;
  /** How its text could be read; `locked` needs a password. Said by `put` alone. */
  text?: 'read' | 'none' | 'locked' | 'unreadable';
  /** `pending`: the scanner did not answer; absent where there is none. Said by `put` alone. */
  scan?: 'clean' | 'pending';
}

export interface FileRules {
  accept: readonly FileKind[];
  maxBytes: number;
  /** Takes a file the scanner could not look at yet; whoever says so keeps it from readers. */
  mayWait?: boolean;
}

/** Papers of a proposal or a line. */
export const PAPER_RULES: FileRules = {
  accept: ['pdf', 'docx', 'xlsx', 'png', 'jpg'],
  maxBytes: 20 * 1024 * 1024,
};

/** What whoever sends a file says of it; compared with what its bytes are. */
export interface NamedFile {
  name?: string;
  mime?: string;
}

export type FileRefusal =
  | 'file-too-large'
  | 'file-type-not-accepted'
  | 'file-type-mismatch'
  | 'file-empty'
  | 'file-infected'
  | 'looks-classified'
  | 'file-not-safe';

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
   * @throws FileRefused; Unavailable when the scanner is and the rules do not let the file wait
   */
  abstract put(
    content: AsyncIterable<Uint8Array>,
    rules: FileRules,
    named?: NamedFile,
  ): Promise<StoredFile>;
  /** The content, or undefined if no such file is kept. */
  abstract open(sha256: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Forgets a file for good; nothing happens if there is none. */
  abstract remove(sha256: string): Promise<void>;
  /** What is kept under a hash, or undefined. */
  abstract describe(sha256: string): Promise<StoredFile | undefined>;
}
