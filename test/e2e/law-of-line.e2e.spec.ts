import { randomUUID } from 'node:crypto';
import { CommandRunner } from '@vinhdanh/application';
import { dossierDecider, routeById, type DossierCommand } from '@vinhdanh/domain';
import { Database, PgEventLog } from '@vinhdanh/infrastructure';
import { contextOf, eventually } from '@vinhdanh/testing';
import { acting } from './acting.js';
import { pointers, refused } from './refusals.js';
import { startApi, type RunningApi } from './running-api.js';

jest.setTimeout(60_000);

const AWARD = 'provincial-certificate';
const UNDER_E3 = '2026-09-20';
const REASON = 'Luật số 06/2026/QH16 Điều 4(4): quy định mới có lợi hơn';

interface Dossier {
  version: number;
  state: { status: string; check?: { edition: string; missingPapers: string[] } };
  basis: {
    receipts: { province: string | null; ministry: string | null };
    law: { edition: string } | null;
    appliedEdition: string | null;
  };
  texts: { type: string; body: { reason?: string } }[];
}

/** Which law a line is checked under, as people choose it over HTTP. */
describe('the law of a line', () => {
  let api: RunningApi;
  let lines: string[];
  const { attempt, act, read } = acting({ as: (who: string) => api.as(who) } as RunningApi);
  const seen = (id: string) => read<Dossier>('specialist', `/dossiers/${id}`);
  const received = (id: string, body: object) =>
    act('specialist', `/dossiers/${id}`, 'receive', body);
  const checkedUnder = (id: string, edition: string) =>
    eventually(
      () => seen(id),
      ({ state }) => state.status === 'checked' && state.check?.edition === edition,
    );

  beforeAll(async () => {
    api = await startApi();
    const [clerk, head] = await Promise.all(['clerk', 'unit'].map(api.as));
    const me = await clerk!.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
    const { unitId } = me.body.roles.find(({ role }) => role === 'unit-clerk')!;
    const { id } = await clerk!.done<{ id: string }>('/proposals', {
      ...{ unitId, kind: 'spot', level: 'province' },
      letter: { number: '9/TTr', date: '2026-09-18', signer: 'Nguyễn Văn A' },
    });
    for (const kind of ['letter', 'report', 'minutes']) {
      const form = new FormData();
      form.set('kind', kind);
      form.set('file', new Blob(['%PDF-1.7 x']), `${kind}.pdf`);
      await clerk!.upload(`/proposals/${id}/papers`, form);
    }
    const added = await clerk!.done<{ results: { id: string }[] }>(`/proposals/${id}/lines`, {
      lines: ['Tổ Một', 'Tổ Hai', 'Tổ Ba'].map((name) => ({
        subject: { name, synthetic: true },
        ...{ award: AWARD, recipientKind: 'collective' },
        ...{ meritFrom: '2025-01-01', meritTo: '2025-12-31' },
      })),
    });
    lines = added.results.map((one) => one.id);
    const etag = (await head!.get(`/proposals/${id}`)).headers.get('etag')!;
    await head!.done(`/proposals/${id}/file`, {}, { 'if-match': etag });
    for (const line of lines)
      await eventually(
        () => seen(line),
        ({ state }) => state.status === 'checked',
      );
  }, 60_000);
  afterAll(() => api?.stop(), 30_000);

  it('is that of the day the province’s appraiser received it', async () => {
    for (const line of lines.slice(0, 2)) await received(line, { receivedOn: UNDER_E3 });
    for (const line of lines.slice(0, 2))
      expect((await checkedUnder(line, 'e3')).basis).toMatchObject({
        receipts: { province: UNDER_E3, ministry: null },
        law: { edition: 'e3' },
        appliedEdition: null,
      });
    // Nobody's ministry has what was never submitted to it.
    const early = { receivedOn: UNDER_E3, level: 'ministry' };
    const path = `/dossiers/${lines[0]}`;
    refused(await attempt('specialist', path, 'receive', early), 409, 'not-in-this-state');
    const other = await attempt('specialist', path, 'receive', { ...early, level: 'commune' });
    refused(other, 422, 'body-not-valid');
    refused(await attempt('clerk', path, 'receive', early), 403, 'not-allowed');
  });

  it('stays so when its edition changes, while whoever comes later meets the new wording', async () => {
    const before = await Promise.all(lines.slice(0, 2).map(seen));
    const source = 'Quyết định thử số 2/QĐ-UBND';
    const name = { vi: 'Giấy tờ mới', en: 'New paper' };
    const paper = { code: 'one-more', name, required: true, source, verified: true };
    await (
      await api.as('admin')
    ).done('/catalogue/editions/e3/amend', {
      award: { code: AWARD, extends: 'e3', papers: [paper] },
      ...{ reason: 'Thêm giấy tờ', citation: source },
    });
    await received(lines[2]!, { receivedOn: UNDER_E3 });
    const later = await checkedUnder(lines[2]!, 'e3');
    expect(later.state.check?.missingPapers).toContain('one-more');
    expect(await Promise.all(lines.slice(0, 2).map(seen))).toEqual(before);
    expect(before[0]!.state.check?.missingPapers).not.toContain('one-more');
  });

  it('is a newer, more favourable one only by the head of the board, who says why', async () => {
    const path = `/dossiers/${lines[0]}`;
    const before = await seen(lines[0]!);
    const wish = { edition: 'e4', reason: REASON };
    for (const who of ['specialist', 'clerk', 'admin'])
      refused(await attempt(who, path, 'apply-edition', wish), 403, 'not-allowed');
    const unsaid = await attempt('board', path, 'apply-edition', { edition: 'e4' });
    refused(unsaid, 422, 'body-not-valid');
    expect(pointers(unsaid).join()).toContain('/reason');
    const older = await attempt('board', path, 'apply-edition', { ...wish, edition: 'e2' });
    refused(older, 409, 'edition-not-newer');
    expect(await seen(lines[0]!)).toEqual(before);

    await act('board', path, 'apply-edition', wish);
    const after = await checkedUnder(lines[0]!, 'e4');
    expect(after.basis).toMatchObject({
      receipts: { province: UNDER_E3, ministry: null },
      law: { edition: 'e4', provisional: true },
      appliedEdition: 'e4',
    });
    expect(after.texts).toContainEqual(
      expect.objectContaining({ type: 'dossier.edition-applied', body: { reason: REASON } }),
    );
    expect((await seen(lines[1]!)).basis).toMatchObject({ law: { edition: 'e3' } });
    const told = await eventually(
      () =>
        read<{ items: { sentence: string; actor: object }[] }>(
          'auditor',
          '/audit?type=dossier.edition-applied',
        ),
      ({ items }) => items.length > 0,
    );
    expect(told.items).toHaveLength(1);
    expect(told.items[0]!.sentence).toBe(
      'Áp dụng quy định từ 01/10/2026 (bản chép tạm) thay cho quy định từ 01/7/2025 đến 30/9/2026',
    );
  });

  it('keeps the receipt of the ministry’s appraiser apart, and the law with the first', async () => {
    const id = await submittedLine(api.service.database.apiUrl);
    const path = `/dossiers/${id}`;
    const first = await seen(id);
    expect(first.basis.receipts).toEqual({ province: UNDER_E3, ministry: null });
    const ministry = (receivedOn: string) => ({ receivedOn, level: 'ministry' });
    for (const [body, status, code] of [
      [{ receivedOn: '2026-10-05' }, 409, 'not-in-this-state'],
      [ministry('2026-10-01'), 422, 'receipt-before-submission'],
      [ministry('2199-01-01'), 422, 'receipt-in-future'],
    ] as const)
      refused(await attempt('specialist', path, 'receive', body), status, code);
    await received(id, ministry('2026-10-06'));
    const { state, basis } = await seen(id);
    expect(basis.receipts).toEqual({ province: UNDER_E3, ministry: '2026-10-06' });
    expect([state.status, state.check]).toEqual(['submitted', first.state.check]);
    expect(basis.law).toEqual(first.basis.law);
    const told = await eventually(
      () =>
        read<{ items: { sentence: string }[] }>(
          'auditor',
          `/audit?dossier=${id}&type=dossier.received`,
        ),
      ({ items }) => items.length > 0,
    );
    expect(told.items.map(({ sentence }) => sentence)).toEqual([
      'Cơ quan thẩm định (Bộ) tiếp nhận ngày 06/10/2026',
    ]);
  });
});

