import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { CountQueues, ListDeadTasks, RedriveTask, type RunContext } from '@vinhdanh/application';
import { DeadTaskPageDto, DeadTaskQueryDto, QueuesDto, RedriveDto } from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, Id } from '../http/decorators.js';

/** The rows the service owes itself, and what to do about those it gave up on. */
@Controller('api/v1/queues')
export class QueuesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Allows('queue.read')
  async counts(): Promise<QueuesDto> {
    return { queues: await this.queries.execute(new CountQueues()) };
  }

  @Get('dead')
  @Allows('queue.read')
  dead(@Query() { queue, limit, cursor }: DeadTaskQueryDto): Promise<DeadTaskPageDto> {
    return this.queries.execute(new ListDeadTasks(limit, cursor, queue));
  }

  @Post('dead/:taskId/redrive')
  @HttpCode(200)
  @Allows('queue.redrive')
  async redrive(
    @Id('taskId') taskId: string,
    @Body() { reason }: RedriveDto,
    @Ctx() context: RunContext,
  ) {
    return answer(await this.commands.execute(new RedriveTask(taskId, reason, context)));
  }
}
