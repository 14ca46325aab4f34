import { Injectable } from '@nestjs/common';
import { Credentials, OneTimeLinks } from '@vinhdanh/application';
import { Database } from '../postgres/database.js';

const SET = `
insert into vd_credential (account_id, hash) values ($1, $2)
on conflict (account_id) do update set hash = excluded.hash, changed_at = clock_timestamp()`;

@Injectable()
export class PgCredentials extends Credentials {
  constructor(private readonly db: Database) {
    super();
  }

  async hashOf(accountId: string): Promise<string | undefined> {
    const rows = await this.db.query<{ hash: string }>(
      'select hash from vd_credential where account_id = $1',
      [accountId],
    );
    return rows[0]?.hash;
  }

  async set(accountId: string, hash: string): Promise<void> {
    await this.db.query(SET, [accountId, hash]);
  }
}

@Injectable()
export class PgOneTimeLinks extends OneTimeLinks {
  constructor(private readonly db: Database) {
    super();
  }

  async issue(accountId: string, tokenHash: string, validHours: number): Promise<void> {
    await this.db.query(
      `insert into vd_one_time_link (account_id, token_hash, expires_at)
       values ($1, $2, clock_timestamp() + make_interval(hours => $3))
       on conflict (account_id) do update
         set token_hash = excluded.token_hash, expires_at = excluded.expires_at`,
      [accountId, tokenHash, validHours],
    );
  }

  async find(tokenHash: string): Promise<string | undefined> {
    const rows = await this.db.query<{ account_id: string }>(
      `select account_id from vd_one_time_link
        where token_hash = $1 and expires_at > clock_timestamp()`,
      [tokenHash],
    );
    return rows[0]?.account_id;
  }

  async use(tokenHash: string, passwordHash: string): Promise<boolean> {
    return this.db.transaction(async (client) => {
      const { rows } = await client.query<{ account_id: string }>(
        `delete from vd_one_time_link
          where token_hash = $1 and expires_at > clock_timestamp() returning account_id`,
        [tokenHash],
      );
      if (!rows[0]) return false;
      await client.query(SET, [rows[0].account_id, passwordHash]);
      return true;
    });
  }
}
