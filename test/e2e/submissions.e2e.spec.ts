import { createHash, randomUUID } from 'node:crypto';
import { CommandRunner } from '@vinhdanh/application';
import {
  actDecider,
  dossierDecider,
  organisationIdOf,
  proposalDecider,
  type ActCommand,
  type ActPolicy,
  type DossierCommand,
  type ProposalCommand,
  vietnamDay,
} from '@vinhdanh/domain';
import { Database, PgEventLog } from '@vinhdanh/infrastructure';
import {
  Client,
  contextOf,
  eventually,
  startService,
  testRoute,
  type Service,
} from '@vinhdanh/testing';
import { acting } from './acting.js';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(60_000);

const UNIT = organisationIdOf('so-y-te');
const TODAY = vietnamDay(new Date());

interface Submission {
  id: string;
  version: number;
  status: string;
  transport: string;
  receipt?: string;
  decisions?: { messageId: string; number: string; date: string; sha256: string }[];
  actId: string;
  letterNumber: string;
  matters: Record<string, string>;
  lines: { items: Line[] };
}
interface Line {
  dossierId: string;
  status: string;
  decisionNumber: string | null;
  grantedForm: string | null;
}
interface Results {
  results: Record<string, number>;
  causes: Record<string, number>;
  lines: { items: { dossierId: string; cause?: string; by?: string }[] };
}
/** What the lines of a letter are, where a test wants to know. */
interface Seeded {
  ids: string[];
  award: string;
  unitId: string;
  /** A letter of the unit they came with. */
  proposalId?: string;
}
interface Messages {
  messages: { messageId: string; direction: string; kind: string; sha256: string; tries: number }[];
  attempts: { attempt: number; outcome: string; note: string }[];
}

