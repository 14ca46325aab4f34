/** A filter somebody keeps under a name, for one table of the console. */
export interface SavedView {
  name: string;
  /** As it stands in the address of the page, without `?`. */
  query: string;
}

/** Everybody's own; on the server, so that they are there at any machine. */
export abstract class SavedViews {
  /** In the order of their names. */
  abstract list(accountId: string, place: string): Promise<SavedView[]>;
  /**
   * Keeps one, over another of the same name; false where the account has `most` others there
   * already.
   */
  abstract keep(accountId: string, place: string, view: SavedView, most: number): Promise<boolean>;
  abstract drop(accountId: string, place: string, name: string): Promise<void>;
}
