import {
  AddLines,
  ChangeHold,
  DossierViews,
  DraftProposal,
  FileProposal,
  FindDossier,
  FindProposal,
  ReplyToHold,
  AppraiseDossiers,
  type Viewer,
} from '@vinhdanh/application';
import { RESTRICTED_TEXTS } from '@vinhdanh/domain';
import {
  contextOf,
  decree91,
  foundTestProvince,
  people,
  startUseCases,
  units,
  type UseCases,
} from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';

jest.setTimeout(60_000);

const { clerk, head, specialist, managing } = people;

describe('a line under verification', () => {
  let cases: UseCases;
  let proposalId: string;
  let lines: string[];

  beforeAll(async () => {
    cases = await startUseCases();
    const roundId = await foundTestProvince(cases);
    const letter = { number: '1/TTr', date: '2019-01-10', signer: 'A' };
    const fields = { roundId, unitId: units.school, kind: 'merit', level: 'province', letter };
    const drafted = await cases.commands.execute(
      new DraftProposal(fields as never, clerk, contextOf('clerk')),
    );
    proposalId = drafted.id;
    const given = ['Tổ Toán', 'Tổ Văn', 'Tổ Anh'].map((name) => ({
      subject: { name },
      award: 'provincial-flag',
      recipientKind: 'collective' as const,
    }));
    const added = await cases.commands.execute(
      new AddLines(proposalId, given, clerk, contextOf('clerk')),
    );
    lines = added.flatMap((line) => (line.ok ? [line.id] : []));
    await cases.commands.execute(new FileProposal(proposalId, undefined, head, contextOf('head')));
    await cases.drain();
  }, 60_000);
  afterAll(() => cases.close());

  const change = (id: string, command: ChangeHold['command'], by: Viewer = specialist) =>
    cases.commands.execute(new ChangeHold(id, command, by, contextOf(by.accountId)));
  const seen = (id: string, by: Viewer) => cases.queries.execute(new FindDossier(id, by));
  const shown = () => cases.queries.execute(new FindProposal(proposalId, head));
  const hold = {
    type: 'hold',
    matter: 'denunciation',
    since: '2019-01-14',
    reference: '12/PC-TTr',
    note: 'Đơn nêu việc kê khai thành tích',
  } as const;

  it('leaves the flow alone; the rest of its letter goes on', async () => {
    await change(lines[0]!, hold);
    const outcomes = await cases.commands.execute(
      new AppraiseDossiers(
        { proposalId },
        { type: 'appraise', result: 'eligible', note: 'Đã thẩm định', cited: decree91 },
        specialist,
        contextOf('specialist'),
      ),
    );
    expect(outcomes.map((one) => one.ok)).toEqual([true, true]);
    expect(await shown()).toMatchObject({ shown: 'in-council', lines: { held: 1, eligible: 2 } });
  });

  it('tells the unit that it is under verification and nothing more', async () => {
    const toUnit = await seen(lines[0]!, clerk);
    expect(toUnit.state).toMatchObject({ status: 'held', hold: { since: '2019-01-14' } });
    expect(JSON.stringify(toUnit)).not.toMatch(/denunciation|12\/PC|kê khai/);
    for (const by of [managing, people.head])
      expect(JSON.stringify(await seen(lines[0]!, by))).not.toMatch(/denunciation|12\/PC/);
    const toProvince = await seen(lines[0]!, specialist);
    expect(toProvince.texts).toContainEqual(
      expect.objectContaining({
        type: 'dossier.held',
        body: expect.objectContaining({ matter: 'denunciation', reference: '12/PC-TTr' }),
      }),
    );
  });

  it('is guarded by the database itself, not only by the screen', async () => {
    const db = cases.get(Database);
    const count = `select count(*)::int as n from vd_event e join vd_event_private p using (event_id)
      where e.stream = $1 and e.type = any($2)`;
    const values = [`dossier:${lines[0]}`, [...RESTRICTED_TEXTS]];
    const scope = { kind: 'units' as const, unitIds: [units.school] };
    expect(await db.readAs(scope, count, values)).toEqual([{ n: 0 }]);
    expect(await db.readAs({ kind: 'all' }, count, values)).toEqual([{ n: 1 }]);
    expect(await cases.get(DossierViews).texts(lines[0]!)).not.toEqual([]);
  });

  it('lets only the standing body hold a line that goes to the province', async () => {
    await expect(change(lines[1]!, hold, managing)).rejects.toThrow('not-allowed');
    await expect(change(lines[1]!, hold, clerk)).rejects.toThrow('not-allowed');
    await expect(change(lines[1]!, hold, people.stranger)).rejects.toThrow('not visible');
  });

  it('hears the unit before a breach is concluded, then checks the line afresh', async () => {
    const breach = { type: 'end-hold', conclusion: 'breach', note: 'Kết luận số 3' } as const;
    await expect(change(lines[0]!, breach)).rejects.toThrow('reply-not-heard');
    await change(lines[0]!, {
      type: 'invite-reply',
      message: 'Đề nghị giải trình việc kê khai sáng kiến',
      deadline: '2019-01-30',
    });
    expect((await seen(lines[0]!, clerk)).texts.map((text) => text.body.message)).toContain(
      'Đề nghị giải trình việc kê khai sáng kiến',
    );
    const reply = { type: 'reply', reply: 'Sáng kiến đã được công nhận' } as const;
    await cases.commands.execute(new ReplyToHold(lines[0]!, reply, clerk, contextOf('clerk')));
    await change(lines[0]!, breach);
    await cases.drain();
    const { state, texts } = await seen(lines[0]!, clerk);
    expect(state).toMatchObject({ status: 'checked', breach: expect.any(String) });
    expect(texts.some((text) => JSON.stringify(text.body).includes('Kết luận số 3'))).toBe(false);
  });

  it('goes on where it was after a clean end, and is not checked again', async () => {
    const before = await seen(lines[1]!, specialist);
    await change(lines[1]!, hold);
    await change(lines[1]!, { type: 'end-hold', conclusion: 'clean' });
    await cases.drain();
    const after = await seen(lines[1]!, specialist);
    expect(after.state.status).toBe('eligible');
    expect(after.state.check).toEqual(before.state.check);
  });
});