/** Package, axis, statuses and the decision, as the liaison officer sees them over HTTP. */
describe('a letter to the centre', () => {
  let service: Service;
  let liaison: Client;
  let auditor: Client;

  const scenario = async (fields: object) => {
    const body = JSON.stringify(fields);
    const set = await fetch(`${service.centreUrl}/_/scenario`, { method: 'POST', body });
    expect(set.status).toBe(200);
  };
  const read = async (id: string) => (await liaison.get<Submission>(`/submissions/${id}`)).body;
  const standing = (id: string, enough: (one: Submission) => boolean) =>
    eventually(() => read(id), enough, 30);
  const ask = async (id: string, verb: string, body: object) =>
    liaison.post(`/submissions/${id}/${verb}`, body);

  const clients = new Map<string, Promise<Client>>();
  const as = (name: string): Promise<Client> => {
    const known = clients.get(name) ?? Client.signIn(service.url, name);
    clients.set(name, known);
    return known;
  };
  const isGranted = ({ lines }: Submission) =>
    lines.items.length > 0 && lines.items.every(({ status }) => status === 'granted');
  const HANDS = [
    ['board', 'endorse'],
    ['office', 'verify'],
    ['chair', 'sign'],
  ] as const;
  const people = acting({ as });
  /** An act, mostly about an earlier one, that goes out today by the usual hands. */
  const about = async (
    correctsActId: string | undefined,
    fields: object,
    number: string,
    lines: object,
  ) => {
    const specialist = await as('specialist');
    const body = { title: 'Văn bản (mẫu)', synthetic: true, correctsActId, ...fields };
    const { id } = await specialist.done<{ id: string }>('/decisions', body);
    await specialist.done(`/decisions/${id}/lines`, lines);
    const path = `/decisions/${id}`;
    for (const [who, verb] of HANDS) await people.act(who, path, verb);
    await people.act('numbering', path, 'number', { number, date: TODAY });
    await people.act('office', path, 'promulgate', { on: TODAY });
    return id;
  };
  const request = (actId: string, asks: string, ground: string, dossierId: string, no: string) =>
    about(actId, { kind: 'submission-letter', asks, ground }, no, { dossierIds: [dossierId] });

  beforeAll(async () => {
    service = await startService();
    [liaison, auditor] = await Promise.all([as('liaison'), as('auditor')]);
    await scenario({ delayMs: 20 });
  });
  afterAll(() => service.stop());

  /** A promulgated letter with lines of its own; answers its submission once there is one. */
  async function letter(
    number: string,
    count: number,
    wanted: Partial<Seeded> = {},
  ): Promise<string> {
    const ids = Array.from({ length: count }, () => randomUUID());
    const lines = { ids, award: 'pm-certificate', unitId: 'u1', ...wanted };
    const actId = await promulgated(service.database.apiUrl, number, lines);
    const { body } = await eventually(
      () => liaison.get<{ items: Submission[] }>(`/submissions?actId=${actId}`),
      ({ body }) => body.items?.length === 1,
      30,
    );
    return body.items[0]!.id;
  }

  it('travels as edXML, is answered by a decision, and shows both', async () => {
    await scenario({ loseReceipts: 1 });
    const id = await letter('15/TTr-UBND', 2);
    const done = await standing(
      id,
      ({ lines, transport }) =>
        transport === 'delivered' && lines.items.every(({ status }) => status === 'granted'),
    );
    const [decision] = done.decisions!;
    expect(await ask(id, 'tell-flagged', { kind: 'update' })).toMatchObject({
      ...{ status: 409, body: { code: 'nothing-flagged' } },
    });
    expect(done.lines.items.map(({ decisionNumber }) => decisionNumber)).toEqual([
      decision!.number,
      decision!.number,
    ]);
    const { body } = await liaison.get<Messages>(`/submissions/${id}/messages`);
    const [sent] = body.messages;
    expect(sent).toMatchObject({ direction: 'out', kind: 'new', tries: 2 });
    expect(body.attempts.map(({ outcome }) => outcome)).toEqual(['sent', 'failed']);
    const came = `/submissions/${id}/decisions/${decision!.messageId}/files`;
    const { items } = (await auditor.get<{ items: { n: number; name: string }[] }>(came)).body;
    expect(items.map(({ name }) => name)).toEqual(['van-ban.pdf', 'ket-qua.json']);
    const paper = Buffer.from(await auditor.download(`${came}/1/content`)).toString('utf8');
    expect(paper).toContain(decision!.number);
    expect((await auditor.get(`${came}/9/content`)).status).toBe(404);
    expect((await auditor.get(came.replace(decision!.messageId, randomUUID()))).status).toBe(404);
    expect(body.messages.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['new', 'status', 'decision']),
    );
    // The receiver had it from the first try, and knew the second for what it was.
    const taken = (await (await fetch(`${service.centreUrl}/_/messages`)).json()) as {
      messageId: string;
      attempts: number[];
    }[];
    expect(taken.find(({ messageId }) => messageId === sent!.messageId)?.attempts).toEqual([1, 2]);

    const path = `/submissions/${id}/messages/${sent!.messageId}/content`;
    const bytes = Buffer.from(await liaison.download(path));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sent!.sha256);
    expect(bytes.toString('utf8')).toContain('<edXML:CodeNotation>TTr-UBND</edXML:CodeNotation>');
    // The auditor follows the way of a message, and does not carry lists of people home.
    expect((await auditor.get(`/submissions/${id}/messages`)).status).toBe(200);
    expect((await auditor.get(path)).status).toBe(403);
    expect((await liaison.get(`/submissions/${id}/messages/${randomUUID()}/content`)).status).toBe(
      404,
    );
  });

  it('asks for what was granted to be stripped and restored; only the answer takes effect', async () => {
    const first = await letter('25/TTr-UBND', 1);
    const [granted] = (await standing(first, isGranted)).lines.items;
    const { actId } = (await liaison.get<{ actId: string }>(`/submissions/${first}`)).body;
    const asked = async (asks: string, ground: string, number: string) => {
      const id = await request(actId, asks, ground, granted!.dossierId, number);
      return eventually(
        () => liaison.get<{ items: Submission[] }>(`/submissions?actId=${id}`),
        ({ body }) => (body.items[0]?.decisions?.length ?? 0) > 0,
        30,
      );
    };
    const status = async () => {
      const { body } = await auditor.get<{ state: Record<string, unknown> }>(
        `/dossiers/${granted!.dossierId}`,
      );
      return body.state;
    };
    const specialist = await as('specialist');
    const own = { kind: 'annulment', title: 'Hủy bỏ (mẫu)', correctsActId: actId };
    const draft = (await specialist.post<{ id: string }>('/decisions', own)).body;
    const lines = { dossierIds: [granted!.dossierId] };
    expect(await specialist.post(`/decisions/${draft.id}/lines`, lines)).toMatchObject({
      ...{ status: 409, body: { code: 'annulled-by-the-centre' } },
    });
    const stripped = await asked('strip', 'prison-sentence', '26/TTr-UBND');
    const [decision] = stripped.body.items[0]!.decisions!;
    const gone = await eventually(status, (state) => state.status === 'stripped', 30);
    expect(gone).toMatchObject({ stripped: { number: decision!.number }, recover: ['object'] });
    const id = stripped.body.items[0]!.id;
    const { body } = await liaison.get<Messages>(`/submissions/${id}/messages`);
    const sent = body.messages.find(({ kind }) => kind === 'new')!;
    const bytes = await liaison.download(`/submissions/${id}/messages/${sent.messageId}/content`);
    const text = Buffer.from(bytes).toString('utf8');
    expect(text).toContain('to-trinh.docx');
    await asked('restore', 'cleared', '27/TTr-UBND');
    const back = await eventually(status, (state) => state.status === 'granted', 30);
    expect(back).toMatchObject({ restored: { actId: expect.any(String) } });
    expect(back.recover).toBeUndefined();
    await asked('annul', 'false-merit', '36/TTr-UBND');
    const annulled = await eventually(status, (state) => state.status === 'annulled', 30);
    expect(annulled).toMatchObject({ recover: ['object', 'money'] });
  });

  it('asks the same for an award that stands in an imported record only', async () => {
    const clerk = await as('clerk');
    const me = (await clerk.get<{ roles: { role: string; unitId: string }[] }>('/auth/me')).body;
    const { unitId } = me.roles.find(({ role }) => role === 'unit-clerk')!;
    const name = 'Nguyễn Văn Tước (mẫu)';
    const person = { kind: 'individual', name, unitId, noNumberReason: 'not-recorded' };
    const subjectId = (await clerk.done<{ id: string }>('/subjects', person)).id;
    const entry = (award: string, number: string) => ({
      ...{ kind: 'award', synthetic: true, grade: 'declared', words: {} },
      fact: { award, kind: 'merit', years: [2015], decidedOn: '2016-03-01', number },
    });
    const entries = [entry('pm-certificate', '77/QĐ-TTg'), entry('provincial-flag', '78/QĐ-UBND')];
    const { headers } = await clerk.get(`/subjects/${subjectId}`);
    const seenAs = { 'if-match': headers.get('etag') ?? '' };
    await clerk.done(`/subjects/${subjectId}/add-record`, { entries }, seenAs);
    interface Item {
      id: string;
      fact: { award: string; annulled?: boolean };
      mayAsk?: string;
      stripped?: { number: string };
    }
    const record = async (by: Client): Promise<Item[]> => {
      const path = `/subjects/${subjectId}/record`;
      const { body } = await by.get<{ years: { items: Item[] }[] }>(path);
      return body.years.flatMap(({ items }) => items);
    };
    const of = (items: Item[], award: string) => items.find(({ fact }) => fact.award === award)!;
    const specialist = await as('specialist');
    const seen = await record(specialist);
    const high = of(seen, 'pm-certificate');
    expect(high.mayAsk).toBe('strip');
    expect(of(seen, 'provincial-flag').mayAsk).toBeUndefined();
    expect(of(await record(clerk), 'pm-certificate').mayAsk).toBeUndefined();

    const asks = (what: string, ground: string) => ({
      ...{ kind: 'submission-letter', ofRecord: true, title: 'Tờ trình (mẫu)' },
      ...{ asks: what, ground, synthetic: true },
    });
    const draft = (
      await specialist.done<{ id: string }>('/decisions', asks('strip', 'prison-sentence'))
    ).id;
    const add = (entryId: string) =>
      specialist.post(`/decisions/${draft}/lines`, { entries: [{ subjectId, entryId }] });
    expect(await add(of(seen, 'provincial-flag').id)).toMatchObject({
      ...{ status: 409, body: { code: 'not-for-the-centre' } },
    });
    expect((await add(randomUUID())).status).toBe(404);
    expect(await specialist.post('/decisions', { ...asks('annul', 'false-merit') })).toMatchObject({
      status: 422,
      body: { code: 'record-not-expected' },
    });

    const lines = { entries: [{ subjectId, entryId: high.id }] };
    const actId = await about(undefined, asks('strip', 'prison-sentence'), '41/TTr-UBND', lines);
    const act = await specialist.get<{ lines: { items: Line[] } }>(`/decisions/${actId}`);
    expect(act.body.lines.items).toMatchObject([
      { dossierId: high.id, subjectName: name, effect: { status: { to: 'stripped' } } },
    ]);
    const room = await specialist.get(`/decisions/${actId}/package`);
    expect(room.body).toMatchObject({ lineCount: 1, leftOut: { files: 0 }, left: [] });
    const paper = await specialist.download(`/decisions/${actId}/print`);
    expect(Buffer.from(paper).toString('utf8')).toContain(name);
    const lost = await eventually(
      () => record(specialist),
      (items) => of(items, 'pm-certificate').stripped !== undefined,
      30,
    );
    expect(of(lost, 'pm-certificate')).toMatchObject({
      ...{ mayAsk: 'restore', fact: { annulled: true } },
      stripped: { number: expect.stringMatching(/QĐ-TTg/) },
    });
    await about(undefined, asks('restore', 'cleared'), '42/TTr-UBND', lines);
    const back = await eventually(
      () => record(specialist),
      (items) => of(items, 'pm-certificate').stripped === undefined,
      30,
    );
    expect(of(back, 'pm-certificate').fact.annulled).toBeUndefined();
    expect(of(back, 'pm-certificate').mayAsk).toBe('strip');
  });

  it('is answered line by line, and what came back goes to the centre again', async () => {
    const ids = Array.from({ length: 4 }, () => randomUUID());
    const [given, lowered, refused, returned] = ids as [string, string, string, string];
    await scenario({ otherForm: [lowered], refuse: [refused], sendBack: [returned] });
    const own = { award: 'labour-order', unitId: UNIT, proposalId: randomUUID() };
    const id = await letter('30/TTr-UBND', 4, { ids, ...own });
    const words = 'granted granted refused returned-by-centre';
    const done = await standing(
      id,
      ({ lines }) =>
        lines.items
          .map(({ status }) => status)
          .sort()
          .join(' ') === words,
    );
    const of = (wanted: string) => done.lines.items.find(({ dossierId }) => dossierId === wanted);
    // An order is the President's to give, the certificate instead of it the Prime Minister's.
    expect(of(given)!.decisionNumber).toContain('/QĐ-CTN');
    expect(of(lowered)).toMatchObject({ status: 'granted', grantedForm: 'pm-certificate' });
    expect(of(lowered)!.decisionNumber).toContain('/QĐ-TTg');
    expect(done.decisions).toHaveLength(3);
    // The unit is told, with the causes.
    const results = `/proposals/${own.proposalId}/results`;
    const told = await people.read<Results>('unit.so-y-te', results);
    expect(told.results).toEqual({ granted: 2, 'not-granted': 1, open: 1 });
    expect(told.causes).toEqual({ 'below-standard': 1, 'lower-form': 1 });
    const cause = told.lines.items.find(({ dossierId }) => dossierId === refused);
    expect(cause).toMatchObject({ cause: 'below-standard', by: 'centre' });
    expect((await ask(id, 'acknowledge', { kind: 'returns' })).status).toBe(200);
    const path = `/dossiers/${returned}`;
    await people.act('specialist', path, 'return', {
      ...{ fields: ['summary'], papers: [], deadline: TODAY, reason: 'data-wrong' },
      ...{ review: 'asker', message: 'Trung ương yêu cầu bổ sung (mẫu)' },
    });
    const summary = 'Thành tích đã bổ sung (mẫu)';
    await people.act('clerk.so-y-te', path, 'supplement', { fields: { summary } });
    await people.reach([returned], 'ready');
    await scenario({ otherForm: [], refuse: [], sendBack: [] });
    const again = { dossierIds: [returned] };
    await about(undefined, { kind: 'submission-letter' }, '31/TTr-UBND', again);
    await people.reach([returned], 'granted');
  });

  it('is refused as a whole: every line comes back, and the liaison officer closes the matter', async () => {
    await scenario({ refusePackages: ['32/TTr-UBND'] });
    const id = await letter('32/TTr-UBND', 2);
    const isBack = ({ status }: Line) => status === 'returned-by-centre';
    const back = await standing(
      id,
      ({ lines }) => lines.items.length === 2 && lines.items.every(isBack),
    );
    expect(back).toMatchObject({ status: 'refused', matters: { refusal: expect.any(String) } });
    const refusal = { kind: 'refusal' };
    expect((await auditor.post(`/submissions/${id}/acknowledge`, refusal)).status).toBe(403);
    expect((await ask(id, 'acknowledge', refusal)).status).toBe(200);
    expect((await read(id)).matters).not.toHaveProperty('refusal');
    expect(await ask(id, 'acknowledge', refusal)).toMatchObject({
      ...{ status: 409, body: { code: 'work-item-closed' } },
    });
    // Nothing is wrong with the lines: they go again with another letter, and no unit is asked.
    const dossierIds = back.lines.items.map(({ dossierId }) => dossierId);
    // Whoever drafts the letter is shown what came back.
    const drafter = await as('specialist');
    const { body: waiting } = await drafter.get<{ items: { id: string }[] }>(
      '/dossiers?status=returned-by-centre&limit=100',
    );
    expect(waiting.items.map(({ id: one }) => one)).toEqual(expect.arrayContaining(dossierIds));
    await about(undefined, { kind: 'submission-letter' }, '37/TTr-UBND', { dossierIds });
    await people.reach(dossierIds, 'granted');
  });

  it('is decided on a scanned paper alone: the liaison officer reads it and enters the outcome', async () => {
    await scenario({ silentDecision: true });
    const id = await letter('33/TTr-UBND', 1);
    const said = await standing(id, ({ matters }) => matters.decision !== undefined);
    await scenario({ silentDecision: false });
    const { number, date } = said.decisions![0]!;
    const item = { dossierId: said.lines.items[0]!.dossierId, outcome: 'granted' };
    expect(await ask(id, 'outcome', { items: [item] })).toMatchObject({
      ...{ status: 422, body: { code: 'outcome-incomplete' } },
    });
    const items = [{ ...item, decision: { number, date } }];
    expect((await ask(id, 'outcome', { items })).status).toBe(200);
    const done = await standing(id, isGranted);
    expect(done.lines.items[0]).toMatchObject({ decisionNumber: number });
    expect((await ask(id, 'acknowledge', { kind: 'decision' })).status).toBe(200);
    expect((await read(id)).matters).toEqual({});
  });

  it('is replaced by another letter, which is the one that is decided', async () => {
    await scenario({ delayMs: 600_000 });
    const id = await letter('34/TTr-UBND', 1);
    await standing(id, ({ status }) => status === 'arrived');
    await scenario({ delayMs: 20 });
    const first = {
      reason: 'Thay tờ trình',
      letterNumber: '34/TTr-UBND',
      letterDate: '2019-04-28',
    };
    expect((await ask(id, 'replace', first)).body).toMatchObject({ code: 'same-letter' });
    const next = { ...first, letterNumber: '35/TTr-UBND', letterDate: '2019-05-02' };
    expect((await ask(id, 'replace', next)).status).toBe(200);
    const done = await standing(id, isGranted);
    expect(done).toMatchObject({ letterNumber: '35/TTr-UBND', letterDate: '2019-05-02' });
  });

  it('is changed by an act while it is unanswered: the centre is sent an update', async () => {
    await scenario({ delayMs: 600_000 });
    const id = await letter('28/TTr-UBND', 1);
    const { lines, actId } = await standing(id, ({ status }) => status === 'arrived');
    const made = await about(actId, { kind: 'correction' }, '29/QĐ-UBND', {
      ...{ dossierIds: [lines.items[0]!.dossierId], changes: { meritTo: '2018-11-30' } },
    });
    const { body } = await eventually(
      () => liaison.get<Messages>(`/submissions/${id}/messages`),
      (found) => found.body.messages?.some(({ kind }) => kind === 'update'),
      30,
    );
    const sent = body.messages.find(({ kind }) => kind === 'update')!;
    const path = `/submissions/${id}/messages/${sent.messageId}/content`;
    const text = Buffer.from(await liaison.download(path)).toString('utf8');
    expect(text).toContain('danh-sach.json');
    expect((await liaison.get(`/decisions/${made}`)).body).toMatchObject({ status: 'promulgated' });
    expect((await read(id)).lines.items[0]).toMatchObject({ status: 'submitted' });
    await scenario({ delayMs: 20 });
  });

  it('is asked back, one request at a time, and comes back', async () => {
    // Arrived, and then nothing for a long time.
    await scenario({ delayMs: 600_000 });
    const id = await letter('16/TTr-UBND', 1);
    await standing(id, ({ status }) => status === 'arrived');
    expect((await ask(id, 'recall', { reason: 'x' })).status).toBe(422);
    expect((await ask(id, 'recall', { reason: 'Gửi nhầm danh sách' })).status).toBe(200);
    const second = await ask(id, 'update', { reason: 'Bổ sung' });
    expect(second).toMatchObject({ status: 409, body: { code: 'request-open' } });
    const back = await standing(id, ({ lines }) => lines.items[0]?.status === 'returned-by-centre');
    expect(back.status).toBe('recalled');
    await scenario({ delayMs: 20 });
  });

  it('is stopped in an outage, and sent again by hand when the axis is back', async () => {
    await scenario({ outage: true });
    const id = await letter('18/TTr-UBND', 1);
    await standing(id, ({ transport }) => transport === 'failing');
    expect((await ask(id, 'resend', { reason: '' })).status).toBe(422);
    expect((await ask(id, 'give-up', { reason: 'Trục dừng nhiều giờ' })).status).toBe(200);
    expect((await read(id)).transport).toBe('given-up');
    await scenario({ outage: false });
    expect((await auditor.post(`/submissions/${id}/resend`, { reason: 'Thử' })).status).toBe(403);
    expect((await ask(id, 'resend', { reason: 'Trục đã hoạt động lại' })).status).toBe(200);
    const done = await standing(id, ({ lines }) => lines.items[0]?.status === 'granted');
    expect(['sent', 'delivered']).toContain(done.transport);
    const late = await ask(id, 'resend', { reason: 'Bấm nhầm' });
    expect(late).toMatchObject({ status: 409, body: { code: 'not-in-this-state' } });
    // However often it was tried, the centre has it once.
    const taken = (await (await fetch(`${service.centreUrl}/_/messages`)).json()) as {
      documentId: string;
      docType: string;
    }[];
    const mine = taken.filter((one) => one.documentId.includes('18/TTr') && one.docType === '0');
    expect(mine).toHaveLength(1);
  });

  it('tells the liaison officer of mail that belongs to nothing', async () => {
    await scenario({ stray: true });
    const id = await letter('17/TTr-UBND', 1);
    await standing(id, ({ lines }) => lines.items[0]?.status === 'granted');
    const { body } = await liaison.get<{ items: { mailId: string; state: string }[] }>(
      '/unbound-mail',
    );
    expect(body.items.map(({ state }) => state).sort()).toEqual(['stranger', 'unreadable']);
    expect((await auditor.get('/unbound-mail')).status).toBe(403);
  });
});

