// The peer everybody would write first: one BullMQ job per dossier and stage, one transaction per
// job, the next job added after the commit. Four jobs, seven events, one audit row per event.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Queue, Worker, createPostgresBackend, withBackend } from 'bullmq';

const STAGES = ['unit', 'council', 'decision', 'centre'];
const EVENTS = [['filed'], ['ballot', 'ballot', 'ballot', 'concluded'], ['decided'], ['submitted']];
const FILLER = 'x'.repeat(450);

export async function prepareNaive(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`
    create table if not exists naive_event (id uuid primary key, dossier uuid not null, version int not null,
      type text not null, body jsonb not null, at timestamptz default now(), unique (dossier, version));
    create table if not exists naive_audit (id bigserial primary key, event uuid not null, dossier uuid not null,
      what text not null, at timestamptz default now());
    create index if not exists naive_audit_dossier on naive_audit (dossier)`);
  await client.end();
}

/** Dossiers per second from the first add to the last commit. */
export async function runNaive({ ownerUrl, backend, dossiers, concurrency = 10 }) {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: concurrency * 4 });
  const bull =
    backend.kind === 'redis'
      ? { Queue, Worker, connection: redis(backend.url) }
      : {
          ...withBackend(createPostgresBackend),
          connection: { connectionString: ownerUrl, schema: 'bullmq', migrate: false },
        };
  const options = { connection: bull.connection, prefix: 'naive' };
  const queues = STAGES.map((s) => new bull.Queue(`naive-${s}`, options));
  let finished = 0;
  let allDone;
  const end = new Promise((done) => (allDone = done));
  const workers = STAGES.map(
    (stage, s) =>
      new bull.Worker(
        `naive-${stage}`,
        async ({ data: { dossier } }) => {
          await commitStage(pool, dossier, s);
          if (s + 1 < STAGES.length)
            await queues[s + 1].add('go', { dossier }, { removeOnComplete: true });
          else if ((finished += 1) === dossiers) allDone();
        },
        { ...options, concurrency, removeOnComplete: { count: 0 } },
      ),
  );
  await Promise.all(workers.map((w) => w.waitUntilReady()));
  const started = performance.now();
  const ids = Array.from({ length: dossiers }, () => randomUUID());
  for (let from = 0; from < dossiers; from += 500)
    await queues[0].addBulk(
      ids
        .slice(from, from + 500)
        .map((dossier) => ({ name: 'go', data: { dossier }, opts: { removeOnComplete: true } })),
    );
  await end;
  const seconds = (performance.now() - started) / 1000;
  await Promise.all([...workers, ...queues].map((x) => x.close()));
  const { rows } = await pool.query(
    'select count(*)::int as n from naive_event where dossier = any($1)',
    [ids],
  );
  await pool.end();
  if (rows[0].n !== dossiers * 7) throw new Error(`naive chain wrote ${rows[0].n} events`);
  return { dossiersPerSecond: dossiers / seconds, eventsPerSecond: (dossiers * 7) / seconds };
}

async function commitStage(pool, dossier, s) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    let version = EVENTS.slice(0, s).flat().length;
    for (const type of EVENTS[s]) {
      const id = randomUUID();
      version += 1;
      await client.query(
        'insert into naive_event (id, dossier, version, type, body) values ($1,$2,$3,$4,$5)',
        [id, dossier, version, type, { dossier, type, filler: FILLER }],
      );
      await client.query('insert into naive_audit (event, dossier, what) values ($1,$2,$3)', [
        id,
        dossier,
        type,
      ]);
    }
    await client.query('commit');
  } finally {
    client.release();
  }
}

const redis = (address) => {
  const url = new URL(address);
  return {
    host: url.hostname,
    port: Number(url.port || 6379),
    db: Number(url.pathname.slice(1) || 0),
    maxRetriesPerRequest: null,
  };
};
