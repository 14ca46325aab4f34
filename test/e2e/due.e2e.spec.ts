import { randomUUID } from 'node:crypto';
import { eventually, type Client } from '@vinhdanh/testing';
import { refused } from './refusals.js';
import { startApi, type RunningApi } from './running-api.js';

jest.setTimeout(60_000);

const AWARD = 'provincial-fighter';
/** Filing for it is long over, whenever this runs. */
const YEAR = 2025;

interface Item {
  subjectName: string;
  unitName: string;
  award: string;
  standing: string;
  missed: boolean;
  awardName: { vi: string };
  missing: { vi: string; en: string }[];
}
interface Answer {
  edition: string;
  subjects: number;
  items: Item[];
}
interface List {
  id: string;
  total: number;
  done: number;
  state: { status: string; found?: number };
  summary: unknown[];
}
interface Page {
  items: Item[];
  nextCursor?: string;
}

const title = (year: number) => ({
  kind: 'award',
  fact: {
    award: 'grassroots-fighter',
    kind: 'merit',
    years: [year],
    decidedOn: `${year}-12-20`,
    number: `${year}/QĐ`,
  },
  words: {},
  grade: 'confirmed',
  reference: '1/CV',
});
const initiative = {
  kind: 'initiative',
  fact: { nature: 'initiative', year: YEAR, scope: 'province', applied: true, usedFor: [] },
  words: { title: 'Sáng kiến mẫu' },
  grade: 'confirmed',
  reference: '2/CV',
};

