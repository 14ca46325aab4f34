import {
  AddLines,
  ChangeMovement,
  CheckEligibility,
  DraftProposal,
  LaunchMovement,
  MergeSubjects,
  ShowRecord,
  SubjectHistories,
} from '@vinhdanh/application';
import type { MovementResult } from '@vinhdanh/domain';
import {
  contextOf,
  foundTestProvince,
  people,
  startUseCases,
  type UseCases,
  units,
} from '@vinhdanh/testing';
import { ResultsToRecords1780000000023 } from '../migrations/0023-results-to-records.js';
import { Database } from '../postgres/database.js';

jest.setTimeout(60_000);
const { clerk, specialist } = people;

describe('results of movements', () => {
  let cases: UseCases;
  let movementId: string;
  let subjects: string[];
  const ON = '2018-12-20';
  const run: UseCases['commands']['execute'] = (command: never) => cases.commands.execute(command);
  const context = () => contextOf('specialist');
  const record = async (results: [string, MovementResult][], on = ON) => {
    const command = {
      type: 'record-results' as const,
      on,
      results: results.map(([subjectId, result]) => ({ subjectId, result })),
    };
    await run(new ChangeMovement(movementId, command, context()));
  };
  const movements = async (id: string) =>
    (await cases.get(SubjectHistories).of([id])).get(id)!.movements;

  beforeAll(async () => {
    cases = await startUseCases();
    const roundId = await foundTestProvince(cases);
    const letter = await run(
      new DraftProposal(
        {
          roundId,
          unitId: units.school,
          kind: 'merit',
          level: 'province',
          letter: { number: '1/TTr', date: '2019-01-10', signer: 'Nguyễn Văn A' },
        },
        clerk,
        contextOf('clerk'),
      ),
    );
    const line = (name: string) => ({
      subject: { name, synthetic: true },
      award: 'provincial-flag',
      recipientKind: 'collective' as const,
    });
    const added = await run(
      new AddLines(letter.id, ['Tổ Toán', 'Tổ Văn', 'Tổ Lý'].map(line), clerk, contextOf('clerk')),
    );
    subjects = added.map((one) => (one.ok ? one.subjectId : ''));
    const launched = await run(
      new LaunchMovement(
        {
          name: 'Dạy tốt, học tốt',
          launcher: 'province',
          ownerId: units.province,
          focus: [],
          from: '2014-01-01',
        },
        context(),
      ),
    );
    movementId = launched.id;
    const review = { type: 'hold-review', kind: 'final', on: ON } as const;
    await run(new ChangeMovement(movementId, review, context()));
  });
  afterAll(() => cases.close());

  it('enter the records of those they name, as decided here', async () => {
    const [maths, letters] = subjects as [string, string];
    await record([
      [maths, 'leading'],
      [letters, 'typical'],
    ]);
    await cases.drain();
    expect(await movements(maths)).toMatchObject([
      {
        grade: 'system',
        launchedBy: 'province',
        year: 2018,
        years: 4,
        review: 'final',
        result: 'leading',
      },
    ]);
    const { years } = await cases.queries.execute(new ShowRecord(maths, false, specialist));
    expect(years.flatMap(({ items }) => items)).toMatchObject([
      { kind: 'movement', source: 'system', grade: 'system', words: { title: 'Dạy tốt, học tốt' } },
    ]);
    expect(years[0]!.items[0]).not.toHaveProperty('gradedBy', expect.any(String));
    expect(await movements(subjects[2]!)).toEqual([]);
  });

  it('are weighed with the rest: a thematic flag for who led a movement of three years', async () => {
    const [maths, , physics] = subjects as [string, string, string];
    const weigh = async (subjectId: string) => {
      const question = {
        subjectId,
        award: 'provincial-flag',
        kind: 'movement' as const,
        recipientKind: 'collective' as const,
        meritFrom: '2018-01-01',
        meritTo: '2018-12-31',
        on: '2024-06-01',
      };
      return cases.queries.execute(new CheckEligibility(question as never, specialist));
    };
    const led = JSON.stringify(await weigh(maths));
    const [entry] = await movements(maths);
    expect(led).toContain(entry!.ref);
    expect(JSON.stringify(await weigh(physics))).not.toContain(entry!.ref);
  });

  it('follow a result that was put right, and who was merged', async () => {
    const [maths, letters, physics] = subjects as [string, string, string];
    await record([[maths, 'voted']]);
    await cases.drain();
    expect(await movements(maths)).toMatchObject([{ result: 'voted' }]);
    await run(new MergeSubjects(letters, physics, 'same-body', specialist, context()));
    await record([[letters, 'leading']]);
    await cases.drain();
    expect((await movements(physics)).map(({ result }) => result)).toEqual(['leading']);
  });

  it('recorded by an earlier release are brought in by the migration, and never twice', async () => {
    const [, , physics] = subjects as [string, string, string];
    const worker = new Database(cases.workerUrl, 'test');
    try {
      await record([[physics, 'typical']], ON);
      // As if nobody had owed it then.
      await worker.query(
        `update vd_task set done_at = now() where kind = 'enter-results' and done_at is null`,
      );
      await cases.drain();
      const before = await movements(physics);
      expect(before.map(({ result }) => result)).not.toContain('typical');
      const up = () =>
        new ResultsToRecords1780000000023().up({
          query: (sql: string) => worker.query(sql),
        } as never);
      await up();
      await cases.drain();
      const after = await movements(physics);
      expect(after.map(({ result }) => result)).toContain('typical');
      await up();
      await cases.drain();
      expect(await movements(physics)).toEqual(after);
    } finally {
      await worker.close();
    }
  });
});
