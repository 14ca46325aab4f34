import {
  Command,
  CommandHandler,
  Query,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import {
  scorecardOf,
  scoreRoundDecider,
  subjectDecider,
  type ScoreRoundCommand,
  type ScoreRoundState,
  type Scorecard,
} from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { MemberNames } from '../cluster/member-names.js';
import { NotVisible } from '../errors.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** What a candidate's own people do in a round: mark themselves or a peer, explain, dispute. */
export type UnitScoring = Extract<
  ScoreRoundCommand,
  { type: 'score-self' | 'score-peer' | 'explain' | 'dispute' }
>;

export class ScoreAsUnit extends Command<RunResult<ScoreRoundState>> {
  constructor(
    readonly roundId: string,
    readonly command: UnitScoring,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ScoreAsUnit)
export class ScoreAsUnitHandler implements ICommandHandler<ScoreAsUnit> {
  constructor(private readonly runner: CommandRunner) {}

  /** @throws NotVisible; DomainRejectionError `not-allowed` and what the rules reject */
  async execute({ roundId, command, viewer, context }: ScoreAsUnit) {
    const acting = command.type === 'score-peer' ? command.peerId : command.subjectId;
    await demandCandidate(this.runner, viewer, 'scoring.act-as-unit', roundId, acting);
    return this.runner.run(scoreRoundDecider, roundId, command, context, {});
  }
}

/** Self, peers' and cluster's points of one candidate, with what was explained and disputed. */
export interface ScorecardDetail extends Scorecard {
  version: number;
  title: string;
  year: number;
  status: ScoreRoundState['status'];
  /** What is scored, as worded for this round. */
  sheet: ScoreRoundState['sheet'];
  /** Results of this candidate, by criterion that is measured. */
  measured: Record<string, { target?: number; actual: number }>;
  /** Everybody in the round, by id; erased names are absent. */
  candidates: string[];
  names: Record<string, string>;
  /** Candidates the one who asks speaks for. */
  mine: string[];
}

export class FindScorecard extends Query<ScorecardDetail> {
  constructor(
    readonly roundId: string,
    readonly subjectId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindScorecard)
export class FindScorecardHandler implements IQueryHandler<FindScorecard> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly members: MemberNames,
  ) {}

  async execute({ roundId, subjectId, viewer }: FindScorecard): Promise<ScorecardDetail> {
    const action = 'scoring.read-card';
    const { state, version } = await demandCandidate(
      this.runner,
      viewer,
      action,
      roundId,
      subjectId,
    );
    const { cluster, ...card } = scorecardOf(state, subjectId);
    // Who is scored learns of it when it is concluded, as the evaluators do.
    const open = state.status !== 'open' || viewer.judge('scoring.run', {}).allow;
    const { title, year, status, sheet, candidates } = state;
    const measured = Object.entries(state.measured).flatMap(([id, results]) => {
      const own = results[subjectId];
      return own ? [[id, own] as const] : [];
    });
    return {
      ...{ ...card, version, title, year, status, sheet, candidates },
      measured: Object.fromEntries(measured),
      names: await this.members.of(candidates),
      mine: await this.members.spokenFor(candidates, viewer),
      ...(open && cluster ? { cluster } : {}),
    };
  }
}

/** The round, if the candidate is one the viewer may act for. */
async function demandCandidate(
  runner: CommandRunner,
  viewer: Viewer,
  action: string,
  roundId: string,
  subjectId: string,
): Promise<{ state: ScoreRoundState; version: number }> {
  const { state, version } = await runner.load(scoreRoundDecider, roundId);
  if (state.status === 'none' || !state.candidates.includes(subjectId))
    throw new NotVisible('score round');
  const { state: subject } = await runner.load(subjectDecider, subjectId);
  const { unitId, unitLine } = subject;
  demand(viewer, action, 'score round', { unitIds: unitId ? [unitId] : [], unitLine });
  return { state, version };
}
