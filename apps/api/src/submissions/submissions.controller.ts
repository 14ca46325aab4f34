import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  AskCentre,
  FindSubmission,
  Liaise,
  ListSubmissions,
  type Page,
  type RunContext,
  type SubmissionDetail,
  type SubmissionItem,
  type Viewer,
} from '@vinhdanh/application';
import {
  AcknowledgeDto,
  AskCentreDto,
  GiveUpDto,
  PageQueryDto,
  RecordOutcomeDto,
  RecordReceiptDto,
  ReplaceSubmissionDto,
  ResendDto,
  SubmissionQueryDto,
  TellFlaggedDto,
} from '@vinhdanh/contracts';
import { plain } from '../http/plain.js';
import { Allows, answer, Ctx, CurrentViewer, Id } from '../http/index.js';

/** Packages to the centre: how they travel, what was answered, and the liaison officer's hands. */
@Controller('api/v1/submissions')
export class SubmissionsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Allows('submission.read')
  list(
    @Query() { limit, cursor, status, actId }: SubmissionQueryDto,
  ): Promise<Page<SubmissionItem>> {
    return this.queries.execute(new ListSubmissions({ status, actId }, limit, cursor));
  }

  /** The cursor pages the lines. */
  @Get(':id')
  @Allows('submission.read')
  find(
    @Id() id: string,
    @Query() { limit, cursor }: PageQueryDto,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SubmissionDetail> {
    return this.queries.execute(new FindSubmission(id, viewer, limit, cursor));
  }

  @Post(':id/give-up')
  @HttpCode(200)
  @Allows('submission.liaise')
  giveUp(@Id() id: string, @Body() { reason }: GiveUpDto, @Ctx() ctx: RunContext) {
    return this.liaise(id, { type: 'give-up', reason }, ctx);
  }

  /** After an outage, a bounce or a stop: the same message under the same id, at once. */
  @Post(':id/resend')
  @HttpCode(200)
  @Allows('submission.liaise')
  resend(@Id() id: string, @Body() { reason }: ResendDto, @Ctx() ctx: RunContext) {
    return this.liaise(id, { type: 'resend', reason }, ctx);
  }

  @Post(':id/receipt')
  @HttpCode(200)
  @Allows('submission.liaise')
  receipt(@Id() id: string, @Body() { receipt }: RecordReceiptDto, @Ctx() ctx: RunContext) {
    return this.liaise(id, { type: 'mark-sent', receipt }, ctx);
  }

  @Post(':id/outcome')
  @HttpCode(200)
  @Allows('submission.liaise')
  outcome(@Id() id: string, @Body() { items }: RecordOutcomeDto, @Ctx() ctx: RunContext) {
    return this.liaise(id, { type: 'record-outcome', items }, ctx);
  }

  @Post(':id/acknowledge')
  @HttpCode(200)
  @Allows('submission.liaise')
  acknowledge(@Id() id: string, @Body() { kind, reason }: AcknowledgeDto, @Ctx() ctx: RunContext) {
    return this.liaise(id, plain({ type: 'acknowledge' as const, kind, reason }), ctx);
  }

  /** Asks to have the package back (đề nghị lấy lại); the centre agrees (15) or not (16). */
  @Post(':id/recall')
  @HttpCode(200)
  @Allows('submission.liaise')
  recall(@Id() id: string, @Body() { reason }: AskCentreDto, @Ctx() ctx: RunContext) {
    return this.ask(id, { kind: 'recall', reason }, ctx);
  }

  /** Sends the package as it stands now, as an update (cập nhật) of the first. */
  @Post(':id/update')
  @HttpCode(200)
  @Allows('submission.liaise')
  update(@Id() id: string, @Body() { reason }: AskCentreDto, @Ctx() ctx: RunContext) {
    return this.ask(id, { kind: 'update', reason }, ctx);
  }

  /** Tells the centre of the flagged lines by the message prepared for it: an update or a recall. */
  @Post(':id/tell-flagged')
  @HttpCode(200)
  @Allows('submission.liaise')
  tellFlagged(@Id() id: string, @Body() { kind }: TellFlaggedDto, @Ctx() ctx: RunContext) {
    return this.ask(id, { kind }, ctx);
  }

  /** Another letter, with a number of its own, takes the place of the first (thay thế). */
  @Post(':id/replace')
  @HttpCode(200)
  @Allows('submission.liaise')
  replace(
    @Id() id: string,
    @Body() { reason, letterNumber: number, letterDate: date }: ReplaceSubmissionDto,
    @Ctx() ctx: RunContext,
  ) {
    return this.ask(id, { kind: 'replace', reason, letter: { number, date } }, ctx);
  }

  private async ask(id: string, wish: AskCentre['wish'], ctx: RunContext) {
    return answer(await this.commands.execute(new AskCentre(id, wish, ctx)));
  }

  private async liaise(id: string, command: Liaise['command'], ctx: RunContext) {
    return answer(await this.commands.execute(new Liaise(id, command, ctx)));
  }
}
