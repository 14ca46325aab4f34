// The product from end to end, beside the naive chain and the raw limit of the same server, in
// interleaved rounds on both queue backends.
import { fileURLToPath } from 'node:url';
import { startRedis } from '../../scripts/test-redis.mjs';
import { cpuOf, cpuOfTree } from './cpu.mjs';
import { query, SAMPLE } from './ground.mjs';
import { prepareNaive, runNaive } from './naive-chain.mjs';
import { HEAP, startPart, startProcess, until } from './product.mjs';
import { runRawLimit } from './raw-limit.mjs';

const YEAR = 'bench_year';
const DRIVER = fileURLToPath(new URL('./driver.mjs', import.meta.url));
const PER_PROPOSAL = 500;
const AUDIT_SECONDS = 120;

/**
 * @param options.rounds, .dossiers of the product, .naive dossiers of the chain, .rawSeconds,
 *   .lettersPerSitting, .inFlight sittings at a time, .profile folder for a profile of the worker
 * @returns one entry for each round, and which backends there were
 */
export async function measurePipeline(ground, options, say) {
  const redis = await startRedis();
  if (!redis) say('no redis-server found: the Redis backend is not measured');
  const kinds = ['postgres', ...(redis ? ['redis'] : [])];
  try {
    await draftOnce(ground, options, say);
    await ground.create('bench_naive', SAMPLE);
    const rounds = [];
    for (let n = 1; n <= options.rounds; n += 1) {
      const round = { raw: await raw(ground, options, n) };
      say(`round ${n}: raw limit ${Math.round(round.raw.eventsPerSecond)} events/s`);
      // Whoever goes first finds the machine cooler; so they take turns.
      for (const kind of n % 2 === 1 ? kinds : [...kinds].reverse()) {
        const bell = kind === 'redis' ? { url: `${redis.url}/${n}`, pid: redis.pid } : { url: '' };
        round[kind] = { naive: await naive(ground, options, n, kind, bell) };
        say(
          `round ${n}: naive on ${kind} ${Math.round(round[kind].naive.dossiersPerSecond)} dossiers/s`,
        );
        round[kind].product = await product(ground, options, n, kind, bell);
        say(`round ${n}: product on ${kind} ${JSON.stringify(round[kind].product)}`);
      }
      rounds.push(round);
    }
    return { rounds, kinds, options };
  } finally {
    await redis?.stop();
  }
}

/** The drafts are made once, by the product, and cloned for each run. */
async function draftOnce(ground, { dossiers }, say) {
  await ground.sample();
  const ownerUrl = await ground.create(YEAR, SAMPLE);
  const env = environment(ground, ownerUrl, '');
  const worker = startPart('worker', { env });
  await order({ verb: 'draft', dossiers, perProposal: PER_PROPOSAL }, env);
  await auditLag(ownerUrl);
  await worker.stop();
  await query(ownerUrl, 'vacuum analyze');
  say(`${dossiers} dossiers drafted`);
}

async function raw(ground, { rawSeconds }, n) {
  const name = `bench_raw_${n}`;
  const ownerUrl = await ground.create(name);
  await ground.settle();
  try {
    return await runRawLimit({ ownerUrl, seconds: rawSeconds });
  } finally {
    await ground.drop(name);
  }
}

async function naive(ground, options, n, kind, bell) {
  const name = `bench_naive_${n}_${kind}`;
  const ownerUrl = await ground.create(name, 'bench_naive');
  await prepareNaive(ownerUrl);
  await ground.settle();
  try {
    const servers = serverCpu(ground, bell);
    const own = process.cpuUsage();
    const ran = await runNaive({
      ownerUrl,
      backend: { kind, url: bell.url },
      dossiers: options.naive,
    });
    const { user, system } = process.cpuUsage(own);
    return { ...ran, cpu: { node: (user + system) / 1e6, ...servers() } };
  } finally {
    await ground.drop(name);
  }
}

