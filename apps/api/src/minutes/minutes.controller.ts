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
} from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  FindMinutes,
  FindMinutesVersion,
  FindResultSheet,
  KeepMinutes,
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
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id } from '../http/decorators.js';
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

  private async keep(id: string, command: KeepCommand, viewer: Viewer, context: RunContext) {
    const ran = await this.commands.execute(new KeepMinutes(id, command, viewer, context));
    const last = ran.state.versions.at(-1);
    const drawn = command.type === 'draw' && last ? { drawn: last.version, hash: last.hash } : {};
    return answer(ran, drawn);
  }
}
