import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  AttachOpinionFile,
  NotVisible,
  OpenOpinionFile,
  PaperSettings,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { takeFileAlone } from '../documents/one-upload.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, TakesFiles } from '../http/decorators.js';
import { sendPaper } from '../papers/send-paper.js';

/** The papers bodies answer with. */
@Controller('api/v1/opinions')
export class OpinionFilesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly settings: PaperSettings,
  ) {}

  /** multipart/form-data with one `file`; an answer then names it by the hash answered here. */
  @Post(':id/files')
  @HttpCode(201)
  @TakesFiles()
  @Allows('opinion.answer')
  async attach(
    @Id() id: string,
    @Req() request: FastifyRequest,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { result, sha256 } = await takeFileAlone(request, this.settings.maxBytes, (file) =>
      this.commands.execute(new AttachOpinionFile(id, file, viewer, context)),
    );
    return answer(result, { sha256 });
  }

  /** A file of this opinion; 404 for whoever may not see it. */
  @Get(':id/files/:sha256')
  @Allows('opinion.read')
  async open(
    @Id() id: string,
    @Param('sha256') sha256: string,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new NotVisible('file');
    const query = new OpenOpinionFile(id, sha256, viewer);
    return sendPaper(request, reply, viewer, await this.queries.execute(query));
  }
}
