import { randomUUID } from 'node:crypto';
import {
  ChangeCouncil,
  ConveneCouncil,
  FindCouncil,
  FindSession,
  FoundCouncil,
  ListCouncils,
} from '@vinhdanh/application';
import { OrganisationViews } from '@vinhdanh/application';
import { contextOf, CouncilScene, seats, vote } from '@vinhdanh/testing';

const decision = { number: '12/QĐ-UBND', date: '2018-01-02' };
const fields = {
  name: 'Hội đồng mẫu',
  kind: 'province' as const,
  from: '2018-01-02',
  decision,
  statute: {
    conflict: 'leaves' as const,
    recusedCount: true,
    substitutes: 'attend' as const,
    circulation: true,
    source: 'Quy chế mẫu, Điều 5',
    verified: false,
  },
  members: Array.from({ length: 5 }, (_, i) => ({
    accountId: `m${i}`,
    position: `Ủy viên ${i} (mẫu)`,
    post: i === 0 ? ('chair' as const) : i === 1 ? ('secretary' as const) : ('member' as const),
    standing: i < 2,
  })),
};
const live = (by: string) => contextOf(by, { effectiveOn: undefined });

describe('councils', () => {
  let scene: CouncilScene;
  beforeAll(async () => {
    scene = await CouncilScene.start();
  }, 60_000);
  afterAll(() => scene.cases.close());

  const found = async (more: object = {}, by = seats.secretary): Promise<string> => {
    const order = new FoundCouncil({ ...fields, ...more }, by, live(by.accountId));
    return (await scene.cases.commands.execute(order)).id;
  };
  const change = (id: string, command: ChangeCouncil['change'], by = seats.secretary) =>
    scene.cases.commands.execute(new ChangeCouncil(id, command, by, live(by.accountId)));
  const find = (id: string, on: string, by = seats.secretary) =>
    scene.cases.queries.execute(new FindCouncil(id, on, by));

  it('have the roster of every day, and a session the one of its own', async () => {
    const id = await found();
    const { roster } = await find(id, '2018-06-01');
    const third = roster.members[2]!;
    await change(id, { type: 'end-seat', memberId: third.memberId, to: '2019-03-14', decision });
    await change(id, {
      type: 'seat-member',
      memberId: '',
      position: 'Ủy viên mới (mẫu)',
      post: 'vice-chair',
      standing: true,
      from: '2019-04-01',
      decision,
    });
    await change(id, {
      type: 'name-substitute',
      substitutionId: '',
      memberId: roster.members[3]!.memberId,
      accountId: 'deputy-of-m3',
      position: 'Phó Giám đốc (mẫu)',
      from: '2019-03-01',
      to: '2019-03-31',
      document: { number: '5/GUQ', date: '2019-02-28' },
    });
    await change(id, {
      type: 'set-statute',
      ...fields.statute,
      conflict: 'abstains',
      from: '2019-04-01',
    });
    expect((await find(id, '2019-03-14')).roster.size).toBe(5);
    expect((await find(id, '2019-04-01')).roster).toMatchObject({
      size: 5,
      statute: { conflict: 'abstains' },
      substitutions: [],
    });

    const line = await scene.eligible('provincial-flag');
    const convene = new ConveneCouncil(
      { title: 'Phiên tháng 3', heldOn: '2019-03-15', place: 'Phòng họp 1', councilId: id },
      seats.secretary,
      live('secretary'),
    );
    const { id: sessionId } = await scene.cases.commands.execute(convene);
    await scene.change(sessionId, { type: 'set-agenda', source: { dossierIds: [line] } });
    await scene.drain();
    await scene.change(sessionId, { type: 'record-attendance', present: 4, written: 0 });
    await scene.record(sessionId, [vote(line, 3, { votes: { agree: 3, disagree: 1, blank: 0 } })]);
    await scene.drain();
    const session = await scene.cases.queries.execute(
      new FindSession(sessionId, seats.secretary, 10),
    );
    expect(session).toMatchObject({
      place: 'Phòng họp 1',
      council: {
        councilId: id,
        roster: 4,
        statute: { conflict: 'leaves' },
        substitutes: [{ accountId: 'deputy-of-m3', document: { number: '5/GUQ' } }],
      },
      chair: { accountId: 'm0', post: 'chair' },
      secretary: { accountId: 'm1' },
    });
    // 3 of 4 is what counts, not 3 of the 5 who sat the day before.
    expect(session.lines.items).toMatchObject([
      { vote: { need: 3, size: 4, share: 7500, outcome: 'pass' } },
    ]);
    await change(id, { type: 'dissolve', on: '2025-07-01', decision });
    await expect(
      scene.cases.commands.execute(
        new ConveneCouncil(
          { title: 'Phiên sau', heldOn: '2025-07-01', councilId: id },
          seats.secretary,
          live('secretary'),
        ),
      ),
    ).rejects.toThrow('council-without-members');
  });

  it('are kept by their own side and seen by it', async () => {
    const organisations = scene.cases.get(OrganisationViews);
    jest.spyOn(organisations, 'find').mockResolvedValue({} as never);
    const own = await found({ kind: 'unit', unitId: 'u1' }, seats.unit);
    const province = await found();
    const listed = async (by = seats.unit) =>
      (await scene.cases.queries.execute(new ListCouncils({}, by, 50))).items.map(({ id }) => id);
    expect(await listed()).toEqual([own]);
    expect(await listed(seats.secretary)).toEqual(expect.arrayContaining([own, province]));
    await expect(find(province, '2019-01-01', seats.unit)).rejects.toThrow('not visible');
    await expect(find(own, '2019-01-01', seats.stranger)).rejects.toThrow('not visible');
    const end = { type: 'dissolve' as const, on: '2020-01-01', decision };
    await expect(change(province, end, seats.unit)).rejects.toThrow('not visible');
    await expect(change(province, end, seats.specialist)).rejects.toThrow('not-allowed');
    await expect(change(randomUUID(), end)).rejects.toThrow('not visible');
    await expect(found({}, seats.unit)).rejects.toThrow('not visible');
  });
});
