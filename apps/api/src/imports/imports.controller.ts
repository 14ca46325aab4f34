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
  CancelImport,
  CommitImport,
  DecideSubjects,
  FindImport,
  LARGEST_LIST,
  ListImportRows,
  MapImport,
  MendRow,
  ReceiveImport,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  CancelImportDto,
  CommitImportDto,
  DecideSubjectsDto,
  ImportRowsQueryDto,
  MapImportDto,
  MendRowDto,
} from '@vinhdanh/contracts';
import type { FastifyRequest } from 'fastify';
import { takeOneUpload } from '../documents/one-upload.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, TakesFiles } from '../http/decorators.js';
import { toMappedSheet, toSheetMapping } from './mapping-shape.js';
import { placeOf } from './place-of-list.js';

/** A row that is no number is not there. */
const ROW_NUMBER = new ParseIntPipe({ errorHttpStatusCode: 404 });

/** Lists on their way from a spreadsheet into a letter or into records. */
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /**
   * multipart/form-data: `proposalId` for nominees of a letter, or `purpose` (award-history,
   * person-year, achievements) with `unitId` for history; then `file` (.xlsx or .csv, at most 10
   * MB). Reading goes on in the background; see `progress`.
   */
  @Post()
  @TakesFiles()
  @Allows('import.use')
  async receive(
    @Req() request: FastifyRequest,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const result = await takeOneUpload(request, LARGEST_LIST, ({ fields, name, content }) => {
      const upload = { ...placeOf(fields), fileName: name ?? '', content };
      return this.commands.execute(new ReceiveImport(upload, viewer, context));
    });
    return answer(result);
  }

  @Get(':id')
  @Allows('import.use')
  async find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    const found = await this.queries.execute(new FindImport(id, viewer));
    const { importId, mapping, ...rest } = found;
    return { id: importId, ...rest, mapping: mapping.map(toMappedSheet) };
  }

  /** Settles what the columns hold and starts the dry run; an empty body accepts the proposal. */
  @Post(':id/mapping')
  @HttpCode(200)
  @Allows('import.use')
  async map(
    @Id() id: string,
    @Body() { mapping, defaults }: MapImportDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const said = { mapping: mapping?.map(toSheetMapping), defaults: defaults && { ...defaults } };
    return answer(await this.commands.execute(new MapImport(id, said, viewer, context)));
  }

  /** `?errors=1` lists only the rows with errors, each cell's fault in words. */
  @Get(':id/rows')
  @Allows('import.use')
  rows(@Id() id: string, @Query() query: ImportRowsQueryDto, @CurrentViewer() viewer: Viewer) {
    const { errors, state, sheet, cursor, limit } = query;
    const only = state ?? (errors === '1' ? ('bad' as const) : undefined);
    const page = { only, sheet, cursor, limit };
    return this.queries.execute(new ListImportRows(id, page, viewer));
  }

  /** Puts cells of row `n` right; the answer shows the row as it now stands. */
  @Post(':id/rows/:n/mend')
  @HttpCode(200)
  @Allows('import.use')
  async mend(
    @Id() id: string,
    @Param('n', ROW_NUMBER) n: number,
    @Body() { cells }: MendRowDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const command = new MendRow(id, n, cells, viewer, context);
    const { result, row } = await this.commands.execute(command);
    const { good, bad } = result.state;
    return answer(result, { good, bad, row });
  }

  /**
   * Of history: says whom rows are about where only the name speaks for it. Each decision holds for
   * all rows of the list that name the same one.
   */
  @Post(':id/subjects')
  @HttpCode(200)
  @Allows('import.use')
  async decide(
    @Id() id: string,
    @Body() { decisions }: DecideSubjectsDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { result, rows } = await this.commands.execute(
      new DecideSubjects(id, decisions, viewer, context),
    );
    const { good, bad } = result.state;
    return answer(result, { rows, good, bad });
  }

  /** Gives the list up before anything of it was added. */
  @Post(':id/cancel')
  @HttpCode(200)
  @Allows('import.use')
  async cancel(
    @Id() id: string,
    @Body() _body: CancelImportDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return answer(await this.commands.execute(new CancelImport(id, viewer, context)));
  }

  /** Adds the lines to the letter, or the entries to records: all rows or none, or the good ones now. */
  @Post(':id/commit')
  @HttpCode(200)
  @Allows('import.use')
  async commit(
    @Id() id: string,
    @Body() { policy }: CommitImportDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return answer(await this.commands.execute(new CommitImport(id, policy, viewer, context)));
  }
}
