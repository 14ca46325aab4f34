import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  ChangeAssessment,
  type AssessmentChange,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  AssessmentReasonDto,
  ConcludeAssessmentDto,
  DeclineBodyDto,
  RecogniseBodyDto,
  ReturnAssessmentDto,
  ReviewCriteriaDto,
} from '@vinhdanh/contracts';
import { Allows, answer, Ctx, CurrentViewer, Id } from '../http/index.js';
import { said } from './said.js';

/** What the reviewing body finds of an assessment, and what the deciding body makes of it. */
@Controller('api/v1/assessments')
export class AssessmentReviewController {
  constructor(private readonly commands: CommandBus) {}

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
