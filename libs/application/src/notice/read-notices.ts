import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { renderNotice } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { Notices, type NoticeRow } from '../ports/notices.js';
import { noticeReader } from './notice-reader.js';

export interface NoticeItem extends Omit<NoticeRow, 'seq'> {
  /** The notice as a sentence, both languages. */
  text: { vi: string; en: string };
}

/** One's own inbox, newest first. */
export class ListNotices extends Query<Page<NoticeItem>> {
  constructor(
    readonly viewer: Viewer,
    readonly unread: boolean,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListNotices)
export class ListNoticesHandler implements IQueryHandler<ListNotices> {
  constructor(private readonly notices: Notices) {}

  async execute({ viewer, unread, limit, cursor }: ListNotices): Promise<Page<NoticeItem>> {
    const filter = { unread };
    const before = decodeCursor('notices', filter, cursor);
    const rows = await this.notices.page(noticeReader(viewer), {
      unread,
      limit: limit + 1,
      ...(before === undefined ? {} : { before: Number(before) }),
    });
    return toPage(rows, limit, ({ seq }) => String(seq), 'notices', filter, noticeItem);
  }
}

export const noticeItem = ({ seq: _seq, ...row }: NoticeRow): NoticeItem => ({
  ...row,
  text: {
    vi: renderNotice(row.kind, row.count, row.params, 'vi'),
    en: renderNotice(row.kind, row.count, row.params, 'en'),
  },
});

export class CountNotices extends Query<{ unread: number }> {
  constructor(readonly viewer: Viewer) {
    super();
  }
}

@QueryHandler(CountNotices)
export class CountNoticesHandler implements IQueryHandler<CountNotices> {
  constructor(private readonly notices: Notices) {}

  async execute({ viewer }: CountNotices): Promise<{ unread: number }> {
    return { unread: await this.notices.unread(noticeReader(viewer)) };
  }
}