describe('who is due, over HTTP', () => {
  let api: RunningApi;
  let clerk: Client;
  let specialist: Client;
  let unitId: string;
  let otherId: string;

  beforeAll(async () => {
    api = await startApi();
    [clerk, specialist] = await Promise.all([api.as('clerk'), api.as('specialist')]);
    const me = await clerk.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
    unitId = me.body.roles.find(({ role }) => role === 'unit-clerk')!.unitId;
    const { items } = (await clerk.get<{ items: { id: string; kind: string }[] }>('/organisations'))
      .body;
    otherId = items.find(({ id, kind }) => id !== unitId && kind === 'department')!.id;
    await person('Nguyễn Thị Mẫu An', unitId, [2023, 2024, 2025]);
    await person('Trần Văn Mẫu "Bình"', unitId, [2024, 2025]);
    await person('=HYPERLINK("x")', unitId, [2023, 2024, 2025]);
    await person('Lê Thị Mẫu Chi', unitId, []);
    await person('Phạm Văn Mẫu Dũng', otherId, [2023, 2024, 2025]);
  }, 60_000);
  afterAll(() => api?.stop(), 30_000);

  async function person(name: string, unit: string, years: number[]): Promise<void> {
    const { id } = await specialist.done<{ id: string }>('/subjects', {
      kind: 'individual',
      name,
      unitId: unit,
      birthYear: 1980,
      noNumberReason: 'not-recorded',
      synthetic: true,
    });
    const entries = [...years.map(title), ...(years.length ? [initiative] : [])];
    if (entries.length) await specialist.done(`/subjects/${id}/add-record`, { entries });
    await specialist.done(`/subjects/${id}/state-coverage`, { from: 1990, to: YEAR });
  }

  const due = (query: string, by = clerk) =>
    by.get<Answer>(`/due?year=${YEAR}&award=${AWARD}&${query}`);
  const names = (items: Item[]) =>
    Object.fromEntries(items.map((item) => [item.subjectName, item.standing]));

  it('answers at once for a unit: who is due, who falls short and by what, who was missed', async () => {
    const { status, body } = await due(`unit=${unitId}`);
    expect({ status, subjects: body.subjects, edition: body.edition }).toEqual({
      status: 200,
      subjects: 4,
      edition: 'e3',
    });
    expect(names(body.items)).toEqual({
      'Nguyễn Thị Mẫu An': 'met',
      'Trần Văn Mẫu "Bình"': 'short-by-one',
      '=HYPERLINK("x")': 'met',
    });
    const short = body.items.find((item) => item.standing === 'short-by-one')!;
    expect(short.missing[0]).toMatchObject({
      vi: expect.stringMatching(/còn thiếu 01 danh hiệu.*2023/) as string,
      en: expect.stringContaining('2023') as string,
    });
    const missed = await due(`unit=${unitId}&missed=true`);
    expect(Object.keys(names(missed.body.items))).toHaveLength(2);
    expect((await due(`unit=${unitId}&standing=met`)).body.items).toHaveLength(2);
    // Without an award every one of the law is looked at.
    const all = await clerk.get<Answer>(`/due?year=${YEAR}&unit=${unitId}`);
    expect(new Set(all.body.items.map((item) => item.award)).size).toBeGreaterThan(1);
  });

  it('tells nobody of what is not theirs, and refuses in words', async () => {
    refused(await due(`unit=${otherId}`), 404, 'not-found');
    refused(await due('province=true'), 404, 'not-found');
    refused(await due('block=department'), 404, 'not-found');
    refused(await due(`unit=${randomUUID()}`), 404, 'not-found');
    expect((await due('province=true', specialist)).body.subjects).toBe(5);
    expect((await due('block=department', specialist)).status).toBe(200);
    refused(await due(''), 422);
    refused(await due(`unit=${unitId}&province=true`), 422);
    refused(await due(`unit=${unitId}&standing=maybe`), 422, 'query-not-valid');
    refused(await clerk.get(`/due?unit=${unitId}`), 422, 'query-not-valid');
    refused(await clerk.get(`/due?unit=${unitId}&year=2199`), 422, 'year-not-come');
    const admin = await api.as('admin');
    refused(await due('province=true', admin), 403, 'not-allowed');
  });

  const asked = async (body: object, by = specialist): Promise<string> => {
    const wish = { year: YEAR, awards: [AWARD], ...body };
    return (await by.done<{ id: string }>('/due-lists', wish)).id;
  };
  const finished = async (id: string, by = specialist): Promise<List> =>
    (
      await eventually(
        () => by.get<List>(`/due-lists/${id}`),
        ({ body }) => body.state.status === 'finished',
      )
    ).body;

  it('counts a province in the background, tells its progress and ends the stream', async () => {
    const id = await asked({ province: true });
    const stream = await specialist.get<string>(`/due-lists/${id}/progress`);
    expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const events = String(stream.body).match(/^data: .*$/gm) ?? [];
    expect(JSON.parse(events.at(-1)!.slice(6))).toMatchObject({
      id,
      status: 'finished',
      total: 5,
      done: 5,
      found: 4,
      missed: 3,
    });
    expect(await finished(id)).toMatchObject({
      summary: [
        { award: AWARD, standing: 'met', rows: 3, missed: 3 },
        { award: AWARD, standing: 'short-by-one', rows: 1, missed: 0 },
      ],
    });
    const got: string[] = [];
    for (let cursor = ''; ;) {
      const path = `/due-lists/${id}/rows?limit=1${cursor}`;
      const { body } = await specialist.get<Page>(path);
      got.push(...body.items.map((item) => item.subjectName));
      if (!body.nextCursor) break;
      cursor = `&cursor=${encodeURIComponent(body.nextCursor)}`;
    }
    expect([got.length, new Set(got).size]).toEqual([4, 4]);
    refused(await specialist.post(`/due-lists/${id}/cancel`), 409, 'not-in-this-state');
    refused(await clerk.get(`/due-lists/${id}`), 404, 'not-found');
    refused(await clerk.get(`/due-lists/${id}/progress`), 404, 'not-found');
    refused(await clerk.get(`/due-lists/${id}/due.csv`), 404, 'not-found');
    expect((await clerk.get<Page>('/due-lists')).body.items).toEqual([]);
    const listed = await specialist.get<{ items: { id: string }[] }>('/due-lists');
    expect(listed.body.items.map((one) => one.id)).toContain(id);
  });

  it('gives a list out as a table and as a workbook, filtered as its rows are', async () => {
    const id = await asked({ unit: unitId }, clerk);
    await finished(id, clerk);
    const csv = await clerk.get<string>(`/due-lists/${id}/due.csv?standing=met`);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toContain('den-han-xet.csv');
    const lines = String(csv.body).trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('Họ và tên / Tên tập thể');
    expect(lines[1]).toMatch(/đã đối chiếu$/);
    expect(csv.body).toContain('Nguyễn Thị Mẫu An');
    // No cell of it is a formula.
    expect(csv.body).toContain(`"'=HYPERLINK(""x"")"`);
    const whole = await clerk.get<string>(`/due-lists/${id}/due.csv`);
    expect(whole.body).toContain('"Trần Văn Mẫu ""Bình"""');
    const book = await clerk.get<string>(`/due-lists/${id}/due.xlsx`);
    expect(book.status).toBe(200);
    expect(book.headers.get('content-type')).toContain('spreadsheetml');
    expect(String(book.body).slice(0, 2)).toBe('PK');
    refused(await clerk.get(`/due-lists/${id}/due.csv?standing=x`), 422, 'query-not-valid');
    refused(await clerk.get(`/due-lists/${randomUUID()}/due.xlsx`), 404, 'not-found');
  });

  it('says on paper that a list was counted by a provisional copy of the law', async () => {
    const id = await asked({ unit: unitId, year: 2026 }, clerk);
    await finished(id, clerk);
    const { body: list } = await clerk.get<{ basis: object }>(`/due-lists/${id}`);
    expect(list.basis).toMatchObject({ edition: 'e4', provisional: true, verified: false });
    const csv = await clerk.get<string>(`/due-lists/${id}/due.csv`);
    const [vi, en, head, ...rows] = String(csv.body).trim().split('\r\n');
    expect(vi).toContain('CĂN CỨ CHƯA ĐƯỢC XÁC NHẬN: danh mục e4 là bản chép tạm');
    expect(en).toContain('BASIS NOT CONFIRMED: edition e4 is a provisional copy');
    expect(head).toContain('Căn cứ pháp lý');
    for (const row of rows) expect(row).toMatch(/CHƯA XÁC NHẬN$/);
  });

  it('refuses a list that cannot be', async () => {
    const ask = (body: object) => clerk.post('/due-lists', { year: YEAR, unit: unitId, ...body });
    for (const body of [
      { year: '2025' },
      { awards: [] },
      { awards: [AWARD, AWARD] },
      { stray: 1 },
      { unit: 'x' },
    ])
      refused(await ask(body), 422, 'body-not-valid');
    refused(await ask({ province: true }), 422);
    refused(await ask({ year: 2199 }), 422, 'year-not-come');
    refused(await ask({ unit: otherId }), 404, 'not-found');
    refused(await ask({ awards: ['no-such-award'] }), 422, 'unknown-award');
    refused(await clerk.get('/due-lists?cursor=x.y'), 400, 'cursor-not-valid');
    refused(await clerk.post(`/due-lists/${randomUUID()}/cancel`), 404, 'not-found');
  });
});
