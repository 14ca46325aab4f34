/** One thing that changed, and whose it is. */
export interface LiveChange {
  /** Kind of its stream: `dossier`, `proposal`, `act`… */
  topic: string;
  /** Id of the thing within its kind. */
  id: string;
  /** Line of management of those who may see it; empty for what only the province sees. */
  unitLine: string[];
}

/** What the audit projection has taken in lately, without its content. */
export abstract class LiveChanges {
  /** Log index of the newest entry; -1 in an empty log. */
  abstract newest(): Promise<number>;
  /**
   * Things changed after one log index and up to another, each once; undefined if they are more
   * than `most`, for then telling them one by one helps nobody.
   */
  abstract between(after: number, upTo: number, most: number): Promise<LiveChange[] | undefined>;
}