/** A line that went to the centre on 2 October; how it came there is the matter of other specs. */
async function submittedLine(url: string): Promise<string> {
  const db = new Database(url, 'seed');
  const runner = new CommandRunner(new PgEventLog(db));
  const [id, proposalId, actId] = [randomUUID(), randomUUID(), randomUUID()];
  const commands: DossierCommand[] = [
    {
      ...{ type: 'draft', proposalId, unitId: 'u1', unitLine: ['u1', 'p'], filingUnitId: 'u1' },
      ...{ subjectId: randomUUID(), award: 'pm-certificate', kind: 'merit', level: 'province' },
      ...{ recipientKind: 'collective', meritFrom: '2025-01-01', meritTo: '2025-12-31' },
      source: 'sample',
    },
    { type: 'file', proposalId },
    {
      ...{ type: 'check', edition: 'e3', editionVersion: 1, receivedOn: UNDER_E3 },
      ...{ route: routeById('appraisal-centre')!, verdict: 'not-enough-data', eligibility: null },
      ...{ basisVerified: false, finishBy: '2026-10-20', inputsHash: 'h' },
      ...{ missingPapers: [], items: [], duplicates: [] },
    },
    { type: 'appraise', result: 'eligible' },
    { type: 'ready', list: 'l' },
    { type: 'list', actId, actKind: 'submission' },
    {
      ...{ type: 'submit', submissionId: randomUUID(), actId },
      ...{ letterNumber: '1/TTr-UBND', submittedOn: '2026-10-02' },
    },
  ];
  try {
    for (const command of commands)
      await runner.run(dossierDecider, id, command, contextOf('seed'), {});
  } finally {
    await db.close();
  }
  return id;
}
