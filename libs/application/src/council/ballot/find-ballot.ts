import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  isShutOut,
  reachOf,
  recusalOn,
  reject,
  type BallotBox,
  type BallotRecord,
  type BallotRound,
  type BallotRule,
  type CouncilState,
  sheetsOn,
  votersOn,
  type Reach,
} from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../../errors.js';
import { BallotVault, VaultRefusal } from '../../ports/ballot-vault.js';
import { Clock } from '../../ports/clock.js';
import type { LowerFormBar } from '../lower-forms.js';
import { ownerOf } from '../own-council.js';
import { drawSheet } from './open-ballot.js';
import { refused, RoundDesk } from './round-desk.js';

/** What to think of before a round is opened; see the words of the api. */
export type BallotLimit = 'unanimous' | 'few-voters' | 'device' | 'coercion' | 'no-margin';
/** With so few ballots on a line one voter and the numbers tell what the others chose. */
export const FEW_VOTERS = 3;
/** Time for every device to learn that casting has begun. */
export const HEAD_START_SECONDS = 5;

export interface BallotPreview {
  sessionId: string;
  roster: number;
  present: number;
  written: number;
  /** Attendance the strictest rule on the sheet needs, and how many are still missing. */
  quorum: number;
  missing: number;
  items: (Reach & {
    dossierId: string;
    award: string;
    canPass: boolean;
    /** Members who do not vote on it because of a conflict of interest. */
    recused?: number;
    /** Members left who can cast a ballot on it: present, and in no conflict. */
    voters: number;
    /** So few that the numbers easily tell who chose what. */
    fewVoters: boolean;
    /** A rule it is counted by is confirmed by nobody: opening needs the text of the law. */
    needsConfirmation: boolean;
    lowerForm?: string;
    /** The lower form the edition has, and what of its own rules keeps the line from it. */
    lowerFormBarred?: LowerFormBar;
    rule: Pick<BallotRule, 'secret' | 'denominator' | 'threshold' | 'source' | 'verified'>;
  })[];
  limits: BallotLimit[];
}

/** What the secretary sees before opening a round. */
export class PreviewBallot extends Query<BallotPreview> {
  constructor(
    readonly sessionId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(PreviewBallot)
export class PreviewBallotHandler implements IQueryHandler<PreviewBallot> {
  constructor(private readonly desk: RoundDesk) {}

  async execute({ sessionId, viewer }: PreviewBallot): Promise<BallotPreview> {
    const { state } = await this.desk.session(sessionId, viewer, 'ballot-round.open');
    const { attendance, council } = state;
    if (!attendance || !council) throw new DomainRejectionError(reject('attendance-missing'));
    const { items, policy } = await drawSheet(this.desk, sessionId, state, undefined);
    const seen = items.filter(({ dossierId }) => !isShutOut(viewer.scope, dossierId));
    const shown = seen.flatMap(({ dossierId, lowerForm }) => {
      const rules = policy.rules?.get(dossierId);
      if (!rules) return [];
      const { rule } = rules;
      const recused = recusalOn(state, dossierId);
      const reach = reachOf(rule, council.roster, attendance, recused);
      const there = attendance.present + (attendance.standIns ?? 0);
      const canPass = reach.highest >= reach.need && there >= reach.quorum;
      const { secret, denominator, threshold, source, verified } = rule;
      const barred = policy.lowerBarred.get(dossierId);
      return [
        {
          dossierId,
          award: policy.dossiers.get(dossierId)?.award ?? '',
          ...(lowerForm ? { lowerForm } : {}),
          ...(barred ? { lowerFormBarred: barred } : {}),
          ...reach,
          canPass,
          ...(recused ? { recused: recused.members } : {}),
          ...turnoutOf(state, dossierId),
          needsConfirmation: rules.unconfirmed !== undefined,
          rule: { secret, denominator, threshold, source, verified },
        },
      ];
    });
    const quorum = Math.max(0, ...shown.map((one) => one.quorum));
    const { present, written } = attendance;
    return {
      sessionId,
      roster: council.roster,
      present,
      written,
      quorum,
      missing: Math.max(0, quorum - present - (attendance.standIns ?? 0)),
      items: shown,
      limits: limitsOf(shown),
    };
  }
}

/** Who is left to vote on a line, and whether they are too few to hide among. */
export function turnoutOf(
  state: CouncilState,
  dossierId: string,
): Pick<BallotPreview['items'][number], 'voters' | 'fewVoters'> {
  const voters = votersOn(state, dossierId);
  return { voters, fewVoters: voters <= FEW_VOTERS };
}

/** By line, for a conflict of interest leaves fewer voters on one line than there are in the room. */
export function limitsOf(items: readonly (Reach & { fewVoters: boolean })[]): BallotLimit[] {
  const limits: BallotLimit[] = ['unanimous', 'device', 'coercion'];
  if (items.some(({ fewVoters }) => fewVoters)) limits.push('few-voters');
  // Where everybody must agree, passing tells how everybody voted.
  if (items.some(({ highest, need }) => highest === need)) limits.push('no-margin');
  return limits;
}

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
