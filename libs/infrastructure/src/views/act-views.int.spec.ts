import { randomUUID } from 'node:crypto';
import {
  ActViews,
  FindAct,
  FindPromulgated,
  PromulgatedDecisions,
  ListActs,
  NumberAct,
  NumberActHandler,
  type Viewer,
  Unauthorised,
} from '@vinhdanh/application';
import { actDecider, nameKey } from '@vinhdanh/domain';
import { CouncilScene, seats, contextOf, testViewer } from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';
import { PgTurns } from '../postgres/pg-turns.js';

describe('an act', () => {
  let scene: CouncilScene;
  beforeAll(async () => {
    scene = await CouncilScene.start();
  }, 60_000);
  afterAll(() => scene.cases.close());

  const find = (id: string, by: Viewer = seats.specialist, limit = 50) =>
    scene.cases.queries.execute(new FindAct(id, by, limit));

  it('grants every line when promulgated, once, and is seen by those it concerns', async () => {
    const ids = await scene.passed('provincial-flag', 3);
    const id = await scene.draft({ award: 'provincial-flag' });
    const context = contextOf('specialist', { effectiveOn: undefined });
    const wanted = { dossierIds: [...ids, randomUUID()] };
    const added = await scene.addLines(id, wanted, context);
    expect(added).toMatchObject({ ok: 3, failed: 1, lineCount: 3 });
    expect(added.results[3]).toMatchObject({ ok: false, code: 'not-waiting-for-this-act' });
    const again = await scene.addLines(id, wanted, context);
    expect(again).toMatchObject({ ok: 3, failed: 1, version: added.version });

    await scene.issue(id, '512/QĐ-UBND');
    expect(await scene.statuses(ids)).toEqual(['granted', 'granted', 'granted']);
    expect(await scene.state(ids[0])).toMatchObject({
      decisionNumber: '512/QĐ-UBND',
      decidedOn: '2019-03-28',
    });
    const shown = await find(id, seats.unit, 2);
    expect(shown).toMatchObject({ status: 'promulgated', lineCount: 3, number: '512/QĐ-UBND' });
    expect(shown.lines.items).toHaveLength(2);
    const rest = await scene.cases.queries.execute(
      new FindAct(id, seats.unit, 2, shown.lines.nextCursor),
    );
    expect(
      [...shown.lines.items, ...rest.lines.items].map((line) => line.dossierId).sort(),
    ).toEqual([...ids].sort());
    expect(rest.lines.nextCursor).toBeUndefined();
    await expect(find(id, seats.stranger)).rejects.toThrow('not visible');
    const list = new ListActs({ kind: 'granting' }, seats.stranger, 10);
    expect((await scene.cases.queries.execute(list)).items).toEqual([]);
    await expect(scene.addLines(id, { dossierIds: ids })).rejects.toThrow('not-in-this-state');
  });

  it('is looked up by anybody once promulgated, by number and year', async () => {
    const decisions = scene.cases.get(PromulgatedDecisions);
    const ids = await scene.passed('provincial-flag', 2);
    await named(ids, 'Trần Thị Mẫu');
    const id = await scene.draft({ award: 'provincial-flag' });
    await scene.addLines(id, { dossierIds: ids });
    const find = (more: object = {}) =>
      decisions.find({ number: '778/qđ-ubnd', ...more }, undefined, 10);
    expect(await find()).toEqual([]);
    await scene.issue(id, '778/QĐ-UBND');
    const found = await find({ year: 2019 });
    expect(found.map((line) => line.id)).toEqual([...ids].sort());
    expect(found[0]).toMatchObject({ number: '778/QĐ-UBND', award: 'provincial-flag' });
    expect(await find({ year: 2020 })).toEqual([]);
    expect(await find({ words: ['mau', 'tran'] })).toHaveLength(2);
    expect(await find({ words: ['tran', 'khongcoai'] })).toEqual([]);
    expect(await decisions.find({ number: '778/QĐ-UBND' }, ids.sort()[0], 10)).toHaveLength(1);
    const ask = (wish: object) =>
      scene.cases.queries.execute(new FindPromulgated(wish, '192.0.2.1', 10));
    await expect(ask({ name: 'An', year: 2019 })).rejects.toThrow('nothing-to-look-up');
    expect(await ask({ number: '778/QĐ-UBND' })).toMatchObject({
      kind: 'found',
      page: { items: [{ awardName: { vi: expect.any(String) as string } }, {}] },
    });
  });

  /** Registers those whom the lines name. */
  async function named(ids: string[], name: string): Promise<void> {
    for (const id of ids) {
      const { subjectId } = await scene.state(id);
      await scene.cases.get(Database).query(
        `insert into vd_subject (subject_id, root_id, version, kind, name, name_key, unit_id,
           synthetic) values ($1, $1, 1, 'collective', $2, $3, 'u1', true)
         on conflict (subject_id) do update set name = $2, name_key = $3`,
        [subjectId, name, nameKey(name)],
      );
    }
  }

  it('loses lines to its drafter, its signer, or altogether', async () => {
    const ids = await scene.passed('provincial-flag', 4);
    const [off, refused, kept] = ids as [string, string, string];
    const id = await scene.draft();
    await scene.addLines(id, { dossierIds: ids });
    await scene.takeOff(id, 'specialist', { type: 'remove-lines', dossierIds: [off] });
    await expect(scene.pass(id, 'board', { type: 'endorse' })).rejects.toThrow('lines-in-motion');
    await scene.drain();
    expect(await scene.statuses([off])).toEqual(['ready']);
    await scene.pass(id, 'board', { type: 'endorse' });
    await scene.pass(id, 'office', { type: 'verify' });
    await scene.takeOff(id, 'chair', {
      type: 'refuse-lines',
      dossierIds: [refused],
      reason: 'breach',
    });
    await expect(scene.sign(id)).rejects.toThrow('lines-in-motion');
    await scene.drain();
    expect((await scene.sign(id, 'deputy')).state).toMatchObject({
      lineCount: 2,
      hands: { sign: { by: 'deputy', onBehalfOf: 'chair' } },
    });
    expect(await scene.statuses([refused, kept])).toEqual(['refused', 'listed']);

    const second = await scene.draft();
    await scene.addLines(second, { dossierIds: [off] });
    await scene.pass(second, 'specialist', { type: 'withdraw' });
    await scene.drain();
    expect(await scene.statuses([off])).toEqual(['ready']);
  });

  it('does not take effect on a list that is not the one signed', async () => {
    const ids = await scene.passed('provincial-flag', 1);
    const id = await scene.draft();
    await scene.addLines(id, { dossierIds: ids });
    await scene.signed(id);
    await scene.number(id, '900/QĐ-UBND');
    // Somebody slips past the rules into the read model.
    const update = `update vd_dossier_standing set granted_form = 'government-flag' where act_id = $1`;
    await scene.cases.get(Database).query(update, [id]);
    await scene.pass(id, 'office', { type: 'promulgate', on: '2019-03-28' });
    await expect(scene.drain()).rejects.toThrow('not the one that was signed');
    expect(await scene.statuses(ids)).toEqual(['listed']);
    const mend = `update vd_dossier_standing set granted_form = null where act_id = $1`;
    await scene.cases.get(Database).query(mend, [id]);
    await scene.cases
      .get(Database)
      .query(`update vd_task set not_before = clock_timestamp() where done_at is null`);
    await scene.drain();
    expect(await scene.statuses(ids)).toEqual(['granted']);
  });

  it('gets a number that no other has, also when two are numbered at once', async () => {
    const lines = await scene.passed('provincial-flag', 2);
    const acts: string[] = [];
    for (const line of lines) {
      const id = await scene.draft();
      await scene.addLines(id, { dossierIds: [line] });
      await scene.signed(id);
      acts.push(id);
    }
    // Each with its own memory, as two api processes have.
    const office = () =>
      new NumberActHandler(
        scene.cases.runner,
        scene.cases.get(ActViews),
        new PgTurns(scene.cases.get(Database)),
        scene.cases.get(Unauthorised),
      );
    const numbered = (id: string, number: string) =>
      office().execute(
        new NumberAct(id, number, '2019-03-28', seats.numbering, contextOf('numbering')),
      );
    const outcomes = await Promise.allSettled([
      numbered(acts[0]!, '777/QĐ-UBND'),
      numbered(acts[1]!, '777/qđ-ubnd'),
    ]);
    expect(outcomes.map((o) => o.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is corrected, replaced and annulled by later acts that name its lines', async () => {
    const ids = await scene.passed('provincial-flag', 3);
    const earlier = await scene.draft();
    await scene.addLines(earlier, { dossierIds: ids });
    await scene.issue(earlier, '600/QĐ-UBND');
    const about = async (
      actKind: 'correction' | 'replacement' | 'annulment',
      line: string | undefined,
      text: string,
      changes?: { meritFrom: string },
    ) => {
      const ground = actKind === 'annulment' ? { ground: 'false-merit' } : {};
      const id = await scene.draft({ actKind, correctsActId: earlier, ...ground });
      await scene.addLines(id, { dossierIds: [line ?? ''], ...(changes ? { changes } : {}) });
      await scene.issue(id, text);
      return id;
    };
    const correction = await about('correction', ids[0], '601/QĐ-UBND', {
      meritFrom: '2018-02-01',
    });
    const replacement = await about('replacement', ids[1], '602/QĐ-UBND');
    const annulment = await about('annulment', ids[2], '603/QĐ-UBND');
    expect(await scene.state(ids[0])).toMatchObject({
      status: 'granted',
      decisionNumber: '600/QĐ-UBND',
      meritFrom: '2018-02-01',
    });
    expect(await scene.state(ids[1])).toMatchObject({ decisionNumber: '602/QĐ-UBND' });
    expect(await scene.state(ids[2])).toMatchObject({
      status: 'annulled',
      annulledOn: '2019-03-28',
    });
    expect((await find(correction)).lines.items[0]?.effect).toEqual({
      from: { meritFrom: '2018-01-01' },
      to: { meritFrom: '2018-02-01' },
    });
    expect((await find(replacement)).lines.items[0]?.effect).toMatchObject({
      from: { number: '600/QĐ-UBND' },
      to: { number: '602/QĐ-UBND' },
    });
    expect((await find(annulment)).lines.items[0]).toMatchObject({
      status: 'annulled',
      effect: { status: { from: 'granted', to: 'annulled' }, recover: ['object', 'money'] },
    });
    const numbers = (await find(earlier)).laterActs.map((act) => act.number);
    expect(numbers).toEqual(['601/QĐ-UBND', '602/QĐ-UBND', '603/QĐ-UBND']);
    expect((await find(annulment)).lines.items.map((line) => line.dossierId)).toEqual([ids[2]]);
  });

  it('takes only what waits for its kind: letters and decisions stay apart', async () => {
    const flags = await scene.passed('provincial-flag', 1);
    const state = await scene.passed('government-flag', 2);
    const letter = await scene.draft({ actKind: 'submission-letter', title: 'Trình Thủ tướng' });
    expect((await scene.addLines(letter, { dossierIds: flags })).results).toMatchObject([
      { ok: false, code: 'not-waiting-for-this-act' },
    ]);
    expect(await scene.addLines(letter, {})).toMatchObject({ ok: 2, failed: 0, results: [] });
    expect(await scene.statuses(state)).toEqual(['listed', 'listed']);
  });

  it('lets a unit deal with its own act, and with no other', async () => {
    const issuer = { level: 'unit' as const, unitId: 'u1' };
    const clerk = testViewer('clerk', 'unit-clerk', 'u1');
    const id = await scene.draft({ issuer }, clerk);
    expect((await scene.cases.runner.load(actDecider, id)).state.issuer).toEqual(issuer);
    // By these a screen knows whose hands are next, and who may take the draft back.
    expect(await find(id, clerk)).toMatchObject({ issuer, drafters: ['clerk'] });
    expect((await find(await scene.draft())).issuer).toEqual({ level: 'province' });
    await expect(scene.draft({ issuer }, testViewer('other', 'unit-clerk', 'u2'))).rejects.toThrow(
      'not visible',
    );
    await expect(scene.sign(await scene.draft(), 'unit')).rejects.toThrow('not visible');
  });
});
