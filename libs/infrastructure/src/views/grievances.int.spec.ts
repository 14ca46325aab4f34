import {
  ChangeHold,
  ChangeSeal,
  EnterGrievance,
  FindGrievance,
  HandleGrievance,
  ListGrievances,
  ReadDenouncer,
  type GrievanceHandling,
  type Viewer,
} from '@vinhdanh/application';
import type { Register } from '@vinhdanh/domain';
import { contextOf, CouncilScene, seats, testViewer } from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';

jest.setTimeout(60_000);

const FROM = { name: 'Người Gửi Đơn (mẫu)', contact: 'Ấp Mẫu, 0900 000 000' };
const ABOUT = 'Thành tích kê khai không đúng thực tế';
const PAPER = { number: '12/KL', date: '2019-03-27' };
const auditor = testViewer('auditor', 'auditor');

describe('complaints and denunciations', () => {
  let scene: CouncilScene;
  let db: Database;

  const enter = (register: Register, dossierIds: string[], by: Viewer = seats.board) =>
    scene.cases.commands.execute(
      new EnterGrievance(
        register,
        { dossierIds, about: ABOUT, from: FROM },
        by,
        contextOf(by.accountId, { effectiveOn: '2019-03-01' }),
      ),
    );
  const handle = async (register: Register, id: string, handling: GrievanceHandling) => {
    const context = contextOf('board', { effectiveOn: '2019-03-28' });
    await scene.cases.commands.execute(
      new HandleGrievance(register, id, handling, seats.board, context),
    );
    await scene.cases.drain();
  };
  const end = (outcome: 'upheld' | 'not-upheld') =>
    ({ type: 'conclude', outcome, paper: PAPER, note: 'Đã xác minh xong' }) as const;
  const find = (register: Register, id: string, by: Viewer = seats.board) =>
    scene.cases.queries.execute(new FindGrievance(register, id, by));
  const effects = async (register: Register, id: string) => (await find(register, id)).effects;

  beforeAll(async () => {
    scene = await CouncilScene.start();
    db = scene.cases.get(Database);
  }, 60_000);
  afterAll(() => scene.cases.close());

  it('have each their own numbers and their own circle', async () => {
    const [line] = await scene.passed('provincial-flag', 1);
    const complaint = await enter('complaint', [line!], seats.specialist);
    const denunciation = await enter('denunciation', [line!]);
    const second = await enter('complaint', [line!], seats.specialist);
    expect([complaint, denunciation, second].map(({ state }) => state.number)).toEqual([
      '1/2019/KN',
      '1/2019/TC',
      '2/2019/KN',
    ]);
    expect(complaint.state).toMatchObject({ acceptBy: '2019-03-11' });
    // Seven working days from Friday 1 March.
    expect(denunciation.state).toMatchObject({ acceptBy: '2019-03-12' });
    await expect(enter('denunciation', [line!], seats.specialist)).rejects.toThrow('not visible');
    for (const by of [seats.unit, auditor, seats.secretary])
      for (const register of ['complaint', 'denunciation'] as const)
        await expect(find(register, complaint.id, by)).rejects.toThrow('not visible');
    const page = await scene.cases.queries.execute(
      new ListGrievances('complaint', { dossierId: line }, seats.specialist, 10),
    );
    expect(page.items).toHaveLength(2);
  });

  it('hold one line of a batch while they are dealt with, and let it go when it was clean', async () => {
    const [one, other] = (await scene.passed('provincial-flag', 2)) as [string, string];
    const first = await enter('complaint', [one], seats.specialist);
    const second = await enter('denunciation', [one]);
    expect(await scene.statuses([one, other])).toEqual(['ready', 'ready']);
    await handle('complaint', first.id, { type: 'accept' });
    expect(await scene.statuses([one, other])).toEqual(['held', 'ready']);
    await handle('denunciation', second.id, { type: 'accept' });
    expect(await effects('complaint', first.id)).toEqual({ [one]: 'held' });
    expect(await effects('denunciation', second.id)).toEqual({ [one]: 'barred' });
    const release = new ChangeHold(
      one,
      { type: 'end-hold', conclusion: 'clean' },
      seats.board,
      contextOf('board', { effectiveOn: undefined }),
    );
    await expect(scene.cases.commands.execute(release)).rejects.toThrow('matters-open');
    await handle('complaint', first.id, end('not-upheld'));
    expect(await scene.statuses([one])).toEqual(['held']);
    await handle('denunciation', second.id, end('not-upheld'));
    expect(await scene.statuses([one])).toEqual(['ready']);
    expect(await effects('complaint', first.id)).toEqual({ [one]: 'released' });
  });

  it('found right leave the line held for who hears its subject', async () => {
    const [line] = (await scene.passed('provincial-flag', 1)) as [string];
    const { id } = await enter('denunciation', [line]);
    await handle('denunciation', id, { type: 'accept' });
    await handle('denunciation', id, end('upheld'));
    expect(await scene.statuses([line])).toEqual(['held']);
  });

  it('taken on after the act was signed, flag the award once it is granted', async () => {
    const [granted, refused] = (await scene.passed('provincial-flag', 2)) as [string, string];
    const act = await scene.draft({ award: 'provincial-flag' });
    await scene.addLines(act, { dossierIds: [granted, refused] });
    const early = await enter('denunciation', [refused]);
    await handle('denunciation', early.id, { type: 'accept' });
    expect(await effects('denunciation', early.id)).toEqual({ [refused]: 'barred' });
    await scene.takeOff(act, 'specialist', { type: 'remove-lines', dossierIds: [refused] });
    await scene.drain();
    // Off the act it is held, and no other act can take it.
    expect(await effects('denunciation', early.id)).toEqual({ [refused]: 'held' });
    expect(await scene.statuses([refused])).toEqual(['held']);
    await scene.pass(act, 'board', { type: 'endorse' });
    await scene.pass(act, 'office', { type: 'verify' });
    await scene.sign(act);
    const { id } = await enter('complaint', [granted], seats.specialist);
    await handle('complaint', id, { type: 'accept' });
    expect(await effects('complaint', id)).toEqual({ [granted]: 'barred' });
    await scene.number(act, '701/QĐ-UBND');
    await scene.pass(act, 'office', { type: 'promulgate', on: '2019-03-28' });
    await scene.drain();
    expect(await scene.statuses([granted])).toEqual(['granted']);
    expect(await effects('complaint', id)).toEqual({ [granted]: 'flagged' });
    await handle('complaint', id, end('not-upheld'));
    expect(await effects('complaint', id)).toEqual({ [granted]: 'cleared' });
  });

  it('keep an act from being signed, and only flag what is granted', async () => {
    const [line] = (await scene.passed('provincial-flag', 1)) as [string];
    const act = await scene.draft({ award: 'provincial-flag' });
    await scene.addLines(act, { dossierIds: [line] });
    const { id } = await enter('complaint', [line], seats.specialist);
    await handle('complaint', id, { type: 'accept' });
    expect(await effects('complaint', id)).toEqual({ [line]: 'barred' });
    await scene.pass(act, 'board', { type: 'endorse' });
    await scene.pass(act, 'office', { type: 'verify' });
    await expect(scene.sign(act)).rejects.toThrow('lines-under-verification');
    await handle('complaint', id, end('not-upheld'));
    await scene.sign(act);
    await scene.number(act, '700/QĐ-UBND');
    await scene.pass(act, 'office', { type: 'promulgate', on: '2019-03-28' });
    await scene.drain();
    const late = await enter('complaint', [line], seats.specialist);
    await handle('complaint', late.id, { type: 'accept' });
    expect(await effects('complaint', late.id)).toEqual({ [line]: 'flagged' });
    expect(await scene.statuses([line])).toEqual(['granted']);
    await handle('complaint', late.id, end('not-upheld'));
    expect(await effects('complaint', late.id)).toEqual({ [line]: 'cleared' });
  });

  it('keep a denouncer sealed from everybody until two persons open it, once', async () => {
    const [line] = (await scene.passed('provincial-flag', 1)) as [string];
    const { id } = await enter('denunciation', [line]);
    const shown = await find('denunciation', id);
    expect(shown).toMatchObject({ about: ABOUT, from: null, sealed: true, unsealing: 'none' });
    const stored = await db.query(
      `select e.envelope, p.body::text as body, s.state::text as state
       from vd_event e left join vd_event_private p using (event_id)
       join vd_stream s using (stream) where e.stream = $1`,
      [`denunciation:${id}`],
    );
    expect(stored).not.toHaveLength(0);
    expect(JSON.stringify(stored)).not.toMatch(/Người Gửi|0900 000|Ấp Mẫu/);
    const change = (by: Viewer, what: ChangeSeal['change']) =>
      scene.cases.commands.execute(
        new ChangeSeal(id, what, by, contextOf(by.accountId, { effectiveOn: undefined })),
      );
    const read = (by: Viewer) =>
      scene.cases.commands.execute(
        new ReadDenouncer(id, by, contextOf(by.accountId, { effectiveOn: undefined })),
      );
    const reason = 'Cần làm việc trực tiếp với người tố cáo';
    await expect(read(seats.board)).rejects.toThrow('identity-sealed');
    await change(seats.board, { type: 'request-unsealing', reason });
    await expect(
      change(seats.board, { type: 'answer-unsealing', agree: true, reason }),
    ).rejects.toThrow('not-allowed');
    const both = testViewer('board', 'chair');
    await expect(change(both, { type: 'answer-unsealing', agree: true, reason })).rejects.toThrow(
      'same-person',
    );
    await change(seats.chair, { type: 'answer-unsealing', agree: true, reason });
    await expect(read(seats.chair)).rejects.toThrow('not-allowed');
    expect(await read(seats.board)).toEqual(FROM);
    await expect(read(seats.board)).rejects.toThrow('identity-sealed');
    const detail = await find('denunciation', id);
    expect(detail.from).toBeNull();
    expect(detail.notes.map(({ event, by }) => [event, by])).toEqual([
      ['denunciation.unsealing-requested', 'board'],
      ['denunciation.unsealing-agreed', 'chair'],
    ]);
    const types = await db.query<{ type: string }>(
      'select type from vd_event where stream = $1 order by version',
      [`denunciation:${id}`],
    );
    expect(types.map(({ type }) => type)).toContain('denunciation.identity-read');
  });
});
