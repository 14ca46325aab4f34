import { Inject, Injectable } from '@nestjs/common';
import { Turns } from '@vinhdanh/application';
import { Database } from './database.js';

/**
 * Turns by an advisory lock of Postgres, which is free again when its transaction or the process
 * ends. Within a process callers queue in memory first: each waiting for the lock would hold a
 * connection of the very pool that the one inside needs.
 */
@Injectable()
export class PgTurns extends Turns {
  private readonly queues = new Map<string, Promise<unknown>>();

  constructor(@Inject(Database) private readonly db: Database) {
    super();
  }

  inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.queues.get(name) ?? Promise.resolve();
    const turn = before.then(() => this.locked(name, work));
    // What one has done wrong must not keep the next one out.
    const after = turn.then(nothing, nothing).then(() => {
      if (this.queues.get(name) === after) this.queues.delete(name);
    });
    this.queues.set(name, after);
    return turn;
  }

  private locked<T>(name: string, work: () => Promise<T>): Promise<T> {
    return this.db.transaction(async (client) => {
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
      return work();
    });
  }
}

const nothing = () => undefined;
