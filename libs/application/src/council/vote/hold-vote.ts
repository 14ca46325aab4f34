import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  reject,
  type BallotCount,
  type CouncilState,
  type LawCitation,
  type VoteChoice,
  type VoteMode,
  type VoteRound,
} from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { DomainRejectionError } from '../../errors.js';
import { derivedId } from '../../ids.js';
import type { RunContext, RunResult } from '../../run-context.js';
import { drawSheet } from '../ballot/open-ballot.js';
import { RoundDesk } from '../ballot/round-desk.js';
import { VoteDesk } from './vote-desk.js';

type Ran = RunResult<CouncilState>;

export interface VoteWish {
  mode: VoteMode;
  /** Lines of the round; all that have no result yet if left out. */
  dossierIds?: string[];
  until?: string;
  cited?: LawCitation;
}

export class OpenVoteRound extends Command<Ran & { roundId: string }> {
  constructor(
    readonly sessionId: string,
    readonly wish: VoteWish,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(OpenVoteRound)
export class OpenVoteRoundHandler implements ICommandHandler<OpenVoteRound> {
  constructor(private readonly desk: RoundDesk) {}

  async execute({ sessionId, wish, viewer, context }: OpenVoteRound) {
    const { state } = await this.desk.session(sessionId, viewer, 'council-vote.open');
    const { dossierIds, ...said } = wish;
    const { items, policy } = await drawSheet(this.desk, sessionId, state, dossierIds);
    const roundId = derivedId(context.commandId, 'vote-round');
    const command = { type: 'open-vote' as const, roundId, items, ...said };
    return { ...(await this.desk.run(sessionId, command, context, policy)), roundId };
  }
}

export interface Choices {
  choices: { dossierId: string; choice: VoteChoice }[];
  /** Seat the secretary enters it for. */
  seat?: string;
}

export class CastVotes extends Command<Ran> {
  constructor(
    readonly roundId: string,
    readonly said: Choices,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(CastVotes)
export class CastVotesHandler implements ICommandHandler<CastVotes> {
  constructor(private readonly desk: VoteDesk) {}

  async execute({ roundId, said, viewer, context }: CastVotes): Promise<Ran> {
    const action = said.seat === undefined ? 'council-vote.cast' : 'council-vote.enter';
    const { sessionId } = await this.desk.round(roundId, viewer, action);
    const choices = Object.fromEntries(
      said.choices.map(({ dossierId, choice }) => [dossierId, choice]),
    );
    const seat = said.seat === undefined ? {} : { seat: said.seat };
    const command = { type: 'cast-vote' as const, roundId, choices, ...seat };
    return this.desk.run(sessionId, command, context);
  }
}

export interface VoteClose {
  /** Hands as counted, of a show of hands. */
  counts?: (BallotCount & { dossierId: string })[];
  defer?: { dossierId: string; until?: string }[];
}

export class CloseVoteRound extends Command<Ran> {
  constructor(
    readonly roundId: string,
    readonly close: VoteClose,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(CloseVoteRound)
export class CloseVoteRoundHandler implements ICommandHandler<CloseVoteRound> {
  constructor(private readonly desk: VoteDesk) {}

  async execute({ roundId, close, viewer, context }: CloseVoteRound): Promise<Ran> {
    const found = await this.desk.round(roundId, viewer, 'council-vote.close');
    const policy = await this.desk.policy(found);
    const counts = close.counts && inOrder(found.round, close.counts);
    const command = {
      type: 'close-vote' as const,
      roundId,
      on: actingDay(context),
      ...(counts ? { counts } : {}),
      ...(close.defer ? { defer: close.defer } : {}),
    };
    return this.desk.run(found.sessionId, command, context, policy);
  }
}

/** The counts in the order of the sheet. @throws DomainRejectionError for a stranger among them */
function inOrder(
  { items }: VoteRound,
  counts: (BallotCount & { dossierId: string })[],
): BallotCount[] {
  const stranger = counts.find((one) => !items.some((item) => item.dossierId === one.dossierId));
  if (stranger)
    throw new DomainRejectionError(reject('not-on-agenda', { dossierId: stranger.dossierId }));
  return items.flatMap((item) => {
    const one = counts.find(({ dossierId }) => dossierId === item.dossierId);
    if (!one) return [];
    const { agree, disagree, blank, lower } = one;
    return [{ agree, disagree, blank, lower }];
  });
}

export class VoidVoteRound extends Command<Ran> {
  constructor(
    readonly roundId: string,
    readonly reason: string,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(VoidVoteRound)
export class VoidVoteRoundHandler implements ICommandHandler<VoidVoteRound> {
  constructor(private readonly desk: VoteDesk) {}

  async execute({ roundId, reason, viewer, context }: VoidVoteRound): Promise<Ran> {
    const { sessionId } = await this.desk.round(roundId, viewer, 'council-vote.void');
    return this.desk.run(sessionId, { type: 'void-vote', roundId, reason }, context);
  }
}
