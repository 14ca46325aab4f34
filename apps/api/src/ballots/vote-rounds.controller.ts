import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  CastVotes,
  CloseVoteRound,
  FindQuorum,
  FindVote,
  OpenVoteRound,
  PreviewVote,
  VoidVoteRound,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import { CastVoteDto, CloseVoteDto, OpenVoteDto, VoidBallotDto } from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, Lang } from '../http/decorators.js';
import type { Language } from '../http/language.js';
import { plain } from '../http/plain.js';
import { sentence } from '../http/rejections.js';
import { limitsInWords } from './ballot-limits.js';

/** Rounds that are not secret: by show of hands, by name, or in writing until a day. */
@Controller('api/v1')
export class VoteRoundsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Least attendance by the strictest rule on the list, and how many are still needed. */
  @Get('council-sessions/:id/quorum')
  @Allows('council-vote.read')
  quorum(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindQuorum(id, viewer));
  }

  /** Highest reachable vote of each line, and why a round of each kind could not take it. */
  @Get('council-sessions/:id/vote-preview')
  @Allows('council-vote.open')
  async preview(@Id() id: string, @CurrentViewer() viewer: Viewer, @Lang() language: Language) {
    const found = await this.queries.execute(new PreviewVote(id, viewer));
    const said = (bar: { code: string; facts?: object } | null) =>
      bar && { code: bar.code, message: sentence(bar.code, { ...bar.facts }, language) };
    const items = found.items.map(({ bars, ...line }) => ({
      ...line,
      bars: Object.fromEntries(Object.entries(bars).map(([mode, bar]) => [mode, said(bar)])),
    }));
    return { ...found, items, limits: limitsInWords(found.limits, language) };
  }

  @Post('council-sessions/:id/vote-rounds')
  @Allows('council-vote.open')
  async open(
    @Id() id: string,
    @Body() { mode, dossierIds, until, confirmation }: OpenVoteDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const wish = { mode, dossierIds, until, cited: confirmation };
    const ran = await this.commands.execute(new OpenVoteRound(id, plain(wish), viewer, context));
    return answer(ran, { roundId: ran.roundId });
  }

  /** Who has answered and how many are still needed; the choices by name once it is closed. */
  @Get('vote-rounds/:id')
  @Allows('council-vote.read')
  find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindVote(id, viewer));
  }

  /** A member's own choices, or those the secretary enters for a seat; until the close they may change. */
  @Post('vote-rounds/:id/votes')
  @HttpCode(200)
  @Allows('council-vote.cast')
  async cast(
    @Id() id: string,
    @Body() { choices, seat }: CastVoteDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const order = new CastVotes(id, plain({ choices, seat }), viewer, context);
    return answer(await this.commands.execute(order));
  }

  @Post('vote-rounds/:id/close')
  @HttpCode(200)
  @Allows('council-vote.close')
  async close(
    @Id() id: string,
    @Body() { counts, defer }: CloseVoteDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const order = new CloseVoteRound(id, plain({ counts, defer }), viewer, context);
    return answer(await this.commands.execute(order));
  }

  @Post('vote-rounds/:id/void')
  @HttpCode(200)
  @Allows('council-vote.void')
  async void(
    @Id() id: string,
    @Body() { reason }: VoidBallotDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return answer(await this.commands.execute(new VoidVoteRound(id, reason, viewer, context)));
  }
}
