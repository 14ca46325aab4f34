import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { deferralBarred, isShutOut, type DeferInBallot } from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../../errors.js';
import { BallotVault } from '../../ports/ballot-vault.js';
import type { RunContext } from '../../run-context.js';
import { standing, type Ran } from './hold-ballot.js';
import { RoundDesk } from './round-desk.js';

/** The council puts a line off while its secret round is open. */
export class DeferBallotLine extends Command<Ran> {
  constructor(
    readonly roundId: string,
    readonly line: Pick<DeferInBallot, 'dossierId' | 'reason' | 'until'>,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

/**
 * First the vault, then the log: the vault orders this against its own close, so that a line whose
 * ballots were opened can no longer be put off. Where the log did not hear of it, the same is asked
 * again; until then the box, which says what it set aside, agrees with no log.
 */
@CommandHandler(DeferBallotLine)
export class DeferBallotLineHandler implements ICommandHandler<DeferBallotLine> {
  constructor(
    private readonly desk: RoundDesk,
    private readonly vault: BallotVault,
  ) {}

  async execute({ roundId, line, viewer, context }: DeferBallotLine): Promise<Ran> {
    const found = await this.desk.round(roundId, viewer, 'ballot-round.defer-line');
    if (isShutOut(viewer.scope, line.dossierId)) throw new NotVisible('ballot round');
    const round = standing(found.state, roundId, 'check-in', 'casting');
    const ids = round.items.map(({ dossierId }) => dossierId);
    const policy = await this.desk.policy(found.sessionId, found.state, ids);
    const command = { type: 'defer-in-ballot' as const, roundId, ...line };
    const barred = deferralBarred(found.state, command, policy);
    if (barred) throw new DomainRejectionError(barred);
    const item = ids.indexOf(line.dossierId) + 1;
    await this.desk.ask(found, context, () => this.vault.setAside(roundId, item));
    return this.desk.run(found.sessionId, command, context, policy);
  }
}
