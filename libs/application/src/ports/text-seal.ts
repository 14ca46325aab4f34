/**
 * Keeps a text enciphered under a key that stands in no table. Who has the database, a backup or a
 * bundle of it cannot read it; `about` binds the text to what it belongs to.
 */
export abstract class TextSeal {
  abstract seal(text: string, about: string): string;
  /** @throws Error when the key is another one or the text was moved */
  abstract open(sealed: string, about: string): string;
}
