import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { Notices } from '../ports/notices.js';
import { noticeReader } from './notice-reader.js';

/** Reading is nobody's act on a dossier: it stands beside the log, not in it. */
export class MarkNoticeRead extends Command<void> {
  constructor(
    readonly viewer: Viewer,
    readonly id: number,
  ) {
    super();
  }
}

@CommandHandler(MarkNoticeRead)
export class MarkNoticeReadHandler implements ICommandHandler<MarkNoticeRead> {
  constructor(private readonly notices: Notices) {}

  async execute({ viewer, id }: MarkNoticeRead): Promise<void> {
    if (!(await this.notices.markRead(noticeReader(viewer), id))) throw new NotVisible('notice');
  }
}

/** Marks everything there is at this moment; what comes meanwhile stays unread. */
export class MarkAllNoticesRead extends Command<void> {
  constructor(readonly viewer: Viewer) {
    super();
  }
}

@CommandHandler(MarkAllNoticesRead)
export class MarkAllNoticesReadHandler implements ICommandHandler<MarkAllNoticesRead> {
  constructor(private readonly notices: Notices) {}

  async execute({ viewer }: MarkAllNoticesRead): Promise<void> {
    const reader = noticeReader(viewer);
    const [newest] = await this.notices.page(reader, { unread: true, limit: 1 });
    if (newest) await this.notices.markAllRead(reader, newest.seq);
  }
}
