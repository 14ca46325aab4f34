import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  boxRoots,
  countBallots,
  noVotes,
  recount,
  reject,
  type BallotBox,
  type BallotCount,
  type BallotRound,
  type OpenedBox,
  type WrittenVotes,
} from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { DomainRejectionError } from '../../errors.js';
import { BallotVault } from '../../ports/ballot-vault.js';
import type { RunContext } from '../../run-context.js';
import { standing, type Ran } from './hold-ballot.js';
import { RoundDesk } from './round-desk.js';

/** Opens the box and counts; opinions in writing come with it, since they are not secret. */
export class CloseBallotRound extends Command<Ran> {
  constructor(
    readonly roundId: string,
    readonly written: (WrittenVotes & { dossierId: string })[],
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(CloseBallotRound)
export class CloseBallotRoundHandler implements ICommandHandler<CloseBallotRound> {
  constructor(
    private readonly desk: RoundDesk,
    private readonly vault: BallotVault,
  ) {}

  async execute({ roundId, written, viewer, context }: CloseBallotRound): Promise<Ran> {
    const found = await this.desk.round(roundId, viewer, 'ballot-round.close');
    const round = standing(found.state, roundId, 'casting');
    const stranger = written.find(
      ({ dossierId }) => !round.items.some((item) => item.dossierId === dossierId),
    );
    if (stranger)
      throw new DomainRejectionError(reject('not-on-agenda', { dossierId: stranger.dossierId }));
    const policy = await this.desk.policy(found.sessionId, found.state, idsOf(round));
    const box = await this.desk.ask(found, context, () => this.vault.close(roundId));
    const command = {
      type: 'count-box' as const,
      roundId,
      box: verified(box, round),
      written: round.items.map(({ dossierId }) => {
        const one = written.find((said) => said.dossierId === dossierId);
        return { for: one?.for ?? 0, against: one?.against ?? 0, blank: one?.blank ?? 0 };
      }),
    };
    return this.desk.run(found.sessionId, command, context, policy);
  }
}

/** One person's count of the sheets on paper; a second one must come to the same. */
export class EnterPaperCount extends Command<Ran> {
  constructor(
    readonly roundId: string,
    readonly counts: (BallotCount & { dossierId: string })[],
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(EnterPaperCount)
export class EnterPaperCountHandler implements ICommandHandler<EnterPaperCount> {
  constructor(private readonly desk: RoundDesk) {}

  async execute({ roundId, counts, viewer, context }: EnterPaperCount): Promise<Ran> {
    const found = await this.desk.round(roundId, viewer, 'ballot-round.enter-paper');
    const round = standing(found.state, roundId, 'counting');
    const policy = await this.desk.policy(found.sessionId, found.state, idsOf(round));
    const ordered = round.items.flatMap((item) => {
      const one = counts.find(({ dossierId }) => dossierId === item.dossierId);
      // Nobody counts a line that was put off.
      if (!one && round.deferred?.some(({ dossierId }) => dossierId === item.dossierId))
        return [noVotes()];
      if (!one) return [];
      const { agree, disagree, blank, lower } = one;
      return [{ agree, disagree, blank, lower }];
    });
    const known = new Set(idsOf(round));
    const whole = counts.every(({ dossierId }) => known.has(dossierId)) ? ordered : [];
    const command = { type: 'enter-paper' as const, roundId, counts: whole };
    return this.desk.run(found.sessionId, command, context, policy);
  }
}

const idsOf = (round: BallotRound): string[] => round.items.map(({ dossierId }) => dossierId);

/** Counts as anyone would; a box that does not bear that out is not counted at all. */
function verified(box: BallotBox, round: BallotRound): OpenedBox {
  const deferred = box.deferred?.length ? { deferred: box.deferred } : {};
  const record = {
    roundId: round.roundId,
    keysDigest: round.keysDigest,
    checkedIn: round.checkedIn.length,
    issued: round.issued,
    ...boxRoots(box),
    ...deferred,
    counts: countBallots(box.ballots, round.items.length),
  };
  const { counts, faults } = recount(box, record);
  if (faults.length > 0)
    throw new DomainRejectionError(
      reject('ballot-box-broken', { faults: [...new Set(faults.map(({ code }) => code))] }),
    );
  const { ballotRoot, receiptRoot, setAsideRoot } = record;
  const opened = { ballots: box.ballots.length, ballotRoot, receiptRoot, counts };
  if (setAsideRoot === undefined) return opened;
  return { ...opened, ...deferred, setAside: box.setAside?.length ?? 0, setAsideRoot };
}
