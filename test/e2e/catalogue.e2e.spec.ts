import { randomUUID } from 'node:crypto';
import type { Client } from '@vinhdanh/testing';
import { refused } from './refusals.js';
import { startApi, type RunningApi } from './running-api.js';

jest.setTimeout(60_000);

interface Mark {
  edition: string;
  provisional: boolean;
  verified: boolean;
  warnings: { vi: string; en: string }[];
}
interface Item extends Mark {
  code: string;
  validFrom: string | null;
  validTo: string | null;
  awards: string[];
  rules: { all: number; verified: number; confirmedHere: number };
  stamp: { hash: string; version: number };
}
interface Award {
  code: string;
  basis: Mark;
  deadlines: { name: string; days?: number; verified: boolean }[];
  stamp: { version: number };
  reward: { verified: boolean; confirmed?: { by: string; citation: string } };
}

describe('the law as data over HTTP', () => {
  let api: RunningApi;
  let admin: Client;
  let clerk: Client;

  beforeAll(async () => {
    api = await startApi();
    [admin, clerk] = await Promise.all([api.as('admin'), api.as('clerk')]);
  }, 60_000);
  afterAll(() => api?.stop());

  const editions = async () =>
    (await clerk.get<{ items: Item[] }>('/catalogue/editions')).body.items;
  const award = async (edition: string, code: string, query = '') =>
    (await clerk.get<Award>(`/catalogue/editions/${edition}/awards/${code}${query}`)).body;
  const post = (edition: string, verb: string, body: object, by = admin) =>
    by.post(`/catalogue/editions/${edition}/${verb}`, body);

  it('shows every era with its mark, and every day in exactly one of them', async () => {
    const items = await editions();
    expect(items.map(({ code }) => code)).toEqual(['e1a', 'e1b', 'e2', 'e3', 'e4', 'e5']);
    items.slice(1).forEach(({ validFrom }, i) => {
      const before = new Date(`${items[i]?.validTo}T00:00:00Z`);
      before.setUTCDate(before.getUTCDate() + 1);
      expect(before.toISOString().slice(0, 10)).toBe(validFrom);
    });
    expect(items.filter((one) => one.provisional).map(({ code }) => code)).toEqual(['e4', 'e5']);
    for (const { rules } of items) expect(rules.verified).toBeLessThan(rules.all);
    const on = (day: string) =>
      clerk.get<{ edition: string; basis: Mark }>(`/catalogue/awards?on=${day}`);
    expect((await on('2027-03-01')).body).toMatchObject({
      edition: 'e5',
      basis: { provisional: true, verified: false },
    });
    const told = (await on('2027-03-01')).body.basis.warnings.map(({ vi }) => vi).join();
    expect(told).toContain('152/2025/NĐ-CP');
  });

  it('lists what nobody has checked, page by page, until somebody confirms it', async () => {
    const path = 'provincial-flag/reward';
    const open = async () => {
      const paths: string[] = [];
      for (let cursor = ''; ;) {
        const page = await clerk.get<{ items: { path: string }[]; nextCursor?: string }>(
          `/catalogue/unverified?edition=e2&limit=100${cursor}`,
        );
        paths.push(...page.body.items.map((item) => item.path));
        if (!page.body.nextCursor) return paths;
        cursor = `&cursor=${page.body.nextCursor}`;
      }
    };
    const [first] = await open();
    expect(new Set(await open()).size).toBe((await open()).length);
    const target = (await open()).includes(path) ? path : String(first);
    const body = { path: target, citation: 'Điều 50 khoản 2', note: 'đã đối chiếu bản công báo' };
    // Not even who appraises under it.
    for (const by of [clerk, await api.as('board')])
      for (const verb of ['confirm', 'withdraw-confirmation'])
        refused(await post('e2', verb, { ...body, reason: body.note }, by), 403, 'not-allowed');
    refused(await post('e2', 'confirm', { ...body, path: 'no/such' }), 422, 'no-such-rule');
    refused(await post('e99', 'confirm', body), 404, 'edition-not-active');
    refused(await post('e2', 'confirm', { path: target }), 422, 'body-not-valid');
    // What was read may have been reworded since.
    const rule = (
      await admin.get<{ items: { path: string; hash: string }[] }>(
        `/catalogue/editions/e2/rules?limit=200&award=${target.split('/')[0]!}`,
      )
    ).body.items.find((one) => one.path === target)!;
    const seen = rule.hash.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    const reworded = await post('e2', 'confirm', { ...body, seen });
    refused(reworded, 412, 'rule-reworded');
    expect(reworded.body).toMatchObject({ stream: 'catalogue:e2' });
    const confirmed = await post('e2', 'confirm', { ...body, seen: rule.hash });
    expect(confirmed).toMatchObject({ status: 200 });
    expect(await open()).not.toContain(target);
    const e2 = (await editions()).find(({ code }) => code === 'e2');
    expect(e2?.rules.confirmedHere).toBe(1);
    const reason = 'Đọc nhầm văn bản';
    expect(await post('e2', 'withdraw-confirmation', { path: target, reason })).toMatchObject({
      status: 200,
    });
    expect(await open()).toContain(target);
  });

  it('shows every rule with what it says, its source and who checked it', async () => {
    interface Rule {
      path: string;
      says: object;
      source: string;
      verified: boolean;
      award?: { code: string };
      confirmed?: { byName?: string; citation: string };
    }
    const rules = async (query: string) =>
      (
        await clerk.get<{ items: Rule[]; nextCursor?: string }>(
          `/catalogue/editions/e2/rules?${query}`,
        )
      ).body;
    const first = await rules('award=provincial-flag&limit=2');
    expect(first.items).toHaveLength(2);
    for (const rule of first.items) {
      expect(rule.award?.code).toBe('provincial-flag');
      expect(rule.source).not.toBe('');
      expect(rule.says).not.toHaveProperty('source');
    }
    const next = await rules(`award=provincial-flag&limit=2&cursor=${first.nextCursor}`);
    expect(next.items[0]?.path).not.toBe(first.items[0]?.path);
    const open = (await rules('mark=unverified&limit=200')).items;
    expect(open.length).toBeGreaterThan(0);
    expect(open.some(({ verified }) => verified)).toBe(false);
    const path = open.at(-1)!.path;
    const citation = 'Điều 1, văn bản thử';
    expect(await post('e2', 'confirm', { path, citation })).toMatchObject({ status: 200 });
    expect((await rules('mark=confirmed')).items).toContainEqual(
      expect.objectContaining({
        path,
        verified: true,
        confirmed: expect.objectContaining({
          citation,
          byName: expect.any(String) as string,
        }) as object,
      }),
    );
    const taken = { path, reason: 'Đọc nhầm văn bản' };
    expect(await post('e2', 'withdraw-confirmation', taken)).toMatchObject({ status: 200 });
    expect((await rules(`q=${encodeURIComponent(path)}`)).items[0]).toMatchObject({
      verified: false,
    });
    refused(await clerk.get('/catalogue/editions/e99/rules'), 404, 'not-found');
  });

  it('amends one award as a whole or not at all, and remembers every wording', async () => {
    const before = (await editions()).find(({ code }) => code === 'e2')!;
    const why = { reason: 'Theo quy chế của tỉnh', citation: 'Quyết định thử số 1/QĐ-UBND' };
    const change = (rule: object) =>
      post('e2', 'amend', { award: { code: 'provincial-flag', extends: 'e2', ...rule }, ...why });
    const faulty = await change({ lowerForms: ['nothing'], papers: [{ code: 'x' }] });
    refused(faulty, 422, 'edition-faulty');
    const { facts } = faulty.body as { facts: { faults: string[] } };
    expect(facts.faults.join('\n')).toContain('papers[x]: name is missing');
    refused(await change({ extends: 'e77' }), 422, 'nothing-to-extend');
    const board = await api.as('board');
    const same = { award: { code: 'provincial-flag', extends: 'e2' }, ...why };
    refused(await post('e2', 'amend', same, board), 403, 'not-allowed');
    const edition = { header: {}, awards: [] };
    refused(await post('e2', 'activate', edition, board), 403, 'not-allowed');
    refused(await change({ criteria: [{ id: 'a', have: 'held(' }] }), 422, 'edition-faulty');

    const preview = async (rule: object) => {
      const award = { code: 'provincial-flag', extends: 'e2', ...rule };
      const { body } = await post('e2', 'amend/preview', { award });
      return body as {
        missing: boolean;
        version: number;
        faults: { pointer: string }[];
        rules: { path: string }[];
      };
    };
    expect((await preview({ extends: 'e77' })).missing).toBe(true);
    expect((await preview({ recipients: [] })).faults).toContainEqual({
      pointer: '/recipients',
      message: 'Chọn ít nhất một loại đối tượng.',
    });
    const sameAward = { award: { code: 'provincial-flag', extends: 'e2' } };
    refused(await post('e2', 'amend/preview', sameAward, board), 403, 'not-allowed');

    const source = why.citation;
    const deadlines = [{ name: 'appraisal', days: 12, unit: 'working', source, verified: false }];
    expect(await preview({ deadlines })).toMatchObject({
      known: true,
      faults: [],
      rules: [{ path: 'deadlines/appraisal', change: 'changed' }],
      unconfirmed: ['provincial-flag/deadlines/appraisal'],
    });
    // The form was begun from the award as it stood; who was faster in any award is not written over.
    const begun = (await award('e2', 'provincial-flag')).stamp.version;
    const when = { 'if-match': `"${begun}"` };
    const body = { award: { code: 'provincial-flag', extends: 'e2', deadlines }, ...why };
    expect(await admin.post('/catalogue/editions/e2/amend', body, when)).toMatchObject({
      status: 200,
    });
    const late = await admin.post('/catalogue/editions/e2/amend', { ...body, ...why }, when);
    refused(late, 412, 'version-stale');
    expect(late.body).toMatchObject({ stream: 'catalogue:e2', currentVersion: begun + 1 });
    expect(await preview({ deadlines })).toMatchObject({ version: begun + 1, rules: [] });
    const days = (one: Award) => one.deadlines.find(({ name }) => name === 'appraisal')?.days;
    expect(days(await award('e2', 'provincial-flag'))).toBe(12);
    const old = await award('e2', 'provincial-flag', `?version=${before.stamp.version}`);
    expect(days(old)).not.toBe(12);
    refused(await clerk.get('/catalogue/editions/e2?version=999'), 404, 'not-found');

    const diff = await clerk.get<{ awards: { award: string; rules: object[] }[] }>(
      '/catalogue/diff?from=e2&to=e3',
    );
    const flag = diff.body.awards.find((one) => one.award === 'provincial-flag');
    expect(flag?.rules).toContainEqual(
      expect.objectContaining({ path: 'deadlines/appraisal', change: 'changed' }),
    );
    refused(await clerk.get('/catalogue/diff?from=e2&to=e99'), 404, 'not-found');
  });

  it('takes a new era in force only where it fits between the others', async () => {
    const e5 = (await editions()).find(({ code }) => code === 'e5')!;
    const awards = e5.awards.map((code) => ({ code, extends: 'e5' }));
    const header = {
      name: { vi: 'Nghị định mới', en: 'New decree' },
      source: 'Nghị định thử',
      verified: false,
      validTo: null,
      extends: 'e5',
    };
    const next = { header: { ...header, validFrom: '2027-06-01' }, awards };
    const overlap = await post('e6', 'activate', next);
    refused(overlap, 422, 'edition-faulty');
    expect(JSON.stringify(overlap.body)).toContain('editions e5 and e6 overlap from 2027-06-01');

    const shorter = {
      ...header,
      validFrom: '2027-03-01',
      validTo: '2027-05-31',
      provisional: true,
    };
    expect(await post('e5', 'activate', { header: shorter, awards })).toMatchObject({
      status: 200,
    });
    expect(await post('e6', 'activate', next)).toMatchObject({ status: 200 });
    const hole = { header: { ...header, validFrom: '2027-07-01' }, awards };
    refused(await post('e6', 'activate', hole), 422, 'edition-faulty');
    // The one after that ends it in the same act, and everybody sees beforehand what is to come.
    const after = { header: { ...header, validFrom: '2028-01-01' }, awards };
    refused(await post('e7', 'activate/preview', after, clerk), 403, 'not-allowed');
    expect((await post('e7', 'activate/preview', after)).body).toMatchObject({
      ...{ version: 0, known: false, overlaps: 'e6', diff: null, reach: null },
      faults: ['Bản e6 và bản e7 cùng có hiệu lực từ 01/01/2028.'],
    });
    const ends = { ...after, ends: 'e6' };
    expect((await post('e7', 'activate/preview', ends)).body).toMatchObject({
      ...{ faults: [], ended: { code: 'e6', validTo: '2027-12-31' }, unconfirmed: [] },
      reach: { lines: [], rounds: [] },
    });
    expect(await post('e7', 'activate', ends)).toMatchObject({ status: 200 });
    const ended = (await editions()).map(({ code, validTo }) => [code, validTo]);
    expect(ended.slice(-2)).toEqual([
      ['e6', '2027-12-31'],
      ['e7', null],
    ]);
    expect((await award('e6', 'provincial-flag')).basis).toMatchObject({ edition: 'e6' });
  });

  it('answers bad requests in words', async () => {
    for (const path of ['editions/e2/awards/nothing', 'editions/E%202', 'editions/..%2fx'])
      refused(await clerk.get(`/catalogue/${path}`), 404, 'not-found');
    refused(await clerk.get('/catalogue/unverified?limit=0'), 422, 'query-not-valid');
    refused(await clerk.get('/catalogue/diff?from=e2'), 422, 'query-not-valid');
    const id = randomUUID();
    refused(
      await admin.post(`/dossiers/${id}/apply-edition`, {
        edition: 'e4',
        reason: 'có lợi hơn hẳn',
      }),
      403,
      'not-allowed',
    );
    const board = await api.as('board');
    const apply = (body: object) => board.post(`/dossiers/${id}/apply-edition`, body);
    refused(await apply({ edition: 'e4', reason: 'có lợi hơn hẳn' }), 404, 'not-found');
    refused(await apply({ edition: 'e4', reason: 'x' }), 422, 'body-not-valid');
    const receive = { receivedOn: '2026-02-30' };
    refused(await board.post(`/dossiers/${id}/receive`, receive), 422, 'body-not-valid');
  });
});
