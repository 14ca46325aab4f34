import {
  AddLines,
  AddRecords,
  AttachPaper,
  CheckEligibility,
  ConfirmCriterion,
  DraftProposal,
  FileProposal,
  FindDossier,
  FindEligibility,
  ListDossiers,
  OpenRound,
  RecomputeChecks,
  RecordedChecks,
  RegisterSubject,
  StateCoverage,
  SubjectHistories,
  type EligibilityAnswer,
  type EntryInput,
  type Viewer,
  type WhatIf,
} from '@vinhdanh/application';
import type { Explanation } from '@vinhdanh/domain';
import { contextOf, foundTestProvince, people, startUseCases, units } from '@vinhdanh/testing';
import type { UseCases } from '@vinhdanh/testing';
import { Client } from 'pg';
import { Database } from '../postgres/database.js';

jest.setTimeout(60_000);
const { clerk, head, stranger, specialist } = people;
const FILED_ON = '2025-02-10';
const on = (by: Viewer) => contextOf(by.accountId, { effectiveOn: FILED_ON });
const today = (by: Viewer) => contextOf(by.accountId, { effectiveOn: undefined });

const title = (year: number): EntryInput => ({
  entry: {
    kind: 'award',
    fact: { award: 'grassroots-fighter', kind: 'merit', years: [year] },
    words: {},
  },
  grade: 'confirmed',
  reference: '15/XN',
});
const LINE: Omit<WhatIf, 'subjectId'> = {
  award: 'provincial-certificate',
  kind: 'merit',
  positionClass: 'non-manager',
  meritFrom: '2023-01-01',
  meritTo: '2024-12-31',
  on: FILED_ON,
};

