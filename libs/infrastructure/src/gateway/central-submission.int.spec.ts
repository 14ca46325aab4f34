import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ApplyOutcomeProcessor,
  EffectsOnLines,
  BuildMessageProcessor,
  CommandRunner,
  CouncilPapers,
  Courier,
  FlaggedAtCentreProcessor,
  Mailbox,
  letterFrom,
  MessageBuilder,
  PackageParts,
  PollStatusProcessor,
  PrepareSubmissionProcessor,
  ProcessorRegistry,
  RecordOutcomes,
  SendPackageProcessor,
  StageRunner,
  submissionIdOf,
  SubmitLinesProcessor,
  SystemClock,
  type Catalogue,
  type RunContext,
  type TaskOutcome,
  type SubmissionSettings,
} from '@vinhdanh/application';
import {
  actDecider,
  dossierDecider,
  flaggedReason,
  submissionDecider,
  type ActCommand,
  type ActPolicy,
  type DossierCommand,
  type DossierState,
  type SubmissionState,
} from '@vinhdanh/domain';
import { StartedSimulator, testDatabase, testRoute, type TestDatabase } from '@vinhdanh/testing';
import { Client } from 'pg';
import { PgEventLog } from '../event-log/pg-event-log.js';
import { Database } from '../postgres/database.js';
import { PgTaskQueue } from '../queues/pg-task-queue.js';
import type { Settings } from '../settings.js';
import { PgGrievanceViews } from '../views/grievance-views.js';
import { PgSubmissionViews } from '../views/submission-views.js';
import { FolderFileStore } from '../documents/file-store.js';
import { WordWriter } from '../documents/word-writer.js';
import { XmlEdxmlCodec } from '../edxml/xml-edxml-codec.js';
import { PgCouncilViews } from '../views/council-views.js';
import { PgMinutesViews } from '../views/minutes-views.js';
import { PgSubjectViews } from '../views/subject-views.js';
import { PgPaperViews } from '../views/paper-views.js';
import { PgTransportLog } from '../views/transport-log.js';
import { AxisGateway } from './axis-gateway.js';

const KINDS = {
  'unit-proposal': [],
  'council-review': [],
  'provincial-decision': [],
  'central-submission': [
    'prepare-submission',
    'send-package',
    'build-message',
    'send-message',
    'submit-lines',
    'poll-status',
    'apply-outcome',
    'return-lines',
    'flagged-at-centre',
  ],
  documents: [],
  notices: [],
  registry: [],
};
let mostBytes = 50_000_000;
const settings: SubmissionSettings = {
  sender: { organId: 'H99', name: 'Ủy ban nhân dân tỉnh (mẫu)' },
  receiver: { organId: 'G99', name: 'Cơ quan Trung ương (mô phỏng)' },
  place: 'Tỉnh mẫu',
  letterType: { type: '2', detail: '16', name: 'Tờ trình' },
  get mostBytes() {
    return mostBytes;
  },
  poll: { base: 0, max: 0 },
  retry: { base: 0, max: 0 },
  sampleHints: { 'heroic-mother': 'hold' },
};

