import { Injectable } from '@nestjs/common';
import { SavedViews, type SavedView } from '@vinhdanh/application';
import { Database } from '../postgres/database.js';

@Injectable()
export class PgSavedViews extends SavedViews {
  constructor(private readonly db: Database) {
    super();
  }

  list(accountId: string, place: string): Promise<SavedView[]> {
    return this.db.query<SavedView>(
      `select name, query from vd_saved_view where account_id = $1 and place = $2
        order by lower(name), name`,
      [accountId, place],
    );
  }

  async keep(
    accountId: string,
    place: string,
    { name, query }: SavedView,
    most: number,
  ): Promise<boolean> {
    const kept = await this.db.query(
      `insert into vd_saved_view (account_id, place, name, query)
       select $1, $2, $3, $4
        where (select count(*) from vd_saved_view
                where account_id = $1 and place = $2 and name <> $3) < $5
       on conflict (account_id, place, name)
         do update set query = excluded.query, saved_at = clock_timestamp()
       returning name`,
      [accountId, place, name, query, most],
    );
    return kept.length > 0;
  }

  async drop(accountId: string, place: string, name: string): Promise<void> {
    await this.db.query(
      'delete from vd_saved_view where account_id = $1 and place = $2 and name = $3',
      [accountId, place, name],
    );
  }
}
