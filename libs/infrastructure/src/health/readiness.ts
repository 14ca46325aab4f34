import { Injectable } from '@nestjs/common';
import { migrations } from '../migrations/index.js';
import { Database } from '../postgres/database.js';

export interface ReadinessReport {
  ready: boolean;
  checks: {
    /** Postgres answers and takes writes. */
    database: boolean;
    /** Its tables are those of this program. */
    migrations: boolean;
    /** Events are put into the one order without delay (under 5 s). */
    sequencer: boolean;
  };
}

export interface LoadFigures {
  /** Seconds since the oldest event not yet in the log's order; 0 if none waits. */
  unsequencedSeconds: number;
  /** Seconds since the oldest task due became due; 0 if none is. */
  dueTaskSeconds: number;
  deadTasks: number;
  /** Events a projection has not read yet. */
  projectionLag: Record<string, number>;
}

const MOST_LAG_SECONDS = 5;

const UNSEQUENCED = `
select coalesce(extract(epoch from clock_timestamp() - e.recorded_at), 0)::float8 as seconds
from (select event_ids[1] as event_id from vd_log_pending order by pos limit 1) p
join vd_event e using (event_id)`;

/** Whether this process can do its work now, and how far the service is behind. */
@Injectable()
export class Readiness {
  constructor(private readonly db: Database) {}

  async check(): Promise<ReadinessReport> {
    const checks = { database: false, migrations: false, sequencer: false };
    try {
      const [state] = await this.db.query<{ writable: boolean }>(
        `select not pg_is_in_recovery() and current_setting('transaction_read_only') = 'off' as writable`,
      );
      checks.database = state?.writable === true;
      const applied = await this.db.query<{ name: string }>('select name from vd_migration');
      const names = new Set(applied.map((row) => row.name));
      checks.migrations = migrations.every((migration) => names.has(migration.name));
      checks.sequencer = (await this.unsequencedSeconds()) < MOST_LAG_SECONDS;
    } catch {
      // Whatever failed stays false; the log of the failing request tells why.
      return { ready: false, checks };
    }
    return { ready: Object.values(checks).every(Boolean), checks };
  }

  async figures(): Promise<LoadFigures> {
    const [tasks] = await this.db.query<{ due: number; dead: number }>(
      `select coalesce(extract(epoch from clock_timestamp() - min(not_before)
          filter (where dead_at is null and not_before <= clock_timestamp())), 0)::float8 as due,
        count(*) filter (where dead_at is not null) as dead
       from vd_task where done_at is null`,
    );
    const lags = await this.db.query<{ projection: string; lag: number }>(
      `select projection, greatest(0, coalesce((select max(log_index) + 1 from vd_log_entry), 0)
          - next_index) as lag from vd_checkpoint`,
    );
    return {
      unsequencedSeconds: await this.unsequencedSeconds(),
      dueTaskSeconds: tasks?.due ?? 0,
      deadTasks: tasks?.dead ?? 0,
      projectionLag: Object.fromEntries(lags.map((row) => [row.projection, row.lag])),
    };
  }

  private async unsequencedSeconds(): Promise<number> {
    const rows = await this.db.query<{ seconds: number }>(UNSEQUENCED);
    return rows[0]?.seconds ?? 0;
  }
}
