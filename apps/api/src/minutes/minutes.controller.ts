import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Ip,
  Param,
  ParseIntPipe,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  BindMinutesScanFile,
  FindMinutes,
  FindMinutesVersion,
  FindResultSheet,
  KeepMinutes,
  OpenMinutesScan,
  PaperSettings,
  SignMinutes,
  type KeepCommand,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  DrawMinutesDto,
  MinutesNoteDto,
  RecordMinutesDto,
  SignMinutesDto,
} from '@vinhdanh/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuseFields, takeOneUpload } from '../documents/one-upload.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, TakesFiles } from '../http/decorators.js';
import { sendPaper } from '../papers/send-paper.js';
import { agendaNumbers } from './agenda-numbers.js';
import { printMinutes } from './print/minutes-print.js';
import { printResultSheet } from './print/result-sheet.js';

const HTML = 'text/html; charset=utf-8';
const VERSION = new ParseIntPipe({ errorHttpStatusCode: 404 });

/** Minutes of a council session: notes, versions, two signatures, prints. */
@Controller('api/v1/council-sessions/:id')
export class MinutesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly settings: PaperSettings,
  ) {}

  /** Notes, versions with their hashes and signatures, and whether lines may go on. */
  @Get('minutes')
  @Allows('minutes.read')
  find(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindMinutes(id, viewer));
  }

  @Get('minutes/:version')
  @Allows('minutes.read')
  version(
    @Id() id: string,
    @Param('version', VERSION) version: number,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.queries.execute(new FindMinutesVersion(id, version, viewer));
  }

  /** A4 page of one version, by the layout of official documents. */
  @Get('minutes/:version/print')
  @Header('content-type', HTML)
  @Allows('minutes.read')
  async print(
    @Id() id: string,
    @Param('version', VERSION) version: number,
    @CurrentViewer() viewer: Viewer,
  ) {
    return printMinutes(await this.queries.execute(new FindMinutesVersion(id, version, viewer)));
  }

  /** Result sheet of the votes so far: threshold, denominator, rounding. */
  @Get('results/print')
  @Header('content-type', HTML)
  @Allows('minutes.read')
  async results(@Id() id: string, @CurrentViewer() viewer: Viewer) {
    return printResultSheet(await this.queries.execute(new FindResultSheet(id, viewer)));
  }

  @Post('minutes/note')
  @HttpCode(200)
  @Allows('minutes.note')
  note(
    @Id() id: string,
    @Body() { dossierId, text }: MinutesNoteDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const about = dossierId ? { dossierId } : {};
    return this.keep(id, { type: 'note', text, ...about }, viewer, context);
  }

  /** The next version, from the events of the session; another than the first says why. */
  @Post('minutes/draw')
  @HttpCode(200)
  @Allows('minutes.draw')
  draw(
    @Id() id: string,
    @Body() { reason }: DrawMinutesDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    return this.keep(id, { type: 'draw', ...(reason ? { reason } : {}) }, viewer, context);
  }

  /** One of the two signatures; asks for the signer's password. */
  @Post('minutes/:version/sign')
  @HttpCode(200)
  @Allows('minutes.sign')
  async sign(
    @Id() id: string,
    @Param('version', VERSION) version: number,
    @Body() { as, hash, password }: SignMinutesDto,
    @Ip() ip: string,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const order = new SignMinutes(id, { as, version, hash }, { password, ip }, viewer, context);
    return answer(await this.commands.execute(order));
  }

  /** Minutes on paper: number, day, hash of the file. For sessions recorded afterwards. */
  @Post('record-minutes')
  @HttpCode(200)
  @Allows('minutes.record')
  record(
    @Id() id: string,
    @Body() { number, date, fileHash, reason }: RecordMinutesDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const why = reason ? { reason } : {};
    return this.keep(id, { type: 'record', number, date, fileHash, ...why }, viewer, context);
  }

  /**
   * multipart/form-data: the scan of the minutes on paper (`file`, PDF, PNG or JPEG). Before it may
   * stand `items`, the numbers of the agenda an extract is about ("1-74, 80"); without them the file
   * is the whole and must be the one that was recorded.
   */
  @Post('minutes-scans')
  @HttpCode(201)
  @TakesFiles()
  @Allows('minutes.bind-scan')
  async bindScan(
    @Id() id: string,
    @Req() request: FastifyRequest,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { result, sha256 } = await takeOneUpload(
      request,
      this.settings.maxBytes,
      ({ fields: { items, ...others }, ...upload }) => {
        refuseFields(others);
        const order = [id, upload, agendaNumbers(items), viewer, context] as const;
        return this.commands.execute(new BindMinutesScanFile(...order));
      },
    );
    return answer(result, { sha256 });
  }

  /** The file, by its hash. */
  @Get('minutes-scans/:sha256')
  @Allows('minutes.read')
  async openScan(
    @Id() id: string,
    @Param('sha256') sha256: string,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const opened = await this.queries.execute(new OpenMinutesScan(id, sha256, viewer));
    return sendPaper(request, reply, viewer, opened);
  }

  private async keep(id: string, command: KeepCommand, viewer: Viewer, context: RunContext) {
    const ran = await this.commands.execute(new KeepMinutes(id, command, viewer, context));
    const last = ran.state.versions.at(-1);
    const drawn = command.type === 'draw' && last ? { drawn: last.version, hash: last.hash } : {};
    return answer(ran, drawn);
  }
}
