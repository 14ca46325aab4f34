import {
  AddLines,
  AddRecords,
  AppraiseDossiers,
  AttachPaper,
  DraftProposal,
  FileProposal,
  FindRehearsal,
  ListFlips,
  RegisterSubject,
  RequestRehearsal,
  StateCoverage,
  type EntryInput,
} from '@vinhdanh/application';
import {
  contextOf,
  decree91,
  foundTestProvince,
  people,
  startUseCases,
  units,
} from '@vinhdanh/testing';
import type { UseCases } from '@vinhdanh/testing';

jest.setTimeout(90_000);
const { clerk, head, specialist } = people;
const today = contextOf('x', { effectiveOn: undefined }).at;
const live = (by: string) => contextOf(by, { effectiveOn: undefined, at: today });

const title = (year: number): EntryInput => ({
  entry: {
    kind: 'award',
    fact: { award: 'grassroots-fighter', kind: 'merit', years: [year] },
    words: {},
  },
  grade: 'confirmed',
  reference: '15/XN',
});

/** The law of 2018 left the certificate to the province; that of 2022 asks for two titles in a row. */
describe('lines filed, checked and ended by people, under the law that came later', () => {
  let cases: UseCases;
  let twice: string;
  let never: string;

  async function person(name: string, titles: EntryInput[]): Promise<string> {
    const fields = {
      ...{ kind: 'individual' as const, unitId: units.school, name },
      noNumber: 'not-recorded' as const,
    };
    const { id } = await cases.commands.execute(new RegisterSubject(fields, clerk, live('clerk')));
    if (titles.length > 0)
      await cases.commands.execute(new AddRecords(id, titles, specialist, live('specialist')));
    const years = { from: 1988, to: 2018 };
    await cases.commands.execute(new StateCoverage(id, years, head, live('head')));
    return id;
  }
  async function* pdf(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('%PDF-1.7 x');
  }

  beforeAll(async () => {
    cases = await startUseCases();
    const roundId = await foundTestProvince(cases);
    const subjects = [
      await person('Trần Thị Mẫu', [title(2017), title(2018)]),
      await person('Lê Văn Mẫu', []),
    ];
    const letter = { number: '12/TTr', date: '2019-01-10', signer: 'Nguyễn Văn A' };
    const unit = { roundId, unitId: units.school, kind: 'merit', level: 'province' } as const;
    const draft = new DraftProposal({ ...unit, letter }, clerk, contextOf('clerk'));
    const { id: proposalId } = await cases.commands.execute(draft);
    for (const kind of ['letter', 'list', 'report', 'minutes']) {
      const upload = { kind, name: `${kind}.pdf`, content: pdf() };
      await cases.commands.execute(new AttachPaper(proposalId, upload, clerk, contextOf('clerk')));
    }
    const lines = subjects.map((id) => ({
      subject: { id },
      award: 'provincial-certificate',
      recipientKind: 'individual' as const,
      positionClass: 'non-manager' as const,
      summary: 'Hoàn thành tốt',
    }));
    const added = await cases.commands.execute(
      new AddLines(proposalId, lines, clerk, contextOf('clerk')),
    );
    [twice = '', never = ''] = added.map((line) => (line.ok ? line.id : JSON.stringify(line)));
    await cases.commands.execute(new FileProposal(proposalId, undefined, head, contextOf('head')));
    await cases.drain();
    const refusal = {
      type: 'appraise',
      result: 'not-eligible',
      reason: 'over-quota',
      cited: decree91,
    } as const;
    const ended = await cases.commands.execute(
      new AppraiseDossiers({ proposalId }, refusal, specialist, contextOf('specialist')),
    );
    expect(ended).toMatchObject([{ ok: true }, { ok: true }]);
  });
  afterAll(() => cases.close());

  it('flips the one who never held a title, and says why', async () => {
    const fields = { from: '2019-01-01', to: '2019-12-31', edition: 'e2' };
    const { id } = await cases.commands.execute(new RequestRehearsal(fields, live('board')));
    await cases.drain();
    const found = await cases.queries.execute(new FindRehearsal(id));
    expect(found).toMatchObject({ total: 2, done: 2, withoutInputs: 0, flips: 1 });
    const { items } = await cases.queries.execute(new ListFlips(id, {}, 10));
    expect(items).toMatchObject([
      { dossierId: never, edition: 'e1b', before: { pool: 'met' }, after: { pool: 'not-met' } },
    ]);
    const said = items[0]?.criteria.flatMap(({ missing }) => missing.map(({ vi }) => vi)).join(' ');
    expect(said).toContain('Chiến sĩ thi đua cơ sở');
    expect(items.map((one) => one.dossierId)).not.toContain(twice);
  });
});
