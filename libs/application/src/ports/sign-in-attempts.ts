/** Counts failed and running sign-ins, over all processes. */
export abstract class SignInAttempts {
  /**
   * Counts an attempt under each key before the password is looked at, so that many at once cannot
   * slip through together. Answers the seconds to wait if a key has had too many, else 0.
   */
  abstract begin(keys: { key: string; most: number }[]): Promise<number>;
  /** Takes a successful attempt back out. */
  abstract succeeded(keys: string[]): Promise<void>;
}
