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
  CommitImport,
  FindImport,
  LARGEST_LIST,
  ListImportRows,
  MapImport,
  MendRow,
  ReceiveImport,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import { CommitImportDto, ImportRowsQueryDto, MapImportDto, MendRowDto } from '@vinhdanh/contracts';
import type { FastifyRequest } from 'fastify';
import { fieldProblem, takeOneUpload } from '../documents/one-upload.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, TakesFiles } from '../http/decorators.js';
import { toMappedSheet, toSheetMapping } from './mapping-shape.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A row that is no number is not there. */
const ROW_NUMBER = new ParseIntPipe({ errorHttpStatusCode: 404 });

/** Lists of nominees on their way from a spreadsheet into a letter. */
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /**
   * multipart/form-data: `proposalId`, then `file` (.xlsx or .csv, at most 10 MB). Reading goes on
   * in the background; see `progress`.
   */
  @Post()
  @TakesFiles()
  @Allows('import.receive')
  async receive(
    @Req() request: FastifyRequest,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const result = await takeOneUpload(request, LARGEST_LIST, ({ fields, name, content }) => {
      const { proposalId, ...others } = fields;
      const [stray] = Object.keys(others);
      if (stray) throw fieldProblem(stray);
      if (!proposalId || !UUID.test(proposalId)) throw fieldProblem('proposalId', 'isUuid');
      const upload = { proposalId, fileName: name ?? '', content };
      return this.commands.execute(new ReceiveImport(upload, viewer, context));
    });
    return answer(result);
  }

  @Get(':id')
  @Allows('import.read')
  async find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    const found = await this.queries.execute(new FindImport(id, viewer));
    const { importId, mapping, ...rest } = found;
    return { id: importId, ...rest, mapping: mapping.map(toMappedSheet) };
  }

  /** Settles what the columns hold and starts the dry run; an empty body accepts the proposal. */
  @Post(':id/mapping')
  @HttpCode(200)
  @Allows('import.map')
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
  @Allows('import.read')
  rows(@Id() id: string, @Query() query: ImportRowsQueryDto, @CurrentViewer() viewer: Viewer) {
    const { errors, cursor, limit } = query;
    const page = { errorsOnly: errors === '1', cursor, limit };
    return this.queries.execute(new ListImportRows(id, page, viewer));
  }

  /** Puts cells of row `n` right; the answer shows the row as it now stands. */
  @Post(':id/rows/:n/mend')
  @HttpCode(200)
  @Allows('import.mend')
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

  /** Adds the lines to the letter: all rows or none, or the good ones now. */
  @Post(':id/commit')
  @HttpCode(200)
  @Allows('import.commit')
  async commit(
    @Id() id: string,
    @Body() { policy }: CommitImportDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return answer(await this.commands.execute(new CommitImport(id, policy, viewer, context)));
  }
}
