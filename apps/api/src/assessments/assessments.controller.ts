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
  OpenAssessmentsDto,
  SubmitAssessmentDto,
} from '@vinhdanh/contracts';
import { answer, bulkAnswerOf } from './answers.js';
import { said, shown } from './said.js';
import { Allows, Ctx, CurrentViewer, Id, Lang, type Language } from '../http/index.js';

/** Assessments of bodies by criteria beyond the law: who is asked, and what it says of itself. */
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

  private async change(id: string, change: AssessmentChange, viewer: Viewer, ctx: RunContext) {
    return answer(await this.commands.execute(new ChangeAssessment(id, change, viewer, ctx)));
  }
}
