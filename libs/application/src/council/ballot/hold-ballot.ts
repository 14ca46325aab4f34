import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  checkInBarred,
  isRejection,
  reject,
  roundIn,
  type BallotRound,
  type CouncilState,
} from '@vinhdanh/domain';
import { createHash } from 'node:crypto';
import type { Viewer } from '../../access/viewer.js';
import { DomainRejectionError } from '../../errors.js';
import { BallotVault, VaultRefusal } from '../../ports/ballot-vault.js';
import type { RunContext, RunResult } from '../../run-context.js';
import { RoundDesk } from './round-desk.js';

export type Ran = RunResult<CouncilState>;

/** A member takes the sheet: blinded tokens go in, signatures come out. */
export class TakeSheet extends Command<Ran & { signatures: string[] }> {
  constructor(
    readonly roundId: string,
    readonly blinded: string[],
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(TakeSheet)
export class TakeSheetHandler implements ICommandHandler<TakeSheet> {
  constructor(
    private readonly desk: RoundDesk,
    private readonly vault: BallotVault,
  ) {}

  async execute({ roundId, blinded, viewer, context }: TakeSheet) {
    const found = await this.desk.round(roundId, viewer, 'ballot-round.check-in');
    const { items } = found.round;
    // A member in conflict gets no token for the item: its place on the sheet is empty.
    const fits = items.every(
      ({ withheld }, i) => (blinded[i] === '') === (withheld?.includes(context.actor) ?? false),
    );
    if (!fits || blinded.length !== items.length)
      throw new DomainRejectionError(reject('ballot-sheet-incomplete'));
    // First the event, then the signature: there are never more tokens than members checked in.
    const ran = await this.desk.run(found.sessionId, { type: 'check-in', roundId }, context);
    const seat = createHash('sha256').update(`${roundId} ${context.actor}`).digest('hex');
    const signatures = await this.desk.ask(found, context, () =>
      this.vault.sign(roundId, seat, blinded),
    );
    return { ...ran, signatures };
  }
}

/** Ends the check-in: the vault destroys the keys, then the log says so. */
export class CloseCheckInOf extends Command<Ran> {
  constructor(
    readonly roundId: string,
    readonly paper: number,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(CloseCheckInOf)
export class CloseCheckInOfHandler implements ICommandHandler<CloseCheckInOf> {
  constructor(
    private readonly desk: RoundDesk,
    private readonly vault: BallotVault,
  ) {}

  async execute({ roundId, paper, viewer, context }: CloseCheckInOf): Promise<Ran> {
    const found = await this.desk.round(roundId, viewer, 'ballot-round.close-check-in');
    const round = standing(found.state, roundId, 'check-in', 'casting');
    if (round.status === 'check-in') {
      const barred = checkInBarred(found.state, round, paper);
      if (barred) throw new DomainRejectionError(barred);
    }
    const { issued } = await this.desk.ask(found, context, () => this.vault.closeCheckIn(roundId));
    const command = { type: 'close-check-in' as const, roundId, issued, paper };
    return this.desk.run(found.sessionId, command, context);
  }
}

export class VoidBallotRound extends Command<Ran> {
  constructor(
    readonly roundId: string,
    readonly reason: string,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

/** First the log, then the vault: what is void there must never come to a count. */
@CommandHandler(VoidBallotRound)
export class VoidBallotRoundHandler implements ICommandHandler<VoidBallotRound> {
  constructor(
    private readonly desk: RoundDesk,
    private readonly vault: BallotVault,
  ) {}

  async execute({ roundId, reason, viewer, context }: VoidBallotRound): Promise<Ran> {
    const { sessionId } = await this.desk.round(roundId, viewer, 'ballot-round.void');
    const ran = await this.desk.run(sessionId, { type: 'void-ballot', roundId, reason }, context);
    await this.vault.void(roundId).catch((error: unknown) => {
      // A vault without the round has nothing to forget.
      if (!(error instanceof VaultRefusal)) throw error;
    });
    return ran;
  }
}

/** The round in one of these states. @throws DomainRejectionError */
export function standing(
  state: CouncilState,
  roundId: string,
  ...allowed: BallotRound['status'][]
): BallotRound {
  const round = roundIn(state, roundId, ...allowed);
  if (isRejection(round)) throw new DomainRejectionError(round);
  return round;
}
