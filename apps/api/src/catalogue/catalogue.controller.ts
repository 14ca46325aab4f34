import { vietnamDay } from '@vinhdanh/domain';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ActivateEdition,
  ChangeEdition,
  DiffEditions,
  FindAward,
  FindEdition,
  ListAwardNames,
  ListAwards,
  ListEditions,
  ListRules,
  ListUnverified,
  PreviewActivation,
  PreviewAmendment,
  type RunContext,
} from '@vinhdanh/application';
import {
  ActivateEditionDto,
  AmendAwardDto,
  AwardQueryDto,
  ConfirmRuleDto,
  DiffQueryDto,
  EditionQueryDto,
  PreviewAmendmentDto,
  RuleQueryDto,
  UnverifiedQueryDto,
  WithdrawConfirmationDto,
} from '@vinhdanh/contracts';
import type { AwardFile, CatalogueCommand, EditionHeader } from '@vinhdanh/domain';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, Lang, WithoutKey } from '../http/decorators.js';
import type { Language } from '../http/language.js';
import { editionFaultInWords, faultInWords } from './fault-words.js';
import { KnownCode } from './known-code.js';

/** The law as data, with its sources and what of it has been checked. */
@Controller('api/v1/catalogue')
export class CatalogueController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('editions')
  @Allows('catalogue.read')
  async editions() {
    return { items: await this.queries.execute(new ListEditions()) };
  }

  /** An edition with its tables; its awards are read one by one. */
  @Get('editions/:code')
  @Allows('catalogue.read')
  edition(@Param('code', KnownCode) code: string, @Query() { version }: EditionQueryDto) {
    return this.queries.execute(new FindEdition(code, version));
  }

  /** Its rules one by one, with what they say, their sources and who checked them. */
  @Get('editions/:code/rules')
  @Allows('catalogue.read')
  rules(
    @Param('code', KnownCode) code: string,
    @Query() { limit, cursor, award, mark, q }: RuleQueryDto,
  ) {
    const filter = { ...(award ? { award } : {}), ...(mark ? { mark } : {}), ...(q ? { q } : {}) };
    return this.queries.execute(new ListRules(code, filter, limit, cursor));
  }

  /**
   * What amending an award would change, or why it would be refused: each fault in words, with the
   * part of the award it is about where that is known. Writes nothing.
   */
  @Post('editions/:code/amend/preview')
  @WithoutKey()
  @HttpCode(200)
  @Allows('catalogue.amend')
  async preview(
    @Param('code', KnownCode) code: string,
    @Body() { award }: PreviewAmendmentDto,
    @Lang() language: Language,
  ) {
    const file = award as unknown as AwardFile;
    const { faults, ...rest } = await this.queries.execute(new PreviewAmendment(code, file));
    return { ...rest, faults: faults.map((fault) => faultInWords(fault, file.code, language)) };
  }

  @Get('editions/:code/awards/:award')
  @Allows('catalogue.read')
  award(
    @Param('code', KnownCode) code: string,
    @Param('award', KnownCode) award: string,
    @Query() { version }: EditionQueryDto,
  ) {
    return this.queries.execute(new FindAward(code, award, version));
  }

  /** Awards as the law had them on a day. */
  @Get('awards')
  @Allows('catalogue.read')
  awards(@Query() { on }: AwardQueryDto) {
    return this.queries.execute(new ListAwards(on ?? vietnamDay(new Date())));
  }

  /** Names of all awards, and whether the law of the day knows them: what lists and forms need. */
  @Get('award-names')
  @Allows('catalogue.read')
  names(@Query() { on }: AwardQueryDto) {
    return this.queries.execute(new ListAwardNames(on ?? vietnamDay(new Date())));
  }

  /** Every rule nobody has checked against the text of the law yet. */
  @Get('unverified')
  @Allows('catalogue.read')
  unverified(@Query() { edition, award, limit, cursor }: UnverifiedQueryDto) {
    return this.queries.execute(new ListUnverified(edition, award, limit, cursor));
  }

  /** What changed from one edition to another, award by award. */
  @Get('diff')
  @Allows('catalogue.read')
  diff(@Query() { from, to }: DiffQueryDto) {
    return this.queries.execute(new DiffEditions(from, to));
  }

  /** Puts an edition in force as sent; 422 with the list of faults if it is not sound. */
  @Post('editions/:code/activate')
  @HttpCode(200)
  @Allows('catalogue.activate-edition')
  async activate(
    @Param('code', KnownCode) code: string,
    @Body() body: ActivateEditionDto,
    @Ctx() context: RunContext,
  ) {
    const { header, awards, ends } = wishOf(code, body);
    return answer(await this.commands.execute(new ActivateEdition(header, awards, context, ends)));
  }

  /**
   * What activating would change, from which day, for how many open lines and which rounds, or why
   * it would be refused. Writes nothing.
   */
  @Post('editions/:code/activate/preview')
  @WithoutKey()
  @HttpCode(200)
  @Allows('catalogue.activate-edition')
  async previewActivation(
    @Param('code', KnownCode) code: string,
    @Body() body: ActivateEditionDto,
    @Lang() language: Language,
  ) {
    const wish = wishOf(code, body);
    const { faults, ...rest } = await this.queries.execute(new PreviewActivation(wish));
    const awards = wish.awards.map((award) => award.code);
    return {
      ...rest,
      faults: faults.map((fault) => editionFaultInWords(fault, awards, language)),
    };
  }

  /** Replaces or adds the rule of one award. */
  @Post('editions/:code/amend')
  @HttpCode(200)
  @Allows('catalogue.amend')
  amend(
    @Param('code', KnownCode) code: string,
    @Body() { award, reason, citation }: AmendAwardDto,
    @Ctx() context: RunContext,
  ) {
    const file = award as unknown as AwardFile;
    return this.change(code, { type: 'amend', award: file, reason, citation }, context);
  }

  /** Marks one rule as checked against the text of the law. */
  @Post('editions/:code/confirm')
  @HttpCode(200)
  @Allows('catalogue.confirm')
  confirm(
    @Param('code', KnownCode) code: string,
    @Body() { path, citation, note, seen }: ConfirmRuleDto,
    @Ctx() context: RunContext,
  ) {
    return this.change(code, { type: 'confirm', path, citation, note, seen }, context);
  }

  @Post('editions/:code/withdraw-confirmation')
  @HttpCode(200)
  @Allows('catalogue.confirm')
  withdraw(
    @Param('code', KnownCode) code: string,
    @Body() { path, reason }: WithdrawConfirmationDto,
    @Ctx() context: RunContext,
  ) {
    return this.change(code, { type: 'withdraw-confirmation', path, reason }, context);
  }

  private async change(
    code: string,
    command: Exclude<CatalogueCommand, { type: 'activate' }>,
    context: RunContext,
  ) {
    return answer(await this.commands.execute(new ChangeEdition(code, command, context)));
  }
}

/** Shape is judged by the rules of an edition, which name the part that is wrong. */
const wishOf = (code: string, { header, awards, ends }: ActivateEditionDto) => ({
  header: { ...header, code } as unknown as Omit<EditionHeader, 'awards'>,
  awards: awards as unknown as AwardFile[],
  ...(ends === undefined ? {} : { ends }),
});
