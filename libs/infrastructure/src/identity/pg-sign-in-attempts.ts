import { Injectable } from '@nestjs/common';
import { SignInAttempts } from '@vinhdanh/application';
import { Database } from '../postgres/database.js';

const WINDOW_SECONDS = 15 * 60;
// Windows of fixed length; the database's clock, so that all processes share them.
const WINDOW = `to_timestamp(floor(extract(epoch from clock_timestamp()) / ${WINDOW_SECONDS}) * ${WINDOW_SECONDS})`;

@Injectable()
export class PgSignInAttempts extends SignInAttempts {
  constructor(private readonly db: Database) {
    super();
  }

  async begin(keys: { key: string; most: number }[]): Promise<number> {
    const rows = await this.db.query<{ key: string; tries: number; wait: number }>(
      `insert into vd_sign_in_attempt as a (key, since, tries)
       select key, ${WINDOW}, 1 from unnest($1::text[]) as key order by key
       on conflict (key, since) do update set tries = a.tries + 1
       returning key, tries, ceil(extract(epoch from
         a.since + interval '${WINDOW_SECONDS} seconds' - clock_timestamp()))::int as wait`,
      [keys.map((k) => k.key)],
    );
    void this.forgetOld();
    const over = rows.filter((row) => row.tries > (keys.find((k) => k.key === row.key)?.most ?? 0));
    return Math.max(0, ...over.map((row) => Math.max(1, row.wait)));
  }

  async succeeded(keys: string[]): Promise<void> {
    await this.db.query(
      `update vd_sign_in_attempt set tries = greatest(tries - 1, 0)
        where key = any($1::text[]) and since = ${WINDOW}`,
      [keys],
    );
  }

  /** Now and then; a failure leaves a few old rows, which nobody reads. */
  private async forgetOld(): Promise<void> {
    if (Math.random() > 0.01) return;
    await this.db
      .query(`delete from vd_sign_in_attempt where since < clock_timestamp() - interval '1 day'`)
      .catch(() => undefined);
  }
}
