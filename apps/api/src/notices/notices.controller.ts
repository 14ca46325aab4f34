import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  CountNotices,
  FindNoticeWishes,
  ListNotices,
  MarkAllNoticesRead,
  MarkNoticeRead,
  SetNoticeWishes,
  type Viewer,
} from '@vinhdanh/application';
import { NoticeQueryDto, NoticeWishesDto } from '@vinhdanh/contracts';
import { CurrentViewer, SignedIn, WithoutKey } from '../http/decorators.js';

/** One's own inbox: what has happened that concerns me, and what I have read of it. */
@Controller('api/v1/notices')
export class NoticesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @SignedIn()
  list(@Query() { unread, limit, cursor }: NoticeQueryDto, @CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new ListNotices(viewer, unread ?? false, limit, cursor));
  }

  @Get('count')
  @SignedIn()
  count(@CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new CountNotices(viewer));
  }

  @Get('wishes')
  @SignedIn()
  wishes(@CurrentViewer() viewer: Viewer) {
    return this.queries.execute(new FindNoticeWishes(viewer));
  }

  /** Mail each notice, a daily digest, or none. */
  @Post('wishes')
  @HttpCode(204)
  @SignedIn()
  @WithoutKey()
  async setWishes(@Body() body: NoticeWishesDto, @CurrentViewer() viewer: Viewer): Promise<void> {
    const { mail, address = null, language = 'vi' } = body;
    await this.commands.execute(new SetNoticeWishes(viewer, { mail, address, language }));
  }

  @Post('read-all')
  @HttpCode(204)
  @SignedIn()
  @WithoutKey()
  async readAll(@CurrentViewer() viewer: Viewer): Promise<void> {
    await this.commands.execute(new MarkAllNoticesRead(viewer));
  }

  @Post(':notice/read')
  @HttpCode(204)
  @SignedIn()
  @WithoutKey()
  async read(
    @Param('notice', ParseIntPipe) id: number,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    await this.commands.execute(new MarkNoticeRead(viewer, id));
  }
}
