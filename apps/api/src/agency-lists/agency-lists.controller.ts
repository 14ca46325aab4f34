import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Query,
  Req,
} from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  FindAgencyList,
  LARGEST_LIST,
  ListAgencyLists,
  ListAgencyMatches,
  ListAgencyWords,
  ReceiveAgencyList,
  SettleAgencyMatch,
  type RunContext,
  type SettledMatch,
  type Viewer,
} from '@vinhdanh/application';
import {
  AgencyListQueryDto,
  ConfirmAgencyMatchDto,
  PageQueryDto,
  RejectAgencyMatchDto,
} from '@vinhdanh/contracts';
import type { FastifyRequest } from 'fastify';
import { fieldProblem, refuseFields, takeOneUpload } from '../documents/one-upload.js';
import {
  Allows,
  answer,
  Ctx,
  CurrentViewer,
  Id,
  Lang,
  sentence,
  TakesFiles,
  type Language,
} from '../http/index.js';
import { Problem } from '../http/problem.js';

const ROW_NUMBER = new ParseIntPipe({ errorHttpStatusCode: 404 });
const LAST_ROW = 1_048_576;

/** Yearly lists of agencies (tax, police, …), matched with the register by people. */
@Controller('api/v1/agency-lists')
export class AgencyListsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** multipart/form-data: `agency`, `year`, then one `file` (.xlsx or .csv). */
  @Post()
  @Allows('agency-list.receive')
  @TakesFiles()
  async receive(
    @Req() request: FastifyRequest,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
  ) {
    const { result, faults } = await takeOneUpload(
      request,
      LARGEST_LIST,
      ({ fields, name, content }) => {
        const upload = { ...placeOf(fields), name, content };
        return this.commands.execute(new ReceiveAgencyList(upload, viewer, context));
      },
    );
    const { rows, numbered, bad } = result.state;
    const left = faults.map(({ n, fault }) => ({
      row: n,
      code: fault,
      message: sentence(fault, {}, language),
    }));
    return answer(result, { rows, numbered, bad, faults: left });
  }

  @Get()
  @Allows('agency-list.read')
  list(@Query() query: AgencyListQueryDto, @CurrentViewer() viewer: Viewer) {
    const { agency, year, limit, cursor } = query;
    return this.queries.execute(new ListAgencyLists({ agency, year }, viewer, limit, cursor));
  }

  /** Agencies that send lists, and what a match may give cause to verify. */
  @Get('words')
  @Allows('agency-list.read')
  words() {
    return this.queries.execute(new ListAgencyWords());
  }

  /** One list with its figures. */
  @Get(':id')
  @Allows('agency-list.read')
  find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindAgencyList(id, viewer));
  }

  /** Matches nobody has settled; `sure` is false where only name and birth year agree. */
  @Get(':id/matches')
  @Allows('agency-list.read')
  matches(
    @Id() id: string,
    @Query() { limit, cursor }: PageQueryDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.queries.execute(new ListAgencyMatches(id, viewer, limit, cursor));
  }

  /** The row is that subject: its open lines are held, none is refused. */
  @Post(':id/matches/:n/confirm')
  @HttpCode(200)
  @Allows('agency-list.settle')
  confirm(
    @Id() id: string,
    @Param('n', ROW_NUMBER) n: number,
    @Body() { subjectId, reason, matter }: ConfirmAgencyMatchDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.settle(id, n, { type: 'confirm', subjectId, reason, matter }, viewer, context);
  }

  /** The row is somebody else. */
  @Post(':id/matches/:n/reject')
  @HttpCode(200)
  @Allows('agency-list.settle')
  reject(
    @Id() id: string,
    @Param('n', ROW_NUMBER) n: number,
    @Body() { subjectId, reason }: RejectAgencyMatchDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.settle(id, n, { type: 'reject', subjectId, reason }, viewer, context);
  }

  private async settle(
    id: string,
    n: number,
    settled: SettledMatch,
    viewer: Viewer,
    context: RunContext,
  ) {
    // No list has such a row, and the database would not take the number.
    if (n < 1 || n > LAST_ROW) throw new Problem('not-found');
    return answer(
      await this.commands.execute(new SettleAgencyMatch(id, n, settled, viewer, context)),
    );
  }
}

/** The two fields before the file; a stray or malformed one is named. */
function placeOf({ agency = '', year = '', ...stray }: Record<string, string>) {
  refuseFields(stray);
  if (!/^[a-z0-9][a-z0-9.-]{0,59}$/.test(agency)) throw fieldProblem('agency', 'matches');
  if (!/^20\d\d$/.test(year)) throw fieldProblem('year', 'matches');
  return { agency, year: Number(year) };
}
