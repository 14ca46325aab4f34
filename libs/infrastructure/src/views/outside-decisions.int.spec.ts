import {
  AddLines,
  AttachPaper,
  DraftProposal,
  FileProposal,
  FindDossier,
  FindProposal,
  GradeReport,
  RefuseReportedLine,
  RunCommendationReport,
  ShowRecord,
  SubjectHistories,
  WithdrawProposal,
} from '@vinhdanh/application';
import {
  contextOf,
  foundTestProvince,
  people,
  startUseCases,
  testViewer,
  type UseCases,
  units,
} from '@vinhdanh/testing';
import { ProjectionRunner } from '../projections/projection-runner.js';
import { projections } from '../projections/registry.js';

jest.setTimeout(60_000);

const { clerk, head, specialist } = people;
const board = testViewer('board', 'board-head');
const OUTSIDE = {
  number: '45/QĐ-CTY',
  decidedOn: '2019-01-05',
  issuer: 'Công ty mẫu (dữ liệu giả lập)',
};
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

async function* bytes(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}

describe('decisions taken outside the system and reported upward', () => {
  let cases: UseCases;
  const run: UseCases['commands']['execute'] = (command: never) => cases.commands.execute(command);
  const line = (name: string, award = 'grassroots-fighter') => ({
    subject: { name, birthYear: 1980, synthetic: true },
    award,
    recipientKind: 'individual' as const,
    meritFrom: '2018-01-01',
    meritTo: '2018-12-31',
  });
  const draft = (outside: typeof OUTSIDE | undefined, more: object = {}) =>
    run(
      new DraftProposal(
        {
          unitId: units.school,
          kind: 'merit',
          level: 'unit',
          letter: { number: '7/BC', date: '2019-01-10', signer: 'Nguyễn Văn A' },
          source: 'reported',
          ...(outside ? { outside } : {}),
          ...more,
        },
        clerk,
        contextOf('clerk'),
      ),
    );
  const scan = (id: string, content = PDF) =>
    run(
      new AttachPaper(
        id,
        { kind: 'decision', name: 'quyet-dinh.pdf', content: bytes(content) },
        clerk,
        contextOf('clerk'),
      ),
    );
  const file = (id: string) => run(new FileProposal(id, undefined, head, contextOf('head')));
  const report = async (lines: object[], outside = OUTSIDE) => {
    const { id } = await draft(outside);
    const added = await run(new AddLines(id, lines as never, clerk, contextOf('clerk')));
    await scan(id);
    await file(id);
    await cases.drain();
    return { id, lines: added.map((one) => (one.ok ? one : undefined)!) };
  };
  const counted = async (source: 'reported' | 'workflow') => {
    await cases.sequence();
    await new ProjectionRunner(cases.workerUrl, projections).processAll();
    const question = { from: '2019-01-01', to: '2019-12-31', sources: [source] };
    const { rows } = await cases.queries.execute(
      new RunCommendationReport(question as never, specialist),
    );
    return rows.find(({ award }) => award.code === 'grassroots-fighter')!.count;
  };
  const stateOf = async (id: string) =>
    (await cases.queries.execute(new FindDossier(id, specialist))).state;

  beforeAll(async () => {
    cases = await startUseCases();
    await foundTestProvince(cases);
  });
  afterAll(() => cases.close());

  it('need the decision named, its scan and awards the law of its day knows', async () => {
    const rejected = (code: string) => ({ rejection: { code } });
    await expect(draft(undefined)).rejects.toMatchObject(rejected('outside-decision'));
    await expect(draft(OUTSIDE, { source: 'workflow' })).rejects.toMatchObject(
      rejected('outside-decision'),
    );
    await expect(draft({ ...OUTSIDE, decidedOn: '2019-02-01' })).rejects.toMatchObject(
      rejected('date-in-future'),
    );
    const { id } = await draft(OUTSIDE);
    const [good, unknown] = await run(
      new AddLines(
        id,
        [line('Lê Thị Mẫu'), line('Phan Văn Mẫu', 'no-such-title')],
        clerk,
        contextOf('clerk'),
      ),
    );
    expect(good).toMatchObject({ ok: true });
    expect(unknown).toMatchObject({ ok: false, code: 'unknown-award' });
    await expect(file(id)).rejects.toMatchObject(rejected('decision-scan-missing'));
  });

  it('stand in the record as reported, count as such, and feed later rules as well as they are known', async () => {
    const { id, lines } = await report([line('Trần Thị Mẫu'), line('Võ Văn Mẫu')]);
    expect(await stateOf(lines[0]!.id)).toMatchObject({
      status: 'granted',
      source: 'reported',
      decisionNumber: OUTSIDE.number,
      decidedOn: OUTSIDE.decidedOn,
      issuer: OUTSIDE.issuer,
    });
    expect([await counted('reported'), await counted('workflow')]).toEqual([2, 0]);
    const { subjectId } = lines[0]!;
    const honours = async () =>
      (await cases.get(SubjectHistories).of([subjectId])).get(subjectId)!.honours;
    const said = { award: 'grassroots-fighter', years: [2018], number: OUTSIDE.number };
    expect(await honours()).toMatchObject([{ ...said, grade: 'declared' }]);

    const grade = (command: object, by = specialist) =>
      run(
        new GradeReport(
          id,
          { type: 'grade-report', ...command } as never,
          by,
          contextOf(by.accountId),
        ),
      );
    await expect(grade({ grade: 'scan-checked' }, clerk)).rejects.toMatchObject({
      rejection: { code: 'not-allowed' },
    });
    await grade({ grade: 'scan-checked' });
    expect(await honours()).toMatchObject([{ ...said, grade: 'scan-checked' }]);
    await expect(grade({ grade: 'confirmed' }, board)).rejects.toMatchObject({
      rejection: { code: 'reference-missing' },
    });
    await grade({ grade: 'confirmed', reference: 'Công văn số 8' }, board);
    await expect(grade({ grade: 'scan-checked' })).rejects.toMatchObject({
      rejection: { code: 'grade-not-higher' },
    });
    const { years } = await cases.queries.execute(new ShowRecord(subjectId, false, specialist));
    expect(years[0]!.items).toMatchObject([
      {
        source: 'reported',
        grade: 'confirmed',
        gradedBy: 'board',
        scan: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        words: { issuer: OUTSIDE.issuer, outside: true },
        fact: { number: OUTSIDE.number, decidedOn: OUTSIDE.decidedOn },
      },
    ]);
  });

  it('count the same merit once, however often it is reported', async () => {
    const before = await counted('reported');
    const { lines } = await report([line('Trần Thị Mẫu'), line('Bùi Thị Mẫu')]);
    const states = await Promise.all(lines.map(({ id }) => stateOf(id)));
    expect(states.map(({ status }) => status)).toEqual(['removed', 'granted']);
    expect(await counted('reported')).toBe((before ?? 0) + 1);
    // Running the task again finds nothing left to enter.
    await cases.drain();
    expect(await counted('reported')).toBe((before ?? 0) + 1);
  });

  it('may be refused line by line, with a reason the unit is told', async () => {
    const before = await counted('reported');
    const { lines } = await report([line('Mai Thị Mẫu'), line('Lý Văn Mẫu')]);
    const [wrong, kept] = lines.map(({ id }) => id) as [string, string];
    const note = 'Số quyết định không có trong sổ của đơn vị ban hành';
    const refuse = (by: typeof head, why = note) =>
      run(new RefuseReportedLine(wrong, why, by, contextOf(by.accountId)));
    await expect(refuse(head)).rejects.toThrow('not-allowed');
    await expect(refuse(specialist, ' ')).rejects.toThrow('reason-missing');
    await refuse(specialist);
    await expect(refuse(specialist)).rejects.toThrow('not-in-this-state');
    expect([await stateOf(wrong), await stateOf(kept)]).toMatchObject([
      { status: 'withdrawn' },
      { status: 'granted' },
    ]);
    expect(await counted('reported')).toBe((before ?? 0) + 1);
    const { texts } = await cases.queries.execute(new FindDossier(wrong, clerk));
    expect(JSON.stringify(texts)).toContain(note);
  });

  it('are taken back by their unit until somebody has looked at them', async () => {
    const before = await counted('reported');
    const { id, lines } = await report([line('Đỗ Văn Mẫu')]);
    expect(await counted('reported')).toBe((before ?? 0) + 1);
    await run(new WithdrawProposal(id, head, contextOf('head')));
    await cases.drain();
    expect(await stateOf(lines[0]!.id)).toMatchObject({ status: 'withdrawn' });
    expect(await counted('reported')).toBe(before);

    const kept = await report([line('Hồ Thị Mẫu')]);
    await run(
      new GradeReport(
        kept.id,
        { type: 'grade-report', grade: 'scan-checked' },
        specialist,
        contextOf('specialist'),
      ),
    );
    await expect(run(new WithdrawProposal(kept.id, head, contextOf('head')))).rejects.toMatchObject(
      { rejection: { code: 'next-holder-acted' } },
    );
    const shown = await cases.queries.execute(new FindProposal(kept.id, specialist));
    expect(shown).toMatchObject({ grade: 'scan-checked', gradedBy: 'specialist' });
  });
});