describe('eligibility of a line, from the record of its subject', () => {
  let cases: UseCases;
  let roundId: string;
  let subjectId: string;
  let dossierId: string;

  const find = (by: Viewer = specialist) =>
    cases.queries.execute(new FindEligibility(dossierId, by));
  const whatIf = (more: Partial<WhatIf> = {}, by: Viewer = clerk) =>
    cases.queries.execute(new CheckEligibility({ ...LINE, subjectId, ...more }, by));
  const confirm = (criterion: string, met: boolean, by: Viewer = specialist) =>
    cases.commands.execute(
      new ConfirmCriterion(dossierId, { criterion, met, note: 'đã đối chiếu' }, by, today(by)),
    );
  const add = (entries: EntryInput[]) =>
    cases.commands.execute(new AddRecords(subjectId, entries, specialist, today(specialist)));

  beforeAll(async () => {
    cases = await startUseCases();
    await foundTestProvince(cases);
    const period = {
      yearKind: 'calendar',
      meritFrom: '2023-01-01',
      meritTo: '2024-12-31',
    } as const;
    const awards = ['provincial-certificate'];
    const round = { title: 'Khen thưởng năm 2024', awards, deadline: '2025-03-01', ...period };
    const opened = await cases.commands.execute(
      new OpenRound({ ...round, expectedUnits: [units.school] }, on(specialist)),
    );
    roundId = opened.id;
    const person = {
      ...{ kind: 'individual' as const, unitId: units.school, name: 'Trần Thị Mẫu' },
      noNumber: 'not-recorded' as const,
    };
    const registered = await cases.commands.execute(
      new RegisterSubject(person, clerk, today(clerk)),
    );
    subjectId = registered.id;
    await add([title(2023)]);
    const years = { from: 1990, to: 2024 };
    await cases.commands.execute(new StateCoverage(subjectId, years, head, today(head)));
  }, 60_000);
  afterAll(() => cases.close());

  async function* pdf(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('%PDF-1.7 x');
  }

  it('is told before anything is filed: what is missing, in words', async () => {
    const found = await whatIf();
    expect(found).toMatchObject({ law: { edition: 'e2', provisional: false }, pool: 'not-met' });
    const sentences = found.missing.map((name) => name.vi).join('; ');
    expect(sentences).toContain(
      'còn thiếu 01 danh hiệu Chiến sĩ thi đua cơ sở liên tục (năm 2024)',
    );
    expect(found).not.toHaveProperty('onHold');
    await expect(whatIf({}, stranger)).rejects.toThrow('not visible');
    await expect(whatIf({ award: 'no-such' })).rejects.toMatchObject({
      rejection: { code: 'unknown-award' },
    });
  });

  it('weighs a history written out, and says what of it cannot be read', async () => {
    const written = { ...LINE, subjectId: undefined, recipientKind: 'individual' as const };
    const fact = { ref: 'x', grade: 'confirmed', kind: 'merit', award: 'grassroots-fighter' };
    const honours = [2023, 2024].map((year) => ({ ...fact, ref: `x${year}`, years: [year] }));
    expect(await whatIf({ ...written, history: { honours } })).toMatchObject({ pool: 'met' });
    const faulty = (history: object) => whatIf({ ...written, history: history as never });
    await expect(faulty({ honors: [] })).rejects.toMatchObject({
      rejection: { code: 'history-faulty', facts: { faultsEn: ['history: unknown field honors'] } },
    });
    await expect(faulty({ ratings: [{ ...fact, year: 2024 }] })).rejects.toMatchObject({
      rejection: { code: 'history-faulty' },
    });
    await expect(whatIf({ history: {} })).rejects.toMatchObject({
      rejection: { code: 'subject-or-history' },
    });
  });

  it('knows what body a collective is from the register, and leave from the record', async () => {
    const register = (subject: Pick<RegisterSubject['subject'], 'name' | 'body'>) => {
      const collective = { kind: 'collective' as const, unitId: units.province, ...subject };
      return cases.commands.execute(new RegisterSubject(collective, specialist, today(specialist)));
    };
    const body = { foundedOn: '1975-05-01', organisationId: units.province };
    const province = await register({ name: 'UBND tỉnh', body });
    const plain = await register({ name: 'Tập thể khác', body: { foundedOn: '1975-05-01' } });
    const asked = (id: string) =>
      whatIf({ subjectId: id, award: 'independence-order-3', on: '2025-03-01' }, specialist);
    const ids = (tree: Explanation[]): string[] =>
      tree.flatMap((node) => [node.id, ...ids(node.children ?? [])]);
    const anniversary = (answer: EligibilityAnswer) =>
      ids(answer.tree).includes('province.anniversary');
    expect([anniversary(await asked(province.id)), anniversary(await asked(plain.id))]).toEqual([
      true,
      false,
    ]);
    const leave: EntryInput = {
      entry: {
        kind: 'leave',
        fact: { nature: 'maternity', from: '2021-02-01', to: '2021-07-31' },
        words: {},
      },
      grade: 'confirmed',
      reference: '5/QĐ',
    };
    await add([leave]);
    const known = (await cases.get(SubjectHistories).of([subjectId])).get(subjectId);
    expect(known?.leaves).toMatchObject([{ nature: 'maternity', from: '2021-02-01' }]);
  });

  it('is recorded when the line is filed, and found again from what was recorded', async () => {
    const letter = { number: '12/TTr', date: FILED_ON, signer: 'Nguyễn Văn A' };
    const fields = {
      roundId,
      unitId: units.school,
      kind: 'merit',
      level: 'province',
      letter,
    } as const;
    const proposal = await cases.commands.execute(new DraftProposal(fields, clerk, on(clerk)));
    for (const kind of ['letter', 'list'])
      await cases.commands.execute(
        new AttachPaper(
          proposal.id,
          { kind, name: `${kind}.pdf`, content: pdf() },
          clerk,
          on(clerk),
        ),
      );
    const { award, positionClass } = LINE;
    const line = { subject: { id: subjectId }, award, positionClass } as const;
    const lines = [{ ...line, recipientKind: 'individual' as const, summary: 'Hai năm liền' }];
    const [added] = await cases.commands.execute(
      new AddLines(proposal.id, lines, clerk, on(clerk)),
    );
    if (!added?.ok) throw new Error(JSON.stringify(added));
    dossierId = added.id;
    expect((await find(clerk)).atCheck).toBeNull();
    await cases.commands.execute(new FileProposal(proposal.id, undefined, head, on(head)));
    await cases.drain();

    const found = await find();
    expect(found).toMatchObject({
      status: 'checked',
      atCheck: { edition: 'e2', pool: 'not-met', reproduced: true },
      now: { pool: 'not-met' },
    });
    expect(found.atCheck?.answer?.tree).toEqual(found.now.tree);
    const fact = { ref: expect.any(String) as string, grade: 'confirmed', years: [2023] };
    expect(JSON.stringify(found.now.tree)).toContain('"years":[2023]');
    expect(flat(found.now.tree)).toContainEqual(expect.objectContaining({ facts: [fact] }));
  });

  it('stands with its missing sentences where the line is listed and shown', async () => {
    const { items } = await cases.queries.execute(
      new ListDossiers({ roundId }, 10, undefined, head),
    );
    const shown = await cases.queries.execute(new FindDossier(dossierId, head));
    for (const one of [items[0], shown]) {
      expect(one?.eligibility).toMatchObject({ result: 'not-met', pool: 'not-met', edition: 'e2' });
      const sentences = one?.eligibility?.missing.map((name) => name.vi).join('; ');
      expect(sentences).toContain('còn thiếu 01 danh hiệu');
    }
    expect(shown.texts.map((text) => text.type)).not.toContain('dossier.checked');
  });

  it('follows the record, while what was recorded stays', async () => {
    await add([title(2024)]);
    const found = await find();
    expect(found.now).toMatchObject({ pool: 'met', result: 'not-enough-data' });
    expect(found.atCheck).toMatchObject({ pool: 'not-met', reproduced: true });
  });

  it('is completed by an officer where no register knows', async () => {
    const open = (tree: Tree[]) =>
      flat(tree).filter((node) => !node.children && !('have' in node) && node.result !== 'met');
    const before = await find();
    const [first] = open(before.now.tree);
    const said = await confirm(first!.id, true);
    expect(said.criterion).toMatchObject({ id: first!.id, source: expect.any(String) as string });
    expect(said.criterion.text.vi).toContain('cần xác nhận');
    expect(flat(said.eligibility.tree).find((node) => node.id === first!.id)?.result).toBe('met');
    for (const node of open(said.eligibility.tree)) await confirm(node.id, true);
    expect((await find()).now.result).toBe('met');
    await confirm(first!.id, false);
    expect((await find()).now.result).toBe('not-met');

    const counted = flat(before.now.tree).find((node) => 'have' in node);
    await expect(confirm(counted!.id, true)).rejects.toMatchObject({
      rejection: { code: 'criterion-counted' },
    });
    await expect(confirm('no.such', true)).rejects.toMatchObject({
      rejection: { code: 'unknown-criterion' },
    });
    await expect(confirm(first!.id, true, clerk)).rejects.toMatchObject({
      rejection: { code: 'not-allowed' },
    });
  });

  it('comes out the same when recomputed, unless the inputs were altered or erased', async () => {
    const again = () => cases.get(RecomputeChecks).of([dossierId]);
    expect(await again()).toMatchObject([{ result: 'equal', edition: 'e2', differs: [] }]);
    const period = { from: FILED_ON, to: FILED_ON };
    expect(await cases.get(RecordedChecks).proposed(period, undefined, 10)).toEqual([dossierId]);

    const url = new URL(cases.get(Database).url);
    const owner = new URL(process.env.VD_TEST_OWNER_URL ?? '');
    owner.pathname = url.pathname;
    const client = new Client({ connectionString: owner.toString() });
    await client.connect();
    const inputs = `event_id in (select event_id from vd_event where type = 'dossier.checked')`;
    await client.query('alter table vd_event_private disable trigger all');
    await client.query(
      `update vd_event_private set body = jsonb_set(body, '{history,honours}', '[]') where ${inputs}`,
    );
    expect(await again()).toMatchObject([
      {
        result: 'different',
        differs: expect.arrayContaining(['inputsHash', 'eligibility']) as string[],
      },
    ]);
    await client.query(`delete from vd_event_private where ${inputs}`);
    await client.end();
    expect(await again()).toMatchObject([{ result: 'no-inputs' }]);
    const { atCheck } = await find();
    expect(atCheck).toMatchObject({ pool: 'not-met' });
    expect(atCheck).not.toHaveProperty('answer');
  });
});

interface Tree {
  id: string;
  result: string;
  children?: Tree[];
}
const flat = <T extends { children?: T[] }>(tree: readonly T[]): T[] =>
  tree.flatMap((node) => [node, ...flat(node.children ?? [])]);
