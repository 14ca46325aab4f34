import type { KnownAccount } from '../access/viewer.js';

/** One sign-in, as its owner sees it. Instants are ISO 8601. */
export interface SignIn {
  sessionId: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  ip: string;
  agent: string;
}

export interface NewSignIn {
  sessionId: string;
  accountId: string;
  /** SHA-256 of the token, hex; the token itself is known to the caller only. */
  tokenHash: string;
  ip: string;
  agent: string;
}

export interface LiveSession {
  sessionId: string;
  account: KnownAccount;
}

/** Sign-ins. They end by themselves after 12 hours, or after 2 hours without a request. */
export abstract class Sessions {
  abstract begin(signIn: NewSignIn): Promise<{ expiresAt: string }>;
  /** The live sign-in of a token and its account, in one query; undefined if there is none. */
  abstract find(tokenHash: string): Promise<LiveSession | undefined>;
  abstract list(accountId: string): Promise<SignIn[]>;
  /** Ends one sign-in of the account; false if it had none such. */
  abstract end(accountId: string, sessionId: string): Promise<boolean>;
  /** Ends all sign-ins of the account but one. */
  abstract endOthers(accountId: string, keep?: string): Promise<void>;
  /** Makes this process look again at the account; other processes do within 2 s anyway. */
  abstract forget(accountId: string): void;
}
