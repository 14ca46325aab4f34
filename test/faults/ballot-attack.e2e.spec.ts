import { Pool } from 'pg';
import { Redis } from 'ioredis';
import {
  Client,
  councilDay,
  seedEligible,
  startService,
  type Device,
  type Service,
  type Standing,
} from '@vinhdanh/testing';
import { recount, tokenHash, type BallotBox, type BallotRecord } from '@vinhdanh/domain';
import {
  castRows,
  hits,
  longWords,
  ranked,
  tailOfPoisson,
  walPositions,
  wordsIn,
} from './ballot-attacker.js';

/** F13: 200 rounds of 9 voters; fewer make the same test blunter. */
const ROUNDS = Number(process.env.ATTACK_ROUNDS ?? 200);
const VOTERS = 9;
/** Councils that sit at the same time, each with one round open. */
const COUNCILS = 20;
/** Rounds without any wait: an attack that does not succeed there is none. */
const CONTROLS = COUNCILS;
/** As far above the time screens need to learn of the start as a minute is in a real meeting. */
const DELAY_SECONDS = 5;
/** The lower form's rule is confirmed by nobody. */
const confirmation = {
  document: 'Quy chế Hội đồng (mẫu)',
  date: '2024-01-02',
  article: 'Điều 8',
};

/** What the test knows and the attacker wants: whose ballot it is, by the hash of its token. */
interface Round {
  roundId: string;
  truth: Map<string, number>;
  receipts: Map<string, number>;
  /** Members in the order of their check-in, and in that of their last request before casting. */
  checkIns: number[];
  requests: number[];
  byCtid: string[];
  byXmin: string[];
}

/**
 * Somebody with every table (`xmin` and `ctid` included), the write-ahead log, the logs and Redis
 * tries to say whose ballot is whose. Every guess names one member for each ballot of a round; by
 * chance it is right about once per round: the fixed points of a random permutation, of which many
 * rounds together follow the law of Poisson. Eight guesses are made, and each has to be as
 * improbable as LEAST before it counts, so that the whole test is wrong once in 5,000 times.
 */
