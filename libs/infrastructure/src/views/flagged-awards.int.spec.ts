import { randomUUID } from 'node:crypto';
import {
  AddLines,
  AddRecords,
  FindEligibility,
  MergeSubjects,
  DraftProposal,
  FileProposal,
  ListFlagged,
  OpenRound,
  RegisterSubject,
  ShowRecord,
  StateCoverage,
  type Viewer,
} from '@vinhdanh/application';
import { dossierDecider, subjectDecider, type DossierCommand } from '@vinhdanh/domain';
import {
  contextOf,
  foundTestProvince,
  people,
  startUseCases,
  units,
  type UseCases,
} from '@vinhdanh/testing';

jest.setTimeout(60_000);
const { clerk, head, stranger, specialist } = people;
const on = (by: Viewer) => contextOf(by.accountId, { effectiveOn: '2025-02-10' });
const today = (by: Viewer) => contextOf(by.accountId, { effectiveOn: undefined });

describe('awards that rested on an annulled one', () => {
  let cases: UseCases;
  let roundId: string;

  const run = (id: string, command: DossierCommand) =>
    cases.runner.run(dossierDecider, id, command, today(specialist), {});
  const state = async (id: string) => (await cases.runner.load(dossierDecider, id)).state;
  const register = async (name: string): Promise<string> => {
    const person = { kind: 'individual' as const, unitId: units.school, name, synthetic: true };
    const fields = { ...person, noNumber: 'not-recorded' as const };
    const { id } = await cases.commands.execute(new RegisterSubject(fields, clerk, today(clerk)));
    await cases.commands.execute(
      new StateCoverage(id, { from: 1990, to: 2024 }, head, today(head)),
    );
    return id;
  };
  /** A title granted for a year by its own body. */
  const title = async (subjectId: string, year: number): Promise<string> => {
    const id = randomUUID();
    const proposalId = randomUUID();
    const unit = { unitId: units.school, unitLine: [units.school], filingUnitId: units.school };
    await run(id, {
      ...{ type: 'draft', proposalId, ...unit, subjectId, award: 'grassroots-fighter' },
      ...{ kind: 'merit', level: 'unit', recipientKind: 'individual', source: 'reported' },
      ...{ meritFrom: `${year}-01-01`, meritTo: `${year}-12-31` },
    } as DossierCommand);
    const outside = { number: `${year}/QĐ`, decidedOn: `${year}-12-20`, issuer: 'Trường (mẫu)' };
    await run(id, { type: 'report', proposalId, outside });
    return id;
  };
  const filed = async (subjectIds: string[]): Promise<string[]> => {
    const letter = { number: '1/TTr', date: '2025-02-10', signer: 'A' };
    const fields = { roundId, unitId: units.school, kind: 'merit', level: 'province', letter };
    const { id } = await cases.commands.execute(
      new DraftProposal(fields as never, clerk, on(clerk)),
    );
    const given = subjectIds.map((subjectId) => ({
      subject: { id: subjectId },
      award: 'provincial-certificate',
      recipientKind: 'individual' as const,
      positionClass: 'non-manager' as const,
    }));
    const added = await cases.commands.execute(new AddLines(id, given as never, clerk, on(clerk)));
    await cases.commands.execute(new FileProposal(id, undefined, head, on(head)));
    await cases.drain();
    return added.map((one) => (one.ok ? one.id : ''));
  };
  const flagged = (by: Viewer) => cases.queries.execute(new ListFlagged(by, 50));

  beforeAll(async () => {
    cases = await startUseCases();
    await foundTestProvince(cases);
    const opened = await cases.commands.execute(
      new OpenRound(
        {
          title: 'Khen thưởng năm 2024',
          awards: ['provincial-certificate'],
          yearKind: 'calendar',
          meritFrom: '2023-01-01',
          meritTo: '2024-12-31',
          deadline: '2025-03-01',
          expectedUnits: [units.school],
        },
        on(specialist),
      ),
    );
    roundId = opened.id;
  }, 60_000);
  afterAll(() => cases.close());

  it('are flagged and nothing else, once, for those who may see them', async () => {
    const [one, other] = [await register('Người Một (mẫu)'), await register('Người Hai (mẫu)')];
    const [y23] = [await title(one, 2023), await title(one, 2024)];
    const old = await title(one, 2015);
    const [rests, apart] = (await filed([one, other])) as [string, string];
    expect(await state(rests)).toMatchObject({ check: { eligibility: expect.any(String) } });
    expect((await flagged(specialist)).items).toEqual([]);

    const annul = (id: string) => run(id, { type: 'annul', actId: 'act-1', on: '2025-06-01' });
    await annul(old);
    await cases.drain();
    expect((await flagged(specialist)).items).toEqual([]);
    await annul(y23);
    await cases.drain();
    expect(await state(y23)).toMatchObject({
      status: 'annulled',
      recover: ['object', 'money'],
    });
    const flag = {
      cause: 'rests-on-annulled',
      dossierId: y23,
      actId: 'act-1',
      on: '2025-06-01',
    };
    const before = await state(rests);
    expect(before).toMatchObject({ status: 'checked', flags: [flag] });
    expect((await state(apart)).flags).toBeUndefined();
    expect((await flagged(specialist)).items).toMatchObject([
      { id: rests, award: 'provincial-certificate', subjectName: 'Người Một (mẫu)', flags: [flag] },
    ]);
    expect((await flagged(clerk)).items).toHaveLength(1);
    const { years } = await cases.queries.execute(new ShowRecord(one, false, specialist));
    expect(years.flatMap(({ items }) => items).find(({ id }) => id === rests)).toMatchObject({
      flags: [flag],
    });
    expect((await flagged(stranger)).items).toEqual([]);
    await run(rests, { type: 'flag', ...flag } as DossierCommand);
    expect((await state(rests)).flags).toHaveLength(1);
  });

  it('are flagged for what was stripped, and no more once it is restored', async () => {
    const one = await register('Người Ba (mẫu)');
    const [y23] = [await title(one, 2023), await title(one, 2024)];
    const [rests] = (await filed([one])) as [string];
    const by = { actId: 'act-2', on: '2025-07-01' };
    await run(y23, { type: 'strip', number: '1/CTN', ...by });
    await cases.drain();
    expect((await state(rests)).flags).toEqual([
      { cause: 'rests-on-stripped', dossierId: y23, actId: 'act-2', on: '2025-07-01' },
    ]);
    await run(y23, { type: 'restore', actId: 'act-3', number: '2/CTN', on: '2025-08-01' });
    await cases.drain();
    expect((await state(rests)).flags).toBeUndefined();
    expect((await flagged(specialist)).items.map(({ id }) => id)).not.toContain(rests);
  });

  it('are flagged for what stands in a record only and was stripped there', async () => {
    const one = await register('Người Sáu (mẫu)');
    await title(one, 2024);
    const fact = {
      ...{ award: 'grassroots-fighter', kind: 'merit', years: [2023] },
      ...{ decidedOn: '2023-12-20', number: '2023/QĐ' },
    };
    const entry = { kind: 'award', fact, words: { issuer: 'Trường (mẫu)' } } as const;
    const told = [{ entry, synthetic: true }];
    await cases.commands.execute(new AddRecords(one, told as never, clerk, today(clerk)));
    const [rests] = (await filed([one])) as [string];
    const { state: subject } = await cases.runner.load(subjectDecider, one);
    const [entryId] = Object.keys(subject.entries) as [string];
    const strip = async (type: 'strip-record' | 'restore-record', now: object, on: string) => {
      const command = { type, entryId, actId: 'act-7', number: '4/QĐ-TTg', on } as const;
      const policy = { id: one, entry: { ...entry, fact: { ...fact, ...now } } as never };
      await cases.runner.run(subjectDecider, one, command, today(specialist), policy);
      await cases.drain();
    };
    await strip('strip-record', {}, '2025-07-01');
    expect((await state(rests)).flags).toEqual([
      {
        ...{ cause: 'rests-on-stripped', dossierId: entryId, subjectId: one },
        ...{ actId: 'act-7', on: '2025-07-01' },
      },
    ]);
    const { years } = await cases.queries.execute(new ShowRecord(one, false, specialist));
    const shown = years.flatMap(({ items }) => items).find(({ id }) => id === entryId);
    expect(shown).toMatchObject({
      ...{ fact: { annulled: true }, stripped: { number: '4/QĐ-TTg' } },
    });
    // A title of the unit's own is nothing the centre could be asked for.
    expect(shown?.mayAsk).toBeUndefined();
    await strip('restore-record', { annulled: true }, '2025-08-01');
    expect((await state(rests)).flags).toBeUndefined();
  });

  it('wait for one whose effect is suspended, and say so', async () => {
    const one = await register('Người Bốn (mẫu)');
    const [y23] = [await title(one, 2023), await title(one, 2024)];
    await run(y23, { type: 'suspend', actId: 'act-4', number: '3/QĐ', on: '2025-02-01' });
    const [rests] = (await filed([one])) as [string];
    expect((await state(rests)).check?.eligibility).not.toBe('met');
    const told = await cases.queries.execute(new FindEligibility(rests, clerk));
    expect(JSON.stringify(told)).toContain('đang bị tạm đình chỉ hiệu lực');
    const resume: DossierCommand = { type: 'resume', actId: 'act-5', on: '2025-03-01' };
    const policy = { endable: new Set(['act-4']) };
    await cases.runner.run(dossierDecider, y23, resume, today(specialist), policy);
    expect(await state(y23)).toMatchObject({ status: 'granted' });
  });

  it('are found also where the record of another id, merged since, was told the same decision', async () => {
    const [one, twin] = [await register('Người Năm (mẫu)'), await register('Phạm Văn Khác (mẫu)')];
    const y23 = await title(one, 2023);
    // Under the second id the unit told the same decision, and that of the year after.
    const entries = [2023, 2024].map((year) => ({
      entry: {
        kind: 'award' as const,
        fact: {
          ...{ award: 'grassroots-fighter', kind: 'merit', years: [year] },
          ...{ decidedOn: `${year}-12-20`, number: `${year}/QĐ` },
        },
        words: { issuer: 'Trường (mẫu)' },
      },
      synthetic: true,
    }));
    await cases.commands.execute(new AddRecords(twin, entries as never, clerk, today(clerk)));
    const [rests] = (await filed([twin])) as [string];
    const same = new MergeSubjects(one, twin, 'same-person', specialist, today(specialist));
    await cases.commands.execute(same);
    await run(y23, { type: 'annul', actId: 'act-6', on: '2025-06-01' });
    await cases.drain();
    expect((await state(rests)).flags).toMatchObject([{ dossierId: y23 }]);
  });
});
