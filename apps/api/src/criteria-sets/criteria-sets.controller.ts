import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangeCriteriaSet,
  FindCriteriaSet,
  ListCriteriaSets,
  PreviewCriteriaSet,
  type RunContext,
} from '@vinhdanh/application';
import {
  ActivateCriteriaSetDto,
  AmendCriteriaSetDto,
  CriteriaSetQueryDto,
  DefineCriteriaSetDto,
  PreviewCriteriaSetDto,
  RetireCriteriaSetDto,
} from '@vinhdanh/contracts';
import type { CriteriaSet, CriteriaSetCommand } from '@vinhdanh/domain';
import { KnownCode } from '../catalogue/known-code.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, Lang, WithoutKey } from '../http/decorators.js';
import type { Language } from '../http/language.js';
import { inOne } from '../http/placed-faults.js';

/** Criteria beyond the law, as data: who is assessed, by what, reviewed and recognised by whom. */
@Controller('api/v1/criteria-sets')
export class CriteriaSetsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Allows('criteria-set.read')
  async list() {
    return { items: await this.queries.execute(new ListCriteriaSets()) };
  }

  @Get(':code')
  @Allows('criteria-set.read')
  find(@Param('code', KnownCode) code: string, @Query() { wording }: CriteriaSetQueryDto) {
    return this.queries.execute(new FindCriteriaSet(code, wording));
  }

  /** Faults of a wording somebody is writing, and what an example comes to. Writes nothing. */
  @Post(':code/preview')
  @WithoutKey()
  @HttpCode(200)
  @Allows('criteria-set.write')
  async preview(
    @Param('code', KnownCode) code: string,
    @Body() { set, example = {}, region }: PreviewCriteriaSetDto,
    @Lang() language: Language,
  ) {
    const preview = new PreviewCriteriaSet(code, set, example, region);
    const { faults, ...rest } = await this.queries.execute(preview);
    return { ...rest, faults: inOne(faults, language) };
  }

  /** Writes the first wording; 422 with the list of faults if it is not sound. */
  @Post(':code/define')
  @Allows('criteria-set.write')
  define(
    @Param('code', KnownCode) code: string,
    @Body() { set }: DefineCriteriaSetDto,
    @Ctx() context: RunContext,
  ) {
    return this.change(code, { type: 'define', set: set as unknown as CriteriaSet }, context);
  }

  /** Writes the next wording; the one in force stays until it is activated. */
  @Post(':code/amend')
  @HttpCode(200)
  @Allows('criteria-set.write')
  amend(
    @Param('code', KnownCode) code: string,
    @Body() { set, reason }: AmendCriteriaSetDto,
    @Ctx() context: RunContext,
  ) {
    const wording = set as unknown as CriteriaSet;
    return this.change(code, { type: 'amend', set: wording, reason }, context);
  }

  @Post(':code/activate')
  @HttpCode(200)
  @Allows('criteria-set.put-in-force')
  activate(
    @Param('code', KnownCode) code: string,
    @Body() _body: ActivateCriteriaSetDto,
    @Ctx() context: RunContext,
  ) {
    return this.change(code, { type: 'activate' }, context);
  }

  @Post(':code/retire')
  @HttpCode(200)
  @Allows('criteria-set.put-in-force')
  retire(
    @Param('code', KnownCode) code: string,
    @Body() { reason }: RetireCriteriaSetDto,
    @Ctx() context: RunContext,
  ) {
    return this.change(code, { type: 'retire', reason }, context);
  }

  private async change(code: string, command: CriteriaSetCommand, context: RunContext) {
    return answer(await this.commands.execute(new ChangeCriteriaSet(code, command, context)));
  }
}
