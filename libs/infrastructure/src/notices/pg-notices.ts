import { Injectable } from '@nestjs/common';
import {
  Notices,
  type NoticeReader,
  type NoticeRow,
  type NoticeWishes,
} from '@vinhdanh/application';
import { Database } from '../postgres/database.js';
import { noticeSql, UNREAD_SQL, YOURS } from './notice-sql.js';

const DEFAULT: NoticeWishes = { mail: 'off', address: null, language: 'vi' };

@Injectable()
export class PgNotices extends Notices {
  constructor(private readonly db: Database) {
    super();
  }

  page(
    reader: NoticeReader,
    { unread, before, limit }: { unread: boolean; before?: number; limit: number },
  ): Promise<NoticeRow[]> {
    const bounds = [before ?? null, limit];
    return this.db.query<NoticeRow>(noticeSql(unread ? 'unread' : 'all'), [
      ...parameters(reader),
      ...bounds,
    ]);
  }

  async unread(reader: NoticeReader): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(UNREAD_SQL, parameters(reader));
    return row?.count ?? 0;
  }

  async markRead(reader: NoticeReader, id: number): Promise<boolean> {
    const rows = await this.db.query(
      `insert into vd_notice_read (account_id, notice_id, seq)
       select $1, n.notice_id, n.seq from vd_notice n
       where n.notice_id = $5 and exists (${YOURS} and a.notice_id = n.notice_id)
       on conflict (account_id, notice_id) do update set seq = excluded.seq
       returning notice_id`,
      [...parameters(reader), id],
    );
    return rows.length > 0;
  }

  async markAllRead({ accountId }: NoticeReader, upTo: number): Promise<void> {
    await this.db.query(
      `insert into vd_notice_reader as r (account_id, read_up_to) values ($1, $2)
       on conflict (account_id) do update set read_up_to = greatest(r.read_up_to, $2)`,
      [accountId, upTo],
    );
  }

  async wishes(accountId: string): Promise<NoticeWishes> {
    const [row] = await this.db.query<NoticeWishes & Record<string, unknown>>(
      'select mail, address, language from vd_notice_reader where account_id = $1',
      [accountId],
    );
    return row ?? DEFAULT;
  }

  async setWishes(accountId: string, { mail, address, language }: NoticeWishes): Promise<void> {
    // Mail begins with what comes from now on, not with the whole inbox.
    await this.db.query(
      `insert into vd_notice_reader as r (account_id, mail, address, language, mailed_up_to)
       values ($1, $2, $3, $4, (select coalesce(max(seq), 0) from vd_notice))
       on conflict (account_id) do update set mail = $2, address = $3, language = $4,
         mailed_up_to = case when r.mail = 'off' then excluded.mailed_up_to else r.mailed_up_to end`,
      [accountId, mail, address, language],
    );
  }

  async toMail(reader: NoticeReader, limit: number) {
    const wishes = await this.wishes(reader.accountId);
    const rows = await this.db.query<NoticeRow>(noticeSql('unmailed'), [
      ...parameters(reader),
      null,
      limit,
    ]);
    return { wishes, rows };
  }

  async markMailed(accountId: string, upTo: number): Promise<void> {
    await this.db.query(
      `update vd_notice_reader set mailed_up_to = greatest(mailed_up_to, $2)
       where account_id = $1`,
      [accountId, upTo],
    );
  }
}

const parameters = ({ accountId, keys, shut = [] }: NoticeReader): unknown[] => [
  accountId,
  keys.map(({ key }) => key),
  keys.map(({ from }) => from),
  shut.filter((id) => !id.includes(':')).flatMap((id) => [id, `dossier:${id}`]),
];
