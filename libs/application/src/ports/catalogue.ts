import { editionOn, type CatalogueState, type Edition } from '@vinhdanh/domain';

/** An edition as people work under it, and what exactly that is. */
export interface ActiveEdition extends Edition {
  stamp: EditionStamp;
}

/** Names one wording of an edition for ever: `hash` of its content, `version` of its stream. */
export interface EditionStamp {
  hash: string;
  version: number;
}

export interface EditionStream {
  code: string;
  version: number;
  state: CatalogueState;
}

/** The law as data: the editions that were activated, as the log has them. */
export abstract class Catalogue {
  /**
   * Active editions, oldest first, with what officers have confirmed. The same object for as long
   * as nothing changes, so that what is compiled from it can be kept with it.
   */
  abstract editions(): Promise<readonly ActiveEdition[]>;

  /** An edition as it was when its stream had that version; undefined if it is not known. */
  abstract editionAt(code: string, version: number): Promise<ActiveEdition | undefined>;

  /** The streams of active editions as they stand, whether their content is kept or not. */
  abstract streams(): Promise<EditionStream[]>;

  /** Content as it was entered, without confirmations; undefined if nothing is kept under `hash`. */
  abstract content(hash: string): Promise<Edition | undefined>;

  /** Keeps content for good and answers its hash. Done before the event that names it. */
  abstract keep(edition: Edition): Promise<string>;

  /** The edition in force on a day (ISO date), or undefined if none is. */
  async editionOn(day: string): Promise<ActiveEdition | undefined> {
    return editionOn(await this.editions(), day);
  }

  async edition(code: string): Promise<ActiveEdition | undefined> {
    return (await this.editions()).find((e) => e.code === code);
  }
}
