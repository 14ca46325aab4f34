import { createHash, randomUUID } from 'node:crypto';
import type { Client } from '@vinhdanh/testing';
import { startApi, type RunningApi } from './running-api.js';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(60_000);

const PDF = '%PDF-1.7 báo cáo';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

interface Attached {
  version: number;
  paper: { paperId: string; version: number; sha256: string };
  code?: string;
  detail?: string;
}
interface Found {
  completeness: {
    missing: string[];
    message: { vi: string; en: string };
    items: { code: string; result: string }[];
  };
  papers: { paperId: string; secrecy: string | null; registerNumber: string | null }[];
}

describe('papers of a line over HTTP', () => {
  let api: RunningApi;
  let clerk: Client;
  let line: string;
  let letterId: string;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.as('clerk');
    const me = await clerk.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
    const { unitId } = me.body.roles.find(({ role }) => role === 'unit-clerk')!;
    const specialist = await api.as('specialist');
    const round = await specialist.done<{ id: string }>('/rounds', {
      title: 'Khen thưởng năm 2018',
      awards: ['provincial-flag'],
      yearKind: 'calendar',
      meritFrom: '2018-01-01',
      meritTo: '2018-12-31',
      deadline: '2019-02-01',
      expectedUnits: [unitId],
      effectiveOn: '2018-11-01',
    });
    const letter = { number: '12/TTr', date: '2019-01-10', signer: 'Nguyễn Văn A' };
    const proposal = await clerk.done<{ id: string }>('/proposals', {
      ...{ roundId: round.id, unitId, kind: 'merit', level: 'province', letter },
      effectiveOn: '2019-01-15',
    });
    const subject = { name: 'Tổ Toán' };
    const added = await clerk.done<{ results: { id: string }[] }>(
      `/proposals/${proposal.id}/lines`,
      { lines: [{ subject, award: 'provincial-flag', recipientKind: 'collective' }] },
    );
    line = added.results[0]!.id;
    letterId = proposal.id;
  }, 60_000);
  afterAll(() => api?.stop());

  const attach = (
    fields: Record<string, string>,
    name = 'Báo cáo thành tích.pdf',
    content = PDF,
    type = 'application/pdf',
    by = clerk,
  ) => {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.set(field, value);
    form.set('file', new Blob([content], { type }), name);
    return by.upload<Attached>(`/dossiers/${line}/attach-paper`, form);
  };
  const found = async (by = clerk) =>
    (await by.get<Found>(`/dossiers/${line}/papers?on=2019-01-15`)).body;

  it('says what is missing, takes a paper and hands every version out', async () => {
    const before = await found();
    expect(before.completeness.missing).toContain('report');
    expect(before.completeness.message.vi).toMatch(/^Còn thiếu \d+ giấy tờ: /);

    const first = await attach({ kind: 'report', form: 'scan', originalSeen: 'true' });
    expect(first.status).toBe(201);
    const { paperId } = first.body.paper;
    expect(first.body.paper).toEqual({ paperId, version: 1, sha256: hash(PDF) });
    const second = await attach({ kind: 'report', paperId }, 'Báo cáo (2).pdf', `${PDF} 2`);
    expect(second.body.paper).toEqual({ paperId, version: 2, sha256: hash(`${PDF} 2`) });
    expect((await found()).completeness.missing).not.toContain('report');

    const path = `/dossiers/${line}/papers/${paperId}/versions/1`;
    const file = await clerk.get<string>(path);
    expect(file.body).toBe(PDF);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(Buffer.byteLength(PDF)),
      'content-disposition':
        'attachment; filename="Bao cao thanh tich.pdf"; ' +
        "filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20th%C3%A0nh%20t%C3%ADch.pdf",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      etag: `"${hash(PDF)}"`,
    });
    const again = await clerk.get<string>(path, { 'if-none-match': `"${hash(PDF)}"` });
    expect([again.status, again.body]).toEqual([304, '']);
    // The province reads it; a body that has nothing to do with the line finds nothing there.
    expect((await (await api.as('specialist')).get(path)).status).toBe(200);
    const agency = await api.as('agency');
    expect((await agency.get(path)).status).toBe(404);
    for (const wrong of ['0', '3', '1e1', '-1'])
      expect((await clerk.get(path.replace(/1$/, wrong))).status).toBe(404);
    expect((await clerk.get(`/dossiers/${line}/papers/${randomUUID()}/versions/1`)).status).toBe(
      404,
    );
    expect((await clerk.get(`/dossiers/${randomUUID()}/papers`)).status).toBe(404);
  });

  it.each([
    ['no kind', {}, undefined, undefined, 422, 'body-not-valid'],
    [
      'a kind no checklist has',
      { kind: 'diploma' },
      undefined,
      undefined,
      422,
      'no-such-paper-kind',
    ],
    ['another field', { kind: 'report', x: '1' }, undefined, undefined, 422, 'body-not-valid'],
    [
      'a day to come',
      { kind: 'report', suppliedOn: '2099-01-01' },
      undefined,
      undefined,
      422,
      'bad-date',
    ],
    ['another type than it says', { kind: 'report' }, 'a.docx', PDF, 415, 'file-type-mismatch'],
    ['a program', { kind: 'report' }, 'a.pdf', 'MZ\u0000\u0001', 415, 'file-type-not-accepted'],
    ['nothing in it', { kind: 'report' }, 'a.pdf', '', 422, 'file-empty'],
  ] as const)('refuses an upload with %s', async (_, fields, name, content, status, code) => {
    const answer = await attach({ ...fields }, name, content, '');
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body.detail).toBeTruthy();
  });

  it('takes a register number in place of a secret paper, and what may be unsaid is said', async () => {
    const noted = await clerk.done<Attached>(`/dossiers/${line}/note-secret-paper`, {
      ...{ kind: 'minutes', secrecy: 'confidential', registerNumber: '15/SĐK', keptAt: 'Văn thư' },
    });
    const { papers, completeness } = await found();
    const secret = papers.find((one) => one.paperId === noted.paper.paperId);
    expect(secret).toMatchObject({ secrecy: 'confidential', registerNumber: '15/SĐK' });
    expect(completeness.items.find((one) => one.code === 'minutes')?.result).toBe('satisfied');
    const upload = await attach({ kind: 'minutes', paperId: noted.paper.paperId });
    expect([upload.status, upload.body.code]).toEqual([409, 'secret-paper-has-no-file']);
    const auditor = await found(await api.as('auditor'));
    expect(auditor.papers.map((one) => one.registerNumber)).not.toContain('15/SĐK');
    // Such a line is no longer found by searching, but still through its letter.
    const listed = async (query: string) => {
      const { body } = await clerk.get<{ items: { id: string }[] }>(`/dossiers?${query}`);
      return body.items.map(({ id }) => id);
    };
    expect(await listed('award=provincial-flag')).not.toContain(line);
    expect(await listed(`proposalId=${letterId}`)).toContain(line);
    const gone = await clerk.post(`/dossiers/${line}/withdraw-paper`, {
      paperId: noted.paper.paperId,
    });
    expect(gone.status).toBe(200);
    expect((await found()).completeness.missing).toContain('minutes');
  });

  it.each([
    ['Báo cáo MẬT.pdf', 'tên tệp'],
    ['toi mat.pdf', 'tên tệp'],
  ])('stops what looks like a State secret: %s', async (name, where) => {
    const before = await found();
    const answer = await attach({ kind: 'report' }, name, `${PDF} ${name}`);
    expect([answer.status, answer.body.code]).toEqual([422, 'looks-classified']);
    expect(answer.body.detail).toContain(where);
    expect(answer.body.detail).toContain('không có gì được lưu');
    expect((await found()).papers).toEqual(before.papers);
  });

  it('answers the same upload under the same key once, and another file under it with 422', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const send = (content: string) => {
      const form = new FormData();
      form.set('kind', 'report');
      form.set('file', new Blob([content]), 'a.pdf');
      return clerk.upload<Attached>(`/dossiers/${line}/attach-paper`, form, key);
    };
    const first = await send(`${PDF} khóa`);
    const again = await send(`${PDF} khóa`);
    expect(again.body.paper).toEqual(first.body.paper);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect((await send(`${PDF} khác`)).status).toBe(422);
  });
});