describe('submission to the centre', () => {
  const centre = new StartedSimulator();
  const asked = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${centre.url}/_/${path}`)).json()) as T;
  let database: TestDatabase;
  let db: Database;
  let owner: Client;
  let runner: CommandRunner;
  let stage: StageRunner;
  let messages: MessageBuilder;
  let preparer: PrepareSubmissionProcessor;
  let letters = 0;
  const folder = mkdtempSync(join(tmpdir(), 'vd-messages-'));
  const files = new FolderFileStore(folder);
  const codec = new XmlEdxmlCodec();

  const context = (actor: string): RunContext => ({
    actor,
    at: new Date().toISOString(),
    commandId: randomUUID(),
    requestHash: 'x',
    correlationId: randomUUID(),
  });
  const line = (id: string, command: DossierCommand) =>
    runner.run(dossierDecider, id, command, context('clerk'), {});

  /** A line of a State-level award, listed in an act. */
  async function listed(actId: string, award: string): Promise<string> {
    const id = randomUUID();
    await line(id, {
      type: 'draft',
      proposalId: 'p',
      unitId: 'u',
      unitLine: ['u'],
      filingUnitId: 'u',
      subjectId: randomUUID(),
      kind: 'resistance-war',
      level: 'state',
      source: 'sample',
      award,
      recipientKind: 'family',
      meritFrom: '1960-01-01',
      meritTo: '1975-04-30',
    });
    await line(id, { type: 'file', proposalId: 'p' });
    await line(id, {
      type: 'check',
      edition: 'e1b',
      inputsHash: '0'.repeat(64),
      route: testRoute('appraisal-centre'),
      missingPapers: [],
      verdict: 'met',
      items: [],
      duplicates: [],
      basisVerified: false,
      finishBy: '2019-04-01',
      eligibility: null,
    });
    await line(id, { type: 'appraise', result: 'eligible' });
    await line(id, { type: 'ready', list: `submission/${award}` });
    await line(id, { type: 'list', actId, actKind: 'submission' });
    return id;
  }

  /** A promulgated letter with so many lines; answers the act and its lines. */
  async function letter(award: string, count: number): Promise<{ actId: string; ids: string[] }> {
    const actId = randomUUID();
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) ids.push(await listed(actId, award));
    letters += 1;
    const act = (actor: string, command: ActCommand, policy: ActPolicy = {}) =>
      runner.run(actDecider, actId, command, context(actor), policy);
    await act('specialist', {
      type: 'draft',
      actKind: 'submission-letter',
      title: 'Tờ trình mẫu',
      issuer: { level: 'province' },
      legalBasis: [],
      synthetic: true,
    });
    await act('specialist', { type: 'add-lines', added: count, total: count });
    await act('board', { type: 'endorse' });
    await act('office', { type: 'verify' });
    await act('chair', { type: 'sign' }, { lines: new Map(ids.map((id) => [id, award])) });
    const number = `${letters}/TTr-UBND`;
    await act('numbering', { type: 'number', number, date: '2019-04-28' });
    await act('office', { type: 'promulgate', on: '2019-04-28' });
    return { actId, ids };
  }

  /** Works all lanes until nothing is due or the test has seen enough. */
  async function work(enough: () => Promise<boolean>): Promise<void> {
    for (let round = 0; round < 200; round += 1) {
      for (let lane = 0; lane < 4; lane += 1) {
        // One pass over what is due: with pauses of 0 s a poll is always due again.
        let passes = 0;
        await stage.drain('central-submission', lane, () => (passes += 1) > 2);
      }
      if (await enough()) return;
      await owner.query('update vd_task set not_before = now() where done_at is null');
      await new Promise((done) => setTimeout(done, 10));
    }
    throw new Error('never enough');
  }
  const submission = async (actId: string) =>
    (await runner.load<SubmissionState>(submissionDecider, submissionIdOf(actId))).state;
  const statuses = async (ids: string[]) => {
    const found = await runner.loadMany<DossierState>(dossierDecider, ids);
    return ids.map((id) => found.get(id)?.state.status);
  };

  beforeAll(async () => {
    database = await testDatabase();
    await centre.start();
    await centre.scenario({ delayMs: 10, duplicate: true });
    db = new Database(database.workerUrl, 'test');
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    runner = new CommandRunner(new PgEventLog(db));
    const clock = new SystemClock();
    const views = new PgSubmissionViews(db);
    const gateway = new AxisGateway({
      get centreUrl() {
        return centre.url;
      },
    } as Settings);
    const log = new PgTransportLog(db);
    const councils = new CouncilPapers(
      runner,
      new PgCouncilViews(db),
      new PgMinutesViews(db),
      new WordWriter(),
    );
    const parts = new PackageParts(councils, new PgPaperViews(db), files, new WordWriter(), {
      editionOn: async () => undefined,
    } as unknown as Catalogue);
    messages = new MessageBuilder(views, parts, codec, files, settings);
    const courier = new Courier(gateway, files, log, settings, clock);
    const mailbox = new Mailbox(runner, views, gateway, codec, files, log, clock);
    preparer = new PrepareSubmissionProcessor(runner, messages, clock);
    const records = new RecordOutcomes(runner, new PgSubjectViews(db), clock);
    const lines = new EffectsOnLines(runner, new PgGrievanceViews(db), clock);
    const processors = [
      preparer,
      new BuildMessageProcessor(runner, messages, clock),
      new SendPackageProcessor(runner, messages, courier, settings, clock),
      new SubmitLinesProcessor(runner, views, clock),
      new PollStatusProcessor(runner, mailbox, gateway, courier, settings, clock),
      new ApplyOutcomeProcessor(runner, views, records, lines, clock),
      new FlaggedAtCentreProcessor(runner, clock),
    ];
    stage = new StageRunner(
      new PgTaskQueue(db),
      runner,
      new ProcessorRegistry(processors, KINDS),
      clock,
    );
  });

  afterAll(async () => {
    await db.close();
    await owner.end();
    await database.drop();
    await centre.remove();
    rmSync(folder, { recursive: true });
  });

  it('brings each line the award the centre grants, whatever the noise', async () => {
    const { actId, ids } = await letter('independence-order', 3);
    await work(async () => (await statuses(ids)).every((status) => status === 'granted'));
    const state = await submission(actId);
    expect(state).toMatchObject({ transport: 'delivered', lineCount: 3, letterDate: '2019-04-28' });
    expect(state.documentId).toBe(`H99,2019/04/28,${letters}/TTr-UBND`);
    const { rows } = await owner.query('select * from vd_dossier where act_id = $1', [actId]);
    expect(rows[0].submission_id).toBe(submissionIdOf(actId));
    expect(rows[0].decision_number).toMatch(/QĐ-CTN \(mẫu\)$/);
  });

  it('leaves at submitted what the centre does not decide', async () => {
    const { ids } = await letter('heroic-mother', 2);
    await work(async () => (await statuses(ids)).every((status) => status === 'submitted'));
    await work(async () => true);
    expect(await statuses(ids)).toEqual(['submitted', 'submitted']);
    await owner.query("update vd_task set done_at = now() where kind = 'poll-status'");
  });

  it('outlasts an outage and a restart of the centre, and sends once', async () => {
    await centre.scenario({ outage: true });
    const { actId, ids } = await letter('independence-order', 1);
    await work(async () => (await submission(actId)).attempts >= 5);
    const failing = await submission(actId);
    expect(failing.transport).toBe('failing');
    const { rows } = await owner.query('select * from vd_work_item where stream = $1', [
      `submission:${submissionIdOf(actId)}`,
    ]);
    expect(rows).toMatchObject([{ kind: 'centre-transport', role: 'liaison' }]);
    await centre.end('SIGKILL');
    await work(async () => true);
    await centre.start();
    await centre.scenario({ outage: false });
    await work(async () => (await statuses(ids))[0] === 'granted');
    const { rows: dead } = await owner.query('select 1 from vd_task where dead_at is not null');
    expect(dead).toEqual([]);
    const { rows: work0 } = await owner.query(
      "select 1 from vd_work_item where kind = 'centre-transport'",
    );
    expect(work0).toEqual([]);
  });

  it('sends every line back when the whole package is refused', async () => {
    await centre.scenario({ refusePackages: [`${letters + 1}/TTr-UBND`] });
    const { actId, ids } = await letter('independence-order', 2);
    await work(async () =>
      (await statuses(ids)).every((status) => status === 'returned-by-centre'),
    );
    expect((await submission(actId)).status).toBe('refused');
  });

  it('refuses single lines and grants the others', async () => {
    const { ids } = await letter('resistance-war-central', 2);
    await centre.scenario({ refuse: [ids[0]], duplicate: false });
    await work(async () => (await statuses(ids)).join() === 'refused,granted');
  });

  const ask = async (
    actId: string,
    kind: 'recall' | 'update' | 'replace',
    documentNumber?: string,
  ): Promise<SubmissionState> => {
    const letter = documentNumber && {
      ...{ number: documentNumber, date: '2019-05-02' },
      documentId: `H99,2019/05/02,${documentNumber}`,
    };
    const { state } = await runner.run(
      submissionDecider,
      submissionIdOf(actId),
      {
        ...{ type: 'ask-centre', kind, reason: 'Sửa danh sách (mẫu)', messageId: randomUUID() },
        ...(letter ? { letter } : {}),
      },
      context('liaison'),
      {},
    );
    return state;
  };
  interface Taken {
    messageId: string;
    docType: string;
    documentId: string;
    attempts: number[];
    sha256: string;
  }
  /** A letter the centre has and has not decided: it waits for the hand of the test. */
  const pending = async (count: number) => {
    await centre.scenario({ delayMs: 600_000, duplicate: false });
    const made = await letter('independence-order', count);
    await work(async () => (await submission(made.actId)).status === 'arrived');
    return made;
  };

  it('sends letter, list, evidence and checksums, and keeps what it sent', async () => {
    const { actId, ids } = await pending(2);
    const { message, packageHash } = await submission(actId);
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await files.open(message!.sha256))!) chunks.push(chunk);
    const read = await codec.read(Buffer.concat(chunks), packageHash);
    if (read.form !== 'document') throw new Error('a document');
    expect(read.attachments.map(({ name }) => name)).toEqual([
      'to-trinh.docx',
      'danh-sach.docx',
      'danh-sach.json',
      'muc-luc-minh-chung.json',
      'checksums.json',
    ]);
    const list = JSON.parse(Buffer.from(read.attachments[2]!.content).toString()) as {
      lines: { dossierId: string }[];
    };
    expect(list.lines.map(({ dossierId }) => dossierId)).toEqual([...ids].sort());
    const [taken] = (await asked<Taken[]>('messages')).filter(
      ({ messageId }) => messageId === message!.messageId,
    );
    expect(taken).toMatchObject({ sha256: packageHash, attempts: [1], docType: '0' });
  });

  it('stops at a package the axis has no room for, says both sizes, and goes on when there is', async () => {
    await centre.scenario({ delayMs: 10, duplicate: false });
    mostBytes = 10_000;
    const { actId, ids } = await letter('independence-order', 1);
    // Known to whoever prepares the letter, before anything is sent.
    const { state: act } = await runner.load(actDecider, actId);
    const known = { number: '', date: '2019-04-28' };
    const foreseen = await messages.foresee(letterFrom(actId, act, known, undefined));
    expect(foreseen).toMatchObject({ lineCount: 1, mostBytes, tooLarge: expect.any(Number) });
    expect(foreseen.tooLarge).toBeGreaterThan(mostBytes);
    await work(async () => (await submission(actId)).transport === 'given-up');
    const { message, matters } = await submission(actId);
    expect([message, Object.keys(matters)]).toEqual([undefined, ['transport']]);
    const { rows } = await owner.query(
      `select envelope::jsonb->'data'->>'reason' as why from vd_event
       where stream = $1 and type = 'submission.given-up'`,
      [`submission:${submissionIdOf(actId)}`],
    );
    expect(rows[0].why).toMatch(/^Gói hồ sơ 0,\d MB, trục liên thông chỉ nhận gói đến 0,1 MB/);
    mostBytes = 50_000_000;
    await runner.run(
      submissionDecider,
      submissionIdOf(actId),
      { type: 'resend', reason: 'Trục nhận gói lớn hơn' },
      context('liaison'),
      {},
    );
    await work(async () => (await statuses(ids))[0] === 'granted');
    // Nobody asks the axis any more about a package that is answered.
    expect(['sent', 'delivered']).toContain((await submission(actId)).transport);
  });

  it('takes a package back when the centre agrees, and revokes it', async () => {
    const { actId, ids } = await pending(2);
    await centre.scenario({ delayMs: 10 });
    expect((await ask(actId, 'recall')).request).toMatchObject({ kind: 'recall' });
    await expect(ask(actId, 'update')).rejects.toThrow('request-open');
    const about = (await submission(actId)).documentId;
    await work(async () =>
      (await asked<Taken[]>('messages')).some(
        ({ documentId, docType }) => documentId === about && docType === 'status-13',
      ),
    );
    await work(async () =>
      (await statuses(ids)).every((status) => status === 'returned-by-centre'),
    );
    await work(
      async () => (await submission(actId)).followUps?.every((one) => one.receipt) === true,
    );
    const state = await submission(actId);
    expect(state.status).toBe('recalled');
    expect(state.followUps?.map(({ kind }) => kind)).toEqual(['recall', 'revoke']);
    // What comes late changes nothing any more.
    await hear(actId, '03', '2019-05-21T00:00:00.000Z');
    expect((await submission(actId)).status).toBe('recalled');
  });

  /** A status as the mailbox would bring it, whatever the simulator thinks. */
  const hear = (actId: string, code: string, reportedAt: string) =>
    runner.run(
      submissionDecider,
      submissionIdOf(actId),
      { type: 'record-status', statuses: [{ code, reportedAt }] },
      context('system:central-submission'),
      {},
    );

  it('has the centre told of a line whose ground is gone, in the words prepared for it', async () => {
    const { actId, ids } = await pending(2);
    await work(async () => (await statuses(ids)).every((status) => status === 'submitted'));
    const gone = { cause: 'rests-on-annulled', actId: 'act-1', on: '2019-05-03' } as const;
    await line(ids[0]!, { type: 'flag', dossierId: 'earlier', ...gone });
    await work(async () => (await submission(actId)).matters.flagged !== undefined);
    const stream = `submission:${submissionIdOf(actId)}`;
    const items = async () =>
      (await owner.query('select kind, role from vd_work_item where stream = $1', [stream])).rows;
    expect(await items()).toEqual([{ kind: 'centre-flagged', role: 'liaison' }]);
    const reason = flaggedReason(await submission(actId))!;
    await runner.run(
      submissionDecider,
      submissionIdOf(actId),
      { type: 'ask-centre', kind: 'update', reason, messageId: randomUUID() },
      context('liaison'),
      {},
    );
    await work(async () => (await submission(actId)).matters.flagged === undefined);
    expect(await items()).toEqual([]);
    const update = (await submission(actId)).followUps!.at(-1)!;
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await files.open(update.sha256))!) chunks.push(chunk);
    const read = await codec.read(Buffer.concat(chunks), update.sha256);
    if (read.form !== 'document') throw new Error('a document');
    expect(read.business).toMatchObject({ kind: 'update', reason });
    const list = read.attachments.find(({ name }) => name === 'danh-sach.json')!;
    const { lines } = JSON.parse(Buffer.from(list.content).toString()) as {
      lines: { dossierId: string; flags?: object[] }[];
    };
    expect(lines.filter(({ flags }) => flags).map(({ dossierId }) => dossierId)).toEqual([ids[0]]);
    // Another one of which the centre knows already, and one whose ground is back before anything.
    await line(ids[1]!, { type: 'flag', dossierId: 'later', ...gone });
    await work(async () => (await submission(actId)).matters.flagged !== undefined);
    await line(ids[1]!, { type: 'unflag', dossierId: 'later', on: '2019-05-04' });
    await work(async () => (await submission(actId)).matters.flagged === undefined);
    expect((await submission(actId)).flaggedLines?.[ids[1]!]).toBeUndefined();
    await line(ids[1]!, { type: 'flag', dossierId: 'known', ...gone });
    await work(async () => (await submission(actId)).matters.flagged !== undefined);
    const why = { type: 'acknowledge', kind: 'flagged', reason: 'Trung ương đã biết' } as const;
    await runner.run(submissionDecider, submissionIdOf(actId), why, context('liaison'), {});
    expect(await items()).toEqual([]);
  });

  it('goes on as before when the centre refuses to give a package back', async () => {
    const { actId, ids } = await pending(1);
    await work(async () => (await statuses(ids))[0] === 'submitted');
    await centre.scenario({ agree: false });
    await ask(actId, 'recall');
    await work(async () => (await submission(actId)).request?.answer === 'refused');
    const { status, matters } = await submission(actId);
    expect([status, matters.answer !== undefined]).toEqual(['arrived', true]);
    expect(await statuses(ids)).toEqual(['submitted']);
    await centre.scenario({ agree: true });
  });

  it('sends a changed package as an update, and another letter as a replacement', async () => {
    const { actId, ids } = await pending(1);
    const { documentId } = await submission(actId);
    await ask(actId, 'update');
    await work(async () => (await submission(actId)).request?.answer === 'agreed');
    // The first would never be answered; what takes its place is, at once.
    await centre.scenario({ delayMs: 10 });
    await expect(
      ask(actId, 'replace', (await submission(actId)).letterNumber),
    ).resolves.toBeDefined();
    // The centre's word on the lines and its answer to the replacement may come in either order.
    await work(
      async () =>
        (await statuses(ids))[0] === 'granted' &&
        (await submission(actId)).letterDate === '2019-05-02',
    );
    const state = await submission(actId);
    const [update, replacement] = state.followUps!;
    expect(update).toMatchObject({ kind: 'update', documentId });
    expect(replacement).toMatchObject({
      kind: 'replace',
      documentId: documentId.replace('04/28', '05/02'),
    });
    const types = (await asked<Taken[]>('messages'))
      .filter((one) => [documentId, replacement!.documentId].includes(one.documentId))
      .map(({ docType }) => docType);
    expect(types).toEqual(['0', '2', '3']);
  });

  it('keeps a decision by its hash, and asks a person where no machine can read it', async () => {
    await centre.scenario({ delayMs: 10, silentDecision: true });
    const { actId, ids } = await letter('independence-order', 1);
    await work(async () => (await submission(actId)).matters.decision !== undefined);
    const { decisions } = await submission(actId);
    expect(decisions).toMatchObject([
      { typeName: 'Quyết định', granted: 0, date: expect.any(String) },
    ]);
    expect(await files.describe(decisions![0]!.sha256)).toMatchObject({ kind: 'edxml' });
    // The line may be a task behind its package.
    await work(async () => (await statuses(ids))[0] === 'submitted');
    await centre.scenario({ silentDecision: false });
    const { actId: second, ids: others } = await letter('independence-order', 2);
    await work(async () => (await statuses(others)).every((status) => status === 'granted'));
    const [decision] = (await submission(second)).decisions!;
    const { rows } = await owner.query(
      'select distinct decision_number from vd_dossier where act_id = $1',
      [second],
    );
    expect(rows).toEqual([{ decision_number: decision!.number }]);
  });

  it('sets aside what it cannot read and what is not for it, and goes on', async () => {
    await centre.scenario({ stray: true });
    const { ids } = await letter('independence-order', 1);
    await work(async () => (await statuses(ids))[0] === 'granted');
    await centre.scenario({ stray: false });
    const confirmed = await asked<Record<string, string>>('confirmed');
    expect(confirmed).toMatchObject({ 'stray-torn': 'fail', 'stray-stranger': 'done' });
    const aside = await new PgTransportLog(db).aside(10);
    expect(aside).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ mailId: 'stray-torn', state: 'unreadable', reason: 'not-xml' }),
        expect.objectContaining({ mailId: 'stray-stranger', state: 'stranger' }),
      ]),
    );
  });

  it('says when the receiver could not use a message', async () => {
    await centre.scenario({ bounce: [`${letters + 1}/TTr-UBND`] });
    const { actId } = await letter('independence-order', 1);
    await work(async () => (await submission(actId)).transport === 'bounced');
    const state = await submission(actId);
    expect([state.status, state.matters.transport !== undefined]).toEqual(['sent', true]);
    await centre.scenario({ bounce: [] });
  });

  it('outlasts six hours without the axis by its own clock, and sends nothing twice', async () => {
    const made = await letter('independence-order', 1);
    const id = submissionIdOf(made.actId);
    const owed = {
      ...{ queue: 'central-submission' as const, causeEvent: randomUUID(), attempts: 1 },
      ...{ correlationId: randomUUID(), data: {} },
    };
    const apply = async ([outcome]: TaskOutcome[]) => {
      if (!outcome || !('command' in outcome)) throw new Error('no command');
      const { decider, command, policy } = outcome.command;
      const by = context('system:central-submission');
      await runner.run(decider, outcome.command.id, command as never, by, policy as never);
    };
    // Prepared, but not sent: the sender below has a clock of its own.
    const letterTask = {
      taskId: randomUUID(),
      kind: 'prepare-submission',
      stream: `act:${made.actId}`,
    };
    await apply(await preparer.process([{ ...owed, ...letterTask, id: made.actId }]));
    await owner.query(
      "update vd_task set done_at = now() where kind = 'send-package' and done_at is null",
    );
    await centre.scenario({ outage: true });
    let now = Date.parse('2026-11-22T01:00:00.000Z');
    const clock = { now: () => new Date(now) };
    const patient = { ...settings, retry: { base: 5, max: 300 } };
    const log = new PgTransportLog(db);
    const gateway = new AxisGateway({ centreUrl: centre.url } as Settings);
    const sender = new SendPackageProcessor(
      runner,
      null as never,
      new Courier(gateway, files, log, patient, clock),
      patient,
      clock,
    );
    const task = {
      ...owed,
      ...{ taskId: randomUUID(), kind: 'send-package', stream: `submission:${id}`, id },
    };
    const SIX_HOURS = 6 * 3_600_000;
    const pauses: number[] = [];
    let data = {};
    for (const end = now + SIX_HOURS; now < end;) {
      const [outcome] = await sender.process([{ ...task, data }]);
      if (!outcome || !('later' in outcome)) throw new Error('sent during the outage');
      pauses.push(outcome.later.seconds);
      data = outcome.later.data ?? {};
      now += outcome.later.seconds * 1000;
    }
    expect(pauses.slice(0, 8)).toEqual([5, 10, 20, 40, 80, 160, 300, 300]);
    expect(Math.max(...pauses)).toBe(300);
    expect(pauses.length).toBeLessThan(90);
    // The log was told of powers of two and of the fifth: eight facts, not eighty.
    const failing = await submission(made.actId);
    expect([failing.transport, failing.attempts]).toEqual(['failing', 64]);
    const { rows } = await owner.query(
      "select count(*)::int as n from vd_event where stream = $1 and type = 'submission.transport-failed'",
      [task.stream],
    );
    expect(rows).toEqual([{ n: 8 }]);

    // The axis is back, takes the message, and its answer is lost: the next try finds it there.
    await centre.scenario({ outage: false, loseReceipts: 1 });
    const [lost] = await sender.process([{ ...task, data }]);
    expect(lost).toHaveProperty('later');
    now += 300_000;
    await apply(await sender.process([{ ...task, data }]));
    const { message } = await submission(made.actId);
    const taken = (await asked<Taken[]>('messages')).filter(
      ({ messageId }) => messageId === message!.messageId,
    );
    const tries = pauses.length;
    expect(taken).toMatchObject([{ attempts: [tries + 1, tries + 2] }]);
    const attempts = await log.attempts(id, 500);
    expect(attempts).toHaveLength(tries + 2);
    expect(attempts[0]).toMatchObject({ outcome: 'sent', attempt: tries + 2 });
    expect(
      (await asked<Taken[]>('packages')).filter((one) => one.documentId === failing.documentId),
    ).toHaveLength(1);
    await work(async () => (await statuses(made.ids))[0] === 'granted');
  });

  it('finds the packages a person stands in, and forgets their messages once', async () => {
    await centre.scenario({ delayMs: 10 });
    const { actId, ids } = await letter('independence-order', 1);
    await work(async () => (await statuses(ids))[0] === 'granted');
    const { rows } = await owner.query('select subject_id from vd_dossier where act_id = $1', [
      actId,
    ]);
    const views = new PgSubmissionViews(db);
    expect(await views.about([rows[0].subject_id])).toEqual([submissionIdOf(actId)]);
    expect(await views.about([randomUUID()])).toEqual([]);
    const purge = () =>
      runner.run(
        submissionDecider,
        submissionIdOf(actId),
        { type: 'purge-messages' },
        context('system:documents'),
        {},
      );
    expect([(await purge()).eventTypes, (await purge()).eventTypes]).toEqual([
      ['submission.messages-purged'],
      [],
    ]);
    expect((await submission(actId)).message?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('may run every task twice', async () => {
    const { actId, ids } = await letter('independence-order', 2);
    await work(async () => (await statuses(ids)).every((status) => status === 'granted'));
    const events = async () =>
      (await owner.query('select count(*)::int as n from vd_event')).rows[0].n;
    const before = await events();
    await owner.query(
      `update vd_task set done_at = null, result = null, lease_token = null, not_before = now()
       where stream = any($1)`,
      [[`act:${actId}`, `submission:${submissionIdOf(actId)}`]],
    );
    await work(async () => true);
    expect(await events()).toBe(before);
  });
});
