import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  BookRewards,
  ChangeReward,
  ListRewards,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  BookRewardsDto,
  CancelRewardDto,
  ReversePaymentDto,
  RewardListQueryDto,
} from '@vinhdanh/contracts';
import { bulkAnswer } from '../documents/bulk.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, Lang, NeedsVersion } from '../http/decorators.js';
import type { Language } from '../http/language.js';
import { plain } from '../http/plain.js';

/** The reward money of granted lines: booked by the act, paid once, taken back by an entry. */
@Controller('api/v1')
export class RewardsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Due, paid and cancelled, by fund or by act. */
  @Get('rewards')
  @Allows('reward.read')
  list(@Query() { limit, cursor, ...filter }: RewardListQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new ListRewards(plain(filter), viewer, limit, cursor));
  }

  /** Books what the lines of an act are to be paid; the others are told with a cause. */
  @Post('decisions/:id/book-rewards')
  @HttpCode(200)
  @Allows('fund.run')
  async book(
    @Id() id: string,
    @Body() body: BookRewardsDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
  ) {
    const { effectiveOn: _day, ...booking } = plain(body);
    const command = new BookRewards(id, booking, viewer, context);
    return bulkAnswer(await this.commands.execute(command), language);
  }

  /** By the id of the line. */
  @Post('rewards/:id/reverse-payment')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('fund.run')
  async reverse(
    @Id() id: string,
    @Body() { on, voucher, reason }: ReversePaymentDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'reverse-payment' as const, on, voucher, reason };
    return answer(await this.commands.execute(new ChangeReward(id, command, viewer, context)));
  }

  @Post('rewards/:id/cancel')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('fund.run')
  async cancel(
    @Id() id: string,
    @Body() { reason }: CancelRewardDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'cancel' as const, reason };
    return answer(await this.commands.execute(new ChangeReward(id, command, viewer, context)));
  }
}
