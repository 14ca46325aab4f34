import { randomUUID } from 'node:crypto';
import {
  FindMinutes,
  FindMinutesVersion,
  FindResultSheet,
  KeepMinutes,
  SignMinutes,
  type KeepCommand,
  type Viewer,
} from '@vinhdanh/application';
import type { MinutesContent, SignerSeat } from '@vinhdanh/domain';
import { contextOf, CouncilScene, seats, signerSecret, vote } from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';

const on = ({ items }: MinutesContent, id: string) => items.find((item) => item.dossierId === id);
const live = (by: Viewer) => contextOf(by.accountId, { effectiveOn: undefined });

describe('the minutes of a council session', () => {
  let scene: CouncilScene;
  beforeAll(async () => {
    scene = await CouncilScene.start();
  }, 60_000);
  afterAll(() => scene.cases.close());

  const keep = (id: string, command: KeepCommand, by: Viewer = seats.secretary) =>
    scene.cases.commands.execute(new KeepMinutes(id, command, by, live(by)));
  const find = (id: string, by: Viewer = seats.secretary) =>
    scene.cases.queries.execute(new FindMinutes(id, by));
  const sign = async (id: string, as: SignerSeat, by: Viewer, password?: string) => {
    const { versions } = await find(id);
    const { version, hash } = versions.at(-1)!;
    const secret = await signerSecret(scene.cases, by.accountId);
    return scene.cases.commands.execute(
      new SignMinutes(
        id,
        { as, version, hash },
        { ...secret, ...(password ? { password } : {}) },
        by,
        live(by),
      ),
    );
  };
  /** A session in which one line passed and one failed; the second may be corrected. */
  const voted = async () => {
    const ids = [await scene.eligible('provincial-flag'), await scene.eligible('provincial-flag')];
    const id = await scene.session(ids);
    await scene.record(id, [vote(ids[0]!, 20), vote(ids[1]!, 3)]);
    await scene.drain();
    return { id, ids: ids as [string, string] };
  };
  const listing = async (ids: string[]) => {
    const act = await scene.draft({ award: 'provincial-flag' });
    return (await scene.addLines(act, { dossierIds: ids })).results;
  };

  it('must be signed by secretary and chair before a line goes on to a decision', async () => {
    const { id, ids } = await voted();
    const refused = {
      ok: false,
      code: 'minutes-not-signed',
      facts: { sessionId: id, title: 'Phiên tháng 3' },
    };
    expect(await listing([ids[0]])).toMatchObject([refused]);
    await keep(id, { type: 'draw' });
    await expect(sign(id, 'secretary', seats.secretary, 'không phải')).rejects.toThrow(
      'signer-password-wrong',
    );
    await sign(id, 'secretary', seats.secretary);
    expect(await listing([ids[0]])).toMatchObject([refused]);
    await expect(sign(id, 'chair', seats.secretary)).rejects.toThrow('minutes-other-seat');
    await sign(id, 'chair', seats.deputy);
    expect(await find(id)).toMatchObject({ stand: true, status: 'signed' });
    expect(await listing([ids[0]])).toMatchObject([{ ok: true }]);
  });

  it('no longer hold when a result is corrected after both signed, until others are signed', async () => {
    const { id, ids } = await voted();
    await keep(id, { type: 'draw' });
    await sign(id, 'secretary', seats.secretary);
    await sign(id, 'chair', seats.chair);
    await scene.record(id, [vote(ids[1], 20)]);
    await expect(keep(id, { type: 'draw', reason: 'Sửa' })).rejects.toThrow(
      'minutes-results-on-their-way',
    );
    await scene.drain();
    expect(await find(id)).toMatchObject({ stand: false, versions: [{ stale: true }] });
    expect(await listing(ids)).toMatchObject([
      { code: 'minutes-not-signed' },
      { code: 'minutes-not-signed' },
    ]);
    await expect(keep(id, { type: 'draw' })).rejects.toThrow('minutes-reason-missing');
    await keep(id, { type: 'draw', reason: 'Sửa kết quả kiểm phiếu' });
    await sign(id, 'secretary', seats.secretary);
    await sign(id, 'chair', seats.chair);
    expect(await listing(ids)).toMatchObject([{ ok: true }, { ok: true }]);
    const first = await scene.cases.queries.execute(new FindMinutesVersion(id, 1, seats.auditor));
    expect(on(first.content, ids[1])?.vote).toMatchObject({ for: 3, outcome: 'fail' });
    expect(first.stale).toBe(true);
  });

  it('keep the words on a line out of the log, beside it under the person they are about', async () => {
    const { id, ids } = await voted();
    const words = `Ý kiến ${randomUUID()}`;
    await keep(id, { type: 'note', dossierId: ids[0], text: words });
    await keep(id, { type: 'note', text: 'Hội đồng nhất trí' });
    await keep(id, { type: 'draw' });
    const db = scene.cases.get(Database);
    const open = await db.query(
      `select 1 from vd_event where envelope like '%' || $1 || '%'
       union all select 1 from vd_stream where state::text like '%' || $1 || '%'`,
      [words],
    );
    expect(open).toEqual([]);
    const subject = (await scene.state(ids[0])).subjectId;
    const kept = await db.query<{ subject_id: string }>(
      `select subject_id from vd_event_private where body->>'text' = $1`,
      [words],
    );
    expect(kept).toEqual([{ subject_id: subject }]);
    const { notes, content } = await scene.cases.queries.execute(
      new FindMinutesVersion(id, 1, seats.secretary),
    );
    expect(notes[on(content, ids[0])!.notes[0]!]).toBe(words);
    expect(notes[content.notes[0]!]).toBe('Hội đồng nhất trí');
  });

  it('are read by the council’s side, not by a unit with a line among them', async () => {
    const { id, ids } = await voted();
    await expect(find(id, seats.unit)).rejects.toThrow('not visible');
    await expect(keep(id, { type: 'draw' }, seats.specialist)).rejects.toThrow('not-allowed');
    const sheet = await scene.cases.queries.execute(new FindResultSheet(id, seats.auditor));
    expect(on(sheet.content, ids[0])?.vote).toMatchObject({
      total: 22,
      size: 22,
      need: 12,
      yes: 20,
    });
  });

  it('are not read by who is shut out of one of their lines', async () => {
    const { id, ids } = await voted();
    await keep(id, { type: 'note', dossierId: ids[0], text: 'Về hồ sơ này' });
    await keep(id, { type: 'draw' });
    const away = { ...seats.auditor, scope: { kind: 'all', shut: [ids[0]] } } as Viewer;
    for (const query of [
      new FindMinutes(id, away),
      new FindMinutesVersion(id, 1, away),
      new FindResultSheet(id, away),
    ])
      await expect(scene.cases.queries.execute<unknown>(query)).rejects.toThrow('not visible');
  });

  it('of a session on paper are its number, day and file', async () => {
    const { id, ids } = await voted();
    await scene.minutes(id);
    expect(await find(id)).toMatchObject({ stand: true, recorded: { number: '03/BB' } });
    expect(await listing([ids[0]])).toMatchObject([{ ok: true }]);
  });
});
