import { randomUUID } from 'node:crypto';
import {
  ConveneCouncil,
  FindAgendaCandidates,
  FindLivePosition,
  FindReadingRoom,
  KeepMinutes,
  RunMeeting,
  WriteReadingNote,
  type Viewer,
} from '@vinhdanh/application';
import {
  councilDecider,
  dossierDecider,
  type DossierCommand,
  type MeetingCommand,
} from '@vinhdanh/domain';
import { contextOf, CouncilScene, seats, testViewer, vote } from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';

const live = (by: Viewer) => contextOf(by.accountId, { effectiveOn: undefined });
const HASH = (letter: string): string => letter.repeat(64);

describe('how a council meets', () => {
  let scene: CouncilScene;
  beforeAll(async () => {
    scene = await CouncilScene.start();
  }, 60_000);
  afterAll(() => scene.cases.close());

  const run = (id: string, command: MeetingCommand, by: Viewer = seats.secretary) =>
    scene.cases.commands.execute(new RunMeeting(id, command, by, live(by)));
  const at = (id: string, by: Viewer = member) =>
    scene.cases.queries.execute(new FindLivePosition(id, by));
  const room = async (id: string, by: Viewer = member) =>
    scene.cases.queries.execute(new FindReadingRoom(id, by, 50));
  const write = (id: string, dossierId: string, text: string, by: Viewer = member) =>
    scene.cases.commands.execute(new WriteReadingNote(id, { dossierId, text }, by));
  const attach = (id: string, paperId: string, sha256: string) => {
    const command: DossierCommand = {
      type: 'attach-paper',
      paperId,
      by: 'appraiser',
      paper: { kind: 'report', sha256, size: 10, mime: 'application/pdf', name: 'a.pdf' },
      form: 'electronic',
    };
    return scene.cases.runner.run(dossierDecider, id, command, live(seats.specialist), {
      paperKinds: ['report'],
    });
  };
  const member = testViewer('member1', 'council-member');

  it('moves every screen to the line and the phase, for chair and secretary alone', async () => {
    const line = await scene.eligible('provincial-flag');
    const id = await scene.session([line]);
    expect(await at(id)).toMatchObject({ phase: null, line: null, lines: 1 });
    await run(id, { type: 'move', phase: 'reading', dossierId: line });
    expect(await at(id)).toMatchObject({
      phase: 'reading',
      item: 1,
      away: false,
      line: { dossierId: line, award: 'provincial-flag' },
    });
    await run(id, { type: 'move', phase: 'voting', dossierId: line }, seats.chair);
    expect(await at(id, seats.auditor)).toMatchObject({ phase: 'voting' });
    const by = (who: Viewer) => run(id, { type: 'move', phase: 'closed' }, who);
    await expect(by(member)).rejects.toThrow('not-allowed');
    await expect(at(id, seats.unit)).rejects.toThrow('not visible');
    await expect(at(randomUUID())).rejects.toThrow('not visible');
  });

  it('tells a member shut out of the line nothing of it', async () => {
    const line = await scene.eligible('provincial-flag');
    const id = await scene.session([line]);
    await run(id, { type: 'move', phase: 'discussion', dossierId: line });
    const scope = { kind: 'all', shut: [line] } as Viewer['scope'];
    expect(await at(id, { ...member, scope })).toEqual({
      sessionId: id,
      status: 'in-session',
      lines: 1,
      since: expect.any(String) as string,
      phase: null,
      item: null,
      line: null,
      away: true,
      round: null,
    });
  });

  it('lets a seat in whatever role it holds, and no other of that role', async () => {
    const guest = testViewer('guest', 'unit-head', 'u9');
    const council = {
      name: 'Hội đồng',
      level: 'province' as const,
      roster: 3,
      members: [{ accountId: 'guest', position: 'Ủy viên' }],
    };
    const fields = { title: 'Phiên', heldOn: '2019-03-15', council };
    const { id } = await scene.cases.commands.execute(
      new ConveneCouncil(fields, seats.secretary, live(seats.secretary)),
    );
    expect(await at(id, guest)).toMatchObject({ status: 'convened' });
    await expect(at(id, testViewer('other', 'unit-head', 'u9'))).rejects.toThrow('not visible');
  });

  it('closes the agenda with its papers, and shows what changed since', async () => {
    const [line, late] = [
      await scene.eligible('provincial-flag'),
      await scene.eligible('provincial-flag'),
    ];
    const paperId = randomUUID();
    await attach(line, paperId, HASH('a'));
    const id = await scene.session([line]);
    expect((await room(id)).lines.items[0]?.papers).toEqual([
      { kind: 'report', paperId, version: 1, sha256: HASH('a') },
    ]);
    await run(id, { type: 'freeze-agenda' });
    const more = { type: 'set-agenda' as const, source: { dossierIds: [late] } };
    await expect(scene.change(id, more)).rejects.toThrow('agenda-frozen');
    expect((await room(id)).lines.items[0]?.papers).toMatchObject([{ change: 'same' }]);
    await attach(line, paperId, HASH('b'));
    expect((await room(id)).lines.items[0]?.papers).toMatchObject([
      { paperId, version: 2, sha256: HASH('b'), change: 'changed' },
    ]);
    expect(await room(id)).toMatchObject({ frozen: { lines: 1, papers: 1 } });
    await run(id, { type: 'reopen-agenda', reason: 'Thêm một hồ sơ' });
    await scene.change(id, more);
    expect((await room(id)).frozen).toBeNull();
  });

  it('lets no line in beside the papers being frozen, however the two meet', async () => {
    const more = (line: string) => ({
      type: 'set-agenda' as const,
      source: { dossierIds: [line] },
    });
    const frozenLines = async (id: string) => {
      const rows = await scene.cases.get(Database).query<{ lines: string[] }>(
        `select array(select line->>'dossierId' from jsonb_array_elements(
             (select envelope::jsonb->'data'->'lines' from vd_event
               where stream = $1 and type = 'meeting.agenda-frozen' order by version desc limit 1)
           ) line) as lines`,
        [`meeting:${id}`],
      );
      return rows[0]!.lines.sort();
    };
    const onAgenda = async (id: string) =>
      (await room(id)).lines.items.map(({ dossierId }) => dossierId).sort();

    // At the worst moment: the papers are read, and nothing of the freeze is written yet.
    const [line, late] = [
      await scene.eligible('provincial-flag'),
      await scene.eligible('provincial-flag'),
    ];
    const id = await scene.session([line]);
    const { runner } = scene.cases;
    const readMany = runner.loadMany.bind(runner);
    let met = false;
    const between = jest.spyOn(runner, 'loadMany').mockImplementation(async (decider, ids) => {
      const found = await readMany(decider, ids);
      if (!met && ids.includes(line)) {
        met = true;
        await scene.change(id, more(late));
      }
      return found as never;
    });
    await expect(run(id, { type: 'freeze-agenda' })).rejects.toThrow('agenda-being-built');
    between.mockRestore();
    expect(met).toBe(true);
    await scene.drain();
    await run(id, { type: 'freeze-agenda' });
    expect(await frozenLines(id)).toEqual([line, late].sort());

    // And in whatever order two people press at once.
    for (let turn = 0; turn < 8; turn += 1) {
      const [one, two] = [
        await scene.eligible('provincial-flag'),
        await scene.eligible('provincial-flag'),
      ];
      const again = await scene.session([one]);
      const both = [
        () => run(again, { type: 'freeze-agenda' }),
        () => scene.change(again, more(two)),
      ];
      const ended = await Promise.allSettled(
        (turn % 2 ? both : both.reverse()).map((act) => act()),
      );
      await scene.drain();
      expect(ended.some(({ status }) => status === 'fulfilled')).toBe(true);
      const frozen = (await room(again)).frozen !== null;
      if (!frozen) await run(again, { type: 'freeze-agenda' });
      expect(await frozenLines(again)).toEqual(await onAgenda(again));
      await expect(scene.change(again, more(two))).rejects.toThrow('agenda-frozen');
    }
  }, 60_000);

  it('closes and opens its agenda once for one order, and at the version that was read', async () => {
    const id = await scene.session([await scene.eligible('provincial-flag')]);
    const order = (command: MeetingCommand, context = live(seats.secretary)) =>
      scene.cases.commands.execute(new RunMeeting(id, command, seats.secretary, context));
    const stale = { ...live(seats.secretary), expectedVersion: 7 };
    await expect(order({ type: 'freeze-agenda' }, stale)).rejects.toThrow();
    const context = live(seats.secretary);
    const first = await order({ type: 'freeze-agenda' }, context);
    expect(first).toMatchObject({ version: 1, replayed: false, state: { status: 'frozen' } });
    expect(await order({ type: 'freeze-agenda' }, context)).toMatchObject({ replayed: true });
    await expect(order({ type: 'freeze-agenda' })).rejects.toThrow('agenda-frozen');
    const { state } = await scene.cases.runner.load(councilDecider, id);
    expect(state.agenda.closed).toBe(true);
    await order({ type: 'reopen-agenda', reason: 'Thêm một hồ sơ' });
    const { state: open } = await scene.cases.runner.load(councilDecider, id);
    expect(open.agenda.closed).toBeUndefined();
    await expect(order({ type: 'reopen-agenda', reason: 'x' })).rejects.toThrow(
      'agenda-not-frozen',
    );
  });

  it('previews which waiting lines are ready and which steps of the others are open', async () => {
    const award = 'government-flag';
    const step = { id: 'consultation', kind: 'consultation', before: 'council', need: 'always' };
    const ready = await scene.eligible(award);
    const open = await scene.eligible(award, undefined, [step as never]);
    const empty = await scene.session([await scene.eligible('provincial-flag')]);
    const ask = (limit: number, cursor?: string) =>
      scene.cases.queries.execute(
        new FindAgendaCandidates(empty, { awards: [award] }, seats.secretary, limit, cursor),
      );
    const page = await ask(50);
    const of = (line: string) => page.items.find(({ dossierId }) => dossierId === line);
    expect(of(ready)).toMatchObject({ ready: true, award });
    // What a vote could come to is seen before the line is put on the agenda.
    const { vote: reach } = of(ready)!;
    expect(reach).toMatchObject({ size: reach!.roster, rule: { denominator: 'all' } });
    expect(reach!.highest).toBeGreaterThanOrEqual(reach!.need);
    expect(of(open)).toMatchObject({
      ready: false,
      code: 'prerequisites-open',
      facts: { open: ['consultation'] },
    });
    const first = await ask(1);
    expect(first).toMatchObject({ total: page.total, items: [{}] });
    expect((await ask(50, first.nextCursor)).items).toHaveLength(page.total - 1);
    // Asking puts nothing anywhere.
    expect(await scene.statuses([ready, open])).toEqual(['eligible', 'eligible']);
  });

  it('keeps a member’s notes from everybody else, and forgets them when the minutes stand', async () => {
    const line = await scene.eligible('provincial-flag');
    const id = await scene.session([line]);
    const words = `Ghi chú ${randomUUID()}`;
    await write(id, line, 'nháp');
    await write(id, line, words);
    const noteOf = async (by: Viewer) => (await room(id, by)).lines.items[0]?.note;
    expect(await noteOf(member)).toBe(words);
    for (const other of [seats.secretary, seats.chair, seats.auditor])
      expect(JSON.stringify(await room(id, other))).not.toContain(words);
    await expect(write(id, randomUUID(), 'x')).rejects.toThrow('not visible');
    const db = scene.cases.get(Database);
    const logged = await db.query(
      `select 1 from vd_event where envelope like '%' || $1 || '%'
       union all select 1 from vd_event_private where body::text like '%' || $1 || '%'`,
      [words],
    );
    expect(logged).toEqual([]);
    await scene.record(id, [vote(line, 20)]);
    await scene.drain();
    await scene.cases.commands.execute(
      new KeepMinutes(
        id,
        { type: 'record', number: '1', date: '2019-03-15', fileHash: HASH('c') },
        seats.secretary,
        live(seats.secretary),
      ),
    );
    expect(await noteOf(member)).toBe(words);
    await scene.drain();
    expect(await noteOf(member)).toBeNull();
    await scene.change(id, { type: 'close' });
    await expect(write(id, line, 'muộn')).rejects.toThrow('not-in-this-state');
  });
});
