import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangeSession,
  ConveneCouncil,
  FindSession,
  ListSessions,
  NameSessionWorks,
  parseAt,
  RecordSessionResults,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  AtPageQueryDto,
  AttendanceDto,
  CloseSessionDto,
  ConveneSessionDto,
  NameWorksDto,
  RecordResultsDto,
  SessionQueryDto,
  SetAgendaDto,
} from '@vinhdanh/contracts';
import { bulkAnswer } from '../documents/bulk.js';
import { fieldProblem } from '../documents/one-upload.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, Lang } from '../http/decorators.js';
import type { Language } from '../http/language.js';
import { sentence } from '../http/rejections.js';
import { plain } from '../http/plain.js';

/** Sessions of a council: list to vote, roll, results as the secretary writes them, close. */
@Controller('api/v1/council-sessions')
export class CouncilSessionsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Allows('council-session.read')
  list(@Query() { limit, cursor, status }: SessionQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new ListSessions({ status }, viewer, limit, cursor));
  }

  /** The cursor pages the agenda, in the order of its numbers. */
  @Get(':id')
  @Allows('council-session.read')
  async find(
    @Id() id: string,
    @Query() { limit, cursor, at }: AtPageQueryDto,
    @CurrentViewer() viewer: Viewer,
    @Lang() language: Language,
  ) {
    const moment = at === undefined ? undefined : parseAt(at);
    const found = await this.queries.execute(new FindSession(id, viewer, limit, cursor, moment));
    const { skipped: named, ...agenda } = found.agenda;
    const skipped = named?.map(({ facts = {}, ...line }) => ({
      ...line,
      message: sentence(line.code, facts, language),
    }));
    return { ...found, agenda: { ...agenda, ...(skipped ? { skipped } : {}) } };
  }

  @Post()
  @Allows('council-session.convene')
  async convene(
    @Body() { effectiveOn: _day, ...fields }: ConveneSessionDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    if ((fields.council === undefined) === (fields.councilId === undefined))
      throw fieldProblem('council', 'isDefined');
    if (fields.council?.level === 'unit' && !fields.council.unitId)
      throw fieldProblem('council.unitId', 'isDefined');
    return answer(await this.commands.execute(new ConveneCouncil(plain(fields), viewer, context)));
  }

  /** Named lines, or all that wait of a round and of some awards; the stage builds the list. */
  @Post(':id/agenda')
  @HttpCode(200)
  @Allows('council-session.set-agenda')
  async setAgenda(
    @Id() id: string,
    @Body() { dossierIds, roundId, awards }: SetAgendaDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    if (dossierIds && (roundId || awards)) throw fieldProblem('dossierIds', 'isEmpty');
    const source = dossierIds ? { dossierIds } : plain({ roundId, awards });
    const command = { type: 'set-agenda' as const, source };
    return answer(await this.commands.execute(new ChangeSession(id, command, viewer, context)));
  }

  /** Of an initiative council: the work each line rests on, with the effect to be recognised. */
  @Post(':id/works')
  @HttpCode(200)
  @Allows('council-session.name-works')
  async works(
    @Id() id: string,
    @Body() { works }: NameWorksDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return answer(
      await this.commands.execute(
        new NameSessionWorks(id, plain({ works }).works, viewer, context),
      ),
    );
  }

  @Post(':id/attendance')
  @HttpCode(200)
  @Allows('council-session.record-attendance')
  async attendance(
    @Id() id: string,
    @Body() { roll, present, absent, written }: AttendanceDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    // Without a roll the number was asked for.
    const said = roll ? plain({ roll }) : { present: present!, absent, written };
    const command = { type: 'record-attendance' as const, ...said };
    return answer(await this.commands.execute(new ChangeSession(id, command, viewer, context)));
  }

  /** What was counted on each line; the verdict is computed. One faulty line never stops others. */
  @Post(':id/results')
  @HttpCode(200)
  @Allows('council-session.record-results')
  async results(
    @Id() id: string,
    @Body() { items, confirmation }: RecordResultsDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
  ) {
    const entered = { items, ...(confirmation ? { cited: confirmation } : {}) };
    const recorded = await this.commands.execute(
      new RecordSessionResults(id, plain(entered), viewer, context),
    );
    return { id, version: recorded.version, ...bulkAnswer(recorded.results, language) };
  }

  @Post(':id/close')
  @HttpCode(200)
  @Allows('council-session.close')
  async close(
    @Id() id: string,
    @Body() _body: CloseSessionDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = { type: 'close' as const };
    return answer(await this.commands.execute(new ChangeSession(id, command, viewer, context)));
  }
}
