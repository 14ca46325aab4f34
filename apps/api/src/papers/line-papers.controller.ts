import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  AttachLinePaper,
  ChangeLinePaper,
  FindLinePapers,
  NotVisible,
  OpenLinePaper,
  PaperSettings,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  NoteSecretPaperDto,
  PapersQueryDto,
  SayPaperNeedDto,
  WithdrawPaperDto,
} from '@vinhdanh/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { takeOneUpload } from '../documents/one-upload.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, TakesFiles } from '../http/decorators.js';
import { sendPaper } from './send-paper.js';
import { attachFields } from './upload-fields.js';

/** Papers of one line (giấy tờ của hồ sơ): what is asked for, what is there, and its versions. */
@Controller('api/v1/dossiers')
export class LinePapersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly settings: PaperSettings,
  ) {}

  /** The checklist with what is missing, computed, and every paper with all its versions. */
  @Get(':id/papers')
  @Allows('dossier.read')
  find(@Id() id: string, @Query() { on }: PapersQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindLinePapers(id, viewer, on));
  }

  /** The file of one version; 404 for whoever may not see it. */
  @Get(':id/papers/:paperId/versions/:version')
  @Allows('dossier.read')
  async open(
    @Id() id: string,
    @Param('paperId') paperId: string,
    @Param('version') version: string,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!/^[1-9]\d{0,5}$/.test(version)) throw new NotVisible('paper');
    const query = new OpenLinePaper(id, paperId, Number(version), viewer);
    return sendPaper(request, reply, viewer, await this.queries.execute(query));
  }

  /**
   * multipart/form-data: `kind`, then whatever else is known of it, then `file`. With `paperId` a
   * new version of that paper; the old one stays.
   */
  @Post(':id/attach-paper')
  @HttpCode(201)
  @TakesFiles()
  @Allows('dossier.paper')
  async attach(
    @Id() id: string,
    @Req() request: FastifyRequest,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { result, ...paper } = await takeOneUpload(
      request,
      this.settings.maxBytes,
      async ({ fields, name, mime, content }) => {
        const { originalSeen, ...said } = await attachFields(fields);
        const seen = originalSeen === 'true' ? { originalSeen: true } : {};
        const upload = { ...said, ...seen, name, mime, content };
        return this.commands.execute(new AttachLinePaper(id, upload, viewer, context));
      },
    );
    return answer(result, { paper });
  }

  @Post(':id/withdraw-paper')
  @HttpCode(200)
  @Allows('dossier.paper')
  async withdraw(
    @Id() id: string,
    @Body() { paperId, reason }: WithdrawPaperDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const change = { type: 'withdraw-paper' as const, paperId, reason };
    return answer(await this.commands.execute(new ChangeLinePaper(id, change, viewer, context)));
  }

  /** Stands for a paper that may not be entered: register number and level, nothing else. */
  @Post(':id/note-secret-paper')
  @HttpCode(200)
  @Allows('dossier.paper')
  async noteSecret(
    @Id() id: string,
    @Body() { kind, secrecy, registerNumber, keptAt }: NoteSecretPaperDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const said = { kind, secrecy, registerNumber, ...(keptAt ? { keptAt } : {}) };
    const change = { type: 'note-secret-paper' as const, ...said };
    return answer(await this.commands.execute(new ChangeLinePaper(id, change, viewer, context)), {
      paper: { paperId: context.commandId },
    });
  }

  /** Says whether a paper under a condition is asked for here. */
  @Post(':id/say-paper-need')
  @HttpCode(200)
  @Allows('dossier.paper')
  async sayNeed(
    @Id() id: string,
    @Body() { kind, needed, note }: SayPaperNeedDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const change = { type: 'say-paper-need' as const, kind, needed, note };
    return answer(await this.commands.execute(new ChangeLinePaper(id, change, viewer, context)));
  }
}
