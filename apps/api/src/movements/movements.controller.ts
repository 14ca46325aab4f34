import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangeMovement,
  FindMovement,
  LaunchMovement,
  ListMovements,
  type RunContext,
} from '@vinhdanh/application';
import {
  EndMovementDto,
  HoldReviewDto,
  LaunchMovementDto,
  MovementQueryDto,
  RecordMovementResultsDto,
  RegisterUnitsDto,
  SetThemeDto,
} from '@vinhdanh/contracts';
import type { MovementCommand } from '@vinhdanh/domain';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, Id } from '../http/decorators.js';

/** Emulation movements (phong trào thi đua) with their reviews and result lists. */
@Controller('api/v1/movements')
export class MovementsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @Allows('movement.run')
  async launch(@Body() body: LaunchMovementDto, @Ctx() context: RunContext) {
    const { effectiveOn: _day, focus = [], ...fields } = body;
    return answer(await this.commands.execute(new LaunchMovement({ ...fields, focus }, context)));
  }

  @Get()
  @Allows('movement.read')
  list(@Query() { status, ownerId, limit, cursor }: MovementQueryDto) {
    return this.queries.execute(new ListMovements({ status, ownerId }, limit, cursor));
  }

  /** The movement with the units that take part and the results of each review. */
  @Get(':id')
  @Allows('movement.read')
  find(@Id() id: string) {
    return this.queries.execute(new FindMovement(id));
  }

  @Post(':id/set-theme')
  @HttpCode(200)
  @Allows('movement.run')
  setTheme(@Id() id: string, @Body() { year, theme }: SetThemeDto, @Ctx() context: RunContext) {
    return this.change(id, { type: 'set-theme', year, theme }, context);
  }

  @Post(':id/register-units')
  @HttpCode(200)
  @Allows('movement.run')
  register(@Id() id: string, @Body() { unitIds }: RegisterUnitsDto, @Ctx() context: RunContext) {
    return this.change(id, { type: 'register-units', unitIds }, context);
  }

  /** Holds an interim (sơ kết) or final review (tổng kết). */
  @Post(':id/hold-review')
  @HttpCode(200)
  @Allows('movement.run')
  review(@Id() id: string, @Body() body: HoldReviewDto, @Ctx() context: RunContext) {
    const { effectiveOn: _day, letter, ...review } = body;
    const command = { type: 'hold-review' as const, ...review };
    return this.change(id, letter ? { ...command, letter: { ...letter } } : command, context);
  }

  /** Adds to the result list of a review; at most 1,000 at once. */
  @Post(':id/record-results')
  @HttpCode(200)
  @Allows('movement.run')
  record(@Id() id: string, @Body() body: RecordMovementResultsDto, @Ctx() context: RunContext) {
    const results = body.results.map(({ subjectId, result }) => ({ subjectId, result }));
    return this.change(id, { type: 'record-results', on: body.on, results }, context);
  }

  @Post(':id/end')
  @HttpCode(200)
  @Allows('movement.run')
  end(@Id() id: string, @Body() { on }: EndMovementDto, @Ctx() context: RunContext) {
    return this.change(id, { type: 'end', on }, context);
  }

  private async change(
    id: string,
    command: Exclude<MovementCommand, { type: 'launch' }>,
    context: RunContext,
  ) {
    return answer(await this.commands.execute(new ChangeMovement(id, command, context)));
  }
}
