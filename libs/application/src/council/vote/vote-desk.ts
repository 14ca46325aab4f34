import { Injectable } from '@nestjs/common';
import {
  councilDecider,
  type CouncilPolicy,
  type CouncilState,
  type VoteCommand,
  type VoteRound,
} from '@vinhdanh/domain';
import { demand } from '../../access/demand.js';
import type { Viewer } from '../../access/viewer.js';
import { NotVisible } from '../../errors.js';
import { CouncilViews } from '../../ports/council-views.js';
import { CommandRunner } from '../../run-command.js';
import type { RunContext, RunResult } from '../../run-context.js';
import { RoundDesk } from '../ballot/round-desk.js';
import { hasSeat, ownerOf } from '../own-council.js';

export interface FoundVote {
  sessionId: string;
  version: number;
  state: CouncilState;
  round: VoteRound;
}

/** What every step of an open round does the same way. */
@Injectable()
export class VoteDesk {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: CouncilViews,
    private readonly rounds: RoundDesk,
  ) {}

  /** Members of the session reach its rounds by their seat. @throws NotVisible */
  async round(roundId: string, viewer: Viewer, action: string): Promise<FoundVote> {
    const sessionId = await this.views.sessionOfRound(roundId);
    if (!sessionId) throw new NotVisible('vote round');
    const { state, version } = await this.runner.load(councilDecider, sessionId);
    const round = state.votes?.find((one) => one.roundId === roundId);
    if (!round) throw new NotVisible('vote round');
    const own = action === 'council-vote.cast' || action === 'council-vote.read';
    if (!own || !hasSeat(state, viewer.accountId))
      demand(viewer, action, 'vote round', ownerOf(state.council));
    return { sessionId, version, state, round };
  }

  policy({ sessionId, state, round }: FoundVote): Promise<CouncilPolicy> {
    return this.rounds.policy(
      sessionId,
      state,
      round.items.map(({ dossierId }) => dossierId),
    );
  }

  run(
    sessionId: string,
    command: VoteCommand,
    context: RunContext,
    policy: CouncilPolicy = {},
  ): Promise<RunResult<CouncilState>> {
    return this.runner.run(councilDecider, sessionId, command, context, policy);
  }
}
