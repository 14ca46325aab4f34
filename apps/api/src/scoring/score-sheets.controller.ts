import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangeScoreSheet,
  DefineScoreSheet,
  FindScoreSheet,
  ListScoreSheets,
  PreviewScoreSheet,
  type RunContext,
} from '@vinhdanh/application';
import {
  DefineScoreSheetDto,
  PageQueryDto,
  PreviewScoreSheetDto,
  RetireScoreSheetDto,
  ReviseScoreSheetDto,
} from '@vinhdanh/contracts';
import type { ScoreSheet } from '@vinhdanh/domain';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, Id, Lang, WithoutKey } from '../http/decorators.js';
import type { Language } from '../http/language.js';
import { inOne } from '../http/placed-faults.js';

/** Score sheets (bảng điểm thi đua) as data, with their source and what of them was checked. */
@Controller('api/v1/score-sheets')
export class ScoreSheetsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @Allows('scoring.define-sheet')
  async define(@Body() { purpose, from, sheet }: DefineScoreSheetDto, @Ctx() context: RunContext) {
    const fields = { purpose, from, sheet: sheet as unknown as ScoreSheet };
    return answer(await this.commands.execute(new DefineScoreSheet(fields, context)));
  }

  /** Faults of a sheet somebody is writing, and what an example comes to. Writes nothing. */
  @Post('preview')
  @WithoutKey()
  @HttpCode(200)
  @Allows('scoring.define-sheet')
  async preview(@Body() { sheet, example = {} }: PreviewScoreSheetDto, @Lang() language: Language) {
    const { faults, ...rest } = await this.queries.execute(new PreviewScoreSheet(sheet, example));
    return { ...rest, faults: inOne(faults, language) };
  }

  @Get()
  @Allows('scoring.read-sheet')
  list(@Query() { limit, cursor }: PageQueryDto) {
    return this.queries.execute(new ListScoreSheets(limit, cursor));
  }

  /** With all its wordings. */
  @Get(':id')
  @Allows('scoring.read-sheet')
  find(@Id() id: string) {
    return this.queries.execute(new FindScoreSheet(id));
  }

  /** A new wording from a day on; what was scored before stays as it was. */
  @Post(':id/revise')
  @HttpCode(200)
  @Allows('scoring.define-sheet')
  async revise(
    @Id() id: string,
    @Body() { from, sheet, reason }: ReviseScoreSheetDto,
    @Ctx() context: RunContext,
  ) {
    const revised = {
      type: 'revise' as const,
      from,
      reason,
      sheet: sheet as unknown as ScoreSheet,
    };
    return answer(await this.commands.execute(new ChangeScoreSheet(id, revised, context)));
  }

  @Post(':id/retire')
  @HttpCode(200)
  @Allows('scoring.define-sheet')
  async retire(
    @Id() id: string,
    @Body() { on, reason }: RetireScoreSheetDto,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'retire' as const, on, reason };
    return answer(await this.commands.execute(new ChangeScoreSheet(id, command, context)));
  }
}
