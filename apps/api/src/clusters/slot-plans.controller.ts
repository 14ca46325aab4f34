import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { AnnounceSlotPlan, ListSlotPlans, type RunContext } from '@vinhdanh/application';
import { AnnounceSlotPlanDto } from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx } from '../http/decorators.js';
import { plain } from '../http/plain.js';

/** Which places of a year's ranking open which awards: yearly data with its source. */
@Controller('api/v1/slot-plans')
export class SlotPlansController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Allows('cluster.read')
  async list() {
    return { items: await this.queries.execute(new ListSlotPlans()) };
  }

  @Post()
  @HttpCode(200)
  @Allows('slot-plan.announce')
  async announce(@Body() body: AnnounceSlotPlanDto, @Ctx() context: RunContext) {
    return answer(await this.commands.execute(new AnnounceSlotPlan(plain(body), context)));
  }
}