/** How lines come on a letter is the matter of other specs. */
async function promulgated(url: string, number: string, lines: Seeded): Promise<string> {
  const db = new Database(url, 'seed');
  const runner = new CommandRunner(new PgEventLog(db));
  const actId = randomUUID();
  const { ids, award, unitId } = lines;
  const count = ids.length;
  const line = (id: string, command: DossierCommand) =>
    runner.run(dossierDecider, id, command, contextOf('seed'), {});
  const act = (actor: string, command: ActCommand, policy: ActPolicy = {}) =>
    runner.run(actDecider, actId, command, contextOf(actor), policy);
  try {
    if (lines.proposalId) {
      const command: ProposalCommand = {
        ...{ type: 'draft', unitId, unitLine: [unitId, 'p'], kind: 'spot', level: 'state' },
        letter: { number: '1/TTr', date: '2019-01-10', signer: 'Nguyễn Văn A' },
        source: 'sample',
      };
      await runner.run(proposalDecider, lines.proposalId, command, contextOf('seed'), {});
    }
    for (const id of ids) {
      const proposalId = lines.proposalId ?? randomUUID();
      const commands: DossierCommand[] = [
        {
          ...{ type: 'draft', proposalId, unitId, unitLine: [unitId, 'p'], filingUnitId: unitId },
          ...{ subjectId: randomUUID(), award, kind: 'merit', level: 'state' },
          ...{ recipientKind: 'collective', meritFrom: '2018-01-01', meritTo: '2018-12-31' },
          source: 'sample',
        },
        { type: 'file', proposalId },
        {
          ...{ type: 'check', edition: 'e1b', route: testRoute('appraisal-centre') },
          ...{ verdict: 'met', eligibility: null, basisVerified: false, finishBy: '2019-04-01' },
          ...{ inputsHash: 'h', missingPapers: [], items: [], duplicates: [] },
        },
        { type: 'appraise', result: 'eligible' },
        { type: 'ready', list: `submission/${award}` },
        { type: 'list', actId, actKind: 'submission' },
      ];
      for (const command of commands) await line(id, command);
    }
    await act('specialist', {
      ...{ type: 'draft', actKind: 'submission-letter', title: 'Tờ trình mẫu' },
      ...{ issuer: { level: 'province' }, legalBasis: [], synthetic: true },
    });
    await act('specialist', { type: 'add-lines', added: count, total: count });
    await act('board', { type: 'endorse' });
    await act('office', { type: 'verify' });
    await act('chair', { type: 'sign' }, { lines: new Map(ids.map((id) => [id, award])) });
    await act('numbering', { type: 'number', number, date: '2019-04-28' });
    await act('office', { type: 'promulgate', on: '2019-04-28' });
  } finally {
    await db.close();
  }
  return actId;
}
