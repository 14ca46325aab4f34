/** Hashing of passwords. Slow on purpose. */
export abstract class Passwords {
  abstract hash(password: string): Promise<string>;
  /** Without a hash it works as long as with one and answers no: an absent account must not show. */
  abstract verify(hash: string | undefined, password: string): Promise<boolean>;
}
