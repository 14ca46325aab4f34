import { randomUUID } from 'node:crypto';
import {
  ApplyOutcomeProcessor,
  CommandRunner,
  PollStatusProcessor,
  PrepareSubmissionProcessor,
  ProcessorRegistry,
  SendPackageProcessor,
  StageRunner,
  submissionIdOf,
  SubmitLinesProcessor,
  SystemClock,
  type RunContext,
  type SubmissionSettings,
} from '@vinhdanh/application';
import {
  actDecider,
  dossierDecider,
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
import { PgSubmissionViews } from '../views/submission-views.js';
import { HttpCentreGateway } from './http-centre-gateway.js';

const KINDS = {
  'unit-proposal': [],
  'council-review': [],
  'provincial-decision': [],
  'central-submission': [
    'prepare-submission',
    'send-package',
    'submit-lines',
    'poll-status',
    'apply-outcome',
    'return-lines',
  ],
  documents: [],
  notices: [],
  registry: [],
};
const settings: SubmissionSettings = {
  organId: 'H07',
  poll: { base: 0, max: 0 },
  retry: { base: 0, max: 0 },
  sampleHints: { 'heroic-mother': 'hold' },
};

describe('submission to the centre', () => {
  const centre = new StartedSimulator();
  let database: TestDatabase;
  let db: Database;
  let owner: Client;
  let runner: CommandRunner;
  let stage: StageRunner;
  let letters = 0;

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
    const gateway = new HttpCentreGateway({
      get centreUrl() {
        return centre.url;
      },
    } as Settings);
    const processors = [
      new PrepareSubmissionProcessor(runner, views, settings),
      new SendPackageProcessor(runner, views, gateway, settings, clock),
      new SubmitLinesProcessor(runner, views, clock),
      new PollStatusProcessor(runner, views, gateway, settings, clock),
      new ApplyOutcomeProcessor(runner, views, clock),
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
  });

  it('brings each line the award the centre grants, whatever the noise', async () => {
    const { actId, ids } = await letter('independence-order', 3);
    await work(async () => (await statuses(ids)).every((status) => status === 'granted'));
    const state = await submission(actId);
    expect(state).toMatchObject({ transport: 'sent', lineCount: 3, letterDate: '2019-04-28' });
    expect(state.documentId).toBe(`H07,2019/04/28,${letters}/TTr-UBND`);
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
