import { Pool, types, type PoolClient, type QueryResultRow } from 'pg';
import { Unavailable } from '@vinhdanh/application';
import { isOutage } from './outage.js';
import { freshPlans, PLANNED_ONCE } from './planned-once.js';

/** Whose rows may be seen: every unit's, some units', or none. */
export type RowScope =
  | { kind: 'all'; shut?: readonly string[] }
  | { kind: 'units'; unitIds: string[]; shut?: readonly string[] }
  | { kind: 'none' };

const DATE = 1082;
const TIMESTAMPTZ = 1184;
const INT8 = 20;
const parsers: Record<number, (text: string) => unknown> = {
  // A date has no zone: a JS Date would move it by one day west of Greenwich.
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
  // Counts and log indexes stay far below 2^53.
  [INT8]: (text) => Number(text),
};
export const typeParsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? types.getTypeParser(oid, format as 'text'),
};

/** Connections for prepared statements: few, so that each soon has all of them. */
const PREPARED = 6;

/**
 * The one door to Postgres. Pools with one role: `query` and `transaction` work with full row
 * visibility (appends, the service's own duties); `readAs` shows only the rows of a scope.
 */
export class Database {
  private readonly own: Pool;
  /** Planned once for any parameters: what runs all day over rows by their keys. */
  private readonly prepared: Pool;
  private readonly guarded: Pool;
  /** Scope each guarded connection was last set to: most requests in a row have the same one. */
  private readonly scopes = new WeakMap<PoolClient, string>();

  constructor(
    readonly url: string,
    readonly applicationName = 'vinhdanh',
    size = 10,
  ) {
    const config = {
      connectionString: url,
      application_name: applicationName,
      types: typeParsers,
      connectionTimeoutMillis: 5_000,
      query_timeout: 60_000,
      keepAlive: true,
    };
    this.own = new Pool({ ...config, max: size, options: '-c vd.units=*' });
    this.prepared = new Pool({
      ...config,
      max: Math.min(size, PREPARED),
      options: `-c vd.units=* ${PLANNED_ONCE}`,
    });
    this.guarded = new Pool({
      ...config,
      max: size,
      options: '-c default_transaction_read_only=on',
    });
    // A dead idle connection must not end the process; the next query reconnects.
    for (const pool of [this.own, this.prepared, this.guarded]) {
      pool.on('error', () => undefined);
      pool.on('connect', (client) => client.on('error', () => undefined));
    }
  }

  /** Rows of a statement under full visibility. `name` makes it a prepared statement. */
  async query<R extends QueryResultRow>(
    text: string,
    values: unknown[] = [],
    name?: string,
  ): Promise<R[]> {
    if (name === undefined)
      return this.guard(async () => (await this.own.query<R>({ text, values })).rows);
    return this.guard(async () => {
      const client = await this.prepared.connect();
      try {
        await freshPlans(client);
        const { rows } = await client.query<R>({ text, values, name });
        client.release();
        return rows;
      } catch (error) {
        // A connection that failed outside a statement is not used again.
        client.release(isOutage(error));
        throw error;
      }
    });
  }

  /**
   * Rows of a statement whose conditions already hold the scope: full visibility, save for what
   * somebody in conflict of interest is shut out of.
   */
  async readBut<R extends QueryResultRow>(
    scope: RowScope,
    text: string,
    values: unknown[] = [],
  ): Promise<R[]> {
    const shut = scope.kind === 'none' ? [] : (scope.shut ?? []);
    if (shut.length === 0) return this.query<R>(text, values);
    return this.readAs<R>({ kind: 'all', shut }, text, values);
  }

  /** Rows of a statement as far as the scope may see them (row-level security). */
  async readAs<R extends QueryResultRow>(
    scope: RowScope,
    text: string,
    values: unknown[] = [],
  ): Promise<R[]> {
    if (scope.kind === 'none') return [];
    const units = scope.kind === 'all' ? '*' : scope.unitIds.join(',');
    const shut = (scope.shut ?? []).join(',');
    const both = `${units} ${shut}`;
    return this.guard(async () => {
      const client = await this.guarded.connect();
      try {
        if (this.scopes.get(client) !== both) {
          this.scopes.delete(client);
          await client.query(
            "select set_config('vd.units', $1, false), set_config('vd.shut', $2, false)",
            [units, shut],
          );
          this.scopes.set(client, both);
        }
        return (await client.query<R>(text, values)).rows;
      } finally {
        client.release();
      }
    });
  }

  /** Runs work in one transaction; rolls back if it throws. */
  async transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.guard(async () => {
      const client = await this.own.connect();
      let failed = false;
      try {
        await client.query('begin');
        const result = await work(client);
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        // A connection that failed outside a statement may still be in its transaction.
        failed = isOutage(error);
        throw error;
      } finally {
        client.release(failed);
      }
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.own, this.prepared, this.guarded].map((pool) => pool.end()));
  }

  private async guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isOutage(error)) throw new Unavailable('postgres', error);
      throw error;
    }
  }
}
