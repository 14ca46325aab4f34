import { randomUUID } from 'node:crypto';
import { organisationIdOf } from '@vinhdanh/domain';
import { eventually, SAMPLE_PASSWORD } from '@vinhdanh/testing';
import { acting } from './acting.js';
import { paperMinutes } from './paper-minutes.js';
import { startApi, type RunningApi } from './running-api.js';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(120_000);

const UNIT = organisationIdOf('so-y-te');
const [CLERK, HEAD] = ['clerk.so-y-te', 'unit.so-y-te'];
const [SPOT, FLAG] = ['provincial-certificate', 'provincial-flag'];
/** Causes an appraiser names; the others come about by themselves or by other hands. */
const NAMED = ['wrong-subject', 'incomplete', 'breach', 'over-quota'];
const DAY = { effectiveOn: '2025-02-10' };
const IN_HAND = {
  document: 'Luật Thi đua, khen thưởng 06/2022/QH15',
  date: '2022-06-15',
  article: 'Điều 74',
};
const HANDS = [
  ['board', 'endorse'],
  ['office', 'verify'],
  ['chair', 'sign'],
] as const;

interface Results {
  results: Record<string, number>;
  causes: Record<string, number>;
  lines: { items: { dossierId: string; result: string; cause?: string; by?: string }[] };
}
interface Act {
  status: string;
  version: number;
  lineCount: number;
  leaving: number;
  contentHash: string;
  laterActs: { actKind: string; number: string }[];
  lines: { items: { effect?: object }[] };
}
interface Agenda {
  agenda: { lines: number; skipped?: { dossierId: string; code: string; message: string }[] };
}
interface Listed {
  items: object[];
}
interface Reprints {
  items: { dossierId: string; orders: { actId: string }[] }[];
}

