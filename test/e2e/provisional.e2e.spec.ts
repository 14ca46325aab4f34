import { eventually, type Client } from '@vinhdanh/testing';
import { pointers, refused } from './refusals.js';
import { startApi, type RunningApi } from './running-api.js';

jest.setTimeout(60_000);

const FLAG = 'provincial-flag';
const IN_HAND = {
  document: 'Luật Thi đua, khen thưởng 06/2022/QH15',
  date: '2022-06-15',
  article: 'Điều 26',
};

interface Dossier {
  version: number;
  state: { status: string; appraisal?: { cited?: object } };
  basis: { law: { edition: string; provisional: boolean; verified: boolean } };
}
interface Refusal {
  facts: { edition: string; provisional: boolean; rules: string[]; sources: string[] };
  detail: string;
}

/** Today's edition is a provisional copy: an officer decides under it with the text in hand. */
describe('work under a provisional edition', () => {
  let api: RunningApi;
  let specialist: Client;
  let roundId: string;
  let lines: string[];

  beforeAll(async () => {
    api = await startApi();
    const [admin, clerk, head] = await Promise.all(['admin', 'clerk', 'unit'].map(api.as));
    specialist = await api.as('specialist');
    const name = { vi: 'Không quá 1 cờ', en: 'At most 1 flag' };
    const quota = { id: 'few', name, per: 'province', guard: 'block', bound: 'at-most', count: 1 };
    await admin!.done('/catalogue/editions/e4/amend', {
      award: {
        code: FLAG,
        extends: 'e4',
        quotas: [{ ...quota, source: 'Quy chế mẫu, Điều 7', verified: true }],
      },
      reason: 'Chỉ tiêu của tỉnh',
      citation: 'Quy chế mẫu, Điều 7',
    });
    const me = await clerk!.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
    const { unitId } = me.body.roles.find(({ role }) => role === 'unit-clerk')!;
    const round = await specialist.done<{ id: string }>('/rounds', {
      ...{ title: 'Khen thưởng năm 2025', awards: [FLAG], yearKind: 'calendar' },
      ...{ meritFrom: '2025-01-01', meritTo: '2025-12-31', deadline: '2199-12-31' },
      expectedUnits: [unitId],
    });
    roundId = round.id;
    const { id } = await clerk!.done<{ id: string }>('/proposals', {
      ...{ roundId, unitId, kind: 'merit', level: 'province' },
      letter: { number: '1/TTr', date: '2026-10-02', signer: 'Nguyễn Văn A' },
    });
    const form = new FormData();
    form.set('kind', 'letter');
    form.set('file', new Blob(['%PDF-1.7 x']), 'to-trinh.pdf');
    await clerk!.upload(`/proposals/${id}/papers`, form);
    const added = await clerk!.done<{ results: { id: string }[] }>(`/proposals/${id}/lines`, {
      lines: ['Tổ Một', 'Tổ Hai', 'Tổ Ba'].map((team) => ({
        subject: { name: team, synthetic: true },
        ...{ award: FLAG, recipientKind: 'collective' },
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

  const seen = async (id: string) => (await specialist.get<Dossier>(`/dossiers/${id}`)).body;
  const appraise = async (id: string, body: object) =>
    specialist.post<Refusal>(`/dossiers/${id}/appraise`, body, {
      'if-match': `"${(await seen(id)).version}"`,
    });

  it.each([
    ['eligible', {}],
    ['not-eligible', { reason: 'below-standard' }],
  ])('takes no verdict "%s" without the text, and names what to look up', async (result, why) => {
    const before = await seen(lines[0]!);
    expect(before.basis).toMatchObject({
      law: { edition: 'e4', provisional: true, verified: false },
      unconfirmed: { edition: 'e4', provisional: true },
    });
    const answer = await appraise(lines[0]!, { result, ...why });
    refused(answer, 409, 'basis-unconfirmed');
    const { facts, detail } = answer.body;
    expect(facts).toMatchObject({ edition: 'e4', provisional: true });
    expect(facts.rules).toContain(FLAG);
    expect(detail).toContain(facts.sources[0]);
    const half = { ...IN_HAND, article: undefined };
    const faulty = await appraise(lines[0]!, { result, ...why, confirmation: half });
    refused(faulty, 422, 'body-not-valid');
    expect(pointers(faulty)[0]).toContain('/confirmation/article');
    expect(await seen(lines[0]!)).toEqual(before);
  });

  it('takes it with the text, keeps it and tells it to whoever audits', async () => {
    const confirmation = { ...IN_HAND, note: 'Bản công báo' };
    const ok = await appraise(lines[0]!, { result: 'eligible', confirmation });
    expect(ok.status).toBe(200);
    expect((await seen(lines[0]!)).state).toMatchObject({
      status: 'eligible',
      appraisal: { cited: IN_HAND },
    });
    // In a batch each line is judged by itself; nothing of the refused ones is lost.
    const rest = { ids: lines.slice(1), result: 'eligible' };
    const bulk = await specialist.done<{ failed: number }>('/dossiers/appraise', rest);
    expect(bulk).toMatchObject({ ok: 0, failed: 2, results: [{ code: 'basis-unconfirmed' }, {}] });
    const again = await specialist.done('/dossiers/appraise', { ...rest, confirmation: IN_HAND });
    expect(again).toMatchObject({ ok: 2, failed: 0 });
    const auditor = await api.as('auditor');
    const sentences = await eventually(
      async () =>
        (
          await auditor.get<{ items: { sentence: string }[] }>('/audit?type=dossier.appraised')
        ).body.items.map(({ sentence }) => sentence),
      (all) => all.length === 3,
    );
    for (const sentence of sentences)
      expect(sentence).toContain(
        'đã đối chiếu Điều 26 Luật Thi đua, khen thưởng 06/2022/QH15 ngày 15/06/2022',
      );
  });

  it('keeps nobody back by a quota until the head of the body confirms it', async () => {
    const ofRound = async () =>
      (
        await specialist.get<{ provisional: boolean; items: object[] }>(
          `/quotas?round=${roundId}&award=${FLAG}`,
        )
      ).body;
    expect(await ofRound()).toMatchObject({
      provisional: true,
      items: [{ rule: 'few', blocks: false }],
    });
    const named = { round: roundId, award: FLAG, rule: 'few', confirmation: IN_HAND };
    refused(await specialist.post('/quotas/confirm', named), 403, 'not-allowed');
    const board = await api.as('board');
    refused(await board.post('/quotas/confirm', { ...named, rule: 'none' }), 422, 'no-such-quota');
    const bare = { ...named, confirmation: undefined };
    refused(await board.post('/quotas/confirm', bare), 422, 'body-not-valid');
    await board.done('/quotas/confirm', named);
    expect((await ofRound()).items).toMatchObject([{ blocks: true, confirmed: IN_HAND }]);
  });
});
