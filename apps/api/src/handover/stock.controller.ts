import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ListStock, MoveStock, type RunContext } from '@vinhdanh/application';
import { MoveStockDto } from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx } from '../http/decorators.js';
import { plain } from '../http/plain.js';

/** Certificates, orders, flags and frames in stock; every movement has its slip. */
@Controller('api/v1/award-stock')
export class StockController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Allows('handover.read-stock')
  async list() {
    return { items: await this.queries.execute(new ListStock()) };
  }

  @Post('receive')
  @HttpCode(200)
  @Allows('handover.run')
  receive(@Body() body: MoveStockDto, @Ctx() context: RunContext) {
    return this.move('receive', body, context);
  }

  /** To a ceremony or a unit. */
  @Post('issue')
  @HttpCode(200)
  @Allows('handover.run')
  issue(@Body() body: MoveStockDto, @Ctx() context: RunContext) {
    return this.move('issue', body, context);
  }

  /** Unused, or recovered. */
  @Post('take-back')
  @HttpCode(200)
  @Allows('handover.run')
  takeBack(@Body() body: MoveStockDto, @Ctx() context: RunContext) {
    return this.move('take-back', body, context);
  }

  @Post('write-off')
  @HttpCode(200)
  @Allows('handover.run')
  writeOff(@Body() body: MoveStockDto, @Ctx() context: RunContext) {
    return this.move('write-off', body, context);
  }

  private async move(
    type: 'receive' | 'issue' | 'take-back' | 'write-off',
    body: MoveStockDto,
    context: RunContext,
  ) {
    const { effectiveOn: _day, ...fields } = plain(body);
    return answer(await this.commands.execute(new MoveStock({ type, ...fields }, context)));
  }
}
