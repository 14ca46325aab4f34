import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  FindMessages,
  ListUnboundMail,
  OpenMessage,
  type SubmissionMessages,
  type UnboundMail,
  type Viewer,
} from '@vinhdanh/application';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allows, CurrentViewer, Id } from '../http/index.js';
import { sendPaper } from '../papers/send-paper.js';

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

  /** Mail of the axis that could not be read, or is about a document we do not know. */
  @Get('unbound-mail')
  @Allows('submission.liaise')
  unbound(): Promise<{ items: UnboundMail[] }> {
    return this.queries.execute(new ListUnboundMail());
  }
}
