import type { Provider } from '@nestjs/common';
import {
  Credentials,
  OneTimeLinks,
  Passwords,
  Sessions,
  SignInAttempts,
} from '@vinhdanh/application';
import { Argon2Passwords } from './argon2-passwords.js';
import { PgCredentials, PgOneTimeLinks } from './pg-credentials.js';
import { PgSessions } from './pg-sessions.js';
import { PgSignInAttempts } from './pg-sign-in-attempts.js';

/** Who signs in, and with what. */
export const identity: Provider[] = [
  { provide: Passwords, useClass: Argon2Passwords },
  { provide: Credentials, useClass: PgCredentials },
  { provide: OneTimeLinks, useClass: PgOneTimeLinks },
  { provide: Sessions, useClass: PgSessions },
  { provide: SignInAttempts, useClass: PgSignInAttempts },
];
