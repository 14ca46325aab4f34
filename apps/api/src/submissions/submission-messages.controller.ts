import { Controller, Get, Param, ParseIntPipe, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  FindMessages,
  ListDecisionFiles,
  ListUnboundMail,
  OpenDecisionFile,
  OpenMessage,
  type DecisionFile,
  type SubmissionMessages,
  type UnboundMail,
  type Viewer,
} from '@vinhdanh/application';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allows, CurrentViewer, Id } from '../http/index.js';
import { sendPaper } from '../papers/send-paper.js';

const PLACE = new ParseIntPipe({ errorHttpStatusCode: 404 });

/** How packages travel: messages in and out, tries, and what belongs to no package. */
@Controller('api/v1')
export class SubmissionMessagesController {
  constructor(private readonly queries: QueryBus) {}

  @Get('submissions/:id/messages')
  @Allows('submission.read')
  find(@Id() id: string): Promise<SubmissionMessages> {
    return this.queries.execute(new FindMessages(id));
  }

  /** The edXML message as it travelled; bound by its hash, which is the ETag. */
  @Get('submissions/:id/messages/:messageId/content')
  @Allows('submission.liaise')
  async open(
    @Id() id: string,
    @Param('messageId') messageId: string,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const opened = await this.queries.execute(new OpenMessage(id, messageId));
    return sendPaper(request, reply, viewer, opened);
  }

  /** What a decision or letter of the centre came with. */
  @Get('submissions/:id/decisions/:messageId/files')
  @Allows('submission.read')
  files(
    @Id() id: string,
    @Param('messageId') messageId: string,
  ): Promise<{ items: DecisionFile[] }> {
    return this.queries.execute(new ListDecisionFiles(id, messageId));
  }

  @Get('submissions/:id/decisions/:messageId/files/:n/content')
  @Allows('submission.read')
  async openFile(
    @Id() id: string,
    @Param('messageId') messageId: string,
    @Param('n', PLACE) n: number,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const opened = await this.queries.execute(new OpenDecisionFile(id, messageId, n));
    return sendPaper(request, reply, viewer, opened);
  }

  /** Mail of the axis that could not be read, or is about a document we do not know. */
  @Get('unbound-mail')
  @Allows('submission.liaise')
  unbound(): Promise<{ items: UnboundMail[] }> {
    return this.queries.execute(new ListUnboundMail());
  }
}