async function product(ground, options, n, kind, bell) {
  const name = `bench_run_${n}_${kind}`;
  const ownerUrl = await ground.create(name, YEAR);
  await ground.settle();
  const env = environment(ground, ownerUrl, bell.url);
  const worker = startPart('worker', { env, execArgv: profiling(options.profile) });
  try {
    await until('the duties of the worker', async () => {
      const sql = `select 1 from pg_stat_activity
        where datname = current_database() and application_name in ('vd-relay', 'vd-sequencer')`;
      return (await query(ownerUrl, sql)).length === 2;
    });
    const before = await eventCount(ownerUrl);
    const servers = serverCpu(ground, bell);
    const workerBefore = cpuOf(worker.pid);
    const { lettersPerSitting, inFlight, profile } = options;
    const ran = await order({ verb: 'play', lettersPerSitting, inFlight }, env, profile);
    const cpu = {
      worker: cpuOf(worker.pid) - workerBefore,
      driver: ran.cpuSeconds,
      ...servers(),
    };
    const events = (await eventCount(ownerUrl)) - before;
    const lag = await auditLag(ownerUrl);
    await nothingLost(ownerUrl, options.dossiers);
    return {
      seconds: ran.seconds,
      dossiersPerSecond: options.dossiers / ran.seconds,
      eventsPerSecond: events / ran.seconds,
      eventsPerDossier: events / options.dossiers,
      auditLagSeconds: lag,
      cpu,
    };
  } catch (error) {
    throw new Error(`${error.message}\nworker said:\n${worker.words()}`, { cause: error });
  } finally {
    await worker.stop();
    await ground.drop(name);
  }
}

const environment = (ground, ownerUrl, redisUrl) => ({
  NODE_ENV: 'production',
  DATABASE_URL: ownerUrl,
  REDIS_URL: redisUrl,
  VINHDANH_DATA: ground.dataDir,
  VINHDANH_MODE: 'sample',
});

const profiling = (folder) => (folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : []);

/** Answers, when asked, the seconds that Postgres and the queue's server have worked since. */
function serverCpu(ground, { pid }) {
  const seconds = () => ({
    postgres: cpuOfTree(ground.pid),
    ...(pid ? { redis: cpuOf(pid) } : {}),
  });
  const before = seconds();
  return () =>
    Object.fromEntries(Object.entries(seconds()).map(([name, now]) => [name, now - before[name]]));
}

/** One order to a driver of its own; answers its message. */
async function order(what, env, profile) {
  const execArgv = [...HEAP, ...profiling(profile)];
  const driver = startProcess(DRIVER, { env, args: [JSON.stringify(what)], execArgv });
  let answer;
  driver.child.once('message', (message) => (answer = message));
  const code = await driver.ended;
  if (code !== 0 || !answer) throw new Error(`driver ended with ${code}:\n${driver.words()}`);
  return answer;
}

const eventCount = async (ownerUrl) =>
  (await query(ownerUrl, 'select count(*)::int as n from vd_event'))[0].n;

/** Seconds until every event has its audit row, counted from now. */
async function auditLag(ownerUrl) {
  const began = performance.now();
  const sql = `select not exists (select 1 from vd_log_pending) and c.next_index > e.last as yes
    from vd_checkpoint c, (select coalesce(max(log_index), -1) as last from vd_log_entry) e
    where c.projection like 'audit%'`;
  const caughtUp = async () => (await query(ownerUrl, sql))[0]?.yes;
  await until('the audit projection', caughtUp, AUDIT_SECONDS);
  return (performance.now() - began) / 1_000;
}

/** @throws Error unless every dossier is granted and nothing is owed any more */
async function nothingLost(ownerUrl, dossiers) {
  const [found] = await query(
    ownerUrl,
    `select (select count(*)::int from vd_dossier where status = 'granted') as granted,
       (select count(*)::int from vd_task where dead_at is not null) as dead,
       (select count(*)::int from vd_task where done_at is null) as owed,
       (select count(*)::int from vd_task where result like 'rejected%') as rejected`,
  );
  const good = found.granted === dossiers && found.dead + found.owed + found.rejected === 0;
  if (!good) throw new Error(`of ${dossiers} dossiers: ${JSON.stringify(found)}`);
}
