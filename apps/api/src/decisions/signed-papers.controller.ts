import { Controller, Get, Header, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  BindActScan,
  FindActPaper,
  FindActProgress,
  OpenActScan,
  PaperSettings,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { takeFileAlone } from '../documents/one-upload.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, TakesFiles } from '../http/decorators.js';
import { EVENT_STREAM, EventStreams } from '../http/event-streams.js';
import { untilAtRest } from '../http/until-at-rest.js';
import { printAct } from './print/act-print.js';
import { sendPaper } from '../papers/send-paper.js';

/** The paper of an act, the scan of the signed one, and the act on its way to its lines. */
@Controller('api/v1/decisions')
export class SignedPapersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly streams: EventStreams,
    private readonly settings: PaperSettings,
  ) {}

  /** multipart/form-data with `file` alone: PDF, PNG or JPEG of the signed paper. */
  @Post(':id/bind-scan')
  @HttpCode(201)
  @TakesFiles()
  @Allows('act.bind-scan')
  async bind(
    @Id() id: string,
    @Req() request: FastifyRequest,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { result, sha256 } = await takeFileAlone(request, this.settings.maxBytes, (file) =>
      this.commands.execute(new BindActScan(id, file, viewer, context)),
    );
    return answer(result, { sha256, signedHash: result.state.contentHash ?? null });
  }

  /** The paper of the act with its list, on A4: to be signed, and as it was signed. */
  @Get(':id/print')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Allows('act.read')
  async print(@Id() id: string, @CurrentViewer() viewer: Viewer): Promise<string> {
    return printAct(await this.queries.execute(new FindActPaper(id, viewer)));
  }

  /** The file, by its hash; its ETag is the hash, so anybody can check what was bound. */
  @Get(':id/scans/:sha256')
  @Allows('act.read')
  async open(
    @Id() id: string,
    @Param('sha256') sha256: string,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const opened = await this.queries.execute(new OpenActScan(id, sha256, viewer));
    return sendPaper(request, reply, viewer, opened);
  }

  /** Server-sent events while the act takes effect on its lines; ends when it is at rest. */
  @Get(':id/progress')
  @Header('content-type', EVENT_STREAM)
  @Allows('act.read')
  async progress(
    @Id() id: string,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    // Before the stream begins, so that a hidden act is an ordinary 404.
    await this.queries.execute(new FindActProgress(id, viewer));
    return this.streams.send(request, reply, (signal) =>
      untilAtRest(() => this.standing(id, viewer), signal),
    );
  }

  private async standing(id: string, viewer: Viewer) {
    const data = await this.queries.execute(new FindActProgress(id, viewer));
    return { data, atRest: data.atRest };
  }
}
