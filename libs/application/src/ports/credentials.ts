/** Password hashes. They stand outside the log: a hash in it could never be forgotten. */
export abstract class Credentials {
  abstract hashOf(accountId: string): Promise<string | undefined>;
  abstract set(accountId: string, hash: string): Promise<void>;
}

/** Links that let a person set a password once. Only a hash of the token is kept. */
export abstract class OneTimeLinks {
  /** Older links of the account stop working. */
  abstract issue(accountId: string, tokenHash: string, validHours: number): Promise<void>;
  /** The account of a link still valid; it stays usable until `use`. */
  abstract find(tokenHash: string): Promise<string | undefined>;
  /** Sets the password hash and burns the link, both or neither; false if the link was gone. */
  abstract use(tokenHash: string, passwordHash: string): Promise<boolean>;
}
