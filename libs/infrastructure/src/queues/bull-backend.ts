import {
  Queue,
  Worker,
  createPostgresBackend,
  withBackend,
  type JobsOptions,
  type WorkerOptions,
} from 'bullmq';
import type { QueueName } from '@vinhdanh/contracts';

/** Where doorbells hang: Redis, or BullMQ's own Postgres backend. Nothing of value is kept there. */
export interface QueueBackend {
  kind: 'redis' | 'postgres';
  url: string;
  /** Keeps several installations on one Redis apart. */
  prefix?: string;
}

export const BULL_SCHEMA = 'bullmq';

/** Job name of a lane; the job itself carries no data. */
export const laneJob = (lane: number): string => `lane-${lane}`;
export const laneOfJob = (name: string): number => Number(name.slice('lane-'.length));

const onPostgres = withBackend(createPostgresBackend);
const pgConnection = (url: string, max: number) => ({
  connectionString: url,
  schema: BULL_SCHEMA,
  migrate: false,
  max,
});

interface Closable {
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}
/** The little of a BullMQ queue we use, the same on both backends. */
export interface BellQueue extends Closable {
  add(name: string, data: object, options: JobsOptions): Promise<unknown>;
}
export type BellWorker = Closable;

/** A producer that fails fast: a bell that cannot ring now is rung again by the sweep. */
export function openQueue(backend: QueueBackend, name: QueueName): BellQueue {
  if (backend.kind === 'postgres')
    return new onPostgres.Queue(name, { connection: pgConnection(backend.url, 2) });
  return new Queue(name, {
    prefix: backend.prefix,
    connection: {
      ...parseRedis(backend.url),
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      commandTimeout: 2_000,
    },
  });
}

/** A consumer of one stage's bells. Short locks: after a SIGKILL another worker takes over in 5 s. */
export function openWorker(
  backend: QueueBackend,
  name: QueueName,
  answer: (lane: number) => Promise<void>,
  lanes: number,
): BellWorker {
  const options: Omit<WorkerOptions, 'connection'> = {
    concurrency: lanes,
    lockDuration: 5_000,
    stalledInterval: 2_000,
    maxStalledCount: 1_000,
    removeOnComplete: { count: 0 },
    removeOnFail: { count: 0 },
  };
  const work = async (job: { name: string }): Promise<void> => answer(laneOfJob(job.name));
  if (backend.kind === 'postgres')
    return new onPostgres.Worker(name, work, {
      ...options,
      connection: pgConnection(backend.url, 4),
    });
  return new Worker(name, work, {
    ...options,
    prefix: backend.prefix,
    connection: { ...parseRedis(backend.url), maxRetriesPerRequest: null },
  });
}

/** Address parts of redis[s]://[user[:password]@]host[:port][/db]. */
export function parseRedis(address: string) {
  const url = new URL(address);
  return {
    host: url.hostname || '127.0.0.1',
    port: Number(url.port || 6379),
    ...(url.username ? { username: decodeURIComponent(url.username) } : {}),
    ...(url.password ? { password: decodeURIComponent(url.password) } : {}),
    ...(url.pathname.length > 1 ? { db: Number(url.pathname.slice(1)) } : {}),
    ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
  };
}
