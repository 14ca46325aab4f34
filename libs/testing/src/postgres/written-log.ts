import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { CommandRunner, type RunContext } from '@vinhdanh/application';
import type { Decider, DomainEvent } from '@vinhdanh/domain';
import {
  Database,
  PgEventLog,
  ProjectionRunner,
  projections,
  Sequencer,
} from '@vinhdanh/infrastructure';
import { testDatabase, type TestDatabase } from './test-database.js';

interface Emit {
  type: 'emit';
  events: DomainEvent<string, object>[];
}

/** A log of its own that takes any facts without asking the rules, for tests of its readers. */
export class WrittenLog {
  private constructor(
    readonly database: TestDatabase,
    /** With the rights of the api; the rows it may see depend on the scope. */
    readonly api: Database,
    readonly worker: Database,
    readonly owner: Client,
  ) {}

  static async create(): Promise<WrittenLog> {
    const database = await testDatabase();
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const { apiUrl, workerUrl } = database;
    return new WrittenLog(database, new Database(apiUrl), new Database(workerUrl), owner);
  }

  get runner(): CommandRunner {
    return new CommandRunner(new PgEventLog(this.worker));
  }

  /** Appends facts to a stream; read models and work items follow by the decider's own rules. */
  async write<S extends object>(
    decider: Decider<S, never, never>,
    id: string,
    events: DomainEvent<string, object>[],
    over: Partial<RunContext> = {},
  ): Promise<void> {
    const emitting = {
      ...decider,
      decide: (_state: S, command: Emit) => command.events,
    } as unknown as Decider<S, Emit>;
    await this.runner.run(emitting, id, { type: 'emit', events }, testContext(over), undefined);
  }

  /** Sequences what was written and brings every projection up to date. */
  async follow(): Promise<void> {
    await new Sequencer(this.database.workerUrl).processAll();
    await new ProjectionRunner(this.database.workerUrl, projections).processAll();
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.worker.close();
    await this.owner.end();
    await this.database.drop();
  }
}

export const testContext = (over: Partial<RunContext> = {}): RunContext => ({
  actor: 'tester',
  at: '2019-03-20T02:00:00.000Z',
  commandId: randomUUID(),
  requestHash: 'test',
  correlationId: randomUUID(),
  ...over,
});
