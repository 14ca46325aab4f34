import { randomUUID } from 'node:crypto';
import {
  ConveneCouncil,
  FindAgendaCandidates,
  FindSession,
  FoundCouncil,
  KeepMinutes,
  NameSessionWorks,
} from '@vinhdanh/application';
import {
  opinionDecider,
  subjectDecider,
  type OpinionState,
  type PlannedStep,
  type SessionResult,
  type SubjectState,
} from '@vinhdanh/domain';
import { contextOf, CouncilScene, seats } from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';

const live = (by: string) => contextOf(by, { effectiveOn: undefined });
const STEP: PlannedStep = {
  id: 'initiative-council',
  kind: 'initiative-council',
  before: 'council',
  need: 'when-asked',
};
const TITLE = 'Máy tách hạt (mẫu)';

describe('sessions of an initiative council', () => {
  let scene: CouncilScene;
  let councilId: string;
  beforeAll(async () => {
    scene = await CouncilScene.start();
    const founding = {
      name: 'Hội đồng sáng kiến tỉnh (mẫu)',
      kind: 'initiative' as const,
      from: '2018-01-01',
      decision: { number: '1/QĐ (mẫu)', date: '2018-01-01' },
      statute: {
        conflict: 'abstains' as const,
        recusedCount: true,
        substitutes: 'attend' as const,
        circulation: false,
        source: 'Quy chế Hội đồng sáng kiến (mẫu), Điều 6',
        verified: true,
        works: {
          secret: false,
          denominator: 'all' as const,
          threshold: { num: 2, den: 3 },
          quorum: { num: 2, den: 3 },
          absentInWriting: false,
        },
      },
      members: Array.from({ length: 5 }, (_, i) => ({
        position: `Ủy viên ${i + 1} (mẫu)`,
        post: 'member' as const,
        standing: false,
      })),
    };
    const order = new FoundCouncil(founding, seats.secretary, live('secretary'));
    councilId = (await scene.cases.commands.execute(order)).id;
  }, 60_000);
  afterAll(() => scene.cases.close());

  /** A line whose step is asked for, of somebody whom the register knows. */
  async function asked(bodyId?: string): Promise<{ id: string; opinion: string; subject: string }> {
    const subject = randomUUID();
    const person = { name: 'Người mẫu' };
    await scene.cases.runner.run(
      subjectDecider,
      subject,
      {
        type: 'register',
        kind: 'individual',
        unitId: 'u1',
        unitLine: ['u1', 'p'],
        synthetic: true,
        person,
        noNumber: 'not-recorded',
      },
      live('test'),
      { id: subject },
    );
    const id = await scene.eligible('provincial-fighter', undefined, [STEP], subject);
    const opinion = randomUUID();
    await scene.cases.runner.run(
      opinionDecider,
      opinion,
      {
        type: 'ask',
        step: STEP.id,
        stepKind: STEP.kind,
        proceedOnSilence: false,
        ...(bodyId ? { bodyId } : {}),
        lines: [{ dossierId: id, subjectId: subject }],
        key: `opinion:${opinion}`,
      },
      live('specialist'),
      undefined,
    );
    await scene.drain();
    return { id, opinion, subject };
  }
  async function session(dossierIds: string[], heldOn = '2019-03-10'): Promise<string> {
    const fields = { title: 'Phiên xét sáng kiến (mẫu)', heldOn, councilId };
    const order = new ConveneCouncil(fields, seats.secretary, live('secretary'));
    const { id } = await scene.cases.commands.execute(order);
    await scene.change(id, { type: 'set-agenda', source: { dossierIds } });
    await scene.drain();
    return id;
  }
  const read = async (id: string) =>
    scene.cases.queries.execute(new FindSession(id, seats.secretary, 50));
  const skipped = async (id: string) =>
    (await read(id)).agenda.skipped?.map(({ dossierId, code }) => [dossierId, code]);
  const name = (id: string, ...dossierIds: string[]) =>
    scene.cases.commands.execute(
      new NameSessionWorks(
        id,
        dossierIds.map((dossierId) => ({
          dossierId,
          title: TITLE,
          scope: 'province' as const,
          year: 2018,
        })),
        seats.secretary,
        live('secretary'),
      ),
    );
  const attend = (id: string) =>
    scene.change(id, { type: 'record-attendance', present: 5, written: 0 });
  const vote = (dossierId: string, agree: number, more: Partial<SessionResult> = {}) => ({
    dossierId,
    votes: { agree, disagree: 5 - agree, blank: 0 },
    ...more,
  });
  /** Its own regulation is confirmed, so that no text has to be named. */
  const record = (id: string, ...items: ReturnType<typeof vote>[]) => scene.record(id, items, null);
  const lineOf = async (opinion: string, id: string): Promise<OpinionState['lines'][string]> =>
    (await scene.cases.runner.load(opinionDecider, opinion)).state.lines[id]!;
  const standing = async (id: string) =>
    Object.values((await scene.state(id)).steps?.[STEP.id] ?? {}).map(({ answer }) => answer);
  const works = async (subject: string) => {
    const rows = await scene.cases
      .get(Database)
      .query<{ words: { title: string }; fact: { scope: string } }>(
        `select words, fact::json as fact from vd_record_entry where subject_id = $1`,
        [subject],
      );
    return rows.map(({ words, fact }) => [words.title, fact.scope]);
  };
  const paper = (id: string) =>
    scene.cases.commands.execute(
      new KeepMinutes(
        id,
        { type: 'record', number: '01/BB-HĐSK', date: '2019-03-10', fileHash: 'cd'.repeat(32) },
        seats.secretary,
        live('secretary'),
      ),
    );

  it('take up what was asked of this council, and nothing else', async () => {
    const mine = await asked();
    const others = await asked('u1');
    const plain = await scene.eligible('provincial-flag');
    const fields = { title: 'Phiên xem trước (mẫu)', heldOn: '2019-03-10', councilId };
    const { id } = await scene.cases.commands.execute(
      new ConveneCouncil(fields, seats.secretary, live('secretary')),
    );
    const candidates = await scene.cases.queries.execute(
      new FindAgendaCandidates(id, {}, seats.secretary, 50),
    );
    expect(candidates.items).toMatchObject([{ dossierId: mine.id, ready: true }]);
    const first = await session([mine.id, others.id, plain]);
    const shown = await read(first);
    expect(shown.lines.items).toMatchObject([
      { dossierId: mine.id, item: 1, work: { opinionId: mine.opinion, title: null } },
    ]);
    expect((await skipped(first))?.sort()).toEqual(
      [
        [others.id, 'not-asked-of-this-council'],
        [plain, 'not-asked-of-this-council'],
      ].sort(),
    );
    // The dossier itself stays where it is.
    expect(await scene.statuses([mine.id])).toEqual(['eligible']);
    const second = await session([mine.id]);
    expect(await skipped(second)).toEqual([[mine.id, 'not-asked-of-this-council']]);
  });

  it('answer once closed and minuted, by their own majority, and enter what they recognised', async () => {
    const [yes, no, later] = [await asked(), await asked(), await asked()];
    const ids = [yes.id, no.id, later.id];
    const id = await session(ids);
    await attend(id);
    expect((await record(id, vote(yes.id, 4))).results).toMatchObject([{ code: 'work-not-named' }]);
    await name(id, ...ids);
    const done = await record(
      id,
      vote(yes.id, 4),
      vote(no.id, 3),
      vote(later.id, 5, { defer: { until: '2019-04-01' } }),
    );
    expect(done.results.every(({ ok }) => ok)).toBe(true);
    await scene.drain();
    const shown = await read(id);
    // Two thirds of five are four.
    const line = (of: string) => shown.lines.items.find(({ dossierId }) => dossierId === of);
    expect(ids.map((of) => line(of)?.result?.concluded)).toMatchObject([
      { outcome: 'pass', yes: 4, need: 4 },
      { outcome: 'fail', yes: 3, need: 4 },
      { outcome: 'defer', deferUntil: '2019-04-01' },
    ]);
    expect(line(yes.id)?.work).toMatchObject({ title: TITLE, scope: 'province' });
    await paper(id);
    await scene.drain();
    // Minutes of a session that still goes on answer nothing: a result may yet be put right.
    expect(await standing(yes.id)).toEqual([undefined]);
    expect(await works(yes.subject)).toEqual([]);
    await scene.change(id, { type: 'close' });
    await scene.drain();
    expect(await standing(yes.id)).toEqual(['recognised']);
    expect(await standing(no.id)).toEqual(['not-recognised']);
    expect(await standing(later.id)).toEqual([undefined]);
    expect(await works(yes.subject)).toEqual([[TITLE, 'province']]);
    expect(await works(no.subject)).toEqual([]);
    const back = await lineOf(later.opinion, later.id);
    expect(back).toMatchObject({ until: '2019-04-01' });
    expect(back.sessionId).toBeUndefined();
    const early = await session([later.id]);
    expect((await read(early)).lines.items).toEqual([]);
    const due = await session([later.id], '2019-04-01');
    expect((await read(due)).lines.items).toMatchObject([{ dossierId: later.id }]);
  });

  it('answer nobody before their minutes stand, and nothing twice', async () => {
    const one = await asked();
    const id = await session([one.id]);
    await attend(id);
    await name(id, one.id);
    await record(id, vote(one.id, 5));
    await scene.change(id, { type: 'close' });
    await scene.drain();
    expect(await standing(one.id)).toEqual([undefined]);
    expect((await lineOf(one.opinion, one.id)).sessionId).toBe(id);
    await paper(id);
    await scene.drain();
    expect(await standing(one.id)).toEqual(['recognised']);
    // As after a crash between the answer and the entry: the same task once more.
    const db = scene.cases.get(Database);
    await db.query(
      `update vd_task set done_at = null, result = null
        where kind = 'answer-asked' and stream like '%' || $1`,
      [id],
    );
    await scene.drain();
    expect(await works(one.subject)).toEqual([[TITLE, 'province']]);
    const events = await db.query(
      `select 1 from vd_event where stream = 'opinion:' || $1 and type = 'opinion.answered'`,
      [one.opinion],
    );
    expect(events).toHaveLength(1);
    const { state } = await scene.cases.runner.load<SubjectState>(
      subjectDecider as never,
      one.subject,
    );
    expect(state.status).not.toBe('none');
  });
});
