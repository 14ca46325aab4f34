import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangeScoreRound,
  FindScoreRound,
  ListScoreRounds,
  OpenScoreRound,
  type RunContext,
  type UnitScoring,
  type Viewer,
} from '@vinhdanh/application';
import {
  ConcludeScoringDto,
  MarkCandidateDto,
  MeasureCandidatesDto,
  OpenScoreRoundDto,
  RecordScoreResultsDto,
  ReopenScoringDto,
  ScoreRoundQueryDto,
  SettleDisputeDto,
} from '@vinhdanh/contracts';
import type { ScoreRoundCommand } from '@vinhdanh/domain';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, NeedsVersion } from '../http/decorators.js';
import { plain } from '../http/plain.js';

/** Rounds of scoring: several subjects by one sheet, marked by people or measured by targets. */
@Controller('api/v1/score-rounds')
export class ScoreRoundsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @Allows('scoring.run')
  async open(@Body() body: OpenScoreRoundDto, @Ctx() context: RunContext) {
    const { effectiveOn: _day, evaluators = [], ...fields } = plain(body);
    const command = new OpenScoreRound({ ...fields, evaluators }, context);
    return answer(await this.commands.execute(command));
  }

  @Get()
  @Allows('scoring.read')
  list(@Query() { limit, cursor, ...filter }: ScoreRoundQueryDto) {
    return this.queries.execute(new ListScoreRounds(filter, limit, cursor));
  }

  /** With every candidate's points by criterion, rank, and what failed it. */
  @Get(':id')
  @Allows('scoring.read')
  find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindScoreRound(id, viewer));
  }

  /** What the one who calls gives a candidate. */
  @Post(':id/mark')
  @HttpCode(200)
  @Allows('scoring.mark')
  mark(@Id() id: string, @Body() body: MarkCandidateDto, @Ctx() context: RunContext) {
    const { subjectId, marks } = body;
    return this.change(id, { type: 'mark', subjectId, marks }, context);
  }

  /** Results of a criterion that is measured, with targets or without. */
  @Post(':id/measure')
  @HttpCode(200)
  @Allows('scoring.run')
  measure(@Id() id: string, @Body() body: MeasureCandidatesDto, @Ctx() context: RunContext) {
    const { criterion, results } = plain(body);
    return this.change(id, { type: 'measure', criterion, results }, context);
  }

  @Post(':id/conclude')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('scoring.run')
  conclude(@Id() id: string, @Body() { on }: ConcludeScoringDto, @Ctx() context: RunContext) {
    return this.change(id, { type: 'conclude', on }, context);
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Allows('scoring.run')
  reopen(@Id() id: string, @Body() { reason }: ReopenScoringDto, @Ctx() context: RunContext) {
    return this.change(id, { type: 'reopen', reason }, context);
  }

  /** Who was found leading, typical or voted; it goes into their records within moments. */
  @Post(':id/record-results')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('scoring.run')
  record(@Id() id: string, @Body() body: RecordScoreResultsDto, @Ctx() context: RunContext) {
    const { results, reference } = plain(body);
    return this.change(id, { type: 'record-results', results, reference }, context);
  }

  /** Upheld, the scoring is open again for its marks to be put right. */
  @Post(':id/settle-dispute')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('scoring.run')
  settle(@Id() id: string, @Body() body: SettleDisputeDto, @Ctx() context: RunContext) {
    const { number, upheld, why, reference } = body;
    return this.change(id, { type: 'settle-dispute', number, upheld, why, reference }, context);
  }

  private async change(
    id: string,
    command: Exclude<ScoreRoundCommand, { type: 'open' } | UnitScoring>,
    context: RunContext,
  ) {
    return answer(await this.commands.execute(new ChangeScoreRound(id, command, context)));
  }
}
