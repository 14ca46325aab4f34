import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { isShutOut, type BallotRound, type CouncilState, sheetsOn } from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { BallotVault, VaultRefusal } from '../../ports/ballot-vault.js';
import { Clock } from '../../ports/clock.js';
import { ownerOf } from '../own-council.js';
import { FEW_VOTERS } from './preview-ballot.js';
import { refused, RoundDesk } from './round-desk.js';

/** Time for every device to learn that casting has begun. */
export const HEAD_START_SECONDS = 5;

/** A round as its session's people see it: turnout at check-in, and results once counted. */
export interface BallotStanding {
  roundId: string;
  sessionId: string;
  version: number;
  status: BallotRound['status'];
  reason?: string;
  items: {
    item: number;
    dossierId: string;
    lowerForm?: string;
    /** Put off while the round was open: no ballot on it counts. */
    deferred?: { reason: string; until?: string };
    /** For whoever keeps the round, while it is open: sheets really taken that carry it. */
    sheets?: number;
    /** So few of them that the numbers easily tell who chose what. */
    fewSheets?: boolean;
  }[];
  /** Items on which the viewer gets no token: the sheet leaves them empty. */
  withheld: number[];
  keysDigest: string;
  /** While members check in; a device holds them against the digest. */
  keys?: string[];
  /** Longest random wait of a ballot, in seconds. */
  delaySeconds: number;
  /**
   * Seconds until the next common start. All devices count their wait from one moment: were it the
   * moment at which each learns of it, the order of asking would show in the order of ballots.
   */
  startsInSeconds: number;
  /** Who checked in is public, how they vote is not. */
  checkedIn: string[];
  present: number;
  quorum: number;
  /** How many more must check in or take paper for a quorum. */
  missing: number;
  issued: number;
  paper: number;
  /** Persons who have entered a count of the paper. */
  paperCounts: string[];
}

export class FindBallot extends Query<BallotStanding> {
  constructor(
    readonly roundId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindBallot)
export class FindBallotHandler implements IQueryHandler<FindBallot> {
  constructor(
    private readonly desk: RoundDesk,
    private readonly vault: BallotVault,
    private readonly clock: Clock,
  ) {}

  async execute({ roundId, viewer }: FindBallot): Promise<BallotStanding> {
    const found = await this.desk.round(roundId, viewer, 'ballot-round.read');
    const { sessionId, version, state, round } = found;
    const { status, reason, keysDigest, checkedIn, quorum, issued, paper } = round;
    const keeps = viewer.judge('ballot-round.close', ownerOf(state.council)).allow;
    const keys = status === 'check-in' ? await this.keys(roundId) : undefined;
    return {
      roundId,
      sessionId,
      version,
      status,
      ...(reason ? { reason } : {}),
      items: round.items.flatMap((one, i) => {
        const { dossierId, lowerForm } = one;
        if (isShutOut(viewer.scope, dossierId)) return [];
        return [
          {
            item: i + 1,
            dossierId,
            ...(lowerForm ? { lowerForm } : {}),
            ...deferralOf(round, dossierId),
            ...(keeps ? sheetsTaken(round, one) : {}),
          },
        ];
      }),
      withheld: round.items.flatMap(({ withheld }, i) =>
        withheld?.includes(viewer.accountId) ? [i + 1] : [],
      ),
      keysDigest,
      ...(keys ? { keys } : {}),
      delaySeconds: this.vault.delaySeconds,
      startsInSeconds: this.startsIn(round),
      checkedIn,
      present: state.attendance?.present ?? 0,
      quorum,
      missing: Math.max(0, quorum - checkedIn.length - paper),
      issued,
      paper,
      paperCounts: round.papers.map(({ by }) => by),
    };
  }

  private startsIn({ castingSince }: BallotRound): number {
    if (castingSince === undefined) return 0;
    const delay = this.vault.delaySeconds;
    const head = Math.min(HEAD_START_SECONDS, delay);
    const since = (this.clock.now().getTime() - new Date(castingSince).getTime()) / 1_000 - head;
    if (since <= 0 || delay === 0) return Math.max(0, -since);
    // Latecomers gather for the next start, so that only the start they share can be told.
    return delay - (since % delay);
  }

  private async keys(roundId: string): Promise<string[] | undefined> {
    try {
      return (await this.vault.standing(roundId)).keys;
    } catch (error) {
      if (error instanceof VaultRefusal) throw refused(error);
      throw error;
    }
  }
}

/**
 * Before a round is opened the mark goes by who could vote; here by who took a sheet. Nothing of it for
 * members: it would tell them how many of those checked in are in conflict.
 */
export function sheetsTaken(
  round: BallotRound,
  item: BallotRound['items'][number],
): Pick<BallotStanding['items'][number], 'sheets' | 'fewSheets'> {
  if (round.status !== 'check-in' && round.status !== 'casting') return {};
  const sheets = sheetsOn(round, item);
  return { sheets, fewSheets: sheets <= FEW_VOTERS };
}

function deferralOf({ deferred = [] }: BallotRound, dossierId: string) {
  const one = deferred.find((put) => put.dossierId === dossierId);
  if (!one) return {};
  return { deferred: { reason: one.reason, ...(one.until ? { until: one.until } : {}) } };
}

/** A session's rounds as a list shows them: nothing that was counted before the count is whole. */
export const ballotsShown = (state: CouncilState) =>
  state.ballots?.map(({ roundId, status, items, issued, paper, reason }) => ({
    roundId,
    status,
    items: items.length,
    issued,
    paper,
    ...(reason ? { reason } : {}),
  }));
