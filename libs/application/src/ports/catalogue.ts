import { editionOn, type Edition } from '@vinhdanh/domain';

/** The law as data: the editions that were activated, with their content. */
export abstract class Catalogue {
  /** Active editions, oldest first. Kept in memory until the log holds a newer activation. */
  abstract editions(): Promise<readonly Edition[]>;

  /** The edition in force on a day (ISO date), or undefined if none is. */
  async editionOn(day: string): Promise<Edition | undefined> {
    return editionOn(await this.editions(), day);
  }

  async edition(code: string): Promise<Edition | undefined> {
    return (await this.editions()).find((e) => e.code === code);
  }
}
