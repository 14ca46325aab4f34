import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangeAccount,
  CheckAccountList,
  Delegate,
  FindColleagues,
  ListDelegations,
  EndDelegation,
  GetAccount,
  ImportAccounts,
  LARGEST_LIST,
  ListAccounts,
  OpenAccount,
  ResetPassword,
  type AdministeredChange,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  AccountQueryDto,
  ColleagueQueryDto,
  DelegateDto,
  EndDelegationDto,
  EndRoleDto,
  GrantRoleDto,
  LockAccountDto,
  OpenAccountDto,
  SetValidityDto,
  type AccountDto,
  type AccountCheckDto,
  type AccountImportDto,
  type AccountLinkDto,
  type AccountPageDto,
  type ColleagueListDto,
  type DelegationListDto,
  type CommandAnswerDto,
} from '@vinhdanh/contracts';
import type { FastifyRequest } from 'fastify';
import { takeFileAlone } from '../documents/one-upload.js';
import {
  Allows,
  answer,
  Ctx,
  CurrentViewer,
  Id,
  Lang,
  sentence,
  SignedIn,
  TakesFiles,
  WithoutKey,
  type Language,
} from '../http/index.js';
import { linkOf, toAccount } from './account-answers.js';

@Controller('api/v1/accounts')
export class AccountsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Allows('account.open')
  @Post()
  async open(@Body() body: OpenAccountDto, @Ctx() ctx: RunContext): Promise<AccountLinkDto> {
    const { effectiveOn: _day, ...account } = body;
    const { result, linkToken } = await this.commands.execute(new OpenAccount(account, ctx));
    return answer(result, { link: linkOf(linkToken) });
  }

  /** multipart/form-data with one `file` (.xlsx or .csv): accounts and units, row by row. */
  @Allows('account.import')
  @TakesFiles()
  @HttpCode(200)
  @Post('import')
  async import(
    @Req() request: FastifyRequest,
    @Ctx() ctx: RunContext,
    @Lang() language: Language,
  ): Promise<AccountImportDto> {
    const rows = await takeFileAlone(request, LARGEST_LIST, ({ name, content }) =>
      this.commands.execute(new ImportAccounts({ name, content }, ctx)),
    );
    const results = rows.map(({ no, ok, username, linkToken, code, facts }) => ({
      row: no,
      ok,
      username,
      link: linkOf(linkToken),
      code,
      message: code === undefined ? undefined : sentence(code, facts ?? {}, language),
    }));
    const ok = results.filter((row) => row.ok).length;
    return { results, ok, failed: results.length - ok };
  }

  /** The same file, tried: what each row would open, register or grant. Writes nothing. */
  @Allows('account.import')
  @TakesFiles()
  @WithoutKey()
  @HttpCode(200)
  @Post('import/check')
  async check(
    @Req() request: FastifyRequest,
    @Lang() language: Language,
  ): Promise<AccountCheckDto> {
    const rows = await takeFileAlone(request, LARGEST_LIST, ({ name, content }) =>
      this.queries.execute(new CheckAccountList({ name, content })),
    );
    const results = rows.map(({ no, codes, ...row }) => ({
      row: no,
      ok: codes.length === 0,
      ...row,
      faults: codes.map((code) => ({ code, message: sentence(code, {}, language) })),
    }));
    const ok = results.filter((row) => row.ok).length;
    return { results, ok, failed: results.length - ok };
  }

  @Allows('account.read')
  @Get()
  async list(@Query() query: AccountQueryDto): Promise<AccountPageDto> {
    const page = await this.queries.execute(new ListAccounts(query));
    return { ...page, items: page.items.map(toAccount) };
  }

  /**
   * Whom a role may be passed to: open accounts with a role where one holds one, or where the
   * account holds one that is to be stood in for (`for`; administrators alone). At most 20.
   */
  @SignedIn()
  @Get('colleagues')
  async colleagues(
    @Query() { q, for: accountId }: ColleagueQueryDto,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ColleagueListDto> {
    return { items: await this.queries.execute(new FindColleagues(q, viewer, accountId)) };
  }

  /** Roles passed on by and to the account; one's own, or any for the keeper of accounts. */
  @SignedIn()
  @Get(':id/delegations')
  async delegations(@Id() id: string, @CurrentViewer() viewer: Viewer): Promise<DelegationListDto> {
    return { items: await this.queries.execute(new ListDelegations(id, viewer)) };
  }

  @Allows('account.read')
  @Get(':id')
  async get(@Id() id: string): Promise<AccountDto> {
    return toAccount(await this.queries.execute(new GetAccount(id)));
  }

  @Allows('account.lock')
  @HttpCode(200)
  @Post(':id/lock')
  lock(@Id() id: string, @Body() body: LockAccountDto, @Ctx() ctx: RunContext) {
    return this.change(id, { type: 'lock', reason: body.reason }, ctx);
  }

  @Allows('account.lock')
  @HttpCode(200)
  @Post(':id/unlock')
  unlock(@Id() id: string, @Ctx() ctx: RunContext) {
    return this.change(id, { type: 'unlock' }, ctx);
  }

  @Allows('account.set-validity')
  @HttpCode(200)
  @Post(':id/set-validity')
  setValidity(@Id() id: string, @Body() body: SetValidityDto, @Ctx() ctx: RunContext) {
    return this.change(id, { type: 'set-validity', from: body.from, to: body.to }, ctx);
  }

  @Allows('account.grant-role')
  @HttpCode(200)
  @Post(':id/grant-role')
  grantRole(@Id() id: string, @Body() body: GrantRoleDto, @Ctx() ctx: RunContext) {
    const { effectiveOn: _day, ...grant } = body;
    return this.change(id, { type: 'grant-role', ...grant }, ctx);
  }

  @Allows('account.grant-role')
  @HttpCode(200)
  @Post(':id/end-role')
  endRole(@Id() id: string, @Body() body: EndRoleDto, @Ctx() ctx: RunContext) {
    const { effectiveOn: _day, ...end } = body;
    return this.change(id, { type: 'end-role', ...end }, ctx);
  }

  @Allows('account.reset-password')
  @HttpCode(200)
  @Post(':id/reset-password')
  async resetPassword(@Id() id: string, @Ctx() ctx: RunContext): Promise<AccountLinkDto> {
    const { result, linkToken } = await this.commands.execute(new ResetPassword(id, ctx));
    return answer(result, { link: linkOf(linkToken) });
  }

  /** One's own role to another account; an administrator may record it for someone absent. */
  @SignedIn()
  @HttpCode(200)
  @Post(':id/delegate')
  async delegate(
    @Id() id: string,
    @Body() { role, unitId, to, from, to_date: until, document }: DelegateDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ): Promise<CommandAnswerDto> {
    const input = { role, unitId, to, from, until, ...(document ? { document } : {}) };
    return answer(await this.commands.execute(new Delegate(id, input, viewer, ctx)));
  }

  @SignedIn()
  @HttpCode(200)
  @Post(':id/end-delegation')
  async endDelegation(
    @Id() id: string,
    @Body() { role, unitId, to, to_date: until }: EndDelegationDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ): Promise<CommandAnswerDto> {
    const input = { role, unitId, to, until };
    return answer(await this.commands.execute(new EndDelegation(id, input, viewer, ctx)));
  }

  private async change(
    id: string,
    change: AdministeredChange,
    ctx: RunContext,
  ): Promise<CommandAnswerDto> {
    return answer(await this.commands.execute(new ChangeAccount(id, change, ctx)));
  }
}
