import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  FindScorecard,
  ScoreAsUnit,
  type RunContext,
  type UnitScoring,
  type Viewer,
} from '@vinhdanh/application';
import {
  DisputeScoreDto,
  ExplainScoreDto,
  ScoreOneselfDto,
  ScorePeerDto,
} from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id } from '../http/decorators.js';
import { plain } from '../http/plain.js';

/** A round as those see it who are scored: their own points, peers', explanation, dispute. */
@Controller('api/v1/score-rounds')
export class UnitScoringController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Self, peers' and cluster's points side by side; the cluster's once it is concluded. */
  @Get(':id/scorecards/:subjectId')
  @Allows('scoring.read-card')
  find(@Id() id: string, @Id('subjectId') subjectId: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindScorecard(id, subjectId, viewer));
  }

  /** What a unit gives itself (tự chấm). */
  @Post(':id/score-self')
  @HttpCode(200)
  @Allows('scoring.act-as-unit')
  self(
    @Id() id: string,
    @Body() { subjectId, marks }: ScoreOneselfDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.act(id, { type: 'score-self', subjectId, marks }, viewer, context);
  }

  /** What a member gives another (chấm chéo). */
  @Post(':id/score-peer')
  @HttpCode(200)
  @Allows('scoring.act-as-unit')
  peer(
    @Id() id: string,
    @Body() { subjectId, peerId, marks }: ScorePeerDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.act(id, { type: 'score-peer', subjectId, peerId, marks }, viewer, context);
  }

  /** The unit's word on its result (giải trình). */
  @Post(':id/explain')
  @HttpCode(200)
  @Allows('scoring.act-as-unit')
  explain(
    @Id() id: string,
    @Body() body: ExplainScoreDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { effectiveOn: _day, ...fields } = plain(body);
    return this.act(id, { type: 'explain', ...fields }, viewer, context);
  }

  /** The unit does not agree with its score (kiến nghị). */
  @Post(':id/dispute')
  @HttpCode(200)
  @Allows('scoring.act-as-unit')
  dispute(
    @Id() id: string,
    @Body() body: DisputeScoreDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { effectiveOn: _day, ...fields } = plain(body);
    return this.act(id, { type: 'dispute', ...fields }, viewer, context);
  }

  private async act(id: string, command: UnitScoring, viewer: Viewer, context: RunContext) {
    return answer(await this.commands.execute(new ScoreAsUnit(id, command, viewer, context)));
  }
}
