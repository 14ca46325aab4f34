import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  CloseBallotRound,
  CloseCheckInOf,
  DeferBallotLine,
  EnterPaperCount,
  FindBallot,
  FindBallotBox,
  OpenBallotRound,
  PreviewBallot,
  TakeSheet,
  VoidBallotRound,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  CloseBallotDto,
  CloseCheckInDto,
  DeferBallotLineDto,
  OpenBallotDto,
  PaperCountDto,
  TakeSheetDto,
  VoidBallotDto,
} from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, Lang } from '../http/decorators.js';
import type { Language } from '../http/language.js';
import { plain } from '../http/plain.js';
import { limitsInWords } from './ballot-limits.js';

/** Secret rounds of a council: open, check in, close, count. Ballots themselves go to /ballot-box. */
@Controller('api/v1')
export class BallotRoundsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Highest reachable vote and limits of secrecy, before a round is opened. */
  @Get('council-sessions/:id/ballot-preview')
  @Allows('ballot-round.open')
  async preview(@Id() id: string, @CurrentViewer() viewer: Viewer, @Lang() language: Language) {
    const found = await this.queries.execute(new PreviewBallot(id, viewer));
    return { ...found, limits: limitsInWords(found.limits, language) };
  }

  /** One sheet with the lines named, or all without a result. Repeat with the same key while keys are made. */
  @Post('council-sessions/:id/ballot-rounds')
  @Allows('ballot-round.open')
  async open(
    @Id() id: string,
    @Body() { dossierIds, confirmation }: OpenBallotDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const cited = confirmation && plain(confirmation);
    const order = new OpenBallotRound(id, dossierIds, viewer, context, cited);
    const ran = await this.commands.execute(order);
    return answer(ran, { roundId: ran.roundId });
  }

  @Get('ballot-rounds/:id')
  @Allows('ballot-round.read')
  find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindBallot(id, viewer));
  }

  /** The member takes the sheet: one blinded token per item in, one signature per item out. */
  @Post('ballot-rounds/:id/check-in')
  @HttpCode(200)
  @Allows('ballot-round.check-in')
  async checkIn(
    @Id() id: string,
    @Body() { blinded }: TakeSheetDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const ran = await this.commands.execute(new TakeSheet(id, blinded, viewer, context));
    return answer(ran, { signatures: ran.signatures });
  }

  /** Destroys the keys of the round; from then on ballots are taken. */
  @Post('ballot-rounds/:id/close-check-in')
  @HttpCode(200)
  @Allows('ballot-round.close-check-in')
  async closeCheckIn(
    @Id() id: string,
    @Body() { paper }: CloseCheckInDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return answer(await this.commands.execute(new CloseCheckInOf(id, paper, viewer, context)));
  }

  /** Opens the box; results follow at once, or once the paper is counted. */
  @Post('ballot-rounds/:id/close')
  @HttpCode(200)
  @Allows('ballot-round.close')
  async close(
    @Id() id: string,
    @Body() { written }: CloseBallotDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const order = new CloseBallotRound(id, plain(written), viewer, context);
    return answer(await this.commands.execute(order));
  }

  /** Two people count the paper, each alone; equal counts make the result. */
  @Post('ballot-rounds/:id/paper-count')
  @HttpCode(200)
  @Allows('ballot-round.enter-paper')
  async paper(
    @Id() id: string,
    @Body() { counts }: PaperCountDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const order = new EnterPaperCount(id, plain(counts), viewer, context);
    return answer(await this.commands.execute(order));
  }

  /** The council puts one line off; ballots on it are counted by nobody, the others stay. */
  @Post('ballot-rounds/:id/defer-line')
  @HttpCode(200)
  @Allows('ballot-round.defer-line')
  async deferLine(
    @Id() id: string,
    @Body() { dossierId, reason, until }: DeferBallotLineDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const line = { dossierId, reason, ...(until ? { until } : {}) };
    return answer(await this.commands.execute(new DeferBallotLine(id, line, viewer, context)));
  }

  @Post('ballot-rounds/:id/void')
  @HttpCode(200)
  @Allows('ballot-round.void')
  async void(
    @Id() id: string,
    @Body() { reason }: VoidBallotDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return answer(await this.commands.execute(new VoidBallotRound(id, reason, viewer, context)));
  }

  /** All ballots and receipts with what the log says of them: everything a recount needs. */
  @Get('ballot-rounds/:id/box')
  @Allows('ballot-round.read-box')
  box(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindBallotBox(id, viewer));
  }
}
