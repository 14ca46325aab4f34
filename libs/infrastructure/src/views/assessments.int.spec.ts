import {
  ChangeAssessment,
  ChangeCriteriaSet,
  CountAssessments,
  FindAssessment,
  ListAssessments,
  LoadCriteriaSets,
  MergeSubjects,
  OpenAssessments,
  RegisterSubject,
  StoreEvidence,
  SubjectHistories,
  SubjectViews,
  type AssessmentChange,
  type Viewer,
} from '@vinhdanh/application';
import { criteriaSetDecider, type CriteriaSet } from '@vinhdanh/domain';
import {
  contextOf,
  foundTestProvince,
  people,
  startUseCases,
  testViewer,
  units,
  type UseCases,
} from '@vinhdanh/testing';
import { catalogueFolder, readCriteriaSetFiles } from '../catalogue/index.js';

jest.setTimeout(60_000);

const { clerk, specialist } = people;
const department = testViewer('department', 'unit-head', units.department);
const elsewhere = testViewer('elsewhere', 'unit-head', units.other);
const board = testViewer('board', 'board-head');
const name = { vi: 'Trường xanh', en: 'Green school' };
const basis = { source: 'Quy chế mẫu', verified: false };
const evidence = { least: 0, kinds: ['file' as const] };
const SET: CriteriaSet = {
  ...{ code: 'green-school', name, recognition: name, from: '2015-01-01', ...basis },
  ...{ bodies: ['school'], reviewers: ['department'], regions: [], references: [] },
  deciders: [{ kind: 'state', name, bodies: ['province'] }],
  criteria: [
    { kind: 'yes-no', id: 'trees', name, evidence, ...basis },
    { kind: 'points', id: 'water', name, max: 2, evidence, ...basis },
  ],
  ...{ passPercent: 50, decimals: 0, bands: [{ code: 'green', name, from: 0 }] },
};

async function* paper(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
}

