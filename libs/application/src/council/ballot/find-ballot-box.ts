import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  isShutOut,
  reject,
  type BallotBox,
  type BallotRecord,
  type BallotRound,
} from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../../errors.js';
import { BallotVault, VaultRefusal } from '../../ports/ballot-vault.js';
import { refused, RoundDesk } from './round-desk.js';

/** The box and what the log says of it: all that a recount needs. */
export class FindBallotBox extends Query<{ box: BallotBox; record: BallotRecord }> {
  constructor(
    readonly roundId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindBallotBox)
export class FindBallotBoxHandler implements IQueryHandler<FindBallotBox> {
  constructor(
    private readonly desk: RoundDesk,
    private readonly vault: BallotVault,
  ) {}

  async execute({ roundId, viewer }: FindBallotBox) {
    const found = await this.desk.round(roundId, viewer, 'ballot-round.read-box');
    const { round } = found;
    // The box holds every line's votes, and cannot be counted in part.
    if (round.items.some(({ dossierId }) => isShutOut(viewer.scope, dossierId)))
      throw new NotVisible('ballot box');
    if (round.status !== 'tallied' || !round.box)
      throw new DomainRejectionError(reject('ballot-round-not-closed'));
    try {
      return { box: await this.vault.box(roundId), record: recordOf(round, round.box) };
    } catch (error) {
      if (error instanceof VaultRefusal) throw refused(error);
      throw error;
    }
  }
}

const recordOf = (
  { roundId, keysDigest, checkedIn, issued }: BallotRound,
  { ballotRoot, receiptRoot, counts, deferred, setAsideRoot }: NonNullable<BallotRound['box']>,
): BallotRecord => ({
  roundId,
  keysDigest,
  checkedIn: checkedIn.length,
  issued,
  ballotRoot,
  receiptRoot,
  counts,
  ...(deferred ? { deferred, setAsideRoot } : {}),
});
