import { Body, Controller, Get, Ip, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  FindCommentReceipt,
  FindPromulgated,
  LeaveComment,
  ListPublished,
} from '@vinhdanh/application';
import { LeaveCommentDto, PromulgatedPageDto, PromulgatedQueryDto } from '@vinhdanh/contracts';
import { Id, Open, Problem, WithoutKey } from '../http/index.js';

/** What anybody may read and say without signing in. Comments are counted by address. */
@Open()
@Controller('api/v1/public')
export class PublicController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** The lists that hang out today; nothing of what was said about them. */
  @Get('publicity')
  async published() {
    return { items: await this.queries.execute(new ListPublished()) };
  }

  /**
   * Promulgated commendations by the number of the decision or the recipient's name, and the year.
   * 429 after 120 questions of an address in a quarter of an hour.
   */
  @Get('decisions')
  async decisions(
    @Query() { limit, cursor, ...wish }: PromulgatedQueryDto,
    @Ip() ip: string,
  ): Promise<PromulgatedPageDto> {
    const outcome = await this.queries.execute(new FindPromulgated(wish, ip, limit, cursor));
    if (outcome.kind === 'too-many') throw tooMany(outcome.retryAfterSeconds);
    return outcome.page;
  }

  /** Leaves a comment on a published line; the receipt is all that leads back to it. */
  @Post('publicity/:id/comments')
  @WithoutKey()
  async comment(@Id() publicityId: string, @Body() body: LeaveCommentDto, @Ip() ip: string) {
    const { dossierId, name, phone, address, text } = body;
    const comment = { publicityId, dossierId, name, phone, text, ...(address ? { address } : {}) };
    const outcome = await this.commands.execute(new LeaveComment(comment, ip));
    if (outcome.kind === 'too-many') throw tooMany(outcome.retryAfterSeconds);
    return { receipt: outcome.receipt };
  }

  /** Whether the comment of a receipt was dealt with; nothing else of it. */
  @Get('comments/:id')
  receipt(@Id() receipt: string) {
    return this.queries.execute(new FindCommentReceipt(receipt));
  }
}

const tooMany = (seconds: number): Problem =>
  new Problem('too-many-requests', { headers: { 'retry-after': String(seconds) } });