describe('assessments by a criteria set', () => {
  let cases: UseCases;
  let school: string;
  let id: string;

  const subject = async (label: string, unitId: string): Promise<string> => {
    const fields = {
      kind: 'collective' as const,
      unitId,
      name: label,
      synthetic: true,
    };
    const body = { organisationId: unitId };
    return (
      await cases.commands.execute(
        new RegisterSubject({ ...fields, body }, specialist, contextOf('specialist')),
      )
    ).id;
  };
  const open = (subjectIds: string[], by: Viewer = department, year = 2018) =>
    cases.commands.execute(
      new OpenAssessments(
        {
          ...{ set: SET.code, due: `${year}-11-30`, references: {} },
          ...{ period: { from: `${year}-01-01`, to: `${year}-12-31` } },
          reviewerId: units.department,
        },
        subjectIds.map((subjectId) => ({ subjectId })),
        by,
        contextOf(by.username),
      ),
    );
  const change = (command: AssessmentChange, by: Viewer) =>
    cases.commands.execute(new ChangeAssessment(id, command, by, contextOf(by.username)));
  const historyOf = async (subjectId: string) =>
    (await cases.get(SubjectHistories).of([subjectId])).get(subjectId)?.assessments;
  const act = { number: '5/QĐ-UBND', date: '2019-01-10', deciderId: units.province };

  beforeAll(async () => {
    cases = await startUseCases();
    await foundTestProvince(cases);
    await cases.get(LoadCriteriaSets).load([SET], 'init');
    school = await subject('Trường THPT A', units.school);
  }, 60_000);
  afterAll(() => cases?.close());

  it('are opened by who manages the body, and seen by those concerned alone', async () => {
    const [opened] = await open([school]);
    expect(opened).toMatchObject({ subjectId: school, outcome: { ok: true } });
    id = opened!.outcome.id;
    const stranger = await subject('Sở Y tế', units.other);
    expect(await open([stranger])).toMatchObject([{ outcome: { code: 'no-such-subject' } }]);
    expect(await open([stranger], specialist)).toMatchObject([{ outcome: { code: 'wrong-body' } }]);
    await expect(open([school], elsewhere, 2017)).rejects.toThrow();
    for (const viewer of [clerk, department, specialist])
      expect(await cases.queries.execute(new FindAssessment(id, viewer))).toMatchObject({ id });
    await expect(cases.queries.execute(new FindAssessment(id, elsewhere))).rejects.toThrow();
    const seen = (viewer: Viewer, filter: object) =>
      cases.queries.execute(new ListAssessments(filter, viewer, 10));
    expect((await seen(elsewhere, {})).items).toEqual([]);
    expect((await seen(department, { year: 2018, status: 'open' })).items).toHaveLength(1);
    expect((await seen(department, { year: 2017 })).items).toEqual([]);
    expect(
      await cases.queries.execute(new CountAssessments({ set: SET.code }, elsewhere)),
    ).toMatchObject({ asked: 0 });
  });

  it('stand in the history eligibility reads, also of who the subject is merged into', async () => {
    const items = [
      { criterion: 'trees', answer: { met: true } },
      { criterion: 'water', answer: { points: 0 } },
    ];
    const { sha256 } = await cases.commands.execute(new StoreEvidence(id, paper(), clerk));
    const shown = [{ kind: 'file' as const, sha256, text: 'Biên bản (mẫu)' }];
    const own = items.map((one) => ({ ...one, evidence: shown }));
    await change({ type: 'answer', items: own }, clerk);
    await change({ type: 'submit' }, clerk);
    // A file that shows something here is not thrown away because a record no longer names it.
    const kept = await cases.get(SubjectViews).scansKept([sha256, '0'.repeat(64)]);
    expect([...kept]).toEqual([sha256]);
    await change({ type: 'review', items }, department);
    await expect(change({ type: 'conclude' }, department)).resolves.toMatchObject({
      state: { result: { met: 1, asked: 2, passed: false } },
    });
    await change({ type: 'decline', act, reason: 'Còn một tiêu chí' }, specialist);
    await cases.drain();
    const fact = { set: SET.code, year: 2018, met: 1, of: 2, recognised: false, grade: 'system' };
    expect(await historyOf(school)).toMatchObject([fact]);
    const other = await subject('Trường THPT A (ghi trùng)', units.school);
    await cases.commands.execute(
      new MergeSubjects(school, other, 'same-body', board, contextOf('board')),
    );
    expect(await historyOf(other)).toMatchObject([fact]);
    school = other;
  });

  it('leave the record when a recognition is withdrawn', async () => {
    [id] = (await open([school], department, 2017)).map(({ outcome }) => outcome.id) as [string];
    const items = SET.criteria.map(({ id: criterion, kind }) => ({
      criterion,
      answer: kind === 'yes-no' ? { met: true } : { points: 2 },
    }));
    const own = items.map((one) => ({ ...one, evidence: [] }));
    await change({ type: 'answer', items: own }, clerk);
    await change({ type: 'submit' }, clerk);
    await change({ type: 'review', items }, department);
    await change({ type: 'conclude' }, department);
    await change({ type: 'recognise', act }, specialist);
    await cases.drain();
    expect((await historyOf(school))?.map(({ year }) => year)).toEqual([2017, 2018]);
    await change(
      { type: 'revoke', act: { ...act, date: '2019-01-12' }, reason: 'Nhầm' },
      specialist,
    );
    await cases.drain();
    expect((await historyOf(school))?.map(({ year }) => year)).toEqual([2018]);
  });

  it('go by sets that a release ships, unless somebody has written another wording', async () => {
    const load = (sets: CriteriaSet[]) => cases.get(LoadCriteriaSets).load(sets, 'init');
    const shipped = await readCriteriaSetFiles(catalogueFolder());
    expect(await load(shipped)).toEqual(shipped.map(({ code }) => code));
    expect(await load(shipped)).toEqual([]);
    expect(await load([{ ...SET, passPercent: 60 }])).toEqual([SET.code]);
    const write = (command: ConstructorParameters<typeof ChangeCriteriaSet>[1]) =>
      cases.commands.execute(new ChangeCriteriaSet(SET.code, command, contextOf('admin')));
    await write({ type: 'amend', set: { ...SET, passPercent: 70 }, reason: 'Của tỉnh' });
    await write({ type: 'activate' });
    expect(await load([{ ...SET, passPercent: 80 }])).toEqual([]);
    const { state } = await cases.runner.load(criteriaSetDecider, SET.code);
    expect(state.versions.map(({ set }) => set.passPercent)).toEqual([50, 60, 70]);
  });
});
