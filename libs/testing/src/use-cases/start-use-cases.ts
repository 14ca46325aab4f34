import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import {
  CommandRunner,
  Credentials,
  LANES,
  ProcessModule,
  StageRunner,
  TaskQueue,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import { QUEUES } from '@vinhdanh/contracts';
import { authorise, viewScope, type Role } from '@vinhdanh/domain';
import {
  Database,
  InfrastructureModule,
  PgTaskQueue,
  Sequencer,
  type Settings,
} from '@vinhdanh/infrastructure';
import { KeptCredentials } from './kept-credentials.js';
import { testDatabase } from '../postgres/test-database.js';

/** The day every test act is done on, unless it says otherwise. */
export const TEST_DAY = '2019-01-15';

/** All use cases over a database of their own, without HTTP and without Redis. */
export interface UseCases {
  commands: CommandBus;
  queries: QueryBus;
  runner: CommandRunner;
  /** Address of the database as the worker reaches it, for its duties. */
  workerUrl: string;
  /** Anything else the application knows by a class. */
  get: <T>(port: abstract new (...args: never[]) => T) => T;
  /** Works off every task that is due, and what follows from it, until nothing is. */
  drain(): Promise<void>;
  /** Gives what was written its place in the log, as the sequencer does. */
  sequence(): Promise<void>;
  close(): Promise<void>;
}

export async function startUseCases(more: Partial<Settings> = {}): Promise<UseCases> {
  const database = await testDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'vd-use-cases-'));
  const worker = new Database(database.workerUrl, 'test-worker');
  const settings = {
    process: 'test',
    databaseUrl: database.apiUrl,
    dataDir,
    mode: 'sample' as const,
    queue: { kind: 'postgres' as const, url: database.apiUrl },
    ...more,
  };
  const module = await Test.createTestingModule({
    imports: [InfrastructureModule.with(settings), ProcessModule],
  })
    // Tasks are the worker's: the api's role may not touch their leases.
    .overrideProvider(TaskQueue)
    .useValue(new PgTaskQueue(worker))
    .overrideProvider(Credentials)
    .useClass(KeptCredentials)
    .compile();
  await module.init();
  const stages = module.get(StageRunner, { strict: false });
  return {
    commands: module.get(CommandBus, { strict: false }),
    queries: module.get(QueryBus, { strict: false }),
    runner: module.get(CommandRunner, { strict: false }),
    workerUrl: database.workerUrl,
    get: (port) => module.get(port as never, { strict: false }),
    drain: async () => {
      for (let taken = 1; taken > 0;) {
        taken = 0;
        for (const queue of QUEUES)
          for (let lane = 0; lane < LANES; lane += 1) taken += await stages.drain(queue, lane);
      }
    },
    sequence: () => new Sequencer(database.workerUrl).processAll(),
    close: async () => {
      await module.close();
      await worker.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Context of a command with a key of its own, done on paper on the test day. */
export const contextOf = (actor: string, more: Partial<RunContext> = {}): RunContext => ({
  actor,
  at: new Date().toISOString(),
  effectiveOn: TEST_DAY,
  commandId: randomUUID(),
  requestHash: 'x',
  correlationId: randomUUID(),
  ...more,
});

/** Somebody with one role, judged by the real action table. */
export function testViewer(accountId: string, role: Role, unitId?: string): Viewer {
  const grants = [{ role, unitId, from: '2010-01-01' }];
  const actor = { accountId, grants };
  return {
    accountId,
    username: accountId,
    displayName: accountId,
    roles: grants,
    scope: viewScope(actor, TEST_DAY),
    can: (action) => authorise(actor, action, undefined, TEST_DAY).allow,
    judge: (action, resource) => authorise(actor, action, resource, TEST_DAY),
  };
}
