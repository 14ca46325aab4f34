import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FindLetterPapers, OpenLetterPaper, type Viewer } from '@vinhdanh/application';
import { PapersQueryDto } from '@vinhdanh/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allows, CurrentViewer, Id } from '../http/decorators.js';
import { sendPaper } from './send-paper.js';

/** Papers of a letter, and what its lines still lack. */
@Controller('api/v1/proposals')
export class LetterPapersController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id/papers')
  @Allows('proposal.read')
  find(@Id() id: string, @Query() { on }: PapersQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindLetterPapers(id, viewer, on));
  }

  /** The file of a paper of the letter, by the hash of its content. */
  @Get(':id/papers/:sha256')
  @Allows('proposal.read')
  async open(
    @Id() id: string,
    @Param('sha256') sha256: string,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const opened = await this.queries.execute(new OpenLetterPaper(id, sha256, viewer));
    return sendPaper(request, reply, viewer, opened);
  }
}