/** The ways a line can go between its appraisal and its record (domain 3.1 to 3.5), as people do. */
describe('the paths of a decision', () => {
  let api: RunningApi;
  let people: ReturnType<typeof acting>;
  let letterId: string;
  let ids: string[];
  let acts: [string, string];
  let deferred: string;
  let next = 401;

  const filed = async (
    kind: string,
    award: string,
    subjects: (string | { id: string })[],
    number: string,
    more: object = {},
  ) => {
    const clerk = await api.as(CLERK);
    const { id } = await clerk.done<{ id: string }>('/proposals', {
      ...{ unitId: UNIT, kind, level: 'province', ...more, ...DAY },
      letter: { number, date: '2025-02-08', signer: 'Nguyễn Văn A' },
    });
    const added = await clerk.done<{ results: { id: string }[] }>(`/proposals/${id}/lines`, {
      lines: subjects.map((one) => ({
        subject: typeof one === 'string' ? { name: one, synthetic: true } : one,
        ...{ award, recipientKind: 'collective' },
        ...{ meritFrom: '2024-01-01', meritTo: '2024-12-31' },
      })),
      ...DAY,
    });
    await people.act(HEAD, `/proposals/${id}`, 'file', DAY);
    const lines = added.results.map((line) => line.id);
    await people.reach(lines, 'checked');
    return { id, lines };
  };
  const appraise = async (lines: string[], more: object = { result: 'eligible' }) => {
    const note = 'Đã đối chiếu bản giấy (mẫu)';
    const body = { ids: lines, note, confirmation: IN_HAND, ...DAY, ...more };
    const specialist = await api.as('specialist');
    expect(await specialist.done('/dossiers/appraise', body)).toMatchObject({ failed: 0 });
  };
  const draft = async (dossierIds: string[], more: object = {}, lines: object = {}) => {
    const { id } = await (
      await api.as('specialist')
    ).done<{ id: string }>('/decisions', {
      ...{ kind: 'granting', title: 'Quyết định khen thưởng (mẫu)', synthetic: true },
      legalBasis: ['Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022'],
      ...more,
      ...DAY,
    });
    const path = `/decisions/${id}`;
    await people.act('specialist', path, 'lines', { dossierIds, ...lines, ...DAY });
    return path;
  };
  const idOf = (path: string) => path.split('/').at(-1);
  const certificate = {
    ...{ on: '2025-02-21', to: 'recipient', reference: '8/BN' },
    items: [{ object: 'certificate', serial: 'A-01' }],
  };
  const attemptDraft = async (more: object) =>
    (await api.as('specialist')).post('/decisions', { title: 'Văn bản (mẫu)', ...more, ...DAY });
  /** An act about an earlier one, from its draft to its promulgation. */
  const aboutOf =
    (earlier: string) =>
    async (kind: string, id: string | undefined, changes: object = {}, more: object = {}) => {
      const path = await draft(
        [id!],
        { kind, correctsActId: idOf(earlier), ...more },
        Object.keys(changes).length > 0 ? { changes } : {},
      );
      for (const [who, verb] of HANDS) await people.act(who, path, verb, DAY);
      return { path, number: await issue(path) };
    };
  const handing = async (verb: string, body: object, id = ids[0]) =>
    (await api.as('specialist')).post(`/handovers/${id}/${verb}`, body);
  const opened = async (title: string, awards: string[]) =>
    (await api.as('specialist')).done<{ id: string }>('/rounds', {
      ...{ title, awards, yearKind: 'calendar' },
      ...{ meritFrom: '2024-01-01', meritTo: '2024-12-31', deadline: '2025-03-31' },
      ...{ expectedUnits: [UNIT], effectiveOn: '2025-01-10' },
    });
  /** A session of the council of the province, asked to take these lines up. */
  const sitting = async (heldOn: string, dossierIds: string[]) => {
    const day = { effectiveOn: heldOn };
    const secretary = await api.as('secretary');
    const { id } = await secretary.done<{ id: string }>('/council-sessions', {
      ...{ title: 'Phiên họp (mẫu)', heldOn, ...day },
      council: { name: 'Hội đồng tỉnh', level: 'province', roster: 22 },
    });
    const path = `/council-sessions/${id}`;
    await people.act('secretary', path, 'agenda', { dossierIds, ...day });
    return path;
  };
  const effect = async (path: string) =>
    (await people.read<Act>('specialist', path)).lines.items[0]!.effect;
  const settled = (path: string) =>
    eventually(
      () => people.read<Act>('auditor', path),
      ({ leaving }) => leaving === 0,
    );
  const issue = async (path: string) => {
    const number = `${(next += 1)}/QĐ-UBND`;
    await people.act('numbering', path, 'number', { number, date: '2025-02-20', ...DAY });
    const on = { on: '2025-02-20', effectiveOn: '2025-02-20' };
    await people.act('office', path, 'promulgate', on);
    return number;
  };
  const line = async (id: string) =>
    (await people.read<{ state: Record<string, unknown> }>('auditor', `/dossiers/${id}`)).state;

  beforeAll(async () => {
    api = await startApi();
    people = acting(api);
  });
  afterAll(() => api?.stop());

  it('spot awards go by the fast lane: no council, the chair decides', async () => {
    const names = Array.from({ length: 13 }, (_, n) => `Tổ xung kích ${n + 1} (mẫu)`);
    const letter = await filed('spot', SPOT!, names, '31/TTr-SYT');
    [letterId, ids] = [letter.id, letter.lines];
    const { check } = (await line(ids[0]!)) as { check: { route: { id: string } } };
    expect(check.route.id).toBe('appraisal-chair');
    // One is sent back for more and comes again; one is not eligible.
    await people.act('specialist', `/dossiers/${ids[5]}`, 'return', {
      ...{ fields: ['summary'], papers: [], deadline: '2025-02-20', reason: 'data-wrong' },
      ...{ review: 'asker', message: 'Bổ sung tóm tắt thành tích (mẫu)', ...DAY },
    });
    await people.act(CLERK, `/dossiers/${ids[5]}`, 'supplement', {
      ...{ fields: { summary: 'Cứu hộ trong bão (mẫu)' }, ...DAY },
    });
    await people.reach([ids[5]!], 'checked');
    await appraise([ids[6]!], { result: 'not-eligible', reason: 'below-standard' });
    for (const [i, reason] of NAMED.entries())
      await appraise([ids[8 + i]!], { result: 'not-eligible', reason });
    const verified = { matter: 'inspection', since: '2025-02-10', ...DAY };
    await people.act('specialist', `/dossiers/${ids[12]}`, 'hold', verified);
    const good = [...ids.slice(0, 6), ids[7]!];
    await appraise(good);
    await people.reach(good, 'ready');
  });

  it('an act comes back, is revised, loses lines to drafter and signer, and the rest is signed', async () => {
    const first = await draft([...ids.slice(0, 5), ids[7]!]);
    const second = await draft([ids[5]!]);
    acts = [first, second];
    await people.act('board', first, 'endorse', DAY);
    await people.act('office', first, 'return', { reason: 'Sai căn cứ (mẫu)', ...DAY });
    await people.act('specialist', first, 'revise', { title: 'Tặng Bằng khen (mẫu)', ...DAY });
    await people.act('specialist', first, 'remove-lines', { dossierIds: [ids[4]], ...DAY });
    await settled(first);
    await people.act('board', first, 'endorse', DAY);
    await people.act('office', first, 'verify', DAY);
    // The office takes its own step back and takes it again.
    await people.act('office', first, 'withdraw', DAY);
    await people.act('office', first, 'verify', DAY);
    await people.act('chair', first, 'refuse-lines', {
      ...{ dossierIds: [ids[3]], reason: 'same-achievement', text: 'Đã khen (mẫu)', ...DAY },
    });
    await settled(first);
    // Left out for no cause but that the signer does not sign it.
    await people.act('chair', first, 'refuse-lines', { dossierIds: [ids[7]], ...DAY });
    await settled(first);
    await people.act('board', second, 'endorse', DAY);
    await people.act('office', second, 'verify', DAY);
    // The signer may also send a whole act back: it is a draft again, and passes every hand anew.
    const why = { reason: 'Chưa rõ căn cứ (mẫu)', ...DAY };
    expect(await people.act('chair', second, 'return', why)).toMatchObject({ status: 'draft' });
    const early = await people.attempt('chair', second, 'sign', DAY);
    expect(early).toMatchObject({ status: 409, body: { code: 'not-in-this-state' } });
    await people.act('specialist', second, 'revise', { title: 'Khen đột xuất (mẫu)', ...DAY });
    await people.act('board', second, 'endorse', DAY);
    await people.act('office', second, 'verify', DAY);
    const chair = await api.as('chair');
    const seen = await Promise.all(
      acts.map(async (path) => {
        const { version, contentHash } = (await chair.get<Act>(`${path}/preview`)).body;
        return { id: path.split('/').at(-1), version, contentHash };
      }),
    );
    const order = { acts: seen, password: SAMPLE_PASSWORD, ...DAY };
    const signing = '/decisions/sign/stream';
    const wrong = await chair.post(signing, { ...order, password: 'sai' });
    expect(wrong.body).toMatchObject({ code: 'signer-password-wrong' });
    // Step by step, and again with the same key as after a lost line: nothing is signed twice.
    const key = { 'idempotency-key': randomUUID() };
    for (const again of [false, true]) {
      const told = (await chair.post<string>(signing, order, key)).body.trim().split('\n\n');
      const [first1, second1, end] = told.map((one) => one.split('\n'));
      expect([first1?.[0], second1?.[0], end?.[0]]).toEqual([
        ...['event: signed', 'event: signed', 'event: done'],
      ]);
      const data = (part: string[] | undefined) => JSON.parse(part?.[1]?.slice(6) ?? '') as object;
      expect([again, data(second1)]).toMatchObject([again, { done: 2, of: 2, lines: 4, ok: true }]);
      expect(data(end)).toMatchObject({ ok: 2, failed: 0 });
    }
    expect(await chair.done('/decisions/sign', order)).toMatchObject({ ok: 0, failed: 2 });
    expect(await people.read('auditor', first)).toMatchObject({ status: 'signed', lineCount: 3 });
  });

  it('each act has its own number, and the unit is told of every line, with the cause', async () => {
    const [first, second] = acts;
    const number = await issue(first);
    const taken = { number, date: '2025-02-20', ...DAY };
    expect(await people.attempt('numbering', second, 'number', taken)).toMatchObject({
      body: { code: 'number-taken' },
    });
    expect(await people.read('numbering', `${second}/next-number?date=2025-02-20`)).toMatchObject({
      ...{ next: next + 1, last: number },
    });
    await issue(second);
    await people.reach([ids[0]!, ids[1]!, ids[2]!, ids[5]!], 'granted');
    const told = await people.read<Results>(HEAD, `/proposals/${letterId}/results`);
    expect(told.results).toEqual({ granted: 4, 'not-granted': 7, open: 2 });
    expect(told.causes).toEqual({
      ...{ 'same-achievement': 1, 'below-standard': 1, 'signer-refused': 1, held: 1 },
      ...Object.fromEntries(NAMED.map((cause) => [cause, 1])),
    });
    const of = (id: string | undefined) => told.lines.items.find((one) => one.dossierId === id);
    expect(of(ids[3])).toMatchObject({ cause: 'same-achievement', by: 'signer' });
    expect(of(ids[6])).toMatchObject({ cause: 'below-standard', by: 'appraiser' });
    expect(of(ids[7])).toMatchObject({ cause: 'signer-refused', by: 'signer' });
    expect(of(ids[12])).toMatchObject({ result: 'open', cause: 'held' });
    for (const [i, cause] of NAMED.entries())
      expect(of(ids[8 + i])).toMatchObject({ result: 'not-granted', cause, by: 'appraiser' });
    // What the signer wrote stands with the line, for the unit to read.
    const refusedLine = await people.read<{ texts: object[] }>(HEAD, `/dossiers/${ids[3]}`);
    expect(JSON.stringify(refusedLine.texts)).toContain('Đã khen (mẫu)');
    const notices = await eventually(
      () => people.read<{ items: { kind: string; text: { vi: string } }[] }>(HEAD, '/notices'),
      ({ items }) => items.some(({ text }) => text.vi.includes('trùng thành tích')),
    );
    expect(notices.items.map(({ kind }) => kind)).toContain('refused');
  });

  it('is suspended and let go by signed acts: nothing is handed over meanwhile', async () => {
    const [first] = acts;
    const about = aboutOf(first);
    const missing = await attemptDraft({ kind: 'suspension', correctsActId: idOf(first) });
    expect(missing).toMatchObject({ status: 422, body: { code: 'ground-missing' } });
    const grounds = await people.read<{ items: { id: string; source: string }[] }>(
      'specialist',
      '/act-grounds?kind=suspension&on=2025-02-10',
    );
    expect(grounds.items.map(({ id }) => id)).toContain('complaint-open');
    await about('suspension', ids[0], {}, { ground: 'complaint-open' });
    await people.reach([ids[0]!], 'suspended');
    const handed = await handing('hand', certificate);
    expect(handed).toMatchObject({ body: { code: 'award-suspended' } });
    const stands = async (path: string) => JSON.stringify(await people.read('specialist', path));
    const { subjectId } = (await line(ids[0]!)) as { subjectId: string };
    expect(await stands(`/subjects/${subjectId}/record`)).toContain('"suspended"');
    const shown = async () =>
      (await fetch(`${api.url}/api/v1/public/decisions?number=402/QĐ-UBND`)).text();
    expect(await shown()).not.toContain(ids[0]!);
    await about('resumption', ids[0], {}, { ground: 'conclusion-clean' });
    await people.reach([ids[0]!], 'granted');
    expect(await shown()).toContain(ids[0]!);
    expect(await handing('hand', certificate)).toMatchObject({ status: 200 });
  });

  it('is corrected, amended, replaced and annulled by later acts, each another thing', async () => {
    const [first] = acts;
    const about = aboutOf(first);
    const corrected = await about('correction', ids[0], { meritFrom: '2024-02-01' });
    const amended = await about('amendment', ids[1], { meritTo: '2024-11-30' });
    const replaced = await about('replacement', ids[1]);
    const annulled = await about('annulment', ids[2], {}, { ground: 'false-merit' });
    await people.reach([ids[2]!], 'annulled');
    await eventually(
      () => line(ids[1]!),
      ({ decisionNumber }) => decisionNumber === replaced.number,
    );
    expect(await line(ids[0]!)).toMatchObject({ status: 'granted', meritFrom: '2024-02-01' });
    expect(await line(ids[1]!)).toMatchObject({ status: 'granted', meritTo: '2024-11-30' });
    expect(await line(ids[2]!)).toMatchObject({ recover: ['object', 'money'] });
    // Each shows what it changed: a value, a value, the number it goes by, that it is no more.
    expect(await effect(corrected.path)).toEqual({
      from: { meritFrom: '2024-01-01' },
      to: { meritFrom: '2024-02-01' },
    });
    expect(await effect(amended.path)).toMatchObject({ to: { meritTo: '2024-11-30' } });
    expect(await effect(replaced.path)).toMatchObject({
      ...{ from: { number: '402/QĐ-UBND' }, to: { number: replaced.number } },
    });
    expect(await effect(annulled.path)).toMatchObject({
      status: { to: 'annulled' },
      recover: ['object', 'money'],
    });
    const { laterActs } = await people.read<Act>('auditor', first);
    expect(laterActs.map((act) => [act.actKind, act.number]).slice(-4)).toEqual([
      ['correction', corrected.number],
      ['amendment', amended.number],
      ['replacement', replaced.number],
      ['annulment', annulled.number],
    ]);
    const { subjectId } = (await line(ids[0]!)) as { subjectId: string };
    const record = await people.read('specialist', `/subjects/${subjectId}/record`);
    expect(JSON.stringify(record)).toContain('402/QĐ-UBND');
  });

  it('has its certificates recovered and printed anew: old number void, stock moved', async () => {
    const client = await api.as('specialist');
    const owed = () => people.read<Reprints>('specialist', '/reprints');
    const { items } = await eventually(owed, (page) => page.items.length === 1);
    const [order] = items[0]!.orders;
    expect(items[0]).toMatchObject({ dossierId: ids[0] });
    expect(order).toMatchObject({ fields: ['meritFrom'], items: certificate.items });
    const exchange = {
      ...{ actId: order!.actId, on: '2025-03-01', to: 'recipient', reference: '9/BB' },
      ...{ replaced: certificate.items, items: [{ object: 'certificate', serial: 'B-01' }] },
    };
    const path = `/handovers/${ids[0]}`;
    const short = await handing('reprint', exchange);
    expect(short).toMatchObject({ status: 409, body: { code: 'stock-short' } });
    await client.done('/award-stock/receive', {
      ...{ object: 'certificate', award: SPOT, on: '2025-02-25', count: 2 },
      ...{ party: 'Nhà in (mẫu)', reference: '3/PN' },
    });
    expect(await handing('reprint', exchange)).toMatchObject({ status: 200 });
    expect(await people.read('specialist', path)).toMatchObject({
      held: [{ object: 'certificate', serial: 'B-01' }],
      returned: [{ cause: 'reprinted', items: certificate.items }],
      reprints: [{ done: { old: certificate.items, anew: exchange.items } }],
    });
    expect((await owed()).items).toEqual([]);
    expect(JSON.stringify(await people.read('specialist', '/award-stock'))).toContain('"onHand":1');
  });

  it('annulled after a complaint, its object and money come back, and what rested on it is flagged', async () => {
    const specialist = await api.as('specialist');
    const higher = 'pm-certificate';
    const { id: roundId } = await opened('Đợt khen công trạng năm 2024', [SPOT, higher]);
    const merit = await filed('merit', SPOT, ['Đơn vị D (mẫu)'], '33/TTr-SYT', { roundId });
    const [award = ''] = merit.lines;
    await appraise([award]);
    await people.reach([award], 'ready');
    const act = await draft([award]);
    for (const [who, verb] of HANDS) await people.act(who, act, verb, DAY);
    await issue(act);
    await people.reach([award], 'granted');
    const { subjectId } = (await line(award)) as { subjectId: string };
    const rests = await filed('merit', higher, [{ id: subjectId }], '34/TTr-SYT', { roundId });

    const unit = { name: 'Quỹ thi đua, khen thưởng (mẫu)', unitId: UNIT, year: 2025 };
    const { id: fundId } = await specialist.done<{ id: string }>('/funds', unit);
    const money = { amount: 9_000_000, source: 'Dự toán được giao (mẫu)', reference: '1/PT' };
    await specialist.done(`/funds/${fundId}/credit`, { on: '2025-02-21', ...money });
    const book = { fundId, cited: IN_HAND };
    expect(await specialist.done(`${act}/book-rewards`, book)).toMatchObject({ ok: 1 });
    const pay = (voucher: string) =>
      specialist.done(`/funds/${fundId}/pay`, {
        ...{ dossierIds: [award], on: '2025-02-25', voucher, to: 'representative' },
      });
    expect(await pay('3/PC')).toMatchObject({ ok: 1, failed: 0 });
    const items = [{ object: 'certificate', serial: 'D-01' }];
    expect(await handing('hand', { ...certificate, items }, award)).toMatchObject({ status: 200 });

    // A complaint changes nothing of what is granted: it stands beside it, for those who deal with it.
    const { id } = await specialist.done<{ id: string }>('/complaints', {
      ...{ dossierIds: [award], about: 'Số liệu báo cáo không đúng (mẫu)' },
      effectiveOn: '2025-02-24',
    });
    const complaint = `/complaints/${id}`;
    await people.act('specialist', complaint, 'accept', { effectiveOn: '2025-02-25' });
    await eventually(
      () => people.read<{ effects: Record<string, string> }>('specialist', complaint),
      ({ effects }) => effects[award] === 'flagged',
    );
    expect(await line(award)).toMatchObject({ status: 'granted' });
    const about = await people.read<Listed>('specialist', `/complaints?dossierId=${award}`);
    expect(about.items).toMatchObject([
      { id, status: 'accepted', effects: { [award]: 'flagged' } },
    ]);
    // A unit reads what rested on something annulled, and is not told there of a complaint.
    const flagged = (who: string) => people.read<Listed>(who, '/flagged-awards');
    for (const who of ['specialist', HEAD]) expect((await flagged(who)).items).toEqual([]);
    await people.act('specialist', complaint, 'conclude', {
      ...{ outcome: 'upheld', paper: { number: '9/QĐ', date: '2025-03-01' } },
      ...{ note: 'Khiếu nại đúng (mẫu)', effectiveOn: '2025-03-03' },
    });
    const owed = async () => (await people.read<Listed>('specialist', '/recoveries')).items;
    expect([await line(award), await owed()]).toMatchObject([{ status: 'granted' }, []]);

    await aboutOf(act)('annulment', award, {}, { ground: 'false-merit' });
    await people.reach([award], 'annulled');
    const recover = ['object', 'money'];
    const both = { dossierId: award, recover, held: items, paid: 7_020_000 };
    expect(await owed()).toMatchObject([both]);
    const back = { on: '2025-03-05', items, cause: 'annulled', reference: '4/BB' };
    expect(await handing('take-back', back, award)).toMatchObject({ status: 200 });
    expect(await owed()).toMatchObject([{ ...both, held: [] }]);
    const reversal = { on: '2025-03-06', voucher: '5/PT', reason: 'Thu hồi tiền thưởng (mẫu)' };
    await specialist.done(`/rewards/${award}/reverse-payment`, reversal, { 'if-match': '"2"' });
    expect(await owed()).toEqual([]);
    expect(await pay('6/PC')).toMatchObject({ ok: 0, results: [{ code: 'line-not-granted' }] });

    const flags = [{ cause: 'rests-on-annulled', dossierId: award }];
    await eventually(
      () => flagged('specialist'),
      (page) => page.items.length > 0,
    );
    const again = { id: rests.lines[0], award: higher, status: 'checked', flags };
    for (const who of ['specialist', HEAD])
      expect((await flagged(who)).items).toMatchObject([again]);
  });

  it('the council lets one fall, puts one off, and agrees to a lower form of another', async () => {
    const names = ['Đơn vị A (mẫu)', 'Đơn vị B (mẫu)', 'Đơn vị C (mẫu)'];
    const round = await opened('Đợt xét năm 2024', [FLAG]);
    const { id, lines } = await filed('merit', FLAG!, names, '32/TTr-SYT', { roundId: round.id });
    await appraise(lines);
    const path = await sitting(DAY.effectiveOn, lines);
    await people.reach(lines, 'scheduled');
    await people.act('secretary', path, 'attendance', { present: 22, written: 0, ...DAY });
    const votes = (agree: number) => ({ agree, disagree: 22 - agree, blank: 0 });
    const results = (items: object[]) =>
      people.act('secretary', path, 'results', { items, confirmation: IN_HAND, ...DAY });
    expect(
      await results([
        { dossierId: lines[0], votes: votes(5) },
        { dossierId: lines[1], votes: votes(11), defer: { until: '2025-03-10' } },
        { dossierId: lines[2], votes: votes(22), lowerForm: SPOT },
      ]),
    ).toMatchObject({ ok: 3, failed: 0 });
    await paperMinutes(await api.as('secretary'), path, DAY.effectiveOn);
    await people.reach([lines[2]!], 'ready');
    const told = await people.read<Results>(HEAD, `/proposals/${id}/results`);
    expect(told.causes).toEqual({ 'votes-short': 1 });
    deferred = lines[1]!;
    expect(await line(deferred)).toMatchObject({ status: 'deferred', deferUntil: '2025-03-10' });
    const act = await draft([lines[2]!]);
    for (const [who, verb] of HANDS) await people.act(who, act, verb, DAY);
    await issue(act);
    await people.reach([lines[2]!], 'granted');
    const { causes } = await people.read<Results>(HEAD, `/proposals/${id}/results`);
    expect(causes).toEqual({ 'votes-short': 1, 'lower-form': 1 });
  });

  it('what was put off is taken up again by a session on or after its day, and by none before', async () => {
    const before = await sitting('2025-03-05', [deferred]);
    const { agenda } = await eventually(
      () => people.read<Agenda>('secretary', before),
      (session) => (session.agenda.skipped?.length ?? 0) + session.agenda.lines > 0,
    );
    const message = expect.stringContaining('2025-03-10') as string;
    expect(agenda).toMatchObject({
      ...{ lines: 0, skipped: [{ dossierId: deferred, code: 'deferred-until', message }] },
    });
    expect(await line(deferred)).toMatchObject({ status: 'deferred' });
    const after = await sitting('2025-03-10', [deferred]);
    await people.reach([deferred], 'scheduled');
    const day = { effectiveOn: '2025-03-10' };
    await people.act('secretary', after, 'attendance', { present: 22, written: 0, ...day });
    const items = [{ dossierId: deferred, votes: { agree: 22, disagree: 0, blank: 0 } }];
    const passed = { items, confirmation: IN_HAND, ...day };
    expect(await people.act('secretary', after, 'results', passed)).toMatchObject({ failed: 0 });
    await paperMinutes(await api.as('secretary'), after, day.effectiveOn);
    await people.reach([deferred], 'ready');
  });
});
