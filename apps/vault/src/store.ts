import type { Ballot, BallotBox, SetAside } from '@vinhdanh/domain';
import { Client, Pool } from 'pg';

export interface RoundRow {
  status: 'open' | 'casting' | 'closed' | 'void';
  keys: string[];
  choices: string[];
  issued: number;
  /** Items whose ballots are set aside at the close. */
  deferred: number[];
}

export interface CastRow extends Ballot {
  tokenHash: string;
  receipt: string;
}

const LOCK = 0x56415554;
const GONE = '42P01';
/** A round's own table of ballots; the id is a checked UUID, so the name needs no quoting. */
const tableOf = (roundId: string): string => `vault.cast_${roundId.replaceAll('-', '')}`;

/** The vault's tables. Nothing here knows a member, an address or a time. */
export class Store {
  constructor(private readonly pool: Pool) {}

  async find(roundId: string): Promise<RoundRow | undefined> {
    const { rows } = await this.pool.query<RoundRow>(
      'select status, keys, choices, issued, deferred from vault.round where round_id = $1',
      [roundId],
    );
    return rows[0];
  }

  async open(roundId: string, keys: string[], choices: string[]): Promise<void> {
    await this.pool.query(
      `insert into vault.round (round_id, status, keys, choices) values ($1, 'open', $2, $3)`,
      [roundId, keys, choices],
    );
  }

  /** Rounds whose keys died with the process that made them. */
  async voidOrphans(mine: string[]): Promise<void> {
    await this.pool.query(
      `update vault.round set status = 'void'
        where status = 'open' and round_id <> all($1::uuid[])
           or status = 'casting'
              and to_regclass('vault.cast_' || replace(round_id::text, '-', '')) is null`,
      [mine],
    );
  }

  startCasting(roundId: string, issued: number): Promise<void> {
    return this.together(async (client) => {
      await client.query(
        `update vault.round set status = 'casting', issued = $2
          where round_id = $1 and status = 'open'`,
        [roundId, issued],
      );
      await client.query(`
create table ${tableOf(roundId)} (
  token_hash text primary key, item int not null, token text not null, signature text not null,
  choice text not null, proof text not null, receipt text not null unique)`);
    });
  }

  /**
   * Puts one ballot in the box, in a transaction of its own.
   * @returns its receipt; the earlier one if it was there before; `other` when the token or the
   * receipt has been used for something else; undefined when the round is not being cast
   */
  async cast(roundId: string, row: CastRow): Promise<string | 'other' | undefined> {
    const table = tableOf(roundId);
    try {
      const { rowCount } = await this.pool.query(
        `insert into ${table} (token_hash, item, token, signature, choice, proof, receipt)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
        [row.tokenHash, row.item, row.token, row.signature, row.choice, row.proof, row.receipt],
      );
      if (rowCount) return row.receipt;
      const { rows } = await this.pool.query<{ choice: string; receipt: string }>(
        `select choice, receipt from ${table} where token_hash = $1`,
        [row.tokenHash],
      );
      return rows[0]?.choice === row.choice ? rows[0].receipt : 'other';
    } catch (error) {
      if ((error as { code?: string }).code === GONE) return undefined;
      throw error;
    }
  }

  /** @returns whether the item is one of those set aside now; not if the box was opened without. */
  async setAside(roundId: string, item: number): Promise<boolean> {
    await this.pool.query(
      `update vault.round set deferred = array(select distinct unnest(deferred || $2::int) order by 1)
        where round_id = $1 and status in ('open', 'casting')`,
      [roundId, item],
    );
    return (await this.find(roundId))?.deferred.includes(item) ?? false;
  }

  /**
   * Ends the casting: ballots and receipts each in the order of their own, the old table gone. Of
   * items that were put off only tokens stay; the votes go with the old table.
   */
  close(roundId: string): Promise<void> {
    const table = tableOf(roundId);
    return this.together(async (client) => {
      // From here on nothing more is set aside: that waits for this row and finds the round closed.
      const { rows } = await client.query<Pick<RoundRow, 'status' | 'deferred'>>(
        'select status, deferred from vault.round where round_id = $1 for update',
        [roundId],
      );
      // Asked twice at once, the second finds it done.
      if (rows[0]?.status !== 'casting') return;
      const { deferred } = rows[0];
      await client.query(`lock table ${table} in access exclusive mode`);
      await client.query(
        `insert into vault.ballot
         select $1, token_hash, item, token, signature, choice, proof from ${table}
          where item <> all($2::int[]) order by token_hash`,
        [roundId, deferred],
      );
      await client.query(
        `insert into vault.set_aside
         select $1, token_hash, item, token, signature from ${table}
          where item = any($2::int[]) order by token_hash`,
        [roundId, deferred],
      );
      await client.query(
        `insert into vault.receipt select $1, receipt from ${table} order by receipt`,
        [roundId],
      );
      await client.query(`drop table ${table}`);
      await client.query(`update vault.round set status = 'closed' where round_id = $1`, [roundId]);
    });
  }

  void(roundId: string): Promise<void> {
    return this.together(async (client) => {
      await client.query(
        `update vault.round set status = 'void' where round_id = $1 and status <> 'closed'`,
        [roundId],
      );
      await client.query(`drop table if exists ${tableOf(roundId)}`);
    });
  }

  async box(roundId: string, { keys, choices, issued, deferred }: RoundRow): Promise<BallotBox> {
    const ballots = await this.pool.query<Ballot>(
      `select item, token, signature, choice, proof from vault.ballot
        where round_id = $1 order by token_hash`,
      [roundId],
    );
    const receipts = await this.pool.query<{ receipt: string }>(
      'select receipt from vault.receipt where round_id = $1 order by receipt',
      [roundId],
    );
    const aside = await this.pool.query<SetAside>(
      `select item, token, signature from vault.set_aside where round_id = $1 order by token_hash`,
      [roundId],
    );
    return {
      roundId,
      keys,
      choices,
      issued,
      ballots: ballots.rows,
      ...(deferred.length > 0 ? { deferred, setAside: aside.rows } : {}),
      receipts: receipts.rows.map(({ receipt }) => receipt),
    };
  }

  private async together(work: (client: Pick<Client, 'query'>) => Promise<void>): Promise<void> {
    const client = await this.pool.connect();
    let failed = false;
    try {
      await client.query('begin');
      await work(client);
      await client.query('commit');
    } catch (error) {
      // A rollback that fails has lost its server, and with it the transaction.
      await client.query('rollback').catch(() => (failed = true));
      throw error;
    } finally {
      client.release(failed);
    }
  }
}

/**
 * The vault's connections. One may die at rest or between two statements of a transaction: neither
 * may end the process, since each piece of work meets the error at its next statement.
 */
export function vaultPool(url: string, atRest: (error: Error) => void): Pool {
  const pool = new Pool({ connectionString: url, application_name: 'vault', max: 4 });
  pool.on('error', atRest);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * Waits until no other vault works on this database, on a connection of its own. Two would take
 * each other's rounds for orphans. `lost` is called when the connection ends.
 */
export async function beAlone(url: string, lost: () => void): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: 'vault-alone' });
  let alone = false;
  client.on('error', () => alone && lost());
  await client.connect();
  await client.query('select pg_advisory_lock($1)', [LOCK]);
  alone = true;
  return client;
}
