import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { OpenPublicity } from './commands.js';
import type { CommentFinding } from './state.js';

export interface PublicityEventData {
  'publicity.opened': Omit<OpenPublicity, 'type'> & { on: string; count: number };
  'publicity.end-moved': { from: string; until: string };
  'publicity.closed': { on: string; count: number };
  /** One line. */
  'publicity.concluded': {
    step: string;
    stepKind: string;
    dossierId: string;
    answer: string;
    clears: boolean;
    comments: number;
    on: string;
  };
}
export interface CommentEventData {
  /** Who said it, and what, is private under the comment's own key. */
  'comment.received': { publicityId: string; dossierId: string; on: string };
  /** The officer's reason is private. */
  'comment.handled': {
    publicityId: string;
    dossierId: string;
    finding: CommentFinding;
    on: string;
  };
}

type Data = PublicityEventData & CommentEventData;
export type PublicityEvent = { [K in keyof Data]: DomainEvent<K, Data[K]> }[keyof Data];

export const publicityEvents = {
  'publicity.opened': {
    schema: 1,
    vi: 'Công khai {count} hồ sơ đến hết ngày {until}: {title}',
    en: 'Published {count} lines until {until}: {title}',
  },
  'publicity.end-moved': {
    schema: 1,
    vi: 'Ngày kết thúc công khai chuyển từ {from} sang {until}',
    en: 'Publicity now ends {until} instead of {from}',
  },
  'publicity.closed': {
    schema: 1,
    vi: 'Kết thúc công khai ngày {on}, {count} hồ sơ',
    en: 'Publicity closed on {on}, {count} lines',
  },
  'publicity.concluded': {
    schema: 1,
    vi: 'Kết quả công khai: {answer} ({comments} ý kiến)',
    en: 'Outcome of publicity: {answer} ({comments} comments)',
  },
  'comment.received': {
    schema: 1,
    vi: 'Nhận ý kiến của người dân ngày {on}',
    en: 'A comment of the public came in on {on}',
  },
  'comment.handled': {
    schema: 1,
    vi: 'Xử lý ý kiến của người dân: {finding}',
    en: 'A comment of the public was dealt with: {finding}',
  },
} satisfies EventRegistry & Record<keyof Data, unknown>;
