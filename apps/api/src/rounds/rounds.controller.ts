import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  CloseRound,
  ExpectUnits,
  FindRound,
  ListRounds,
  MoveDeadline,
  OpenRound,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  CloseRoundDto,
  ExpectUnitsDto,
  MoveDeadlineDto,
  OpenRoundDto,
  RoundQueryDto,
} from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id } from '../http/decorators.js';

/** Rounds of consideration (đợt xét). */
@Controller('api/v1/rounds')
export class RoundsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @Allows('round.open')
  async open(@Body() body: OpenRoundDto, @Ctx() context: RunContext) {
    const { effectiveOn: _day, ...fields } = body;
    return answer(await this.commands.execute(new OpenRound(fields, context)));
  }

  @Get()
  @Allows('round.read')
  list(@Query() { status, limit, cursor }: RoundQueryDto) {
    return this.queries.execute(new ListRounds({ status }, limit, cursor));
  }

  /** The round with every expected unit, those of which nothing has come named apart. */
  @Get(':id')
  @Allows('round.read')
  find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindRound(id, viewer));
  }

  @Post(':id/move-deadline')
  @HttpCode(200)
  @Allows('round.move-deadline')
  async moveDeadline(@Id() id: string, @Body() body: MoveDeadlineDto, @Ctx() context: RunContext) {
    const { deadline, reason } = body;
    const command = { type: 'move-deadline' as const, deadline, reason };
    return answer(await this.commands.execute(new MoveDeadline(id, command, context)));
  }

  @Post(':id/expect-units')
  @HttpCode(200)
  @Allows('round.open')
  async expectUnits(@Id() id: string, @Body() body: ExpectUnitsDto, @Ctx() context: RunContext) {
    const command = { type: 'expect-units' as const, unitIds: body.unitIds };
    return answer(await this.commands.execute(new ExpectUnits(id, command, context)));
  }

  @Post(':id/close')
  @HttpCode(200)
  @Allows('round.close')
  async close(@Id() id: string, @Body() _body: CloseRoundDto, @Ctx() context: RunContext) {
    return answer(await this.commands.execute(new CloseRound(id, { type: 'close' }, context)));
  }
}
