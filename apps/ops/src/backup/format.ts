/**
 * A backup is gzip over lines of JSON: a header, then per table a line naming it followed by its
 * rows, then per file a line naming it followed by its content in base64 pieces, then the end line
 * with the hash of everything before it.
 */
export const FORMAT = 'vinhdanh-backup/1';

export interface HeaderLine {
  format: string;
  createdAt: string;
  /** Names of the migrations the tables were in the shape of. */
  migrations: string[];
}
export interface TableLine {
  table: string;
  /** Generated columns are left out. */
  columns: string[];
}
export interface SequenceLine {
  sequence: { table: string; column: string; last: string };
}
export interface FileLine {
  file: string;
  size: number;
}
export interface PieceLine {
  piece: string;
}
export interface EndLine {
  end: { rows: number; files: number; sha256: string };
}
/** A row stands as an array, so that it is never mistaken for one of the other lines. */
export type RowLine = [row: unknown];

export type Line = HeaderLine | TableLine | SequenceLine | FileLine | PieceLine | EndLine | RowLine;

/** Rows read or written with one statement. */
export const PAGE = 1_000;
