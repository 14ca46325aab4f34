import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandBus, CqrsModule, QueryBus } from '@nestjs/cqrs';
import { Test, type TestingModule } from '@nestjs/testing';
import {
  AddLines,
  AdoptLines,
  AppraiseDossiers,
  AttachPaper,
  CheckLineProcessor,
  CommandRunner,
  decodeCursor,
  DraftProposal,
  FileLinesProcessor,
  FileProposal,
  FindProposal,
  FindReceipt,
  FindRound,
  ListDossiers,
  OpenRound,
  ProcessorRegistry,
  SettleDuplicate,
  catalogueHandlers,
  Catalogue,
  Clock,
  DossierViews,
  dossierHandlers,
  EventLog,
  FileStore,
  Installation,
  OrganisationViews,
  proposalHandlers,
  ProposalViews,
  roundHandlers,
  RoundViews,
  StageRunner,
  SubjectViews,
  SystemClock,
  TimeTravel,
  WithdrawLinesProcessor,
  WithdrawProposal,
  type LineInput,
  type LineResult,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  authorise,
  catalogueDecider,
  dossierDecider,
  organisationDecider,
  organisationIdOf,
  viewScope,
  type Role,
} from '@vinhdanh/domain';
import { testDatabase, type TestDatabase } from '@vinhdanh/testing';
import { catalogueFolder, readCatalogueFiles } from '../catalogue/index.js';
import { FileCatalogue } from '../catalogue/file-catalogue.js';
import { FolderFileStore } from '../documents/file-store.js';
import { PgEventLog } from '../event-log/pg-event-log.js';
import { Database } from '../postgres/database.js';
import { PgTaskQueue } from '../queues/pg-task-queue.js';
import { PgDossierViews } from './dossier-views.js';
import { PgOrganisationViews } from './organisation-views.js';
import { PgProposalViews } from './proposal-views.js';
import { PgRoundViews } from './round-views.js';
import { PgTimeTravel } from '../time-travel/pg-time-travel.js';
import { PgSubjectViews } from './subject-views.js';

const PROCESSORS = [FileLinesProcessor, WithdrawLinesProcessor, CheckLineProcessor];
const KINDS = {
  'unit-proposal': ['file-lines', 'check-line', 'withdraw-lines'],
  'council-review': [],
  'provincial-decision': [],
  'central-submission': [],
  documents: [],
};
const [PROVINCE, DEPARTMENT, SCHOOL, OTHER] = ['province', 'so-gd', 'thpt-a', 'so-y-te'].map(
  organisationIdOf,
) as [string, string, string, string];
const LETTER = { number: '12/TTr', date: '2019-01-10', signer: 'Nguyễn Văn A' };

const context = (actor: string, more: Partial<RunContext> = {}): RunContext => ({
  actor,
  at: new Date().toISOString(),
  effectiveOn: '2019-01-15',
  commandId: randomUUID(),
  requestHash: 'x',
  correlationId: randomUUID(),
  ...more,
});

function viewer(accountId: string, role: Role, unitId?: string): Viewer {
  const grants = [{ role, unitId, from: '2010-01-01' }];
  const actor = { accountId, grants };
  return {
    accountId,
    username: accountId,
    displayName: accountId,
    roles: grants,
    scope: viewScope(actor, '2019-01-15'),
    can: (action) => authorise(actor, action, undefined, '2019-01-15').allow,
    judge: (action, resource) => authorise(actor, action, resource, '2019-01-15'),
  };
}

const clerk = viewer('clerk', 'unit-clerk', SCHOOL);
const head = viewer('head', 'unit-head', SCHOOL);
const managing = viewer('managing', 'managing-unit', DEPARTMENT);
const departmentHead = viewer('department-head', 'unit-head', DEPARTMENT);
const stranger = viewer('stranger', 'unit-clerk', OTHER);
const specialist = viewer('specialist', 'specialist');

