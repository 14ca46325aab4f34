import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import {
  castSheet,
  fillBallot,
  finishTokens,
  makeTokens,
  type CastBallot,
} from '@vinhdanh/ballot-client';
import { boxRoots, countBallots, keysDigest, recount, type BallotBox } from '@vinhdanh/domain';
import { roleAddress } from '@vinhdanh/infrastructure';
import { testDatabase, type TestDatabase } from '@vinhdanh/testing';
import { Pool } from 'pg';
import { BallotOffice, type RoundStanding } from './ballot-office.js';
import { vaultServer } from './server.js';
import { beAlone, Store, vaultPool } from './store.js';

const SECRET = 'between-api-and-vault-only';

describe('the vault', () => {
  let database: TestDatabase;
  let vault: Pool;
  let owner: Pool;
  let office: BallotOffice;
  let server: ReturnType<typeof vaultServer>;
  let base: string;
  const faults: unknown[] = [];

  /** As after a SIGKILL: the tables are what they were, the memory is empty. */
  const restart = async (): Promise<void> => {
    server?.closeAllConnections();
    server?.close();
    office = new BallotOffice(new Store(vault));
    await office.takeUp();
    server = vaultServer({ office, secret: SECRET, failed: (error) => void faults.push(error) });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  beforeAll(async () => {
    database = await testDatabase();
    vault = vaultPool(roleAddress(database.ownerUrl, 'vd_vault'), () => undefined);
    owner = new Pool({ connectionString: database.ownerUrl, max: 2 });
    // The drop at the end may end a connection before it has said goodbye.
    owner.on('error', () => undefined);
    await restart();
  }, 60_000);
  afterEach(() => expect(faults.splice(0)).toEqual([]));
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await Promise.all([vault.end(), owner.end()]);
    await database.drop();
  });

  async function call<T>(method: string, path: string, body?: object, secret = SECRET) {
    const answer = await fetch(`${base}/${path}`, {
      method,
      headers: { 'vault-secret': secret },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: answer.status, body: (await answer.json()) as T & { code?: string } };
  }
  const round = <T = RoundStanding>(id: string, verb: string, body: object = {}) =>
    call<T>('POST', `rounds/${id}/${verb}`, body);

  async function opened(choices: string[]): Promise<{ id: string; keys: string[] }> {
    const id = randomUUID();
    for (;;) {
      const { body } = await call<RoundStanding>('PUT', `rounds/${id}`, { choices });
      if (body.status === 'open') return { id, keys: body.keys! };
      expect(body).toMatchObject({ status: 'making', items: choices.length });
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  async function tickets({ id, keys }: { id: string; keys: string[] }, seat: string) {
    const { pending, blinded } = await makeTokens(keys);
    const { body } = await round<{ signatures: string[] }>(id, 'sign', { seat, blinded });
    return { blinded, tickets: await finishTokens(pending, body.signatures) };
  }
  async function filled(of: { id: string; keys: string[] }, seat: string, choices: string) {
    const { tickets: mine } = await tickets(of, seat);
    return Promise.all(mine.map((ticket, i) => fillBallot(of.id, ticket, choices[i] as 'y' | 'n')));
  }
  /** Anonymous: no secret. */
  const cast = (ballot: object) => call<{ receipt?: string }>('POST', 'ballot-box', ballot, '');
  const send = async (ballot: CastBallot): Promise<string> => {
    const { status, body } = await cast(ballot);
    if (status !== 200) throw new Error(body.code);
    return body.receipt!;
  };

  it('takes a round from its keys to the count', async () => {
    const of = await opened(['ynb', 'ynbl']);
    const sheets = [];
    for (const [seat, votes] of [
      ['a', 'yn'],
      ['b', 'yl'],
      ['c', 'nb'],
    ] as const)
      sheets.push(await filled(of, seat, votes));
    expect((await cast(sheets[0]![0]!)).body.code).toBe('check-in-open');
    expect((await round(of.id, 'close-check-in')).body).toMatchObject({
      status: 'casting',
      issued: 3,
    });
    const receipts = (
      await Promise.all(sheets.map((sheet) => castSheet(sheet, { delaySeconds: 0.05, send })))
    ).flat();

    // Nobody is told anything before the close, the api least of all.
    expect((await call('GET', `rounds/${of.id}/box`)).body.code).toBe('ballot-round-not-closed');
    expect((await call('GET', `rounds/${of.id}`)).body).toEqual({
      status: 'casting',
      items: 2,
      ready: 2,
      issued: 3,
      keys: of.keys,
    });

    const { body: box } = await round<BallotBox>(of.id, 'close');
    expect(box.receipts).toEqual([...receipts].sort());
    const record = {
      roundId: of.id,
      keysDigest: keysDigest(of.keys),
      checkedIn: 3,
      issued: 3,
      ...boxRoots(box),
      counts: countBallots(box.ballots, 2),
    };
    expect(recount(box, record)).toEqual({
      counts: [
        { agree: 2, disagree: 1, blank: 0, lower: 0 },
        { agree: 0, disagree: 1, blank: 1, lower: 1 },
      ],
      faults: [],
    });
    // Asked again it is the same box; and so it is for whoever reads it later.
    expect((await round<BallotBox>(of.id, 'close')).body).toEqual(box);
    expect((await call('GET', `rounds/${of.id}/box`)).body).toEqual(box);
  }, 60_000);

  it('forgets the votes on an item that was put off, and proves that it removed nothing else', async () => {
    const of = await opened(['ynb', 'ynb', 'yn']);
    const sheets = [await filled(of, 'a', 'yny'), await filled(of, 'b', 'ynn')];
    const aside = (item: unknown) => round(of.id, 'set-aside', { item });
    // Before the casting and in the midst of it; the same again is no other order.
    expect((await aside(3)).status).toBe(200);
    await round(of.id, 'close-check-in');
    for (const ballot of sheets.flat().slice(0, 4)) await send(ballot);
    expect((await aside(2)).status).toBe(200);
    expect((await aside(2)).status).toBe(200);
    for (const wrong of [0, 4, 1.5, 'x', undefined]) expect((await aside(wrong)).status).toBe(422);
    // Whoever casts is not told: devices go on as if nothing had happened.
    for (const ballot of sheets.flat().slice(4)) expect(await send(ballot)).toBe(ballot.receipt);
    const { body: box } = await round<BallotBox>(of.id, 'close');
    expect(box.deferred).toEqual([2, 3]);
    expect(box.ballots.map(({ item }) => item)).toEqual([1, 1]);
    expect(box.setAside!.map(({ item }) => item).sort()).toEqual([2, 2, 3, 3]);
    expect(Object.keys(box.setAside![0]!).sort()).toEqual(['item', 'signature', 'token']);
    expect(box.receipts).toHaveLength(6);
    const record = {
      roundId: of.id,
      keysDigest: keysDigest(of.keys),
      checkedIn: 2,
      issued: 2,
      deferred: [2, 3],
      ...boxRoots(box),
      counts: countBallots(box.ballots, 3),
    };
    expect(recount(box, record).faults).toEqual([]);
    expect(record.counts[1]).toEqual({ agree: 0, disagree: 0, blank: 0, lower: 0 });
    // No vote on these items is left in any table of the vault.
    const tables = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'vault'`,
    );
    const proofs = sheets.flatMap((sheet) => sheet.slice(1).map(({ proof }) => proof));
    for (const { name } of tables.rows) {
      const { rows } = await owner.query<{ row: string }>(`select t::text as row from ${name} t`);
      for (const proof of proofs) expect(rows.filter(({ row }) => row.includes(proof))).toEqual([]);
    }
    // The box is open: what is set aside stays so, and nothing more is.
    expect((await aside(2)).status).toBe(200);
    expect(await aside(1)).toMatchObject({ status: 409, body: { code: 'ballot-round-closed' } });
    expect((await call('GET', `rounds/${of.id}/box`)).body).toEqual(box);
  }, 60_000);

  it('orders a deferral against its own close: never half of each', async () => {
    for (const turn of [0, 1, 2, 3]) {
      const of = await opened(['yn', 'yn']);
      const sheet = await filled(of, 'a', 'yn');
      await round(of.id, 'close-check-in');
      for (const ballot of sheet) await send(ballot);
      const set = () => round(of.id, 'set-aside', { item: 2 });
      const close = () => round<BallotBox>(of.id, 'close');
      const both = turn % 2 ? [set(), close()] : [close(), set()];
      const answers = await Promise.all(both);
      const done = answers[turn % 2 ? 0 : 1]!.status === 200;
      const { body: box } = await close();
      expect([box.deferred, box.ballots.length, box.setAside?.length]).toEqual(
        done ? [[2], 1, 1] : [undefined, 2, undefined],
      );
    }
  }, 60_000);

  it('sets nothing aside in a round that is void', async () => {
    const of = await opened(['yn']);
    await round(of.id, 'void');
    expect((await round(of.id, 'set-aside', { item: 1 })).body.code).toBe('ballot-round-void');
    const lost = await opened(['yn']);
    await restart();
    expect((await round(lost.id, 'set-aside', { item: 1 })).body.code).toBe('ballot-round-void');
    const never = await round(randomUUID(), 'set-aside', { item: 1 });
    expect(never.body.code).toBe('ballot-round-unknown');
  }, 60_000);

  it('signs once for a seat, the same sheet as often as asked, and nothing after check-in', async () => {
    const of = await opened(['yn']);
    const { blinded } = await tickets(of, 'a');
    const first = await round<{ signatures: string[] }>(of.id, 'sign', { seat: 'a', blinded });
    expect((await round(of.id, 'sign', { seat: 'a', blinded })).body).toEqual(first.body);
    const other = (await makeTokens(of.keys)).blinded;
    expect((await round(of.id, 'sign', { seat: 'a', blinded: other })).body.code).toBe(
      'already-checked-in',
    );
    expect((await round(of.id, 'sign', { seat: 'b', blinded: [] })).status).toBe(422);
    const tooBig = [Buffer.alloc(256, 255).toString('base64url')];
    expect((await round(of.id, 'sign', { seat: 'b', blinded: tooBig })).status).toBe(422);
    await round(of.id, 'close-check-in');
    expect((await round(of.id, 'sign', { seat: 'a', blinded })).body.code).toBe('check-in-closed');
    expect((await round(of.id, 'close-check-in')).body.issued).toBe(1);
  }, 60_000);

  it('answers a ballot that comes again, refuses another vote, a strange one and a late one', async () => {
    const of = await opened(['yn', 'yn']);
    const [one, two] = await filled(of, 'a', 'yn');
    const { tickets: again } = await tickets(of, 'b');
    await round(of.id, 'close-check-in');
    expect((await cast(one!)).body).toEqual({ receipt: one!.receipt });
    // Also when the device made a new receipt meanwhile: the first one stands.
    expect((await cast({ ...one!, receipt: two!.receipt })).body).toEqual({
      receipt: one!.receipt,
    });
    const ticket = { ...again[0]! };
    const yes = await fillBallot(of.id, ticket, 'y');
    const no = await fillBallot(of.id, ticket, 'n');
    await send(yes);
    expect(await cast(no)).toMatchObject({ status: 409, body: { code: 'ballot-token-used' } });
    const codes = async (ballot: object) => (await cast(ballot)).body.code;
    expect(await codes({ ...two!, receipt: yes.receipt })).toBe('ballot-token-used');
    expect(await codes({ ...two!, item: '0001' })).toBe('ballot-not-valid');
    expect(await codes({ ...two!, choice: 'b' })).toBe('ballot-not-valid');
    expect(await codes({ ...two!, choice: 'y' })).toBe('ballot-not-valid');
    expect(await codes({ ...two!, signature: yes.signature })).toBe('ballot-not-valid');
    expect(await codes({ ...two!, item: '0003' })).toBe('ballot-not-valid');
    expect(await codes({ ...two!, note: 'a' })).toBe('ballot-malformed');
    expect(await codes({ ...two!, roundId: randomUUID() })).toBe('ballot-round-unknown');
    expect((await call('POST', 'ballot-box', undefined, '')).status).toBe(422);
    const { body: box } = await round<BallotBox>(of.id, 'close');
    expect(box.ballots).toHaveLength(2);
    expect(await codes(two!)).toBe('ballot-round-closed');
    expect(await codes(one!)).toBe('ballot-round-closed');
  }, 60_000);

  it('voids a round whose keys a crash took away, and goes on with one being cast', async () => {
    const making = randomUUID();
    await call('PUT', `rounds/${making}`, { choices: Array.from({ length: 40 }, () => 'yn') });
    const lost = await opened(['yn']);
    const going = await opened(['yn']);
    const { blinded } = await tickets(lost, 'a');
    const [ballot] = await filled(going, 'a', 'y');
    await round(going.id, 'close-check-in');
    await send(ballot!);
    const before = office;
    await restart();
    expect((await round(lost.id, 'sign', { seat: 'a', blinded })).body.code).toBe(
      'ballot-round-void',
    );
    expect((await round(lost.id, 'close-check-in')).body.code).toBe('ballot-round-void');
    expect((await round(lost.id, 'close')).body.code).toBe('ballot-round-void');
    // Never written down: a round whose keys were still being made is not known at all.
    expect((await call('GET', `rounds/${making}`)).status).toBe(404);
    await before.void(making);
    // The same ballot again, as a device does that got no answer.
    expect(await send(ballot!)).toBe(ballot!.receipt);
    expect((await round<BallotBox>(going.id, 'close')).body.ballots).toHaveLength(1);
    await restart();
    expect((await call<BallotBox>('GET', `rounds/${going.id}/box`)).body.ballots).toHaveLength(1);
  }, 60_000);

  it('keeps nothing half done where the database went before or after it took a step', async () => {
    // A step that was taken although its answer was lost, and one that was not taken.
    const lost = new Error('connection lost');
    class Failing extends Store {
      fails?: { step: 'open' | 'startCasting' | 'cast' | 'close'; after: boolean };
      private async step<T>(step: NonNullable<Failing['fails']>['step'], work: () => Promise<T>) {
        const fails = this.fails?.step === step ? this.fails : undefined;
        this.fails = fails ? undefined : this.fails;
        if (fails && !fails.after) throw lost;
        const done = await work();
        if (fails) throw lost;
        return done;
      }
      override open = (...of: Parameters<Store['open']>) =>
        this.step('open', () => Store.prototype.open.apply(this, of));
      override startCasting = (...of: Parameters<Store['startCasting']>) =>
        this.step('startCasting', () => Store.prototype.startCasting.apply(this, of));
      override cast = (...of: Parameters<Store['cast']>) =>
        this.step('cast', () => Store.prototype.cast.apply(this, of));
      override close = (...of: Parameters<Store['close']>) =>
        this.step('close', () => Store.prototype.close.apply(this, of));
    }
    const store = new Failing(vault);
    const frail = new BallotOffice(store);
    const made = async (id: string): Promise<RoundStanding> => {
      for (;;) {
        const now = await frail.prepare(id, ['yn']);
        if (now.status !== 'making') return now;
        await new Promise((done) => setTimeout(done, 20));
      }
    };
    const sheet = async (id: string, keys: string[]) => {
      const { pending, blinded } = await makeTokens(keys);
      const [ticket] = await finishTokens(pending, await frail.sign(id, 'a', blinded));
      return fillBallot(id, ticket!, 'y');
    };
    for (const after of [false, true]) {
      // Keys nobody wrote down are made anew; those whose round was written are gone, and it is void.
      const id = randomUUID();
      store.fails = { step: 'open', after };
      const opened = await made(id);
      const { blinded } = await makeTokens(opened.keys!);
      const signed = frail.sign(id, 'a', blinded);
      if (after) await expect(signed).rejects.toMatchObject({ code: 'ballot-round-void' });
      else expect(await signed).toHaveLength(1);

      const next = randomUUID();
      const { keys } = await made(next);
      const ballot = await sheet(next, keys!);
      store.fails = { step: 'startCasting', after };
      await expect(frail.closeCheckIn(next)).rejects.toBe(lost);
      expect(await frail.closeCheckIn(next)).toMatchObject({ status: 'casting', issued: 1 });
      // However it went: there is no key left to sign with.
      expect((frail as unknown as { rounds: Map<string, unknown> }).rounds.has(next)).toBe(false);
      await expect(frail.sign(next, 'b', blinded)).rejects.toMatchObject({
        code: 'check-in-closed',
      });

      store.fails = { step: 'cast', after };
      await expect(frail.cast(ballot)).rejects.toBe(lost);
      expect(await frail.cast(ballot)).toEqual({ receipt: ballot.receipt });

      store.fails = { step: 'close', after };
      await expect(frail.close(next)).rejects.toBe(lost);
      const box = await frail.close(next);
      expect(box).toMatchObject({ receipts: [ballot.receipt], issued: 1 });
      expect(box.ballots).toHaveLength(1);
      await frail.void(id);
    }
  }, 60_000);

  it('gives no sheet while it is written how many it gave', async () => {
    let write = (): void => undefined;
    const held = new Promise<void>((done) => (write = done));
    class Slow extends Store {
      override startCasting = async (...of: Parameters<Store['startCasting']>) => {
        await held;
        return Store.prototype.startCasting.apply(this, of);
      };
    }
    const slow = new BallotOffice(new Slow(vault));
    const id = randomUUID();
    const ready = async (): Promise<string[]> => {
      const { keys } = await slow.prepare(id, ['yn']);
      if (keys) return keys;
      await new Promise((done) => setTimeout(done, 20));
      return ready();
    };
    const { blinded } = await makeTokens(await ready());
    await slow.sign(id, 'a', blinded);
    const closing = slow.closeCheckIn(id);
    await expect(slow.sign(id, 'b', blinded)).rejects.toMatchObject({ code: 'check-in-closed' });
    write();
    expect(await closing).toMatchObject({ status: 'casting', issued: 1 });
    await slow.void(id);
  }, 60_000);

  it('writes nothing of a round given up while its keys are made', async () => {
    const office = new BallotOffice(new Store(vault));
    const id = randomUUID();
    await office.prepare(id, ['yn', 'yn', 'yn']);
    await office.void(id);
    await new Promise((done) => setTimeout(done, 1_000));
    await expect(office.standing(id)).rejects.toMatchObject({ status: 404 });
  }, 60_000);

  it('opens a box once, however many ask at once', async () => {
    const of = await opened(['yn']);
    const [ballot] = await filled(of, 'a', 'y');
    await round(of.id, 'close-check-in');
    await send(ballot!);
    const boxes = await Promise.all([1, 2, 3].map(() => round(of.id, 'close')));
    expect(boxes.map(({ status }) => status)).toEqual([200, 200, 200]);
  }, 60_000);

  it('voids a restored round whose ballots no backup holds', async () => {
    const of = await opened(['yn']);
    await round(of.id, 'close-check-in');
    await owner.query(`drop table vault.cast_${of.id.replaceAll('-', '')}`);
    await restart();
    expect((await round(of.id, 'close')).body.code).toBe('ballot-round-void');
  }, 60_000);

  it('forgets a voided round, ballots and all', async () => {
    const of = await opened(['yn']);
    const [ballot] = await filled(of, 'a', 'y');
    await round(of.id, 'close-check-in');
    await send(ballot!);
    expect((await round(of.id, 'void')).status).toBe(200);
    expect((await cast(ballot!)).body.code).toBe('ballot-round-void');
    expect((await round(of.id, 'close')).body.code).toBe('ballot-round-void');
    const { rows } = await owner.query('select 1 from vault.ballot where round_id = $1', [of.id]);
    expect(rows).toEqual([]);
  }, 60_000);

  it('takes orders from the api alone', async () => {
    const id = randomUUID();
    const stranger = await call('PUT', `rounds/${id}`, { choices: ['yn'] }, 'guessed');
    expect(stranger.status).toBe(403);
    expect((await call('PUT', `rounds/${id}`, { choices: ['x'] })).status).toBe(422);
    expect((await call('GET', 'rounds/1; drop')).status).toBe(404);
    expect((await call('POST', `rounds/${id}/count`)).status).toBe(404);
  });

  it('keeps its tables from every other process, and what was counted from itself', async () => {
    for (const role of ['vd_api', 'vd_worker', 'vd_ops'] as const) {
      const pool = new Pool({ connectionString: roleAddress(database.ownerUrl, role), max: 1 });
      await expect(pool.query('select 1 from vault.ballot')).rejects.toThrow('permission denied');
      await pool.end();
    }
    await expect(vault.query('select 1 from vd_session')).rejects.toThrow('permission denied');
    await expect(vault.query('select 1 from vd_event')).rejects.toThrow('permission denied');
    for (const sql of [
      'update vault.ballot set choice = $$y$$',
      'delete from vault.receipt',
      'delete from vault.set_aside',
    ])
      await expect(vault.query(sql)).rejects.toThrow('permission denied');
  });

  it('lets a second vault wait', async () => {
    const url = roleAddress(database.ownerUrl, 'vd_vault');
    const first = await beAlone(url, () => undefined);
    let got = false;
    const second = beAlone(url, () => undefined).then((client) => {
      got = true;
      return client;
    });
    await new Promise((done) => setTimeout(done, 300));
    expect(got).toBe(false);
    await first.end();
    await (await second).end();
  });
});
