import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  AmendSubject,
  EraseSubject,
  FindDuplicates,
  FindSubjects,
  FindSuspected,
  GetSubject,
  MergeSubjects,
  RecordDeath,
  RegisterSubject,
  RevealNumber,
  StateCoverage,
  StateCoverageOfMany,
  UnmergeSubject,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  AmendSubjectDto,
  EraseSubjectDto,
  MergeSubjectDto,
  RecordDeathDto,
  RegisterSubjectDto,
  RevealNumberDto,
  StateCoverageDto,
  StateCoverageOfManyDto,
  SubjectQueryDto,
  SuspectedQueryDto,
  UnmergeSubjectDto,
  type SubjectAnswerDto,
} from '@vinhdanh/contracts';
import { bulkAnswer } from '../documents/bulk.js';
import {
  Allows,
  answer,
  Ctx,
  CurrentViewer,
  Id,
  Lang,
  NeedsVersion,
  type Language,
} from '../http/index.js';
import { subjectInput } from './subject-input.js';

/** The register of who may be commended. */
@Controller('api/v1/subjects')
export class SubjectsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Allows('subject.register')
  @Post()
  register(
    @Body() { kind, name, unitId, synthetic, ...data }: RegisterSubjectDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ): Promise<SubjectAnswerDto> {
    const { person, ...rest } = subjectInput(data);
    const subject = { ...person, ...rest, kind, name, unitId, synthetic };
    return this.commands.execute(new RegisterSubject(subject, viewer, ctx));
  }

  /** By name, accents or not, those with the same marks first; by a whole number; or all. */
  @Allows('subject.read')
  @Get()
  list(@Query() query: SubjectQueryDto, @CurrentViewer() viewer: Viewer) {
    const { limit, cursor, ...filter } = query;
    return this.queries.execute(new FindSubjects(filter, limit, cursor, viewer));
  }

  /** The same statement for many subjects at once; each is answered by itself. */
  @Allows('subject.state-coverage')
  @Post('state-coverage')
  @HttpCode(200)
  async stateCoverageOfMany(
    @Body() { ids, from, to }: StateCoverageOfManyDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
    @Lang() language: Language,
  ) {
    const command = new StateCoverageOfMany(ids, { from, to }, viewer, ctx);
    return bulkAnswer(await this.commands.execute(command), language);
  }

  /** Who may stand in the register twice, by name; settled one by one (see `duplicates`). */
  @Allows('subject.merge')
  @Get('duplicates')
  suspected(@Query() query: SuspectedQueryDto, @CurrentViewer() viewer: Viewer) {
    const { limit, cursor, ...filter } = query;
    return this.queries.execute(new FindSuspected(filter, limit, cursor, viewer));
  }

  /** An id that was merged away answers with the subject it was merged into. */
  @Allows('subject.read')
  @Get(':id')
  get(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new GetSubject(id, viewer));
  }

  /** Others that may be the same: the same number, or the same name and year of birth. */
  @Allows('subject.merge')
  @Get(':id/duplicates')
  async duplicates(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return { items: await this.queries.execute(new FindDuplicates(id, viewer)) };
  }

  @Allows('subject.amend')
  @Post(':id/amend')
  @HttpCode(200)
  async amend(
    @Id() id: string,
    @Body() { name, unitId, ...data }: AmendSubjectDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    const { person, ...rest } = subjectInput(data);
    const change = { person: { ...person, name }, ...rest, unitId };
    return answer(await this.commands.execute(new AmendSubject(id, change, viewer, ctx)));
  }

  @Allows('subject.amend')
  @Post(':id/record-death')
  @HttpCode(200)
  async recordDeath(
    @Id() id: string,
    @Body() { diedOn, heirs }: RecordDeathDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    const death = { diedOn, heirs: heirs?.map((heir) => ({ ...heir })) };
    return answer(await this.commands.execute(new RecordDeath(id, death, viewer, ctx)));
  }

  @Allows('subject.merge')
  @NeedsVersion()
  @Post(':id/merge')
  @HttpCode(200)
  async merge(
    @Id() id: string,
    @Body() { into, reason }: MergeSubjectDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    return answer(await this.commands.execute(new MergeSubjects(id, into, reason, viewer, ctx)));
  }

  @Allows('subject.merge')
  @Post(':id/unmerge')
  @HttpCode(200)
  async unmerge(
    @Id() id: string,
    @Body() { reason }: UnmergeSubjectDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    return answer(await this.commands.execute(new UnmergeSubject(id, reason, viewer, ctx)));
  }

  /** Cannot be undone: names, numbers, record and files go in the same act. */
  @Allows('subject.erase')
  @NeedsVersion()
  @Post(':id/erase')
  @HttpCode(200)
  async erase(
    @Id() id: string,
    @Body() { reason }: EraseSubjectDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    return answer(await this.commands.execute(new EraseSubject(id, reason, viewer, ctx)));
  }

  @Allows('subject.state-coverage')
  @Post(':id/state-coverage')
  @HttpCode(200)
  async stateCoverage(
    @Id() id: string,
    @Body() { from, to }: StateCoverageDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    const years = { from, to };
    return answer(await this.commands.execute(new StateCoverage(id, years, viewer, ctx)));
  }

  /** The whole number; who asked and what for stands in the log before it is shown. */
  @Allows('subject.reveal-number')
  @Post(':id/reveal-number')
  @HttpCode(200)
  async revealNumber(
    @Id() id: string,
    @Body() { purpose }: RevealNumberDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    const { result, number } = await this.commands.execute(
      new RevealNumber(id, purpose, viewer, ctx),
    );
    return answer(result, { number: { kind: number.kind, text: number.text } });
  }
}
