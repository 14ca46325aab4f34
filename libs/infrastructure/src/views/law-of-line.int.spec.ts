import {
  AddLines,
  ApplyEdition,
  AttachPaper,
  ChangeEdition,
  DraftProposal,
  FileProposal,
  FindDossier,
  FindReceipt,
  ReceiveDossier,
} from '@vinhdanh/application';
import type { AwardFile } from '@vinhdanh/domain';
import {
  contextOf,
  foundTestProvince,
  people,
  startUseCases,
  testViewer,
  units,
  type UseCases,
} from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';

jest.setTimeout(60_000);

const { clerk, head, specialist } = people;
const board = testViewer('board', 'board-head');

describe('the law a line is checked under', () => {
  let cases: UseCases;
  beforeAll(async () => {
    cases = await startUseCases();
    await foundTestProvince(cases);
  });
  afterAll(() => cases.close());

  const on = (actor: string, effectiveOn: string) => contextOf(actor, { effectiveOn });

  /** A letter with one line, filed on a day; answers both ids. */
  async function filed(name: string, day: string) {
    const fields = {
      unitId: units.school,
      kind: 'spot',
      level: 'province',
      letter: { number: '12/TTr', date: day, signer: 'Nguyễn Văn A' },
    } as const;
    const run = cases.commands;
    const { id } = await run.execute(new DraftProposal(fields, clerk, on('clerk', day)));
    const line = {
      subject: { name },
      award: 'provincial-certificate',
      recipientKind: 'collective',
      meritFrom: '2025-01-01',
      meritTo: '2025-12-31',
    } as const;
    const added = await run.execute(new AddLines(id, [line], clerk, on('clerk', day)));
    for (const kind of ['letter', 'report', 'minutes']) {
      const upload = { kind, name: `${kind}.pdf`, content: pdf() };
      await run.execute(new AttachPaper(id, upload, clerk, on('clerk', day)));
    }
    await run.execute(new FileProposal(id, undefined, head, on('head', day)));
    await cases.drain();
    return { proposalId: id, lineId: added.flatMap((one) => (one.ok ? [one.id] : []))[0]! };
  }
  async function* pdf(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('%PDF-1.7 x');
  }
  const shown = (id: string) => cases.queries.execute(new FindDossier(id, specialist));
  const checks = async (id: string) =>
    (
      await cases.get(Database).query<{ data: { edition: string; receivedOn: string } }>(
        `select envelope::jsonb->'data' as data from vd_event
         where stream = $1 and type = 'dossier.checked' order by version`,
        [`dossier:${id}`],
      )
    ).map(({ data }) => [data.edition, data.receivedOn]);

  it('is that of its receipt, whatever came into force since', async () => {
    const { lineId } = await filed('Tổ Toán', '2026-09-20');
    const { state, basis } = await shown(lineId);
    expect(state.check?.edition).toBe('e3');
    expect(basis).toMatchObject({
      receipts: { province: '2026-09-20', ministry: null },
      law: { edition: 'e3', provisional: false },
      appliedEdition: null,
    });
  });

  it('is the newer one only by an officer’s act, and the old finding stays in the log', async () => {
    const { lineId } = await filed('Tổ Lý', '2026-09-20');
    const apply = (edition: string, by = board) =>
      cases.commands.execute(
        new ApplyEdition(
          lineId,
          { type: 'apply-edition', edition, reason: 'Luật 06/2026 Điều 4(4): có lợi hơn' },
          by,
          on(by.accountId, '2026-11-10'),
        ),
      );
    await expect(apply('e4', specialist)).rejects.toMatchObject({
      rejection: { code: 'not-allowed' },
    });
    for (const [edition, code] of [
      ['e99', 'no-such-edition'],
      ['e2', 'edition-not-newer'],
      ['e3', 'edition-not-newer'],
    ] as const)
      await expect(apply(edition)).rejects.toMatchObject({ rejection: { code } });

    await apply('e4');
    await cases.drain();
    const { state, basis, texts } = await shown(lineId);
    expect(state).toMatchObject({ status: 'checked', check: { edition: 'e4', provisional: true } });
    expect(basis).toMatchObject({
      appliedEdition: 'e4',
      law: { provisional: true, verified: false },
    });
    expect(basis?.law?.warnings.length).toBeGreaterThan(0);
    expect(texts.find(({ type }) => type === 'dossier.edition-applied')?.body).toEqual({
      reason: 'Luật 06/2026 Điều 4(4): có lợi hơn',
    });
    expect(await checks(lineId)).toEqual([
      ['e3', '2026-09-20'],
      ['e4', '2026-09-20'],
    ]);
  });

  it('is that of the day the specialist says the file was really received', async () => {
    const { lineId } = await filed('Tổ Hóa', '2026-09-30');
    await cases.commands.execute(
      new ReceiveDossier(
        lineId,
        { type: 'receive', receivedOn: '2026-10-02' },
        specialist,
        on('specialist', '2026-10-05'),
      ),
    );
    await cases.drain();
    expect(await checks(lineId)).toEqual([
      ['e3', '2026-09-30'],
      ['e4', '2026-10-02'],
    ]);
  });

  it('is not recomputed when the edition changes later', async () => {
    const { lineId } = await filed('Tổ Sinh', '2026-09-20');
    const before = await shown(lineId);
    expect(before.state.check?.missingPapers).not.toContain('one-more');
    const award = {
      code: 'provincial-certificate',
      extends: 'e3',
      papers: [
        {
          code: 'one-more',
          name: { vi: 'Giấy tờ mới', en: 'New paper' },
          required: true,
          source: 'Điều thử',
          verified: true,
        },
      ],
    } as AwardFile;
    await cases.commands.execute(
      new ChangeEdition(
        'e3',
        { type: 'amend', award, reason: 'thử', citation: 'Điều thử' },
        contextOf('admin'),
      ),
    );
    await cases.drain();
    const after = await shown(lineId);
    expect(after.version).toBe(before.version);
    expect(after.state).toEqual(before.state);
    expect(after.basis).toEqual(before.basis);
    const { lineId: next } = await filed('Tổ Địa', '2026-09-21');
    expect((await shown(next)).state.check?.missingPapers).toContain('one-more');
  });

  it('has lapsed: nothing is filed until an officer confirms the basis', async () => {
    await expect(filed('Tổ Sử', '2027-03-05')).rejects.toMatchObject({
      rejection: {
        code: 'edition-closed',
        facts: { edition: 'e5', path: 'edition/warnings/decree-lapsed' },
      },
    });
    await cases.commands.execute(
      new ChangeEdition(
        'e5',
        {
          type: 'confirm',
          path: 'edition/warnings/decree-lapsed',
          citation: 'Công văn hướng dẫn áp dụng trong thời gian chưa có nghị định mới',
        },
        contextOf('admin'),
      ),
    );
    const { proposalId, lineId } = await filed('Tổ Sử', '2027-03-05');
    expect((await shown(lineId)).state.check).toMatchObject({ edition: 'e5', provisional: true });
    const receipt = await cases.queries.execute(new FindReceipt(proposalId, clerk));
    expect(receipt.basis).toMatchObject({ edition: 'e5', provisional: true, verified: false });
    expect(receipt.basis?.warnings.map(({ vi }) => vi).join()).toContain('152/2025/NĐ-CP');
  });
});
