import { Client, eventually, SAMPLE_PASSWORD } from '@vinhdanh/testing';
import { refused } from './refusals.js';
import { paperMinutes } from './paper-minutes.js';
import { pastComment } from './past-comment.js';
import { startApi, type RunningApi } from './running-api.js';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(60_000);

const on = (effectiveOn: string) => ({ effectiveOn });
const LETTER = { number: '21/TTr', date: '2025-07-10', signer: 'Nguyễn Văn A' };
/** The text an officer has in hand where the catalogue is not confirmed. */
const CONFIRMED = {
  confirmation: { document: 'Nghị định 152/2025/NĐ-CP', date: '2025-06-14', article: 'Điều 33' },
};
const PERIOD = { meritFrom: '2015-01-01', meritTo: '2024-12-31' };

interface Step {
  id: string;
  standing: string;
  keepsShut: boolean;
  waitsFor: string[];
  holder: { role: string } | null;
  dueOn: string | null;
  sentence: { vi: string; en: string };
}
interface Graph {
  steps: Step[];
  open: Record<'council' | 'decision' | 'centre', string[]>;
}
interface Line {
  version: number;
  state: { status: string };
}
interface Refusal {
  code: string;
  detail: string;
}

describe('steps around the council over HTTP', () => {
  let api: RunningApi;
  let specialist: Client;
  let agency: Client;
  let board: Client;
  let secretary: Client;
  let policeId: string;
  /** Two people proposed for the same title; each goes its own way. */
  let lines: [string, string];
  /** One more of them, published today. */
  let published: string;
  /** A third, proposed for another award. */
  let certificate: string;

  const graph = async (id: string) => (await specialist.get<Graph>(`/dossiers/${id}/steps`)).body;
  const standing = async (id: string, step: string) =>
    (await graph(id)).steps.find((one) => one.id === step)?.standing;
  const reaches = (id: string, step: string, wanted: string) =>
    eventually(
      () => standing(id, step),
      (found) => found === wanted,
    );
  const status = async (id: string) =>
    (await specialist.get<Line>(`/dossiers/${id}`)).body.state.status;
  const ask = async (step: string, dossierIds: string[], more: object = {}) =>
    (
      await specialist.done<{ id: string }>('/opinions', {
        step,
        dossierIds,
        ...on('2025-08-01'),
        ...more,
      })
    ).id;
  /** Hung out from 28 July 2025 for ten working days, and taken down. */
  const publish = async (id: string) => {
    const list = await specialist.done<{ id: string }>('/publicity', {
      step: 'publicity',
      title: 'Danh sách đề nghị tặng Anh hùng Lao động',
      dossierIds: [id],
      ...on('2025-07-28'),
    });
    await reaches(id, 'publicity', 'waiting');
    const close = (day: string) => specialist.post(`/publicity/${list.id}/close`, on(day));
    refused(await close('2025-08-11'), 409, 'publicity-runs');
    expect((await close('2025-08-12')).status).toBe(200);
    await reaches(id, 'publicity', 'done');
  };
  const PAPER = { number: '88/CV', date: '2025-08-20' };
  /** The file behind the answer: kept, shown and handed out to those who may see the opinion. */
  const opinionFile = async (id: string): Promise<string> => {
    const send = (content: string, name: string, by = specialist) => {
      const form = new FormData();
      form.set('file', new Blob([content]), name);
      return by.upload<{ sha256: string }>(`/opinions/${id}/files`, form);
    };
    refused(await send('MZ', 'tra-loi.pdf'), 415, 'file-type-not-accepted');
    refused(await send('%PDF-1.7 x', 'tra-loi MẬT.pdf'), 422, 'looks-classified');
    expect((await send('%PDF-1.7 x', 'a.pdf', agency)).status).toBe(404);
    const sent = await send('%PDF-1.7 ý kiến', 'trả lời.pdf');
    expect(sent.status).toBe(201);
    const { sha256 } = sent.body;
    const { body } = await specialist.get<{ files: object[] }>(`/opinions/${id}`);
    expect(body.files).toMatchObject([{ sha256, name: 'trả lời.pdf', by: 'officer' }]);
    const path = `/opinions/${id}/files/${sha256}`;
    const read = await specialist.get(path);
    expect(read.status).toBe(200);
    expect(read.headers.get('content-disposition')).toContain('attachment');
    expect((await agency.get(path)).status).toBe(404);
    expect((await specialist.get(`/opinions/${id}/files/${'0'.repeat(64)}`)).status).toBe(404);
    const stray = { paper: { ...PAPER, sha256: '0'.repeat(64) }, ...on('2025-08-20') };
    const items = [{ dossierId: lines[0], answer: 'agree' }];
    refused(
      await specialist.post(`/opinions/${id}/answer`, { items, ...stray }),
      422,
      'opinion-file-missing',
    );
    return sha256;
  };
  const say = (by: Client, id: string, items: object[], more: object = {}) =>
    by.done(`/opinions/${id}/answer`, { items, ...on('2025-08-20'), ...more });

  beforeAll(async () => {
    api = await startApi();
    const names = ['specialist', 'agency', 'board', 'secretary', 'clerk', 'unit'];
    const people = await Promise.all(names.map((name) => api.as(name)));
    const [clerk, head] = [people[4]!, people[5]!];
    [specialist, agency, board, secretary] = people as [Client, Client, Client, Client];
    const unitOf = async (by: Client, role: string) => {
      const me = await by.get<{ roles: { role: string; unitId: string }[] }>('/auth/me');
      return me.body.roles.find((held) => held.role === role)!.unitId;
    };
    policeId = await unitOf(agency, 'agency');
    const unitId = await unitOf(clerk, 'unit-clerk');
    const round = await specialist.done<{ id: string }>('/rounds', {
      title: 'Anh hùng Lao động năm 2025',
      awards: ['labour-hero', 'pm-certificate'],
      yearKind: 'calendar',
      ...PERIOD,
      deadline: '2025-09-01',
      expectedUnits: [unitId],
      ...on('2025-07-05'),
    });
    const draft = { roundId: round.id, unitId, kind: 'merit', level: 'province', letter: LETTER };
    const proposal = await clerk.done<{ id: string }>('/proposals', {
      ...draft,
      ...on('2025-07-15'),
    });
    const form = new FormData();
    form.set('kind', 'letter');
    form.set('file', new Blob(['%PDF-1.7 x']), 'to-trinh.pdf');
    await clerk.upload(`/proposals/${proposal.id}/papers`, form);
    const added = await clerk.done<{ results: { id: string }[] }>(
      `/proposals/${proposal.id}/lines`,
      {
        lines: ['Lê Thị Mẫu', 'Trần Văn Mẫu', 'Võ Văn Mẫu', 'Phạm Thị Mẫu'].map((name, i) => ({
          subject: { name },
          award: i < 3 ? 'labour-hero' : 'pm-certificate',
          recipientKind: 'individual',
          positionClass: 'worker',
        })),
      },
    );
    const [first, second, third, fourth] = added.results.map(({ id }) => id);
    lines = [first!, second!];
    published = third!;
    certificate = fourth!;
    const etag = (await head.get(`/proposals/${proposal.id}`)).headers.get('etag')!;
    await head.done(`/proposals/${proposal.id}/file`, on('2025-07-15'), { 'if-match': etag });
    for (const id of [...lines, published, certificate]) {
      const { body } = await eventually(
        () => specialist.get<Line>(`/dossiers/${id}`),
        (line) => line.body.state.status === 'checked',
      );
      await specialist.done(
        `/dossiers/${id}/appraise`,
        { result: 'eligible', note: 'Đủ điều kiện theo hồ sơ', ...CONFIRMED, ...on('2025-07-25') },
        { 'if-match': `"${body.version}"` },
      );
    }
  }, 60_000);
  afterAll(() => api?.stop(), 30_000);

  it('shows the graph of a line: what comes before what, who holds it, in words', async () => {
    const { steps, open } = await graph(lines[0]);
    expect(steps.map(({ id, standing: now }) => [id, now])).toEqual([
      ['consultation', 'not-asked'],
      ['publicity', 'open'],
      ['initiative-council', 'not-asked'],
      ['peoples-committee', 'open'],
      ['party-opinion', 'open'],
    ]);
    expect(open).toEqual({
      council: ['publicity'],
      decision: ['publicity'],
      centre: ['publicity', 'peoples-committee', 'party-opinion'],
    });
    expect(steps[4]).toMatchObject({ waitsFor: ['peoples-committee'], keepsShut: true });
    expect(steps[4]!.sentence.vi).toContain('phải xong trước khi trình Trung ương');
    const stranger = await api.as('agency');
    refused(await stranger.get(`/dossiers/${lines[0]}/steps`), 404, 'not-found');
  });

  let consultation: string;

  it('one line: published first, then the agency, then the initiative council', async () => {
    await publish(lines[0]);
    const wrong = { step: 'consultation', dossierIds: [lines[0]], bodyId: policeId };
    refused(await specialist.post('/opinions', wrong), 422, 'unknown-agency');
    refused(await board.post('/opinions', { ...wrong, step: 'lottery' }), 409, 'step-not-planned');
    refused(await agency.post('/opinions', { ...wrong, agency: 'police' }), 403, 'not-allowed');
    consultation = await ask('consultation', [lines[0], lines[1]], {
      bodyId: policeId,
      agency: 'police',
      question: 'Đề nghị cho ý kiến về việc chấp hành pháp luật',
    });
    await reaches(lines[0], 'consultation', 'waiting');
    await reaches(lines[1], 'consultation', 'waiting');
    // Ten working days from 1 August 2025.
    expect((await graph(lines[0])).steps[0]).toMatchObject({
      dueOn: '2025-08-15',
      holder: { role: 'agency' },
    });
    const seen = await agency.get<{ lines: { subjectName: string }[]; question: string }>(
      `/opinions/${consultation}`,
    );
    expect(seen.body.lines.map(({ subjectName }) => subjectName).sort()).toEqual([
      'Lê Thị Mẫu',
      'Trần Văn Mẫu',
    ]);
    expect(seen.body.question).toContain('chấp hành pháp luật');
    // The body reads its lines and may open no dossier; an officer records what it wrote.
    const reading = {
      agencyName: { vi: 'Công an' },
      answers: [{ code: 'agree', clears: true }, { code: 'no-opinion' }, { clears: false }],
    };
    const [line] = seen.body.lines;
    expect(seen.body).toMatchObject({ ...reading, answersAs: 'body' });
    expect(line).toMatchObject({ mayOpen: false, mayProceed: false });
    expect((await specialist.get(`/opinions/${consultation}`)).body).toMatchObject({
      ...reading,
      answersAs: 'officer',
      lines: [{ mayOpen: true, mayProceed: false }, { mayOpen: true }],
    });
    const kinds = await agency.get<{ items: { code: string }[] }>('/opinions/kinds');
    expect(kinds.body.items.map(({ code }) => code)).toEqual([
      'consultation',
      'initiative-council',
      'peoples-committee',
      'party-opinion',
    ]);
    const work = await agency.get<{ items: { kind: { code: string } }[] }>('/work-items?view=all');
    expect(work.body.items.map(({ kind }) => kind.code)).toContain('give-opinion');
    interface Inbox {
      items: { kind: string; text: { vi: string }; link: { opinionId?: string } }[];
    }
    const told = await eventually(
      async () => (await agency.get<Inbox>('/notices')).body.items,
      (items) => items.some(({ kind }) => kind === 'opinion-asked'),
    );
    const notice = told.find(({ kind }) => kind === 'opinion-asked')!;
    expect(notice.link.opinionId).toBe(consultation);
    expect(notice.text.vi).toContain(
      'Xin ý kiến (Hiệp y) về 2 hồ sơ, trả lời trước ngày 15/08/2025',
    );
    await say(agency, consultation, [{ dossierId: lines[0], answer: 'agree' }]);
    await reaches(lines[0], 'consultation', 'done');
    const council = await ask('initiative-council', [lines[0]]);
    const title = 'Dây chuyền sơ chế dừa (mẫu)';
    const recognised = { answer: 'recognised', work: { title, scope: 'nation', year: 2024 } };
    await say(specialist, council, [{ dossierId: lines[0], ...recognised }], { paper: PAPER });
    await reaches(lines[0], 'initiative-council', 'done');
  });

  it('enters the recognised work in the record that eligibility counts', async () => {
    const { body } = await specialist.get<{ state: { subjectId: string } }>(
      `/dossiers/${lines[0]}`,
    );
    const record = await specialist.get(`/subjects/${body.state.subjectId}/record`);
    expect(JSON.stringify(record.body)).toContain('Dây chuyền sơ chế dừa (mẫu)');
  });

  let session: string;
  const onAgenda = async (id: string) => {
    await secretary.done(`/council-sessions/${session}/agenda`, { dossierIds: [id] });
    return eventually(
      () =>
        secretary.get<{
          agenda: {
            requested: number;
            built: number;
            skipped?: { dossierId: string; code: string; message: string }[];
          };
        }>(`/council-sessions/${session}`),
      ({ body: { agenda } }) => agenda.built === agenda.requested,
    );
  };

  it('the council takes no line whose consultation is open, and says which', async () => {
    const convened = await secretary.done<{ id: string }>('/council-sessions', {
      title: 'Phiên tháng 9/2025',
      heldOn: '2025-09-10',
      council: { name: 'Hội đồng tỉnh', level: 'province', roster: 22 },
    });
    session = convened.id;
    const { body } = await onAgenda(lines[1]);
    expect(body.agenda.skipped?.[0]).toMatchObject({ code: 'prerequisites-open' });
    expect(body.agenda.skipped?.[0]?.message).toContain('Hiệp y');
    expect(body.agenda.skipped?.[0]?.message).toContain('Công khai');
    expect(await status(lines[1])).toBe('eligible');
  });

  it('the other line: the initiative council first, then silence and an answer against', async () => {
    const council = await ask('initiative-council', [lines[1]]);
    const no = { dossierId: lines[1], answer: 'not-recognised' };
    refused(
      await specialist.post(`/opinions/${council}/answer`, { items: [no], paper: PAPER }),
      422,
      'reason-missing',
    );
    await say(specialist, council, [{ ...no, reason: 'Chưa áp dụng đủ một năm' }], {
      paper: PAPER,
    });
    await reaches(lines[1], 'initiative-council', 'against');
    const going = { dossierIds: [lines[1]], reason: 'Xét theo thành tích khác, có căn cứ' };
    const against = { lines: [{ answer: 'not-recognised', mayProceed: true }] };
    expect((await board.get(`/opinions/${council}`)).body).toMatchObject(against);
    refused(await specialist.post(`/opinions/${council}/proceed`, going), 403, 'not-allowed');
    await board.done(`/opinions/${council}/proceed`, going);
    await reaches(lines[1], 'initiative-council', 'done');

    // The police must answer: their silence means nothing.
    await eventually(
      async () => (await board.get<{ lapsedOn?: string }>(`/opinions/${consultation}`)).body,
      ({ lapsedOn }) => lapsedOn !== undefined,
    );
    const silent = await board.post<Refusal>(`/opinions/${consultation}/proceed`, going);
    refused(silent, 409, 'silence-does-not-count');
    // It answers late, and against: everything else is done, and still no council takes the line.
    const doubt = { dossierId: lines[1], answer: 'disagree' };
    const mute = await agency.post(`/opinions/${consultation}/answer`, { items: [doubt] });
    refused(mute, 422, 'reason-missing');
    await say(agency, consultation, [{ ...doubt, reason: 'Đang xác minh một việc (mẫu)' }]);
    await reaches(lines[1], 'consultation', 'against');
    await publish(lines[1]);
    const { skipped = [] } = (await onAgenda(lines[1])).body.agenda;
    expect(skipped).toMatchObject([{ dossierId: lines[1], code: 'prerequisites-open' }]);
    expect(skipped[0]!.message).toContain('Hiệp y');
    expect(skipped[0]!.message).not.toContain('Công khai');
    // What it wrote afterwards is recorded from its paper.
    const item = { dossierId: lines[1], answer: 'no-opinion' };
    refused(
      await specialist.post(`/opinions/${consultation}/answer`, { items: [item] }),
      422,
      'paper-missing',
    );
    await say(specialist, consultation, [item], { paper: PAPER });
    await reaches(lines[1], 'consultation', 'done');
  });

  it('a comment found to be right keeps its line from the council', async () => {
    const list = await specialist.done<{ id: string }>('/publicity', {
      step: 'publicity',
      title: 'Danh sách có ý kiến phản ánh đúng (mẫu)',
      dossierIds: [published],
      ...on('2025-07-28'),
    });
    const comment = await pastComment(api.service, list.id, published, '2025-07-30');
    const close = () => specialist.post(`/publicity/${list.id}/close`, on('2025-08-12'));
    refused(await close(), 409, 'comments-unhandled');
    const finding = { finding: 'upheld', reason: 'Đã kiểm tra: số liệu nêu chưa đúng (mẫu)' };
    await specialist.done(`/comments/${comment}/handle`, { ...finding, ...on('2025-08-05') });
    expect((await close()).status).toBe(200);
    await reaches(published, 'publicity', 'against');
    expect((await specialist.get(`/publicity/${list.id}`)).body).toMatchObject({
      status: 'closed',
      lines: [{ dossierId: published, answer: 'comment-upheld' }],
    });
    const { skipped = [] } = (await onAgenda(published)).body.agenda;
    expect(skipped).toMatchObject([{ dossierId: published, code: 'prerequisites-open' }]);
    expect(skipped[0]!.message).toContain('Công khai');
    expect(await status(published)).toBe('eligible');
  });

  it('both pass the council, and wait for the People’s Committee and the Party', async () => {
    for (const id of lines) await onAgenda(id);
    await eventually(
      () => status(lines[1]),
      (now) => now === 'scheduled',
    );
    await secretary.done(`/council-sessions/${session}/attendance`, {
      present: 22,
      absent: 0,
      written: 0,
    });
    await secretary.done(`/council-sessions/${session}/results`, {
      items: lines.map((dossierId) => ({ dossierId, votes: { agree: 22, disagree: 0, blank: 0 } })),
      ...CONFIRMED,
    });
    for (const id of lines)
      await eventually(
        () => status(id),
        (now) => now === 'ready',
      );

    const act = await specialist.done<{ id: string }>('/decisions', {
      kind: 'submission-letter',
      title: 'Trình tặng Anh hùng Lao động',
      ...on('2025-10-01'),
    });
    const listing = async (id: string) =>
      (
        await specialist.done<{ results: { code?: string; message?: string }[] }>(
          `/decisions/${act.id}/lines`,
          { dossierIds: [id], ...on('2025-10-01') },
        )
      ).results[0];
    expect(await listing(lines[0])).toMatchObject({ code: 'prerequisites-open' });
    refused(
      await specialist.post('/opinions', { step: 'party-opinion', dossierIds: [lines[0]] }),
      409,
      'step-waits-for',
    );
    await paperMinutes(secretary, `/council-sessions/${session}`, '2025-09-10');
    const committee = await ask('peoples-committee', [...lines]);
    const office = await api.as('office');
    await say(
      office,
      committee,
      lines.map((dossierId) => ({ dossierId, answer: 'approved' })),
      { paper: PAPER },
    );
    await reaches(lines[1], 'peoples-committee', 'done');
    const again = await listing(lines[0]);
    expect(again?.message).toContain('Ban Thường vụ');
    const party = await ask('party-opinion', [lines[0]]);
    const sha256 = await opinionFile(party);
    await say(specialist, party, [{ dossierId: lines[0], answer: 'agree' }], {
      paper: { ...PAPER, sha256 },
    });
    await reaches(lines[0], 'party-opinion', 'done');
    expect((await listing(lines[0]))?.code).toBeUndefined();
    expect(await status(lines[0])).toBe('listed');
    expect(await listing(lines[1])).toMatchObject({ code: 'prerequisites-open' });
    // The other line by its own way to the same end.
    const later = await ask('party-opinion', [lines[1]]);
    const no = { dossierId: lines[1], answer: 'disagree', reason: 'Đề nghị xem xét thêm (mẫu)' };
    await say(specialist, later, [no], { paper: PAPER });
    await reaches(lines[1], 'party-opinion', 'against');
    const shut = await listing(lines[1]);
    expect(shut).toMatchObject({ code: 'prerequisites-open' });
    expect(shut?.message).toContain('Ban Thường vụ');
    // Against this body nobody goes on; it may write again.
    const going = { dossierIds: [lines[1]], reason: 'Vẫn đề nghị (mẫu)' };
    const barred = await board.post(`/opinions/${later}/proceed`, going);
    refused(barred, 409, 'officer-may-not-proceed');
    const second = { paper: { number: '91/CV', date: '2025-08-27' }, ...on('2025-08-27') };
    await say(specialist, later, [{ dossierId: lines[1], answer: 'agree' }], second);
    await reaches(lines[1], 'party-opinion', 'done');
    expect((await listing(lines[1]))?.code).toBeUndefined();
    expect(await status(lines[1])).toBe('listed');
  });

  it('takes comments of people who do not sign in, and shows who they are to one role', async () => {
    const nobody = Client.anonymous(api.url);
    const list = await specialist.done<{ id: string }>('/publicity', {
      step: 'publicity',
      title: 'Danh sách lấy ý kiến Nhân dân',
      dossierIds: [published],
    });
    const open = await nobody.get<{ items: { id: string; lines: { subjectName: string }[] }[] }>(
      '/public/publicity',
    );
    expect(open.body.items).toEqual([
      expect.objectContaining({
        id: list.id,
        lines: [expect.objectContaining({ subjectName: 'Võ Văn Mẫu' })],
      }),
    ]);
    const comment = {
      dossierId: published,
      name: 'Người dân Mẫu',
      phone: '0900 000 000',
      text: 'Thành tích nêu trong danh sách là đúng, đề nghị xem xét.',
    };
    const leave = (more: object) =>
      nobody.post<{ receipt: string }>(`/public/publicity/${list.id}/comments`, {
        ...comment,
        ...more,
      });
    const left = await leave({});
    expect(left.status).toBe(201);
    refused(await leave({ dossierId: lines[0] }), 422, 'not-published');
    refused(await leave({ text: 'x'.repeat(4001) }), 422, 'body-not-valid');
    refused(await leave({ phone: 'không có' }), 422, 'body-not-valid');
    const receipt = () => nobody.get(`/public/comments/${left.body.receipt}`);
    expect((await receipt()).body).toMatchObject({ status: 'received' });

    interface Shown {
      comments: { id: string; text: string; commenter?: { phone: string } }[];
    }
    const seen = async (by: Client) => (await by.get<Shown>(`/publicity/${list.id}`)).body.comments;
    expect(await seen(specialist)).toEqual([
      expect.objectContaining({ text: comment.text, status: 'received' }),
    ]);
    expect((await seen(specialist))[0]).not.toHaveProperty('commenter');
    expect((await seen(board))[0]?.commenter).toMatchObject({ phone: comment.phone });
    expect(await seen(await api.as('auditor'))).toEqual([]);
    expect(JSON.stringify((await nobody.get('/public/publicity')).body)).not.toContain('0900');
    const at = `/comments/${left.body.receipt}`;
    expect((await specialist.get(at)).body).toEqual({ publicityId: list.id });
    refused(await api.as('auditor').then((by) => by.get(at)), 403, 'not-allowed');
    const handling = { finding: 'not-upheld', reason: 'Ý kiến ủng hộ, không phản ánh vi phạm' };
    await specialist.done(`/comments/${left.body.receipt}/handle`, handling);
    expect((await receipt()).body).toMatchObject({ status: 'handled' });

    const answers = await Promise.all(Array.from({ length: 10 }, () => leave({})));
    expect(answers.map(({ status: code }) => code)).toContain(429);
  });

  it('an initiative council meets: what it recognises answers the step once its minutes stand', async () => {
    const founded = await secretary.done<{ id: string }>('/councils', {
      name: 'Hội đồng sáng kiến tỉnh (mẫu)',
      kind: 'initiative',
      from: '2025-01-01',
      decision: { number: '9/QĐ-UBND', date: '2025-01-01' },
      statute: { conflict: 'leaves', substitutes: 'attend', source: 'Quy chế (mẫu), Điều 4' },
      members: ['Chủ tịch', 'Thư ký', 'Ủy viên'].map((position, i) => ({
        position: `${position} (mẫu)`,
        post: ['chair', 'secretary', 'member'][i],
      })),
    });
    const request = await ask('initiative-council', [published]);
    await reaches(published, 'initiative-council', 'waiting');
    const { id } = await secretary.done<{ id: string }>('/council-sessions', {
      title: 'Phiên xét sáng kiến (mẫu)',
      heldOn: '2025-08-05',
      councilId: founded.id,
    });
    const path = `/council-sessions/${id}`;
    await secretary.done(`${path}/agenda`, { dossierIds: [published] });
    interface Lines {
      lines: { items: { work?: { opinionId: string; title: string | null } }[] };
    }
    await eventually(
      async () => (await secretary.get<Lines>(path)).body.lines.items,
      ([line]) => line?.work?.opinionId === request,
    );
    // From now on nobody answers for the council.
    const said = { items: [{ dossierId: published, answer: 'not-recognised', reason: 'không' }] };
    refused(
      await specialist.post(`/opinions/${request}/answer`, { ...said, paper: PAPER }),
      409,
      'council-decides',
    );
    await secretary.done(`${path}/attendance`, { present: 3 });
    const results = (more: object = CONFIRMED) =>
      secretary.done<{ results: { code?: string }[] }>(`${path}/results`, {
        items: [{ dossierId: published, votes: { agree: 2, disagree: 1 } }],
        ...more,
      });
    expect((await results()).results).toMatchObject([{ code: 'work-not-named' }]);
    const title = 'Phần mềm theo dõi mùa vụ (mẫu)';
    const works = [{ dossierId: published, title, scope: 'nation', year: 2024 }];
    refused(await specialist.post(`${path}/works`, { works }), 403, 'not-allowed');
    refused(
      await secretary.post(`${path}/works`, { works: [{ ...works[0], scope: 'world' }] }),
      422,
      'body-not-valid',
    );
    await secretary.done(`${path}/works`, { works });
    // The rule is the catalogue's, which nobody has confirmed.
    expect((await results({})).results).toMatchObject([{ code: 'basis-unconfirmed' }]);
    expect((await results()).results).toMatchObject([{ ok: true }]);
    await secretary.done(`${path}/close`, {});
    expect(await standing(published, 'initiative-council')).toBe('waiting');
    const { hash } = await secretary.done<{ hash: string }>(`${path}/minutes/draw`);
    const sign = (by: Client, as: string) =>
      by.done(`${path}/minutes/1/sign`, { as, hash, password: SAMPLE_PASSWORD });
    await sign(secretary, 'secretary');
    expect(await standing(published, 'initiative-council')).toBe('waiting');
    const chair = await api.as('chair');
    await sign(chair, 'chair');
    await reaches(published, 'initiative-council', 'done');
    const print = await chair.get<string>(`${path}/minutes/1/print`);
    expect(print.body).toContain(title);
    const line = await specialist.get<{ state: { subjectId: string } }>(`/dossiers/${published}`);
    const record = await eventually(
      async () =>
        JSON.stringify(
          (await specialist.get(`/subjects/${line.body.state.subjectId}/record`)).body,
        ),
      (text) => text.includes(title),
    );
    expect(record).toContain('"scope":"nation"');
  });

  it('goes on without an agency whose silence may be passed over, once its days are over', async () => {
    const asked = await ask('consultation', [certificate], {
      bodyId: policeId,
      agency: 'insurance',
    });
    await reaches(certificate, 'consultation', 'waiting');
    const path = `/opinions/${asked}`;
    const going = { dossierIds: [certificate], reason: 'Hết hạn, cơ quan không trả lời (mẫu)' };
    const early = await board.post(`${path}/proceed`, { ...going, ...on('2025-08-15') });
    refused(early, 409, 'still-in-time');
    const { lapsedOn } = await eventually(
      async () => (await board.get<{ lapsedOn?: string }>(path)).body,
      (opinion) => opinion.lapsedOn !== undefined,
    );
    expect(lapsedOn! > '2025-08-15').toBe(true);
    expect((await board.get(path)).body).toMatchObject({ lines: [{ mayProceed: true }] });
    refused(await specialist.post(`${path}/proceed`, going), 403, 'not-allowed');
    await board.done(`${path}/proceed`, going);
    await reaches(certificate, 'consultation', 'done');
    expect((await board.get(path)).body).toMatchObject({
      lines: [{ proceeded: true, reason: going.reason, mayProceed: false }],
    });
  });

  it('an officer says that the Party’s opinion does not apply to somebody', async () => {
    expect(await standing(certificate, 'party-opinion-cadre')).toBe('undecided');
    const waive = (by: Client, step: string) =>
      by.post(`/dossiers/${certificate}/waive-step`, {
        step,
        reason: 'Không thuộc diện Ban Thường vụ Tỉnh ủy quản lý',
        ...on('2025-08-01'),
      });
    refused(await waive(specialist, 'party-opinion-cadre'), 403, 'not-allowed');
    refused(await waive(board, 'peoples-committee'), 409, 'step-is-required');
    expect((await waive(board, 'party-opinion-cadre')).status).toBe(200);
    expect(await standing(certificate, 'party-opinion-cadre')).toBe('done');
  });

  it('a corrected calendar moves the day an answer is due, and says so', async () => {
    const tax = await ask('consultation', [certificate], {
      bodyId: policeId,
      agency: 'tax',
      ...on('2026-11-20'),
    });
    const due = async () => (await board.get<{ dueOn: string }>(`/opinions/${tax}`)).body.dueOn;
    expect(await due()).toBe('2026-12-04');
    const years = await board.get<{ items: { year: number; days: object[] }[] }>('/calendar-years');
    const known = years.body.items.find(({ year }) => year === 2026)!;
    const name = { vi: 'Ngày nghỉ bù (mẫu)', en: 'Day in lieu (sample)' };
    await board.done('/calendar-years', {
      year: 2026,
      days: [...known.days, { date: '2026-11-25', kind: 'extra', name }],
      source: 'Thông báo mẫu',
      verified: false,
      reason: 'Bổ sung ngày nghỉ',
    });
    await eventually(due, (day) => day === '2026-12-07');
  });

  it('leaves every step in the audit, in plain sentences', async () => {
    const auditor = await api.as('auditor');
    const found = await eventually(
      async () =>
        (
          await auditor.get<{ items: { type: string; sentence: { vi: string } }[] }>(
            `/audit?dossier=${lines[0]}&limit=100`,
          )
        ).body.items,
      (items) => items.filter(({ type }) => type === 'dossier.step-settled').length === 5,
    );
    expect(JSON.stringify(found)).toContain('Kết quả bước Hiệp y ngày 20/08/2025: đồng ý');
  });
});
