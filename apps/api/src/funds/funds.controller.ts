import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangeFund,
  FindFund,
  ListFunds,
  OpenFund,
  PayRewards,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  CloseFundDto,
  FundEntryDto,
  FundQueryDto,
  OpenFundDto,
  PayRewardsDto,
  ReverseFundEntryDto,
} from '@vinhdanh/contracts';
import type { FundCommand } from '@vinhdanh/domain';
import { bulkAnswer } from '../documents/bulk.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, Lang } from '../http/decorators.js';
import type { Language } from '../http/language.js';

/** Emulation and commendation funds: a book that is only added to, and what it has left. */
@Controller('api/v1/funds')
export class FundsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @Allows('fund.run')
  async open(
    @Body() { name, unitId, year }: OpenFundDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return answer(
      await this.commands.execute(new OpenFund({ name, unitId, year }, viewer, context)),
    );
  }

  @Get()
  @Allows('fund.read')
  list(@Query() { year, limit, cursor }: FundQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new ListFunds(year, viewer, limit, cursor));
  }

  /** With its entries, what was paid, what is due, and the balance. */
  @Get(':id')
  @Allows('fund.read')
  find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindFund(id, viewer));
  }

  /** Money that comes in. */
  @Post(':id/credit')
  @HttpCode(200)
  @Allows('fund.run')
  credit(
    @Id() id: string,
    @Body() body: FundEntryDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.change(id, { type: 'credit', ...entryOf(body) }, viewer, context);
  }

  /** Money for other than rewards: movements, councils, publicity, printing. */
  @Post(':id/spend')
  @HttpCode(200)
  @Allows('fund.run')
  spend(
    @Id() id: string,
    @Body() body: FundEntryDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.change(id, { type: 'spend', ...entryOf(body) }, viewer, context);
  }

  /** A wrong entry stays and is taken back by another. */
  @Post(':id/reverse-entry')
  @HttpCode(200)
  @Allows('fund.run')
  reverse(
    @Id() id: string,
    @Body() { number, on, reason, reference }: ReverseFundEntryDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'reverse-entry' as const, number, on, reason, reference };
    return this.change(id, command, viewer, context);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Allows('fund.run')
  close(
    @Id() id: string,
    @Body() { on }: CloseFundDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.change(id, { type: 'close', on }, viewer, context);
  }

  /** Pays booked rewards, at most 1,000; each line by itself, none twice. */
  @Post(':id/pay')
  @HttpCode(200)
  @Allows('fund.run')
  async pay(
    @Id() id: string,
    @Body() { dossierIds, on, voucher, to, sum }: PayRewardsDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
  ) {
    const command = new PayRewards(id, dossierIds, { on, voucher, to }, viewer, context, sum);
    return bulkAnswer(await this.commands.execute(command), language);
  }

  private async change(
    id: string,
    command: Exclude<FundCommand, { type: 'open' }>,
    viewer: Viewer,
    context: RunContext,
  ) {
    return answer(await this.commands.execute(new ChangeFund(id, command, viewer, context)));
  }
}

const entryOf = ({ on, amount, source, reference }: FundEntryDto) => ({
  ...{ on, amount, source, reference },
});
