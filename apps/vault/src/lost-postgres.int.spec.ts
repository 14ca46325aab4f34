import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillBallot, finishTokens, makeTokens } from '@vinhdanh/ballot-client';
import { boxRoots, countBallots, keysDigest, recount } from '@vinhdanh/domain';
import {
  roleAddress,
  runMigrations,
  signal,
  startPostgres,
  waitForEnd,
  type RunningPostgres,
} from '@vinhdanh/infrastructure';
import type { Pool } from 'pg';
import { BallotOffice } from './ballot-office.js';
import { beAlone, Store, vaultPool } from './store.js';

/**
 * A database server of its own, so that it can really die: SIGKILL of the postmaster, as by the
 * power or the memory killer, and the same data folder started again, which recovers by its WAL.
 */
describe('the vault when its database server is killed', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'vd-vault-'));
  let postgres: RunningPostgres;
  let url: string;
  let pool: Pool;
  let office: BallotOffice;

  beforeAll(async () => {
    postgres = await startPostgres({ dataDir });
    await runMigrations(postgres.ownerUrl);
    url = roleAddress(postgres.ownerUrl, 'vd_vault');
    pool = vaultPool(url, () => undefined);
    office = new BallotOffice(new Store(pool));
  }, 60_000);
  afterAll(async () => {
    await pool.end();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Nobody gets to say goodbye; what starts afterwards is a new vault, without keys. */
  async function killAndStart(): Promise<void> {
    signal(postgres.process, 'SIGKILL');
    expect(await waitForEnd(postgres.process, 5_000)).toBe(true);
    // Its children see that it is gone and go, too, at the latest when they are asked.
    for (let alive = true; alive;)
      alive = await pool.query('select 1').then(
        () => true,
        () => false,
      );
    postgres = await startPostgres({ dataDir, port: postgres.port });
    expect(postgres.adopted).toBe(false);
    office = new BallotOffice(new Store(pool));
    await office.takeUp();
  }
  async function opened() {
    const roundId = randomUUID();
    for (;;) {
      const { status, keys } = await office.prepare(roundId, ['yn', 'yn']);
      if (status === 'open') return { roundId, keys: keys! };
      await new Promise((done) => setTimeout(done, 30));
    }
  }
  async function sheet({ roundId, keys }: Awaited<ReturnType<typeof opened>>, seat: string) {
    const { pending, blinded } = await makeTokens(keys);
    const tickets = await finishTokens(pending, await office.sign(roundId, seat, blinded));
    return Promise.all(tickets.map((ticket, i) => fillBallot(roundId, ticket, i ? 'n' : 'y')));
  }

  it('ends with it, so that no vault works on beside the next', async () => {
    let ended = false;
    const alone = await beAlone(url, () => (ended = true));
    const checkIn = await opened();
    const [first] = await sheet(checkIn, 'a');
    await killAndStart();
    // The connection that kept it alone is gone, and the vault is told.
    for (let i = 0; i < 100 && !ended; i += 1) await new Promise((done) => setTimeout(done, 20));
    expect(ended).toBe(true);
    await alone.end().catch(() => undefined);
    // In check-in the keys went with the vault: the round is void, whoever asks what of it.
    const gone = { code: 'ballot-round-void' };
    await expect(office.closeCheckIn(checkIn.roundId)).rejects.toMatchObject(gone);
    await expect(office.cast(first)).rejects.toMatchObject(gone);
    await expect(office.close(checkIn.roundId)).rejects.toMatchObject(gone);
  }, 60_000);

  it('outlives a connection that dies between two statements', async () => {
    const client = await pool.connect();
    const gone = new Promise((done) => client.once('end', done));
    const { rows } = await client
      .query('begin; select pg_backend_pid() as pid')
      .then((answers) => (answers as unknown as { rows: { pid: number }[] }[])[1]);
    process.kill(rows[0].pid, 'SIGTERM');
    await gone;
    await expect(client.query('commit')).rejects.toThrow();
    client.release();
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('keeps every ballot it gave a receipt for, in the casting and in the midst of the count', async () => {
    const round = await opened();
    const { roundId } = round;
    const sheets = await Promise.all(['a', 'b', 'c'].map((seat) => sheet(round, seat)));
    await office.closeCheckIn(roundId);
    const [before, during] = [sheets.slice(0, 1).flat(), sheets.slice(1).flat()];
    const given = await Promise.all(before.map((ballot) => office.cast(ballot)));
    // The rest is on its way when the server dies: some are in, some are not, none is half in.
    const lost = Promise.allSettled(during.map((ballot) => office.cast(ballot)));
    await killAndStart();
    const answered = (await lost).flatMap((one) =>
      one.status === 'fulfilled' ? [one.value.receipt] : [],
    );
    expect(await office.standing(roundId)).toMatchObject({ status: 'casting', issued: 3 });
    // A device without an answer sends again; whatever was in the box gets its first receipt.
    for (const ballot of sheets.flat())
      expect(await office.cast(ballot)).toEqual({ receipt: ballot.receipt });
    await office.setAside(roundId, 2);

    const half = office.close(roundId).then(
      () => 'closed',
      () => 'lost',
    );
    await killAndStart();
    expect(['closed', 'lost']).toContain(await half);
    const box = await office.close(roundId);
    expect(box.receipts).toEqual(expect.arrayContaining(answered));
    expect(box.receipts).toEqual(expect.arrayContaining(given.map(({ receipt }) => receipt)));
    const record = {
      roundId,
      keysDigest: keysDigest(round.keys),
      checkedIn: 3,
      issued: 3,
      deferred: [2],
      ...boxRoots(box),
      counts: countBallots(box.ballots, 2),
    };
    expect(recount(box, record)).toEqual({
      counts: [
        { agree: 3, disagree: 0, blank: 0, lower: 0 },
        { agree: 0, disagree: 0, blank: 0, lower: 0 },
      ],
      faults: [],
    });
    expect(box.receipts).toHaveLength(6);
    expect(box.setAside).toHaveLength(3);
  }, 60_000);
});
