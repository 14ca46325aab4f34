/** What the thread is asked: to read the head of a file on the disk. */
export interface HeadJob {
  path: string;
  kind: 'pdf' | 'docx' | 'xlsx';
}

/**
 * `locked` needs a password, `none` holds no text (a scan), `unreadable` is broken or would take
 * too much.
 */
export interface HeadReply {
  text: 'read' | 'none' | 'locked' | 'unreadable';
  pieces: string[];
  properties: string[];
}

/** Enough for a first page; a hostile file may claim any number. */
export const MOST_PIECES = 400;
export const LONGEST_PIECE = 300;

export const headOf = (pieces: string[], properties: unknown[]): HeadReply => ({
  text: pieces.length > 0 ? 'read' : 'none',
  pieces: pieces.slice(0, MOST_PIECES).map((piece) => piece.slice(0, LONGEST_PIECE)),
  properties: properties
    .filter((one): one is string => typeof one === 'string' && one.trim() !== '')
    .map((one) => one.slice(0, LONGEST_PIECE)),
});
