import type { JsonObject, NoticeLink } from '@vinhdanh/domain';

export interface NoticeRow {
  id: number;
  kind: string;
  about: string;
  link: NoticeLink;
  params: JsonObject;
  count: number;
  /** ISO instants. */
  firstAt: string;
  lastAt: string;
  seq: number;
  read: boolean;
  /** Name of the one subject it is about, where the reader may see it. */
  subjectName: string | null;
}

/** What an account may be told: keys of its audiences, each from the day the role was given. */
export interface NoticeReader {
  accountId: string;
  keys: { key: string; from: string }[];
  /** Lines a conflict of interest shuts the reader out of. */
  shut?: readonly string[];
}

export const MAIL_WISHES = ['off', 'each', 'daily'] as const;
export type MailWish = (typeof MAIL_WISHES)[number];

export interface NoticeWishes {
  mail: MailWish;
  address: string | null;
  language: 'vi' | 'en';
}

/** The inbox of each person. */
export abstract class Notices {
  /** Newest first; `before` is the `seq` a page goes on from. */
  abstract page(
    reader: NoticeReader,
    query: { unread: boolean; before?: number; limit: number },
  ): Promise<NoticeRow[]>;
  abstract unread(reader: NoticeReader): Promise<number>;
  /** Marks one as read as far as it has come; false if the reader has no such notice. */
  abstract markRead(reader: NoticeReader, id: number): Promise<boolean>;
  abstract markAllRead(reader: NoticeReader, upTo: number): Promise<void>;
  abstract wishes(accountId: string): Promise<NoticeWishes>;
  abstract setWishes(accountId: string, wishes: NoticeWishes): Promise<void>;
  /** What has not been mailed yet, oldest first, with the wishes of the account. */
  abstract toMail(
    reader: NoticeReader,
    limit: number,
  ): Promise<{ wishes: NoticeWishes; rows: NoticeRow[] }>;
  abstract markMailed(accountId: string, upTo: number): Promise<void>;
}
