import { MarkAllNoticesReadHandler, MarkNoticeReadHandler } from './mark-notices.js';
import { FindNoticeWishesHandler, SetNoticeWishesHandler } from './notice-wishes.js';
import { CountNoticesHandler, ListNoticesHandler } from './read-notices.js';
import { SendMailProcessor } from './send-mail.processor.js';

export { MarkAllNoticesRead, MarkNoticeRead } from './mark-notices.js';
export { FindNoticeWishes, SetNoticeWishes } from './notice-wishes.js';
export { CountNotices, ListNotices, type NoticeItem } from './read-notices.js';
export { noticeReader } from './notice-reader.js';
export { SendMailProcessor } from './send-mail.processor.js';

export const noticeHandlers = [
  ListNoticesHandler,
  CountNoticesHandler,
  MarkNoticeReadHandler,
  MarkAllNoticesReadHandler,
  FindNoticeWishesHandler,
  SetNoticeWishesHandler,
];
export const noticeProcessors = [SendMailProcessor];