describe('an attacker with everything that is stored', () => {
  let service: Service;
  let owner: Pool;
  const rounds: Round[] = [];
  const controls: Round[] = [];
  const secrets = new Set<string>();

  beforeAll(async () => {
    service = await startService({
      parts: ['api', 'worker', 'vault'],
      workerQueues: ['documents'],
      keptOutput: 200_000_000,
      env: { BALLOT_DELAY_SECONDS: String(DELAY_SECONDS) },
    });
    owner = new Pool({ connectionString: service.database.ownerUrl, max: 4 });
    // What the log has written must still be there at the end.
    await owner.query(`alter system set wal_keep_size = '8GB'`);
    await owner.query('select pg_reload_conf()');
    const lines = await seedEligible(service, 'e2', 2023, [
      { award: 'provincial-flag', count: ROUNDS + CONTROLS },
    ]);
    await service.kill('worker');
    await service.start('worker', { WORKER_QUEUES: '' });
    const ids = lines.map(({ id }) => id);
    const shares = Array.from({ length: COUNCILS }, (_, c) =>
      ids.filter((_id, i) => i % COUNCILS === c),
    );
    const councils = [];
    for (const share of shares)
      councils.push(
        await councilDay(service, share, '2024-03-15', { present: VOTERS, written: 0 }, VOTERS),
      );
    await Promise.all(
      councils.map(async (council, c) => {
        for (const [i, dossierId] of shares[c]!.entries()) {
          const isControl = i < CONTROLS / COUNCILS;
          const round = await hold(council, dossierId, isControl);
          (isControl ? controls : rounds).push(round);
        }
      }),
    );
  }, 1_500_000);
  afterAll(async () => {
    await owner?.query('alter system reset wal_keep_size');
    await owner?.query('select pg_reload_conf()');
    await owner?.end();
    await service?.stop();
  });

  /** One round, its check-in in an order of its own; in a control each casts as it asks. */
  async function hold(
    { id, secretary, devices }: Awaited<ReturnType<typeof councilDay>>,
    dossierId: string,
    isControl: boolean,
  ): Promise<Round> {
    const { roundId } = await secretary.done<{ roundId: string }>(
      `/council-sessions/${id}/ballot-rounds`,
      { dossierIds: [dossierId], confirmation },
    );
    const checkIns = shuffled(devices.map((_, i) => i));
    for (const i of checkIns)
      await (
        await devices[i]!.takeSheet(roundId)
      )([Math.random() < 0.7 ? 'y' : 'n']);
    await secretary.done(`/ballot-rounds/${roundId}/close-check-in`, { paper: 0 });
    const requests = isControl ? shuffled(checkIns) : [];
    if (isControl) for (const i of requests) await devices[i]!.cast(roundId, true);
    else
      await Promise.all(
        shuffled(checkIns).map(async (i) => {
          const path = `/ballot-rounds/${roundId}`;
          const { body } = await devices[i]!.client.get<Standing>(path);
          requests.push(i);
          await devices[i]!.castAfter(body);
        }),
      );
    const rows = await castRows(owner, roundId);
    await secretary.done(`/ballot-rounds/${roundId}/close`);
    return {
      roundId,
      truth: truthOf(devices, ({ token }) => tokenHash(token)),
      receipts: truthOf(devices, ({ receipt }) => receipt),
      checkIns,
      requests,
      byCtid: rows.map((row) => row.tokenHash),
      byXmin: ranked(rows, ({ xmin }) => xmin).map((row) => row.tokenHash),
    };
  }

  function truthOf(devices: Device[], key: (ballot: Device['ballots'][number]) => string) {
    const truth = new Map<string, number>();
    for (const [i, { ballots }] of devices.entries())
      for (const ballot of ballots) {
        truth.set(key(ballot), i);
        for (const secret of [ballot.token, ballot.receipt, ballot.signature, ballot.proof])
          secrets.add(secret);
        secrets.add(tokenHash(ballot.token));
      }
    return truth;
  }

  /** Correct links of a guess over many rounds, how far above chance in σ, and how often by chance. */
  const score = (of: Round[], guess: (round: Round) => number) => {
    const correct = of.reduce((sum, round) => sum + guess(round), 0);
    const sigmas = (correct - of.length) / Math.sqrt(of.length);
    return { correct, sigmas, chance: tailOfPoisson(of.length, correct) };
  };
  const LEAST = 1 / 8 / 5_000;

  it('links nearly everybody where nobody waits: the attack is a real one', () => {
    const { correct } = score(controls, (r) => hits(r.byCtid, r.requests, r.truth));
    expect(correct).toBe(CONTROLS * VOTERS);
  });

  it('is no better than chance with rows, transactions, orders and requests', () => {
    const guesses: Record<string, (round: Round) => number> = {
      'rows by check-in': (r) => hits(r.byCtid, r.checkIns, r.truth),
      'transactions by check-in': (r) => hits(r.byXmin, r.checkIns, r.truth),
      'rows against check-in': (r) => hits([...r.byCtid].reverse(), r.checkIns, r.truth),
      'rows by last request': (r) => hits(r.byCtid, r.requests, r.truth),
      'hashes by seat': (r) => hits([...r.byCtid].sort(), seats(), r.truth),
      'receipts by seat': (r) => hits([...r.receipts.keys()].sort(), seats(), r.receipts),
    };
    const scores = Object.entries(guesses).map(([name, guess]) => ({
      name,
      ...score(rounds, guess),
    }));
    console.log(JSON.stringify({ rounds: rounds.length, voters: VOTERS, scores }));
    expect(scores.filter(({ chance }) => chance < LEAST)).toEqual([]);
  });

  it('is no better than chance with the write-ahead log', async () => {
    const all = [...rounds, ...controls].flatMap(({ truth }) => [...truth.keys()]);
    const places = await walPositions(owner, new Set(all));
    // The attacker really reads the log: the ballots are all in it.
    expect(all.filter((hash) => !places.has(hash))).toEqual([]);
    const inLog = (r: Round) => ranked([...r.truth.keys()], (hash) => places.get(hash)!);
    const byCheckIn = score(rounds, (r) => hits(inLog(r), r.checkIns, r.truth));
    const byRequest = score(rounds, (r) => hits(inLog(r), r.requests, r.truth));
    const control = score(controls, (r) => hits(inLog(r), r.requests, r.truth));
    console.log(JSON.stringify({ byCheckIn, byRequest, control }));
    expect(control.correct).toBe(CONTROLS * VOTERS);
    for (const { chance } of [byCheckIn, byRequest]) expect(chance).toBeGreaterThan(LEAST);
  }, 120_000);

  it('finds no ballot, token or receipt in any other table, log or queue', async () => {
    const leaked = (words: Iterable<string>) => [...words].filter((word) => secrets.has(word));
    expect(secrets.size).toBe((ROUNDS + CONTROLS) * VOTERS * 5);
    expect(leaked(await longWords(owner))).toEqual([]);
    const output = service.output();
    // The access log is there, and names the members who asked.
    expect(output).toContain('/close-check-in');
    expect(leaked(wordsIn(output))).toEqual([]);
    expect(output).not.toContain('ballot-box');
    if (service.redisUrl) expect(leaked(await redisWords(service.redisUrl))).toEqual([]);
  }, 120_000);

  it('finds one transaction per counted box, in the order of the hashes', async () => {
    const { rows: boxes } = await owner.query<{ transactions: number }>(
      `select count(distinct xmin::text)::int as transactions from vault.ballot group by round_id`,
    );
    expect(boxes).toHaveLength(ROUNDS + CONTROLS);
    expect(boxes.filter(({ transactions }) => transactions !== 1)).toEqual([]);
    // Two boxes counted at once may share a page, so the order is that within each page.
    const { rows: pages } = await owner.query<{ sorted: boolean }>(
      `select array_agg(token_hash order by ctid) = array_agg(token_hash order by token_hash) as sorted
         from vault.ballot group by round_id, (ctid::text::point)[0]`,
    );
    expect(pages.filter(({ sorted }) => !sorted)).toEqual([]);
    const { rows: left } = await owner.query(
      `select 1 from pg_class where relname like 'cast\\_%'`,
    );
    expect(left).toEqual([]);
  });

  it('and every round adds up', async () => {
    const auditor = await Client.signIn(service.url, 'auditor');
    for (const { roundId } of rounds) {
      const { body } = await auditor.get<{ box: BallotBox; record: BallotRecord }>(
        `/ballot-rounds/${roundId}/box`,
      );
      expect(recount(body.box, body.record).faults).toEqual([]);
      expect(body.box.ballots).toHaveLength(VOTERS);
    }
  }, 300_000);
});

const seats = (): number[] => Array.from({ length: VOTERS }, (_, i) => i);

function shuffled<T>(things: readonly T[]): T[] {
  return things
    .map((thing) => ({ thing, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ thing }) => thing);
}

/** Keys and values of a Redis database, as far as they are texts. */
async function redisWords(url: string): Promise<Set<string>> {
  const redis = new Redis(url);
  const found = new Set<string>();
  try {
    for (const key of await redis.keys('*')) {
      const dump = await redis.dumpBuffer(key);
      for (const word of wordsIn(`${key} ${dump?.toString('latin1') ?? ''}`)) found.add(word);
    }
  } finally {
    redis.disconnect();
  }
  return found;
}
