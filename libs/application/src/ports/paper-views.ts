import type { RecordedPaperEvent } from '@vinhdanh/domain';

/** What the log says of papers; a letter's and a line's are read alike. */
export abstract class PaperViews {
  /** Events of these types of one stream (`dossier:<id>`), oldest first, with their private parts. */
  abstract events(stream: string, types: readonly string[]): Promise<RecordedPaperEvent[]>;
}
