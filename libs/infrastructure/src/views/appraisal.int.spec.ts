import { randomUUID } from 'node:crypto';
import {
  AddLines,
  AppraiseDossier,
  DraftProposal,
  FileProposal,
  FindDossier,
  RecallAppraisal,
  ReturnDossier,
  StorePaper,
  SupplementDossier,
  WithdrawDossier,
  type Viewer,
} from '@vinhdanh/application';
import type { LawCitation } from '@vinhdanh/domain';
import {
  contextOf,
  decree91,
  foundTestProvince,
  people,
  startUseCases,
  units,
} from '@vinhdanh/testing';
import type { UseCases } from '@vinhdanh/testing';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(60_000);

const LETTER = { number: '12/TTr', date: '2019-01-10', signer: 'Nguyễn Văn A' };
const { clerk, head, managing, stranger, specialist } = people;

describe('a line in appraisal', () => {
  let cases: UseCases;
  let ids: string[];

  beforeAll(async () => {
    cases = await startUseCases();
    const roundId = await foundTestProvince(cases);
    const fields = {
      roundId,
      unitId: units.school,
      kind: 'merit',
      level: 'province',
      letter: LETTER,
    } as const;
    const { id } = await run(new DraftProposal(fields, clerk, contextOf('clerk')));
    const lines = ['Tổ Toán', 'Tổ Văn', 'Tổ Sử'].map((name) => ({
      subject: { name },
      award: 'provincial-flag',
      recipientKind: 'collective' as const,
      summary: `Thành tích của ${name}`,
    }));
    const added = await run(new AddLines(id, lines, clerk, contextOf('clerk')));
    ids = added.flatMap((line) => (line.ok ? [line.id] : []));
    await run(new FileProposal(id, undefined, head, contextOf('head')));
    await cases.drain();
  }, 60_000);
  afterAll(() => cases.close());

  const run: UseCases['commands']['execute'] = (command: never) => cases.commands.execute(command);
  const find = (id: string, by: Viewer, at?: { index: number }) =>
    cases.queries.execute(new FindDossier(id, by, at));
  const askFor = (id: string, review: 'asker' | 'full') =>
    run(
      new ReturnDossier(
        id,
        {
          type: 'return',
          fields: ['summary'],
          papers: ['report'],
          deadline: '2019-02-10',
          review,
          reason: 'paper-missing',
          message: 'Thiếu báo cáo thành tích',
        },
        specialist,
        contextOf('specialist'),
      ),
    );

  it('is asked for more, answered with just that, and checked again', async () => {
    const id = ids[0]!;
    await askFor(id, 'full');
    expect(await find(id, clerk)).toMatchObject({
      returnMessage: 'Thiếu báo cáo thành tích',
      subjectName: 'Tổ Toán',
      state: { status: 'returned', returned: { fields: ['summary'] } },
    });
    const { sha256 } = await run(new StorePaper(id, { content: pdf() }, clerk));
    const supplement = (papers: { kind: string; sha256: string; name: string }[]) =>
      run(new SupplementDossier(id, { summary: 'Rõ hơn' }, papers, clerk, contextOf('clerk')));
    const paper = { kind: 'report', sha256, name: 'báo cáo.pdf' };
    await expect(supplement([])).rejects.toThrow('supplement-incomplete');
    await expect(supplement([{ ...paper, sha256: 'a'.repeat(64) }])).rejects.toThrow(
      'no-such-file',
    );
    expect((await supplement([paper])).state.status).toBe('filed');
    await cases.drain();
    const after = await find(id, clerk);
    expect(after.state).toMatchObject({ status: 'checked', papers: { report: sha256 } });
    expect(after.state.check?.missingPapers).not.toContain('report');
    expect(after.returnMessage).toBeUndefined();
    expect(after.texts.map((text) => text.body)).toContainEqual({ summary: 'Rõ hơn' });
  });

  it('is hidden from other units and reviewed by the province alone', async () => {
    const id = ids[1]!;
    await expect(find(id, stranger)).rejects.toThrow('not visible');
    await expect(find(randomUUID(), specialist)).rejects.toThrow('not visible');
    const appraise = (by: Viewer, more: { cited?: LawCitation } = { cited: decree91 }) =>
      run(
        new AppraiseDossier(
          id,
          { type: 'appraise', result: 'eligible', ...more },
          by,
          contextOf(by.accountId),
        ),
      );
    await expect(appraise(stranger)).rejects.toThrow('not visible');
    await expect(appraise(clerk)).rejects.toThrow('not-allowed');
    await expect(appraise(managing)).rejects.toThrow('not-allowed');
    const before = await find(id, specialist);
    // Its rules of 2019 are not confirmed: nobody decides on them without the text in hand.
    const refused: unknown = await appraise(specialist, {}).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      rejection: { code: 'basis-unconfirmed', facts: { edition: 'e1b', provisional: false } },
    });
    expect((await find(id, specialist)).version).toBe(before.version);
    expect((await appraise(specialist)).state).toMatchObject({
      status: 'eligible',
      appraisal: { cited: decree91 },
    });
    const recall = new RecallAppraisal(
      id,
      { type: 'recall-appraisal' },
      specialist,
      contextOf('specialist'),
    );
    expect((await run(recall)).state.status).toBe('checked');
  });

  it('is shown as it was', async () => {
    const id = ids[2]!;
    await cases.sequence();
    const before = await find(id, clerk, { index: 1_000_000 }).catch((e: Error) => e.message);
    expect(before).toContain('at-in-future');
    await run(
      new WithdrawDossier(
        id,
        { type: 'withdraw', reason: 'filed-in-error' },
        head,
        contextOf('head'),
      ),
    );
    await cases.sequence();
    const now = await find(id, clerk);
    expect(now.state.status).toBe('withdrawn');
    const seen = new Set<string>();
    for (let index = 0; seen.size < 4; index += 1) {
      const then = await find(id, clerk, { index }).catch(() => undefined);
      if (then) seen.add(then.state.status);
    }
    expect([...seen]).toEqual(['draft', 'filed', 'checked', 'withdrawn']);
  });

  async function* pdf(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('%PDF-1.7 report');
  }
});
