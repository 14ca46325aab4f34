import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  minutesDecider,
  type CouncilState,
  type MinutesState,
  type SignerSeat,
  type SignMinutes as SignCommand,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { SignerProof, type SignerSecret } from '../account/signer-proof.js';
import { ownerOf } from '../council/own-council.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { MinutesDesk } from './minutes-desk.js';

/** One of the two signatures; the password is asked for again and recorded nowhere. */
export class SignMinutes extends Command<RunResult<MinutesState>> {
  constructor(
    readonly sessionId: string,
    readonly signing: Omit<SignCommand, 'type'>,
    readonly secret: SignerSecret,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(SignMinutes)
export class SignMinutesHandler implements ICommandHandler<SignMinutes> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly desk: MinutesDesk,
    private readonly proof: SignerProof,
  ) {}

  async execute(order: SignMinutes): Promise<RunResult<MinutesState>> {
    const { sessionId, signing, secret, viewer, context } = order;
    const session = await this.desk.session(sessionId, viewer, 'minutes.sign');
    await this.proof.demand(viewer, secret);
    const command = { type: 'sign' as const, ...signing };
    return this.runner.run(minutesDecider, sessionId, command, context, async () => ({
      sessionId,
      session: await this.desk.session(sessionId, viewer, 'minutes.sign'),
      entitled: mayTake(signing.as, session, viewer, context),
    }));
  }
}

/** A seat that names an account is that account's; a seat by post is that of who holds the role. */
function mayTake(
  seat: SignerSeat,
  session: CouncilState,
  viewer: Viewer,
  { actor, onBehalfOf }: RunContext,
): boolean {
  const named = session[seat]?.accountId;
  if (named !== undefined) return named === actor || named === onBehalfOf;
  return viewer.judge(`minutes.sign-as-${seat}`, ownerOf(session.council)).allow;
}
