import { randomUUID } from 'node:crypto';
import { FindSession, type Viewer } from '@vinhdanh/application';
import { CouncilScene, decree91, seats, vote } from '@vinhdanh/testing';

describe('a council session', () => {
  let scene: CouncilScene;
  beforeAll(async () => {
    scene = await CouncilScene.start();
  }, 60_000);
  afterAll(() => scene.cases.close());

  const find = (id: string, by: Viewer = seats.secretary, limit = 50, cursor?: string) =>
    scene.cases.queries.execute(new FindSession(id, by, limit, cursor));

  it('puts what waits on the voting list, numbered, page by page', async () => {
    const ids = [await scene.eligible('provincial-flag'), await scene.eligible('government-flag')];
    const id = await scene.session([...ids, randomUUID()]);
    const found = await find(id);
    expect(found).toMatchObject({ agenda: { lines: 2 }, recorded: 0 });
    // Government flag stands first: awards in order, then units.
    expect(found.lines.items).toMatchObject([
      { item: 1, dossierId: ids[1], status: 'scheduled', result: null, vote: null },
      { item: 2, dossierId: ids[0] },
    ]);
    const first = await find(id, seats.secretary, 1);
    const second = await find(id, seats.secretary, 1, first.lines.nextCursor);
    expect(second.lines).toMatchObject({ items: [{ item: 2 }] });
    expect(second.lines.nextCursor).toBeUndefined();
  });

  it('goes on numbering when more is asked for', async () => {
    const id = await scene.session([await scene.eligible('provincial-flag')]);
    const late = [await scene.eligible('provincial-flag'), await scene.eligible('government-flag')];
    await scene.change(id, { type: 'set-agenda', source: { awards: ['provincial-flag'] } });
    await scene.drain();
    expect(await scene.statuses(late)).toEqual(['scheduled', 'eligible']);
    expect((await find(id)).lines.items.map((line) => line.item)).toEqual([1, 2]);
  });

  it('concludes every line by the rule of its form, and takes corrections until the close', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map(() => scene.eligible('provincial-flag')));
    const [short, written, later, lower] = ids as [string, string, string, string];
    const id = await scene.session(ids);
    const answer = await scene.record(id, [
      vote(short, 11),
      vote(written, 11, { written: { for: 1, against: 1, blank: 0 } }),
      vote(later, 0, { defer: { until: '2019-09-01' } }),
      vote(lower, 20, { lowerForm: 'government-flag' }),
      vote(randomUUID(), 20),
    ]);
    expect(answer.results.map((r) => (r.ok ? 'ok' : r.code))).toEqual([
      'ok',
      'ok',
      'ok',
      'lower-form-not-allowed',
      'not-on-agenda',
    ]);
    await scene.drain();
    // 11 of 22 is no majority of all members; one opinion in writing makes it.
    expect(await scene.statuses(ids)).toEqual(['failed', 'ready', 'deferred', 'scheduled']);
    await expect(scene.change(id, { type: 'close' })).rejects.toThrow('lines-undecided');

    await scene.record(id, [
      vote(short, 12),
      vote(written, 3),
      vote(lower, 20, { lowerForm: 'provincial-certificate' }),
    ]);
    await scene.drain();
    expect(await scene.statuses(ids)).toEqual(['ready', 'failed', 'deferred', 'ready']);
    expect(await scene.state(short)).toMatchObject({
      passedOn: '2019-03-15',
      list: 'grant/provincial-flag',
    });
    expect(await scene.state(lower)).toMatchObject({
      grantedForm: 'provincial-certificate',
      list: 'grant/provincial-certificate',
    });
    await scene.change(id, { type: 'close' });
    await expect(scene.record(id, [vote(short, 3)])).rejects.toThrow('not-in-this-state');

    const { lines } = await find(id, seats.unit);
    expect(lines.items.find((item) => item.dossierId === short)).toMatchObject({
      result: { revision: 2, tally: { votes: { agree: 12 } } },
      vote: { outcome: 'pass', yes: 12, need: 12, rule: { verified: false } },
    });
    await expect(find(id, seats.stranger)).rejects.toThrow('not visible');
  });

  it('counts by an unconfirmed ballot rule only with the text in hand', async () => {
    const line = await scene.eligible('provincial-flag');
    const id = await scene.session([line]);
    const { results } = await scene.record(id, [vote(line, 20)], null);
    expect(results).toMatchObject([
      {
        ok: false,
        code: 'basis-unconfirmed',
        facts: { edition: 'e1b', rules: ['provincial-flag/ballot'] },
      },
    ]);
    await scene.drain();
    expect(await scene.statuses([line])).toEqual(['scheduled']);
    // Nothing is lost: the same vote counts once the text is named.
    expect((await scene.record(id, [vote(line, 20)])).results).toMatchObject([{ ok: true }]);
    await scene.drain();
    expect(await scene.statuses([line])).toEqual(['ready']);
    const { lines } = await find(id);
    expect(lines.items[0]).toMatchObject({ vote: { outcome: 'pass', cited: decree91 } });
  });

  it('refuses a vote without quorum while it can still be mended', async () => {
    const [line] = [await scene.eligible('provincial-flag')];
    const id = await scene.session([line]);
    const thin = { dossierId: line, votes: { agree: 14, disagree: 0, blank: 0 }, present: 14 };
    expect((await scene.record(id, [thin])).results).toMatchObject([
      { ok: false, code: 'quorum-not-met' },
    ]);
    expect(await scene.statuses([line])).toEqual(['scheduled']);
  });
});
