import type { GivenNumber, SealedNumber } from '@vinhdanh/domain';

/**
 * Keeps personal numbers and numbers of documents enciphered under a key that stands in no table,
 * and finds their bearers by a keyed hash: who has the database alone can neither read nor guess.
 */
export abstract class IdentityCipher {
  abstract seal(number: GivenNumber): SealedNumber;
  /** The number behind a sealed text. @throws Error when the key is another one */
  abstract open(sealed: string): GivenNumber;
  abstract hash(number: GivenNumber): string;
  /** Keyed hash of any other text, for telling whether two are the same. */
  abstract mark(text: string): string;
}
