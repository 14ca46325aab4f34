import { randomUUID } from 'node:crypto';
import {
  ActSigner,
  EventLog,
  PreviewAct,
  SignAct,
  SignActs,
  type SigningStep,
  type Viewer,
} from '@vinhdanh/application';
import { CouncilScene, contextOf, seats, signerSecret } from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';

describe('what a signer reads before signing', () => {
  let scene: CouncilScene;
  beforeAll(async () => {
    scene = await CouncilScene.start();
  }, 60_000);
  afterAll(() => scene.cases.close());

  const preview = (id: string, by: Viewer = seats.chair, limit = 50, cursor?: string) =>
    scene.cases.queries.execute(new PreviewAct(id, undefined, by, limit, cursor));
  const now = () => contextOf('chair', { effectiveOn: undefined });
  const secret = () => signerSecret(scene.cases, 'chair');
  const verified = async (count: number) => {
    const ids = await scene.passed('provincial-flag', count);
    const id = await scene.draft({ award: 'provincial-flag' });
    await scene.addLines(id, { dossierIds: ids });
    await scene.pass(id, 'board', { type: 'endorse' });
    await scene.pass(id, 'office', { type: 'verify' });
    return { id, ids };
  };

  it('says who gets what, adds it up, and binds the signature to exactly that', async () => {
    const { id, ids } = await verified(3);
    const before = await preview(id);
    expect(before).toMatchObject({
      lineCount: 3,
      leaving: 0,
      signedHash: null,
      status: 'verified',
    });
    expect(before.lines.items.map(({ dossierId }) => dossierId).sort()).toEqual([...ids].sort());
    expect(before.byAward).toMatchObject([{ award: 'provincial-flag', lines: 3 }]);
    expect(before.byUnit.map(({ lines }) => lines)).toEqual([3]);
    const paid = before.byAward.reduce((sum, { pay }) => sum + pay, 0);
    expect(paid).toBe(before.sums.pay);
    // The signer leaves one out: what was read is not what would be signed.
    const refuse = {
      type: 'refuse-lines' as const,
      dossierIds: [ids[0]!],
      reason: 'same-achievement' as const,
    };
    await scene.takeOff(id, 'chair', refuse);
    await scene.drain();
    const sign = async (contentHash: string) =>
      scene.cases.commands.execute(
        new SignAct(id, await secret(), seats.chair, now(), { contentHash }),
      );
    await expect(sign(before.contentHash)).rejects.toThrow('content-moved');
    const after = await preview(id);
    expect(after.lineCount).toBe(2);
    const { state } = await sign(after.contentHash);
    expect(state).toMatchObject({ status: 'signed', contentHash: after.contentHash, lineCount: 2 });
    expect((await preview(id)).signedHash).toBe(after.contentHash);
    expect(await scene.state(ids[0])).toMatchObject({ status: 'refused' });
  });

  it('is read page by page, and not by a unit it does not concern', async () => {
    const { id } = await verified(3);
    const first = await preview(id, seats.chair, 2);
    const second = await preview(id, seats.chair, 2, first.lines.nextCursor);
    const both = [...first.lines.items, ...second.lines.items].map(({ dossierId }) => dossierId);
    expect(new Set(both).size).toBe(3);
    await expect(preview(id, seats.stranger)).rejects.toThrow('not visible');
  });

  it('signs several acts with one password, each on its own', async () => {
    const [a, b, c] = [await verified(1), await verified(2), await verified(1)];
    const seen = await Promise.all(
      [a, b, c].map(async ({ id }) => {
        const { version, contentHash } = await preview(id);
        return { id, version, contentHash };
      }),
    );
    const wrong = { ...seen[1]!, contentHash: '0'.repeat(64) };
    const unknown = { ...seen[2]!, id: randomUUID() };
    const context = now();
    const acts = [seen[0]!, wrong, seen[2]!, unknown];
    const password = { password: 'một mật khẩu khác' };
    await secret();
    await expect(
      scene.cases.commands.execute(new SignActs(acts, password, seats.chair, context)),
    ).rejects.toThrow('signer-password-wrong');
    const send = async () =>
      scene.cases.commands.execute(new SignActs(acts, await secret(), seats.chair, context));
    const expected = [
      { id: a.id, ok: true },
      { id: b.id, ok: false, code: 'content-moved' },
      { id: c.id, ok: true },
      { id: unknown.id, ok: false, code: 'not-found' },
    ];
    expect(await send()).toMatchObject(expected);
    // The answer was lost, and it is sent again.
    expect(await send()).toMatchObject(expected);
    expect((await preview(b.id)).status).toBe('verified');
    const rows = await scene.cases
      .get(Database)
      .query(`select 1 from vd_event where stream = $1 and type = 'act.signed'`, [`act:${a.id}`]);
    expect(rows).toHaveLength(1);
  });

  /** Three acts ready to be signed, as the signer saw them. */
  const several = async () => {
    const acts = [await verified(1), await verified(2), await verified(1)];
    return Promise.all(
      acts.map(async ({ id }) => {
        const { version, contentHash } = await preview(id);
        return { id, version, contentHash };
      }),
    );
  };
  const signatures = async (ids: string[]) => {
    const rows = await scene.cases.get(Database).query<{ n: number }>(
      `select count(*)::int as n from vd_event where type = 'act.signed' and stream = any($1)
         group by stream`,
      [ids.map((id) => `act:${id}`)],
    );
    return rows.map(({ n }) => n);
  };

  it('stops before the next act, and goes on where it was stopped', async () => {
    const acts = await several();
    const context = now();
    const begin = async (signal?: AbortSignal) => {
      const order = new SignActs(acts, await secret(), seats.chair, context);
      return scene.cases.get(ActSigner).begin(order, signal);
    };
    const stop = new AbortController();
    const first: SigningStep[] = [];
    for await (const step of await begin(stop.signal)) {
      first.push(step);
      stop.abort();
    }
    expect(first).toMatchObject([
      { done: 1, of: 3, lines: 1, outcome: { ok: true } },
      { done: 2, lines: 1, outcome: { code: 'signing-stopped' } },
      { done: 3, lines: 1, outcome: { code: 'signing-stopped' } },
    ]);
    expect(await signatures(acts.map(({ id }) => id))).toEqual([1]);
    const second: SigningStep[] = [];
    for await (const step of await begin()) second.push(step);
    expect(second.map(({ outcome, lines }) => [outcome.ok, lines])).toEqual([
      [true, 1],
      [true, 3],
      [true, 4],
    ]);
    expect(second[0]?.outcome).toMatchObject({ replayed: true });
    expect(await signatures(acts.map(({ id }) => id))).toEqual([1, 1, 1]);
  });

  it('goes on after the log gave out midway, with no act signed twice or in part', async () => {
    const [acts, word] = [await several(), await secret()];
    const context = now();
    const send = async () => {
      const order = new SignActs(acts, word, seats.chair, context);
      const outcomes: boolean[] = [];
      for await (const { outcome } of await scene.cases.get(ActSigner).begin(order))
        outcomes.push(outcome.ok);
      return outcomes;
    };
    // The first gets through; then nothing can be written any more.
    const log = scene.cases.get(EventLog);
    const append = log.append.bind(log);
    let left = 1;
    const broken = jest.spyOn(log, 'append').mockImplementation((items) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('connection lost')) : append(items);
    });
    await expect(send()).rejects.toThrow('connection lost');
    broken.mockRestore();
    expect(await signatures(acts.map(({ id }) => id))).toEqual([1]);
    expect(await send()).toEqual([true, true, true]);
    expect(await signatures(acts.map(({ id }) => id))).toEqual([1, 1, 1]);
    for (const { id, contentHash } of acts)
      expect(await preview(id)).toMatchObject({ status: 'signed', signedHash: contentHash });
  });
});
