import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangeAssessment,
  CountAssessments,
  FindAssessment,
  ListAssessments,
  OpenAssessments,
  type AssessmentChange,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  AnswerCriteriaDto,
  AssessmentFilterDto,
  AssessmentQueryDto,
  AssessmentReasonDto,
  ConcludeAssessmentDto,
  DeclineBodyDto,
  OpenAssessmentsDto,
  RecogniseBodyDto,
  ReturnAssessmentDto,
  ReviewCriteriaDto,
  SubmitAssessmentDto,
} from '@vinhdanh/contracts';
import { answer, bulkAnswerOf } from './answers.js';
import { said, shown } from './said.js';
import { Allows, Ctx, CurrentViewer, Id, Lang, type Language } from '../http/index.js';

/** Assessments of bodies by criteria beyond the law: own word, review, result, recognition. */
@Controller('api/v1/assessments')
export class AssessmentsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Asks up to 500 bodies at once; each is answered for by itself. */
  @Post()
  @HttpCode(200)
  @Allows('assessment.open')
  async open(
    @Body() { effectiveOn: _day, subjects, references = {}, period, ...fields }: OpenAssessmentsDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
    @Lang() language: Language,
  ) {
    const { from, to } = period;
    const asked = { ...fields, references: { ...references }, period: { from, to } };
    const bodies = subjects.map((one) => ({ ...one }));
    const opened = await this.commands.execute(new OpenAssessments(asked, bodies, viewer, ctx));
    return bulkAnswerOf(opened, language);
  }

  @Get()
  @Allows('assessment.read')
  list(@Query() { limit, cursor, ...filter }: AssessmentQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new ListAssessments({ ...filter }, viewer, limit, cursor));
  }

  /** How many were asked, have answered, and fell into which band. */
  @Get('progress')
  @Allows('assessment.read')
  progress(@Query() filter: AssessmentFilterDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new CountAssessments({ ...filter }, viewer));
  }

  /** Every criterion with its threshold, the unit's word, its evidence and what the review found. */
  @Get(':id')
  @Allows('assessment.read')
  find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindAssessment(id, viewer));
  }

  @Post(':id/answer')
  @HttpCode(200)
  @Allows('assessment.answer')
  answer(
    @Id() id: string,
    @Body() { items }: AnswerCriteriaDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    const answers = items.map(({ criterion, answer: word, evidence }, i) => ({
      criterion,
      answer: said(word, `/items/${i}/answer`),
      evidence: evidence.map(shown),
    }));
    return this.change(id, { type: 'answer', items: answers }, viewer, ctx);
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Allows('assessment.answer')
  submit(
    @Id() id: string,
    @Body() _body: SubmitAssessmentDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    return this.change(id, { type: 'submit' }, viewer, ctx);
  }

  @Post(':id/review')
  @HttpCode(200)
  @Allows('assessment.review')
  review(
    @Id() id: string,
    @Body() { items }: ReviewCriteriaDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    const found = items.map(({ criterion, answer: word, reason }, i) => ({
      criterion,
      answer: said(word, `/items/${i}/answer`),
      ...(reason === undefined ? {} : { reason }),
    }));
    return this.change(id, { type: 'review', items: found }, viewer, ctx);
  }

  /** Sends named criteria back to the unit; all others stay as they are. */
  @Post(':id/return')
  @HttpCode(200)
  @Allows('assessment.review')
  giveBack(
    @Id() id: string,
    @Body() { criteria, reason }: ReturnAssessmentDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    return this.change(id, { type: 'return', criteria, reason }, viewer, ctx);
  }

  /** Ends the review; the result is reckoned. */
  @Post(':id/conclude')
  @HttpCode(200)
  @Allows('assessment.review')
  conclude(
    @Id() id: string,
    @Body() _body: ConcludeAssessmentDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    return this.change(id, { type: 'conclude' }, viewer, ctx);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Allows('assessment.review')
  cancel(
    @Id() id: string,
    @Body() { reason }: AssessmentReasonDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    return this.change(id, { type: 'cancel', reason }, viewer, ctx);
  }

  /** The deciding body, a Party committee for a Party cell, recognises. */
  @Post(':id/recognise')
  @HttpCode(200)
  @Allows('assessment.decide')
  recognise(
    @Id() id: string,
    @Body() { number, date, deciderId }: RecogniseBodyDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    return this.change(id, { type: 'recognise', act: { number, date, deciderId } }, viewer, ctx);
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Allows('assessment.decide')
  decline(
    @Id() id: string,
    @Body() { number, date, deciderId, reason }: DeclineBodyDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    const act = { number, date, deciderId };
    return this.change(id, { type: 'decline', act, reason }, viewer, ctx);
  }

  /** Takes a recognition back; its entry in the record is withdrawn. */
  @Post(':id/revoke')
  @HttpCode(200)
  @Allows('assessment.decide')
  revoke(
    @Id() id: string,
    @Body() { number, date, deciderId, reason }: DeclineBodyDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    const act = { number, date, deciderId };
    return this.change(id, { type: 'revoke', act, reason }, viewer, ctx);
  }

  private async change(id: string, change: AssessmentChange, viewer: Viewer, ctx: RunContext) {
    return answer(await this.commands.execute(new ChangeAssessment(id, change, viewer, ctx)));
  }
}