describe('from a drafted letter to appraised lines', () => {
  let database: TestDatabase;
  let db: Database;
  let worker: Database;
  let module: TestingModule;
  let commands: CommandBus;
  let queries: QueryBus;
  let runner: CommandRunner;
  let stages: StageRunner;
  let folder: string;
  let roundId: string;

  beforeAll(async () => {
    database = await testDatabase();
    db = new Database(database.apiUrl, 'test');
    worker = new Database(database.workerUrl, 'test-worker');
    folder = await mkdtemp(join(tmpdir(), 'vd-filing-'));
    module = await Test.createTestingModule({
      imports: [CqrsModule],
      providers: [
        { provide: Database, useValue: db },
        { provide: EventLog, useClass: PgEventLog },
        { provide: Clock, useClass: SystemClock },
        { provide: Catalogue, useValue: new FileCatalogue(db, catalogueFolder()) },
        { provide: Installation, useValue: { mode: 'sample' } },
        { provide: FileStore, useValue: new FolderFileStore(folder) },
        { provide: DossierViews, useClass: PgDossierViews },
        { provide: ProposalViews, useClass: PgProposalViews },
        { provide: RoundViews, useClass: PgRoundViews },
        { provide: OrganisationViews, useClass: PgOrganisationViews },
        { provide: SubjectViews, useClass: PgSubjectViews },
        { provide: TimeTravel, useClass: PgTimeTravel },
        CommandRunner,
        ...PROCESSORS,
        ...catalogueHandlers,
        ...roundHandlers,
        ...proposalHandlers,
        ...dossierHandlers,
      ],
    }).compile();
    await module.init();
    commands = module.get(CommandBus);
    queries = module.get(QueryBus);
    runner = module.get(CommandRunner);
    stages = new StageRunner(
      new PgTaskQueue(worker),
      runner,
      new ProcessorRegistry(
        PROCESSORS.map((processor) => module.get(processor)),
        KINDS,
      ),
      new SystemClock(),
    );
    await foundProvince();
    const opening = new OpenRound(
      {
        title: 'Khen thưởng năm 2018',
        awards: ['provincial-flag', 'provincial-certificate'],
        yearKind: 'calendar',
        meritFrom: '2018-01-01',
        meritTo: '2018-12-31',
        deadline: '2019-02-01',
        expectedUnits: [SCHOOL, OTHER],
      },
      context('specialist'),
    );
    roundId = (await commands.execute(opening)).id;
  }, 60_000);

  afterAll(async () => {
    await module.close();
    await Promise.all([db.close(), worker.close()]);
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  async function foundProvince(): Promise<void> {
    const organisations = module.get(OrganisationViews);
    for (const edition of await readCatalogueFiles(catalogueFolder()))
      await runner.run(
        catalogueDecider,
        edition.code,
        { type: 'activate', edition },
        context('init'),
        undefined,
      );
    const bodies = [
      [PROVINCE, 'province', 'UBND tỉnh', 'province', undefined],
      [DEPARTMENT, 'so-gd', 'Sở Giáo dục', 'department', PROVINCE],
      [SCHOOL, 'thpt-a', 'Trường THPT A', 'school', DEPARTMENT],
      [OTHER, 'so-y-te', 'Sở Y tế', 'department', PROVINCE],
    ] as const;
    for (const [id, code, name, kind, parentId] of bodies) {
      const known = new Map(
        [...(await organisations.all())].map(([key, row]) => [key, row.state] as const),
      );
      const command = { type: 'register', code, from: '2010-01-01', name, kind, parentId } as const;
      await runner.run(organisationDecider, id, command, context('init'), { id, known });
      organisations.refresh();
    }
  }

  const draft = async (by: Viewer, unitId: string, level: 'unit' | 'province') => {
    const fields = { roundId, unitId, kind: 'merit', level, letter: LETTER } as const;
    return (await commands.execute(new DraftProposal(fields, by, context(by.accountId)))).id;
  };
  const addLines = (id: string, lines: LineInput[], by: Viewer, ctx = context(by.accountId)) =>
    commands.execute(new AddLines(id, lines, by, ctx));
  const attach = async (id: string, by: Viewer, kinds: string[]) => {
    for (const kind of kinds) {
      const upload = { kind, name: `${kind}.pdf`, content: pdf() };
      await commands.execute(new AttachPaper(id, upload, by, context(by.accountId)));
    }
  };
  const file = (id: string, by: Viewer, ctx = context(by.accountId), late?: string) =>
    commands.execute(new FileProposal(id, late, by, ctx));
  const withdraw = (id: string, by: Viewer) =>
    commands.execute(new WithdrawProposal(id, by, context(by.accountId)));
  const shown = (id: string, by: Viewer) => queries.execute(new FindProposal(id, by));
  const drain = async () => {
    let taken: number;
    do {
      taken = 0;
      for (const lane of [0, 1, 2, 3]) taken += await stages.drain('unit-proposal', lane);
    } while (taken > 0);
  };
  const collective = (name: string, award = 'provincial-flag'): LineInput => ({
    subject: { name },
    award,
    recipientKind: 'collective',
    summary: 'Hoàn thành xuất sắc',
  });
  async function* pdf(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('%PDF-1.7 x');
  }
  const okIds = (lines: LineResult[]) => lines.flatMap((line) => (line.ok ? [line.id] : []));

  it('files a letter with four eyes and checks every line by the law of its day', async () => {
    const id = await draft(clerk, SCHOOL, 'province');
    const ctx = context('clerk');
    const lines = [
      collective('Tổ Toán'),
      collective('Tổ  toán', 'provincial-certificate'),
      collective('Tổ Văn', 'labour-order'),
      { ...collective('Tổ Anh'), subject: {} },
    ];
    const added = await addLines(id, lines, clerk, ctx);
    expect(added.map((line) => (line.ok ? 'ok' : line.code))).toEqual([
      'ok',
      'ok',
      'award-not-in-round',
      'subject-without-name',
    ]);
    const [first, second] = added;
    if (!first?.ok || !second?.ok) throw new Error('not drafted');
    expect(second.subjectId).toBe(first.subjectId);
    expect(okIds(await addLines(id, lines, clerk, ctx))).toEqual(okIds(added));
    await attach(id, clerk, ['letter', 'list', 'report', 'minutes']);

    await expect(file(id, clerk)).rejects.toThrow('not-allowed');
    await expect(file(id, stranger)).rejects.toThrow('not visible');
    expect((await file(id, head)).state).toMatchObject({ status: 'filed', lineCount: 2 });
    await drain();

    const proposal = await shown(id, head);
    expect(proposal).toMatchObject({ shown: 'in-appraisal', lines: { checked: 2 } });
    const { state } = await runner.load(dossierDecider, first.id);
    expect(state).toMatchObject({ status: 'checked', filedOn: '2019-01-15' });
    expect(state.check).toMatchObject({ edition: 'e1b', missingPapers: [], duplicates: [] });
    expect(state.check?.route.id).toBe('council-chair');

    const receipt = await queries.execute(new FindReceipt(id, head));
    expect(receipt).toMatchObject({ filedOn: '2019-01-15', late: false, lineCount: 2 });
    expect(receipt.dueOn && receipt.dueOn > receipt.filedOn).toBe(true);

    const outcomes = await commands.execute(
      new AppraiseDossiers(
        { proposalId: id },
        { type: 'appraise', result: 'eligible', note: 'Đã thẩm định' },
        specialist,
        context('specialist'),
      ),
    );
    expect(outcomes.map((o) => o.ok)).toEqual([true, true]);
    await expect(withdraw(id, head)).rejects.toThrow('next-holder-acted');
  });

  it('shows a round which expected units have not filed', async () => {
    const round = await queries.execute(new FindRound(roundId));
    expect(round.expected).toMatchObject([
      { unitId: SCHOOL, unitName: 'Trường THPT A', filedOn: '2019-01-15', lines: 2 },
      { unitId: OTHER, filedOn: null },
    ]);
    expect(round.missing.map((unit) => unit.unitId)).toEqual([OTHER]);
  });

  it('asks for a reason after the deadline', async () => {
    const id = await draft(clerk, SCHOOL, 'province');
    await addLines(id, [collective('Tổ Sử')], clerk);
    const late = context('head', { effectiveOn: '2019-02-02' });
    await expect(file(id, head, late)).rejects.toThrow('late-reason-missing');
    const filed = await file(id, head, { ...late, commandId: randomUUID() }, 'Bão số 1');
    expect(filed.state.late).toBe(true);
    await drain();
    expect((await shown(id, head)).lines).toEqual({ checked: 1 });
  });

  it('tells of the same case in another letter, and lets it be settled', async () => {
    const [mine, theirs] = [
      await draft(clerk, SCHOOL, 'province'),
      await draft(clerk, SCHOOL, 'province'),
    ];
    const [a] = await addLines(mine, [collective('Tổ Lý')], clerk);
    const [b] = await addLines(theirs, [collective('Tổ Lý')], clerk);
    if (!a?.ok || !b?.ok) throw new Error('not drafted');
    expect(b.duplicates).toMatchObject([{ id: a.id, proposalId: mine, unitName: 'Trường THPT A' }]);
    for (const id of [mine, theirs]) await file(id, head);
    await drain();
    const duplicates = async (id: string) =>
      (await runner.load(dossierDecider, id)).state.check?.duplicates;
    expect([...(await duplicates(a.id))!, ...(await duplicates(b.id))!]).toContain(a.id);
    const [from, other] = (await duplicates(a.id))!.length ? [a.id, b.id] : [b.id, a.id];
    await commands.execute(
      new SettleDuplicate(
        from,
        { type: 'settle-duplicate', otherId: other, keep: 'this' },
        specialist,
        context('specialist'),
      ),
    );
    expect((await runner.load(dossierDecider, from)).state.status).toBe('checked');
    const loser = (await runner.load(dossierDecider, other)).state;
    expect(loser).toMatchObject({
      status: 'not-eligible',
      appraisal: { reason: 'same-achievement' },
    });
  });

  it('bundles lines of a lower unit with the opinion of the managing one', async () => {
    const low = await draft(clerk, SCHOOL, 'unit');
    const [line] = await addLines(low, [collective('Tổ Hóa')], clerk);
    if (!line?.ok) throw new Error('not drafted');
    await file(low, head);
    await drain();
    const high = await draft(managing, DEPARTMENT, 'province');
    const adopt = (by: Viewer) =>
      commands.execute(
        new AdoptLines(high, [line.id, randomUUID()], 'Nhất trí', by, context(by.accountId)),
      );
    await expect(adopt(clerk)).rejects.toThrow('not visible');
    expect(await adopt(managing)).toMatchObject([{ ok: true }, { ok: false, code: 'not-visible' }]);
    await file(high, departmentHead);
    await drain();
    const { state } = await runner.load(dossierDecider, line.id);
    expect(state).toMatchObject({
      status: 'checked',
      level: 'province',
      unitId: SCHOOL,
      filingUnitId: DEPARTMENT,
      proposalId: high,
      originProposalId: low,
    });
    expect(await module.get(DossierViews).texts(line.id)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'dossier.adopted', body: { opinion: 'Nhất trí' } }),
      ]),
    );
    expect((await shown(low, head)).lines).toEqual({ checked: 1 });
  });

  it('withdraws a letter with all its lines', async () => {
    const id = await draft(clerk, SCHOOL, 'province');
    await addLines(id, [collective('Tổ Sinh'), collective('Tổ Địa')], clerk);
    await file(id, head);
    await drain();
    await withdraw(id, head);
    await drain();
    expect(await shown(id, head)).toMatchObject({ shown: 'withdrawn', lines: { withdrawn: 2 } });
  });

  it('pages through what a viewer may see, and hides the rest', async () => {
    const list = (by: Viewer, cursor?: string) =>
      queries.execute(new ListDossiers({ roundId }, 3, cursor, by));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list(clerk, cursor);
      seen.push(...page.items.map((row) => row.id));
      expect(page.items.every((row) => row.subjectName?.startsWith('Tổ'))).toBe(true);
      cursor = page.nextCursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(6);
    expect((await list(stranger)).items).toEqual([]);
    expect(() => decodeCursor('dossiers', { roundId: 'x' }, 'eA.abc')).toThrow('cursor-not-valid');
  });
});
