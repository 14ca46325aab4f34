import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  AddLines,
  AdoptLines,
  AttachPaper,
  PaperSettings,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import { AddLinesDto, AdoptLinesDto } from '@vinhdanh/contracts';
import type { FastifyRequest } from 'fastify';
import { bulkAnswer } from '../documents/bulk.js';
import { takeOneUpload } from '../documents/one-upload.js';
import { paperKind } from '../documents/paper-upload.js';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, CurrentViewer, Id, Lang, TakesFiles } from '../http/decorators.js';
import type { Language } from '../http/language.js';
import { linesAnswer } from './lines-answer.js';

/** What a letter is made of: lines and papers. */
@Controller('api/v1/proposals')
export class ProposalLinesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly settings: PaperSettings,
  ) {}

  /** Drafts up to 1,000 lines; each is answered for by itself, duplicates elsewhere are told. */
  @Post(':id/lines')
  @HttpCode(200)
  @Allows('proposal.add-lines')
  async addLines(
    @Id() id: string,
    @Body() { lines }: AddLinesDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
  ) {
    const results = await this.commands.execute(new AddLines(id, lines, viewer, context));
    return linesAnswer(results, language);
  }

  /** Takes lines of units below into this letter, with the managing unit's opinion. */
  @Post(':id/adopt-lines')
  @HttpCode(200)
  @Allows('proposal.adopt-lines')
  async adoptLines(
    @Id() id: string,
    @Body() { dossierIds, opinion }: AdoptLinesDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
  ) {
    const command = new AdoptLines(id, dossierIds, opinion, viewer, context);
    return bulkAnswer(await this.commands.execute(command), language);
  }

  /** multipart/form-data: `kind` (code of the paper), then `file`. At most 20 MB. */
  @Post(':id/papers')
  @TakesFiles()
  @Allows('proposal.attach-paper')
  async attachPaper(
    @Id() id: string,
    @Req() request: FastifyRequest,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
  ) {
    const { result, paper } = await takeOneUpload(request, this.settings.maxBytes, (upload) => {
      const { name, mime, content } = upload;
      const paperUpload = { kind: paperKind(upload), name, mime, content };
      return this.commands.execute(new AttachPaper(id, paperUpload, viewer, context));
    });
    return answer(result, { paper });
  }
}
