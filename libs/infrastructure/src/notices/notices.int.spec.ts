import { Pool } from 'pg';
import { randomUUID } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  AccountViews,
  CountNotices,
  ListNotices,
  MarkAllNoticesRead,
  MarkNoticeRead,
  Notices,
  SendMailProcessor,
  SystemClock,
  type OwedTask,
} from '@vinhdanh/application';
import { accountDecider, accountIdOf, type Role } from '@vinhdanh/domain';
import { contextOf, CouncilScene, seats, testViewer } from '@vinhdanh/testing';
import { SMTPServer } from 'smtp-server';
import { Database } from '../postgres/database.js';
import { auditProjection } from '../projections/audit.projection.js';
import { ProjectionRunner } from '../projections/projection-runner.js';
import { MailDuty } from './mail-duty.js';
import { NoticeFollower } from './notice-follower.js';
import { ReminderDuty } from './reminder-duty.js';
import { SmtpMailer } from './smtp-mailer.js';

const seat = (name: string, role: Role, unit?: string) => testViewer(name, role, unit);

describe('notices', () => {
  let scene: CouncilScene;
  let url: string;
  const clerk = seat('clerk', 'unit-clerk', 'u1');

  beforeAll(async () => {
    scene = await CouncilScene.start();
    url = scene.cases.workerUrl;
  }, 60_000);
  let server: SMTPServer | undefined;
  afterAll(async () => {
    await new Promise<void>((closed) => (server ? server.close(() => closed()) : closed()));
    await scene.cases.close();
  });

  const follow = async () => {
    await scene.cases.sequence();
    await new ProjectionRunner(url, [auditProjection]).processAll();
    await new NoticeFollower(url).processAll();
  };
  const openAccount = async (username: string, role: Role, unitId: string) => {
    const id = accountIdOf(username);
    const from = '2010-01-01';
    for (const command of [
      { type: 'open' as const, username, displayName: username },
      { type: 'grant-role' as const, role, unitId, from },
    ])
      await scene.cases.runner.run(accountDecider, id, command, contextOf('admin'), {});
    return id;
  };
  const inbox = (viewer = clerk, unread = false, cursor?: string) =>
    scene.cases.queries.execute(new ListNotices(viewer, unread, 50, cursor));
  const unread = async (viewer = clerk) =>
    (await scene.cases.queries.execute(new CountNotices(viewer))).unread;
  const kinds = async (viewer = clerk) => (await inbox(viewer)).items.map(({ kind }) => kind);

  it('tells a unit once what became of many lines, and no other unit anything', async () => {
    const ids = await scene.passed('provincial-flag', 12, randomUUID());
    await follow();
    const passed = (await inbox()).items.find(({ kind }) => kind === 'council-pass');
    expect(passed).toMatchObject({ count: 12, read: false });
    expect(passed?.text.vi).toContain('12 hồ sơ');
    expect(await inbox(seats.stranger)).toEqual({ items: [] });
    const id = await scene.draft();
    await scene.addLines(id, { dossierIds: ids });
    await scene.issue(id, '600/QĐ-UBND');
    await follow();
    expect(await kinds()).toContain('granted');
    // Followed again from the same checkpoint nothing is told twice.
    const before = (await inbox()).items;
    await follow();
    expect((await inbox()).items).toEqual(before);
  });

  it('counts what is unread until it is read, and again when more comes', async () => {
    const all = await unread();
    expect(all).toBeGreaterThan(1);
    const [first] = (await inbox()).items;
    await scene.cases.commands.execute(new MarkNoticeRead(clerk, first!.id));
    expect(await unread()).toBe(all - 1);
    await expect(
      scene.cases.commands.execute(new MarkNoticeRead(seats.stranger, first!.id)),
    ).rejects.toThrow('notice');
    await scene.cases.commands.execute(new MarkAllNoticesRead(clerk));
    expect(await unread()).toBe(0);
    await scene.passed('provincial-flag', 2);
    await follow();
    expect(await unread()).toBeGreaterThan(0);
  });

  it('keeps from a person what had been told before the role, and what was done by the person', async () => {
    const late = { ...clerk, roles: [{ ...clerk.roles[0]!, from: '2999-01-01' }] };
    expect(await inbox(late)).toEqual({ items: [] });
    // A role given today counts from midnight in Vietnam, when it is still yesterday in UTC.
    const today = { ...clerk, roles: [{ ...clerk.roles[0]!, from: '2998-01-11' }] };
    const worker = new Pool({ connectionString: url, max: 1 });
    const { id } = (await inbox()).items[0]!;
    const seenAt = async (at: string): Promise<boolean> => {
      await worker.query('update vd_notice set last_at = $2 where notice_id = $1', [id, at]);
      return (await inbox(today)).items.length > 0;
    };
    expect(await seenAt('2998-01-10T16:59:00Z')).toBe(false);
    expect(await seenAt('2998-01-10T17:01:00Z')).toBe(true);
    await worker.end();
    const acted = seat('secretary', 'council-member');
    const others = seat('member', 'council-member');
    expect(await kinds(others)).toContain('session-convened');
    expect(await kinds(acted)).not.toContain('session-convened');
  });

  it('pages newest first without losing any', async () => {
    const wanted = (await inbox()).items.map(({ id }) => id);
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await scene.cases.queries.execute(new ListNotices(clerk, false, 1, cursor));
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(wanted);
  });

  it('reminds of work before, on and after its day, once each, then tells the head', async () => {
    const db = scene.cases.get(Database);
    await db.query(
      `insert into vd_work_item (stream, kind, stage, role, unit_id, since, finish_by)
       select 'dossier:r' || i, 'supplement', 'unit-proposal', 'unit-clerk', 'u9', now(), '2026-06-05'
       from generate_series(1, 3) i`,
    );
    const nine = seat('nine', 'unit-clerk', 'u9');
    const head = seat('head-nine', 'unit-head', 'u9');
    const on = (day: string) =>
      new ReminderDuty(url, () => new Date(`${day}T02:00:00Z`)).processAll();
    await on('2026-05-29');
    expect(await kinds(nine)).toEqual([]);
    const told: string[][] = [];
    for (const day of ['2026-06-03', '2026-06-03', '2026-06-05', '2026-06-08', '2026-06-12']) {
      await on(day);
      told.push(await kinds(nine));
    }
    expect(told.map((list) => list.length)).toEqual([1, 1, 2, 3, 3]);
    expect(told[4]).toEqual(['overdue', 'due-today', 'due-soon']);
    expect((await inbox(head)).items).toMatchObject([{ kind: 'escalated', count: 3 }]);
  });

  it('tells whoever answers for the law before the decree lapses, and when it has', async () => {
    const admin = seat('keeper', 'admin');
    const told = async (viewer: typeof admin) =>
      (await inbox(viewer)).items.filter(({ kind }) => kind.startsWith('edition-'));
    const counts: number[] = [];
    for (const day of ['2026-12-01', '2027-01-30', '2027-01-31', '2027-02-23', '2027-03-02']) {
      const duty = () => new ReminderDuty(url, () => new Date(`${day}T02:00:00Z`)).processAll();
      await duty();
      await duty();
      counts.push((await told(admin)).length);
    }
    expect(counts).toEqual([0, 1, 1, 2, 3]);
    const [last, ...before] = await told(seat('head-of-board', 'board-head'));
    expect(last?.kind).toBe('edition-closed');
    expect(before.map(({ text }) => text.vi)).toEqual(
      Array(2).fill(expect.stringMatching(/^Từ ngày 01\/03\/2027 không nộp được hồ sơ/)),
    );
    expect(await told(seat('appraiser', 'specialist'))).toEqual([]);
  });

  it('mails what has come, in one mail, and tries again while the server is away', async () => {
    const received: string[] = [];
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        void text(stream).then((mail) => {
          received.push(mail);
          done();
        }, done);
      },
    });
    const port = await new Promise<number>((ready) => {
      const probe = server!.listen(0, '127.0.0.1', () =>
        ready((probe.address() as AddressInfo).port),
      );
    });
    const account = await openAccount('thu-ky-u1', 'unit-clerk', 'u1');
    const notices = scene.cases.get(Notices);
    const wishes = { mail: 'each' as const, address: 'don.vi@example.vn', language: 'vi' as const };
    await notices.setWishes(account, wishes);
    await scene.passed('provincial-flag', 3);
    await follow();

    const db = scene.cases.get(Database);
    const duty = () => new MailDuty(url, () => new Date('2026-06-05T02:00:00Z')).processAll();
    await duty();
    await duty();
    const owed = await db.query<{ id: string }>(
      `select substr(stream, 9) as id from vd_task where kind = 'send-mail' and done_at is null`,
    );
    expect(owed).toEqual([{ id: account }]);

    const task = { id: account } as OwedTask;
    const mailing = (to: number) =>
      new SendMailProcessor(
        notices,
        scene.cases.get(AccountViews),
        new SmtpMailer(`smtp://127.0.0.1:${to}`, 'vinhdanh@example.vn'),
        new SystemClock(),
        { mode: 'sample', url: 'http://127.0.0.1:3000' },
      ).process([task]);
    await expect(mailing(await freePort())).rejects.toThrow();
    expect(await mailing(port)).toMatchObject([{ done: expect.stringContaining('mailed') }]);
    expect(await mailing(port)).toMatchObject([{ done: 'nothing to mail' }]);
    expect(received).toHaveLength(1);
    expect(received[0]).toContain('To: don.vi@example.vn');
  });
});

const freePort = () =>
  new Promise<number>((ready) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => ready(port));
    });
  });
