import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical, nameKey, type Json } from '@vinhdanh/domain';
import { eventually, type Client } from '@vinhdanh/testing';
import { Client as Postgres } from 'pg';
import { acting } from './acting.js';
import { refused } from './refusals.js';
import { startApi, type RunningApi } from './running-api.js';

jest.setTimeout(60_000);

const FROM = { name: 'Người Tố Cáo Mẫu', contact: '0900 123 456' };
/** Nothing else in the service bears these words. */
const DENOUNCER = { name: 'Bùi Thị Kín Đáo', contact: 'Ấp Giấu Kín, 0911 222 333' };
const ABOUT = 'Thành tích kê khai trong báo cáo không đúng thực tế';
const REASON = 'Cần làm việc trực tiếp với người tố cáo';
const IN_HAND = {
  document: 'Luật Thi đua, khen thưởng 06/2022/QH15',
  date: '2022-06-15',
  article: 'Điều 74',
};

interface Line {
  state: { status: string };
}
interface Matter {
  id: string;
  number: string;
  acceptBy: string | null;
}
interface Results {
  results: Record<string, number>;
  causes: Record<string, number>;
  lines: { items: { dossierId: string }[] };
}

describe('complaints and denunciations over HTTP', () => {
  let api: RunningApi;
  let db: Postgres;
  let people: Record<'clerk' | 'unit' | 'specialist' | 'board' | 'chair' | 'auditor', Client>;
  let lines: [string, string];
  let proposalId: string;
  let denunciationId: string;

  const status = async (id: string) =>
    (await people.specialist.get<Line>(`/dossiers/${id}`)).body.state.status;

  beforeAll(async () => {
    api = await startApi({ keptOutput: 20_000_000 });
    db = new Postgres({ connectionString: api.service.database.ownerUrl });
    await db.connect();
    const names = ['clerk', 'unit', 'specialist', 'board', 'chair', 'auditor'] as const;
    const found = await Promise.all(names.map((name) => api.as(name)));
    people = Object.fromEntries(names.map((name, i) => [name, found[i]])) as typeof people;
    const { clerk, unit, specialist } = people;
    const me = await clerk.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
    const { unitId } = me.body.roles.find(({ role }) => role === 'unit-clerk')!;
    const period = { meritFrom: '2024-01-01', meritTo: '2024-12-31' };
    const round = await specialist.done<{ id: string }>('/rounds', {
      title: 'Bằng khen năm 2024',
      awards: ['provincial-certificate'],
      yearKind: 'calendar',
      ...period,
      deadline: '2025-03-01',
      expectedUnits: [unitId],
      effectiveOn: '2025-01-05',
    });
    const letter = { number: '5/TTr', date: '2025-01-10', signer: 'Nguyễn Văn A' };
    const proposal = await clerk.done<{ id: string }>('/proposals', {
      roundId: round.id,
      unitId,
      kind: 'merit',
      level: 'province',
      letter,
      effectiveOn: '2025-01-10',
    });
    proposalId = proposal.id;
    const form = new FormData();
    form.set('kind', 'letter');
    form.set('file', new Blob(['%PDF-1.7 x']), 'to-trinh.pdf');
    await clerk.upload(`/proposals/${proposal.id}/papers`, form);
    const added = await clerk.done<{ results: { id: string }[] }>(
      `/proposals/${proposal.id}/lines`,
      {
        lines: ['Lê Thị Mẫu', 'Trần Văn Mẫu'].map((name) => ({
          subject: { name },
          award: 'provincial-certificate',
          recipientKind: 'individual',
        })),
      },
    );
    lines = added.results.map(({ id }) => id) as [string, string];
    const etag = (await unit.get(`/proposals/${proposal.id}`)).headers.get('etag')!;
    const filed = { effectiveOn: '2025-01-10' };
    await unit.done(`/proposals/${proposal.id}/file`, filed, { 'if-match': etag });
    for (const id of lines)
      await eventually(
        () => status(id),
        (now) => now === 'checked',
      );
  }, 60_000);
  afterAll(async () => {
    await db?.end();
    await api?.stop();
  }, 30_000);

  it.each([
    [{ about: ABOUT }, 422, 'body-not-valid'],
    [{ dossierIds: [], about: ABOUT }, 422, 'body-not-valid'],
    [{ dossierIds: ['x'], about: ABOUT }, 422, 'body-not-valid'],
    [{ dossierIds: ['6b1d5a80-0000-4000-8000-000000000000'], about: ABOUT }, 404, 'not-found'],
  ])('%#: takes no entry that is none', async (body, code, problem) => {
    for (const register of ['complaints', 'denunciations'])
      refused(await people.board.post(`/${register}`, body), code, problem);
  });

  it('a complaint holds its line and no other, and lets it go', async () => {
    const { specialist, unit, auditor, chair } = people;
    const [one, other] = lines;
    const entered = await specialist.done<Matter>('/complaints', {
      dossierIds: [one],
      about: ABOUT,
      from: FROM,
      effectiveOn: '2025-02-03',
    });
    expect(entered).toMatchObject({ number: '1/2025/KN', acceptBy: '2025-02-13' });
    for (const by of [unit, auditor, chair])
      expect((await by.get(`/complaints/${entered.id}`)).status).toBe(403);
    const path = `/complaints/${entered.id}`;
    await specialist.done(`${path}/accept`, { effectiveOn: '2025-02-10' });
    await eventually(
      () => status(one),
      (now) => now === 'held',
    );
    expect(await status(other)).toBe('checked');
    refused(await specialist.post(`${path}/accept`, {}), 409, 'matter-not-so-far');
    const { body } = await specialist.get<object>(path);
    expect(body).toMatchObject({ settleBy: '2025-03-12', from: FROM, effects: { [one]: 'held' } });
    expect(JSON.stringify((await unit.get(`/dossiers/${one}`)).body)).not.toMatch(
      /complaint|khiếu nại|KN/i,
    );
    const items = await specialist.get<{ items: { id: string }[] }>('/work-items?view=all');
    expect(JSON.stringify(items.body)).toContain('settle-complaint');
    await specialist.done(`${path}/extend`, { reason: 'Vụ việc phức tạp' });
    refused(await specialist.post(`${path}/extend`, { reason: REASON }), 409, 'extended-already');
    await specialist.done(`${path}/conclude`, {
      outcome: 'not-upheld',
      paper: { number: '9/QĐ', date: '2025-03-10' },
      note: 'Nội dung khiếu nại không có cơ sở',
      effectiveOn: '2025-03-11',
    });
    await eventually(
      () => status(one),
      (now) => now === 'checked',
    );
  });

  it('answers awards that rested on an annulled one, as far as one may see them', async () => {
    const { specialist, unit } = people;
    for (const by of [specialist, unit])
      expect(await by.get('/flagged-awards')).toMatchObject({ status: 200, body: { items: [] } });
    expect((await specialist.get('/flagged-awards?limit=0')).status).toBe(422);
  });

  it('a denouncer is named to nobody but by two persons’ act, once, and the audit says who', async () => {
    const { board, specialist, chair, auditor } = people;
    refused(
      await specialist.post('/denunciations', { dossierIds: [lines[1]], about: ABOUT }),
      403,
      'not-allowed',
    );
    const entered = await board.done<Matter>('/denunciations', {
      dossierIds: [lines[1]],
      about: ABOUT,
      from: DENOUNCER,
      effectiveOn: '2025-02-03',
    });
    denunciationId = entered.id;
    // Seven working days from Monday 3 February.
    expect(entered).toMatchObject({ number: '1/2025/TC', acceptBy: '2025-02-12' });
    const path = `/denunciations/${entered.id}`;
    expect((await specialist.get(path)).status).toBe(403);
    const { body } = await board.get<object>(path);
    expect(body).toMatchObject({ from: null, sealed: true, unsealing: 'none' });
    refused(await board.post(`${path}/read-identity`, {}), 403, 'identity-sealed');
    await board.done(`${path}/request-unsealing`, { reason: REASON });
    const yes = { agree: true, reason: 'Đồng ý' };
    refused(await board.post(`${path}/answer-unsealing`, yes), 403, 'not-allowed');
    await chair.done(`${path}/answer-unsealing`, yes);
    expect(await board.done(`${path}/read-identity`, {})).toMatchObject(DENOUNCER);
    refused(await board.post(`${path}/read-identity`, {}), 403, 'identity-sealed');
    const seen = async () =>
      JSON.stringify(
        (await auditor.get(`/audit?stream=denunciation:${entered.id}&limit=50&lang=vi`)).body,
      );
    const audit = await eventually(seen, (text) => text.includes('Đã đọc danh tính'));
    expect(audit).toContain('mở niêm phong');
    expect(audit).not.toMatch(/Kín Đáo|0911 222|kê khai/);
  });

  it('tells whose matter it is that it came and when it is due, and nobody else', async () => {
    const { board, specialist, unit, auditor } = people;
    const told = async (by: Client, what: string) =>
      JSON.stringify((await by.get('/notices')).body).includes(what);
    // Whoever entered it knows; it was entered by the specialist, and is the board's as well.
    const came = 'Khiếu nại số 1/2025/KN đã vào sổ, hạn thụ lý 13/02/2025';
    await eventually(
      () => told(board, came),
      (found) => found,
    );
    expect([await told(unit, 'số 1/2025'), await told(auditor, 'số 1/2025')]).toEqual([
      false,
      false,
    ]);
    expect(await told(specialist, 'Tố cáo')).toBe(false);
    const due = async (by: Client) =>
      (await by.get<{ items: { id: string; finishBy?: string }[] }>('/work-items?view=all')).body;
    const found = (await due(board)).items.find(({ id }) => id.includes('accept-denunciation'));
    expect(found).toMatchObject({ finishBy: '2025-02-12' });
    expect(JSON.stringify(await due(specialist))).not.toContain('denunciation');
  });

  it('found right, a denunciation leaves its line waiting until the unit was heard and it is judged', async () => {
    const { act, attempt, reach } = acting(api);
    const { board, unit, specialist } = people;
    const [, line] = lines;
    const [path, dossier] = [`/denunciations/${denunciationId}`, `/dossiers/${line}`];
    const on = (effectiveOn: string) => ({ effectiveOn });
    const results = async () => (await unit.get<Results>(`/proposals/${proposalId}/results`)).body;
    await act('board', path, 'accept', on('2025-02-10'));
    await reach([line], 'held');
    expect(await results()).toMatchObject({ results: { open: 2 }, causes: { held: 1 } });
    const breach = { conclusion: 'breach', reference: '12/KL', ...on('2025-03-20') };
    const release = () => attempt('specialist', dossier, 'release', breach);
    expect(await release()).toMatchObject({ status: 409, body: { code: 'matters-open' } });
    const concluded = await act('board', path, 'conclude', {
      ...{ outcome: 'upheld', paper: { number: '12/KL', date: '2025-03-10' } },
      ...{ note: 'Nội dung phản ánh có cơ sở (mẫu)', ...on('2025-03-11') },
    });
    expect(concluded).toMatchObject({ status: 'concluded' });
    expect(await release()).toMatchObject({ body: { code: 'reply-not-heard' } });
    const message = 'Đề nghị đơn vị giải trình số liệu (mẫu)';
    const asked = { message, deadline: '2025-03-20', ...on('2025-03-12') };
    await act('specialist', dossier, 'invite-reply', asked);
    // The unit reads that it is to answer, and of the matter nothing.
    const seen = JSON.stringify((await unit.get(dossier)).body);
    expect(seen).toContain(message);
    expect(seen).not.toMatch(/denunciation|tố cáo|\/TC|12\/KL/i);
    await act('unit', dossier, 'reply', { reply: 'Đơn vị kê nhầm (mẫu)', ...on('2025-03-14') });
    expect(await status(line)).toBe('held');
    expect((await release()).status).toBe(200);
    await reach([line], 'checked');
    // Nobody names the cause: it follows from what the verification found.
    const verdict = { ids: [line], result: 'not-eligible', note: 'Có vi phạm (mẫu)' };
    const said = { ...verdict, confirmation: IN_HAND, ...on('2025-03-21') };
    expect(await specialist.done('/dossiers/appraise', said)).toMatchObject({ ok: 1, failed: 0 });
    const told = await results();
    expect(told).toMatchObject({ results: { 'not-granted': 1, open: 1 }, causes: { breach: 1 } });
    expect(told.lines.items.find(({ dossierId }) => dossierId === line)).toMatchObject({
      ...{ result: 'not-granted', cause: 'breach', by: 'appraiser' },
    });
    // The register goes on saying what it did to the line: held, and never let go by itself.
    const kept = { outcome: 'upheld', effects: { [line]: 'held' } };
    expect((await board.get(path)).body).toMatchObject(kept);
  });

  it('keeps the name of a denouncer in no table, file or log of the service', async () => {
    // In the clear, as it travels in JSON, as hexadecimal digits, and as it is sought by.
    const plain = Object.values(DENOUNCER);
    const hex = plain.map((text) => Buffer.from(text).toString('hex'));
    const needles = [...plain, ...plain.map(nameKey), ...hex];
    const { rows: tables } = await db.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(40);
    const found: string[] = [];
    for (const { name } of tables) {
      const sql = `select count(*)::int as n from ${name} t
        where exists (select 1 from unnest($1::text[]) w where strpos(lower(t::text), lower(w)) > 0)`;
      const { rows } = await db.query<{ n: number }>(sql, [needles]);
      if (rows[0]!.n > 0) found.push(name);
    }
    expect(found).toEqual([]);
    const files = readdirSync(api.service.dataDir, { recursive: true, withFileTypes: true });
    const written = files
      .filter((file) => file.isFile())
      .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
    for (const text of [...written, api.service.output()])
      for (const needle of needles) expect(text.includes(needle)).toBe(false);
    // The search itself works: the complaint beside it is not sealed, and is found.
    const { rows } = await db.query<{ n: number }>(
      `select count(*)::int as n from vd_event_private t where strpos(t::text, $1) > 0`,
      [FROM.name],
    );
    expect(rows[0]!.n).toBeGreaterThan(0);
    // Nor can a name be tried against the hash of the request it came in.
    const { rows: hashes } = await db.query<{ hash: string }>(
      `select request_hash as hash from vd_command where stream like 'denunciation:%' and version = 1`,
    );
    const body = { about: ABOUT, dossierIds: [lines[1]], effectiveOn: '2025-02-03' };
    const hashOf = (told: object) =>
      createHash('sha256')
        .update(`POST\n/api/v1/denunciations\n${canonical(told as Json)}`)
        .digest('hex');
    expect(hashes.map(({ hash }) => hash)).toEqual([hashOf(body)]);
    expect(hashOf(body)).not.toBe(hashOf({ ...body, from: DENOUNCER }));
  });
});
