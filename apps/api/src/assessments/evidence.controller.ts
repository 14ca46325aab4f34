import { Readable } from 'node:stream';
import { Controller, Get, Header, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  MEDIA_TYPES,
  NotVisible,
  PAPER_RULES,
  ReadEvidence,
  StoreEvidence,
  type Viewer,
} from '@vinhdanh/application';
import type { FastifyRequest } from 'fastify';
import { takeOneUpload } from '../documents/one-upload.js';
import { Allows, CurrentViewer, Id, TakesFiles, WithoutKey } from '../http/index.js';

/** Papers shown for a criterion. */
@Controller('api/v1/assessments')
export class EvidenceController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Keeps a paper that an answer then names by its hash. multipart/form-data, at most 20 MB. */
  @Post(':id/files')
  @Allows('assessment.answer')
  @TakesFiles()
  @WithoutKey()
  store(@Id() id: string, @Req() request: FastifyRequest, @CurrentViewer() viewer: Viewer) {
    return takeOneUpload(request, PAPER_RULES.maxBytes, ({ content }) =>
      this.commands.execute(new StoreEvidence(id, content, viewer)),
    );
  }

  /** A paper of this assessment, never shown inside a page. */
  @Get(':id/files/:sha256')
  @Header('cache-control', 'no-store')
  @Allows('assessment.read')
  async read(
    @Id() id: string,
    @Param('sha256') sha256: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<StreamableFile> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new NotVisible('file');
    const { file, content } = await this.queries.execute(new ReadEvidence(id, sha256, viewer));
    return new StreamableFile(Readable.from(content), {
      type: MEDIA_TYPES[file.kind],
      length: file.size,
      disposition: `attachment; filename="${sha256.slice(0, 12)}.${file.kind}"`,
    });
  }
}
