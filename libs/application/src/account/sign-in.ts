import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { accountIdOf, vietnamDay } from '@vinhdanh/domain';
import { viewerOf, type Viewer } from '../access/viewer.js';
import { freshId } from '../ids.js';
import { AccountViews } from '../ports/account-views.js';
import { Clock } from '../ports/clock.js';
import { Credentials } from '../ports/credentials.js';
import { Passwords } from '../ports/passwords.js';
import { Sessions } from '../ports/sessions.js';
import { SignInAttempts } from '../ports/sign-in-attempts.js';
import { attemptKeys } from './attempt-keys.js';
import { newToken, tokenHash } from './token.js';

export interface SignInRequest {
  username: string;
  password: string;
  ip: string;
  agent: string;
}

export interface SignedIn {
  token: string;
  expiresAt: string;
  viewer: Viewer;
}

export type SignInOutcome =
  | { kind: 'signed-in'; signedIn: SignedIn }
  /** Wrong name, wrong password, locked, not (or no longer) valid: one answer for all. */
  | { kind: 'refused' }
  | { kind: 'too-many'; retryAfterSeconds: number };

export class SignInCommand extends Command<SignInOutcome> {
  constructor(readonly request: SignInRequest) {
    super();
  }
}

@CommandHandler(SignInCommand)
export class SignInHandler implements ICommandHandler<SignInCommand> {
  constructor(
    private readonly attempts: SignInAttempts,
    private readonly accounts: AccountViews,
    private readonly credentials: Credentials,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  async execute({ request }: SignInCommand): Promise<SignInOutcome> {
    const username = request.username.trim().toLowerCase();
    const keys = attemptKeys(username, request.ip);
    const retryAfterSeconds = await this.attempts.begin(keys);
    if (retryAfterSeconds > 0) return { kind: 'too-many', retryAfterSeconds };
    // The same steps whatever is wrong, so that neither answer nor time tells which it was.
    const accountId = accountIdOf(username);
    const known = await this.accounts.known(accountId);
    const hash = await this.credentials.hashOf(accountId);
    const right = await this.passwords.verify(hash, request.password);
    const sessionId = freshId();
    const today = vietnamDay(this.clock.now());
    const viewer = known && viewerOf({ accountId, ...known }, today, sessionId);
    if (!right || !viewer) return { kind: 'refused' };
    await this.attempts.succeeded(keys.map((k) => k.key));
    const token = newToken();
    const { expiresAt } = await this.sessions.begin({
      sessionId,
      accountId,
      tokenHash: tokenHash(token),
      ip: request.ip,
      agent: request.agent.slice(0, 200),
    });
    return { kind: 'signed-in', signedIn: { token, expiresAt, viewer } };
  }
}
