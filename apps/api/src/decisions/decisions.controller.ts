import { vietnamDay } from '@vinhdanh/domain';
import { Body, Controller, Get, HttpCode, Ip, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  DraftAct,
  FindAct,
  FindNextNumber,
  ForeseePackage,
  ListActs,
  NumberAct,
  parseAt,
  PassActOn,
  PreviewAct,
  PreviewActRewards,
  SignAct,
  type PassOnCommand,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  ActQueryDto,
  ActStepDto,
  SignActDto,
  AtPageQueryDto,
  DraftActDto,
  NextNumberQueryDto,
  NumberActDto,
  PromulgateActDto,
  ReturnActDto,
  ReviseActDto,
  RewardQueryDto,
} from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, NeedsVersion } from '../http/decorators.js';
import { plain } from '../http/plain.js';

/** Acts of every kind on their way from the drafter to promulgation; their lines stand beside. */
@Controller('api/v1/decisions')
export class DecisionsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Allows('act.read')
  list(@Query() { limit, cursor, ...filter }: ActQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new ListActs(plain(filter), viewer, limit, cursor));
  }

  /** The cursor pages the lines. */
  @Get(':id')
  @Allows('act.read')
  find(
    @Id() id: string,
    @Query() { limit, cursor, at }: AtPageQueryDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    const moment = at === undefined ? undefined : parseAt(at);
    return this.queries.execute(new FindAct(id, viewer, limit, cursor, moment));
  }

  /** What its lines would be paid by the law of the day of decision; nothing is booked. */
  @Get(':id/rewards')
  @Allows('act.read')
  rewards(
    @Id() id: string,
    @Query() { limit, cursor, on, open }: RewardQueryDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    const order = new PreviewActRewards(id, on, viewer, limit, cursor, open === 'yes');
    return this.queries.execute(order);
  }

  /** Who gets what, what it would cost and who pays, and the hash of all that: what is signed. */
  @Get(':id/preview')
  @Allows('act.read')
  preview(
    @Id() id: string,
    @Query() { limit, cursor, on }: RewardQueryDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.queries.execute(new PreviewAct(id, on, viewer, limit, cursor));
  }

  /** Of a letter: how large its package will be, and what will have no room on the axis. */
  @Get(':id/package')
  @Allows('act.read')
  package(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new ForeseePackage(id, viewer));
  }

  /** The next free number in the series of its body; not reserved. */
  @Get(':id/next-number')
  @Allows('act.read')
  nextNumber(
    @Id() id: string,
    @Query() { date }: NextNumberQueryDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.queries.execute(new FindNextNumber(id, date, viewer));
  }

  @Post()
  @Allows('act.draft')
  async draft(
    @Body() { effectiveOn: _day, kind, deciderRole, unitId, ...rest }: DraftActDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const level = deciderRole === 'unit-head' ? ('unit' as const) : ('province' as const);
    const issuer = { level, ...(level === 'unit' && unitId ? { unitId } : {}) };
    const fields = plain({ actKind: kind, issuer, ...rest });
    return answer(await this.commands.execute(new DraftAct(fields, viewer, context)));
  }

  @Post(':id/revise')
  @HttpCode(200)
  @Allows('act.draft')
  revise(
    @Id() id: string,
    @Body() { title, legalBasis }: ReviseActDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.passOn(id, plain({ type: 'revise', title, legalBasis }), viewer, context);
  }

  @Post(':id/endorse')
  @HttpCode(200)
  @Allows('act.endorse')
  endorse(
    @Id() id: string,
    @Body() _body: ActStepDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.passOn(id, { type: 'endorse' }, viewer, context);
  }

  @Post(':id/verify')
  @HttpCode(200)
  @Allows('act.verify')
  verify(
    @Id() id: string,
    @Body() _body: ActStepDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.passOn(id, { type: 'verify' }, viewer, context);
  }

  /** Signs the list as seen: count and hash of its lines are recorded. Asks the password again. */
  @Post(':id/sign')
  @HttpCode(200)
  @NeedsVersion()
  @Allows('act.sign')
  async sign(
    @Id() id: string,
    @Body() { authority, password, contentHash }: SignActDto,
    @Ip() ip: string,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const secret = { password, ip };
    const signature = plain({ authority, contentHash });
    return answer(await this.commands.execute(new SignAct(id, secret, viewer, context, signature)));
  }

  @Post(':id/number')
  @HttpCode(200)
  @Allows('act.number')
  async number(
    @Id() id: string,
    @Body() { number, date }: NumberActDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return answer(await this.commands.execute(new NumberAct(id, number, date, viewer, context)));
  }

  /** There is no way back from here: only another act can change it. */
  @Post(':id/promulgate')
  @HttpCode(200)
  @Allows('act.promulgate')
  promulgate(
    @Id() id: string,
    @Body() { on }: PromulgateActDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const day = on ?? context.effectiveOn ?? vietnamDay(context.at);
    return this.passOn(id, { type: 'promulgate', on: day }, viewer, context);
  }

  @Post(':id/return')
  @HttpCode(200)
  @Allows('act.return')
  return(
    @Id() id: string,
    @Body() { reason }: ReturnActDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.passOn(id, { type: 'return-to-drafter', reason }, viewer, context);
  }

  /** Takes the own step back until the next holder has acted. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @Allows('act.withdraw')
  withdraw(
    @Id() id: string,
    @Body() _body: ActStepDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.passOn(id, { type: 'withdraw' }, viewer, context);
  }

  private async passOn(id: string, command: PassOnCommand, viewer: Viewer, context: RunContext) {
    return answer(await this.commands.execute(new PassActOn(id, command, viewer, context)));
  }
}
