import { randomUUID } from 'node:crypto';
import { everyGet, type Said } from './every-get.js';
import { Client, eventually, seedEligible, startService, type Service } from '@vinhdanh/testing';

/** The rule of certificates is confirmed by nobody, so the officer names the text in hand. */
const confirmation = {
  document: 'Quy chế Hội đồng (mẫu)',
  date: '2024-01-02',
  article: 'Điều 8',
};
const decision = (number: string) => ({ number, date: '2023-12-20' });
const UNIT = randomUUID();
const NAME = 'Trương Thị Thân Thích (mẫu)';

interface Session {
  status: string;
  council: { roster: number; members: { memberId: string; accountId: string }[] };
  agenda: { built: number; lines: number };
  lines: { items: { dossierId: string; status: string; result: { tally: object } | null }[] };
}
interface Vote {
  items: { dossierId: string }[];
  missing: number;
  quorum: number;
  status: string;
  counts?: { dossierId: string; agree: number }[];
  cast?: { seat: string }[];
}

/** A council with a dated roster: one member shut out, a vote by name, a circulation in writing. */
describe('a council votes', () => {
  let service: Service;
  let secretary: Client;
  let members: { client: Client; accountId: string }[];
  let lines: string[];
  let councilId: string;
  /** Whom the line of the unit is about; his name stands in the register. */
  let subjectId: string;
  let sessionId: string;

  beforeAll(async () => {
    service = await startService({ parts: ['api', 'worker'], workerQueues: ['documents'] });
    const award = { award: 'provincial-certificate', localRule: 'cluster-annual', count: 1 };
    const specialist = await Client.signIn(service.url, 'specialist');
    const clerk = await Client.signIn(service.url, 'clerk');
    const { body: me } = await clerk.get<{ roles: { unitId?: string }[] }>('/auth/me');
    const unitId = me.roles.find((held) => held.unitId)!.unitId;
    const person = { kind: 'individual', name: NAME, unitId, noNumberReason: 'not-recorded' };
    subjectId = (await specialist.done<{ id: string }>('/subjects', person)).id;
    const seeded = await seedEligible(service, 'e2', 2023, [
      { ...award, unitId: UNIT, subjectId },
      { ...award, count: 2 },
    ]);
    lines = seeded.map(({ id }) => id);
    await service.kill('worker');
    await service.start('worker', { WORKER_QUEUES: '' });
    secretary = await Client.signIn(service.url, 'secretary');
    members = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(async (i) => {
        const client = await Client.signIn(service.url, `member${i}`);
        const { body } = await client.get<{ accountId: string }>('/auth/me');
        return { client, accountId: body.accountId };
      }),
    );
  }, 120_000);
  afterAll(() => service?.stop());

  const session = async (client = secretary, id = sessionId) =>
    (await client.get<Session>(`/council-sessions/${id}`)).body;
  const convened = async (heldOn: string, dossierIds: string[], more: object = {}) => {
    const called = { title: 'Phiên mẫu', heldOn, councilId, synthetic: true, ...more };
    const { id } = await secretary.done<{ id: string }>('/council-sessions', called);
    await secretary.done(`/council-sessions/${id}/agenda`, { dossierIds });
    await eventually(
      () => session(secretary, id),
      ({ agenda }) => agenda.built === 1,
    );
    return id;
  };
  const refused = async (client: Client, path: string, body: object = {}) => {
    const answer = await client.post<{ code: string; detail: string }>(path, body);
    return { status: answer.status, code: answer.body.code };
  };

  it('has the roster its decisions gave it on each day', async () => {
    const seat = (i: number, more: object = {}) => ({
      accountId: members[i]!.accountId,
      position: `Ủy viên ${i + 1} (mẫu)`,
      ...more,
    });
    const founded = await secretary.done<{ id: string }>('/councils', {
      name: 'Hội đồng mẫu',
      kind: 'province',
      from: '2024-01-01',
      decision: decision('1/QĐ (mẫu)'),
      statute: {
        conflict: 'leaves',
        substitutes: 'attend',
        circulation: true,
        source: 'Quy chế mẫu, Điều 5',
      },
      members: [
        seat(0, { post: 'chair', standing: true }),
        seat(1, { post: 'secretary', standing: true }),
        seat(2, { organisationId: UNIT }),
        seat(3),
        seat(4),
      ],
    });
    councilId = founded.id;
    const roster = async (on: string) =>
      (
        await secretary.get<{
          roster: { size: number; members: { memberId: string; accountId: string }[] };
        }>(`/councils/${councilId}?on=${on}`)
      ).body.roster;
    const third = (await roster('2024-01-01')).members[2]!;
    await secretary.done(`/councils/${councilId}/end-seat`, {
      memberId: third.memberId,
      to: '2024-03-31',
      decision: decision('2/QĐ (mẫu)'),
    });
    const newcomer = { ...seat(5), from: '2024-04-01', decision: decision('2/QĐ (mẫu)') };
    await secretary.done(`/councils/${councilId}/members`, newcomer);
    expect(await refused(secretary, `/councils/${councilId}/members`, newcomer)).toEqual({
      status: 409,
      code: 'member-seated-twice',
    });
    const accounts = (seats: { accountId: string }[]) => seats.map(({ accountId }) => accountId);
    const march = await roster('2024-03-15');
    const april = await roster('2024-04-15');
    expect([march.size, april.size]).toEqual([5, 5]);
    expect(accounts(march.members)).toContain(members[2]!.accountId);
    expect(accounts(april.members)).not.toContain(members[2]!.accountId);
    expect((await members[0]!.client.post('/councils', {})).status).toBe(403);
    expect((await secretary.post(`/councils/${councilId}/members`, { from: 'x' })).status).toBe(
      422,
    );
  }, 60_000);

  it('shuts a member out of the line of the unit he works for, and of every side door', async () => {
    const [line, other] = lines as [string, string];
    const { client } = members[2]!;
    const dossier = async (of: Client, id = line) => (await of.get(`/dossiers/${id}`)).status;
    expect(await dossier(client)).toBe(200);
    sessionId = await convened('2024-03-15', [line, other]);
    expect((await session()).council.roster).toBe(5);
    const conflicts = `/council-sessions/${sessionId}/conflicts`;
    const found = await eventually(
      async () =>
        (
          await secretary.get<{
            conflicts: { conflictId: string; ground: string; dossierId: string }[];
          }>(conflicts)
        ).body.conflicts,
      (all) => all.length > 0,
    );
    expect(found).toMatchObject([{ ground: 'employment', dossierId: line }]);
    await secretary.done(`${conflicts}/${found[0]!.conflictId}/settle`, {
      confirmed: true,
      reason: 'Đang công tác tại đơn vị đề nghị',
    });
    expect(await dossier(client)).toBe(404);
    const everything = (of: Client) =>
      everyGet(of, {
        ids: {
          dossiers: line,
          subjects: subjectId,
          'council-sessions': sessionId,
          councils: councilId,
          organisations: UNIT,
          conflicts: found[0]!.conflictId,
        },
        asked: [
          '/dossiers?limit=100&award=provincial-certificate',
          `/dossiers?limit=100&unitId=${UNIT}`,
          `/subjects?q=${encodeURIComponent('Thân Thích')}`,
          '/quotas?year=2023',
          '/quotas/candidates?award=provincial-certificate&year=2023',
          '/reports/commendations?from=2023-01-01&to=2026-12-31&status=proposed&basis=proposed',
          '/reports/progress?year=2023',
          `/audit?dossier=${line}&limit=100`,
          `/audit?stream=council-session:${sessionId}&limit=100`,
          '/work-items?view=all&limit=100',
        ],
      });
    const tells = (said: Said[]) =>
      said
        .filter(({ text }) => [line, subjectId, NAME].some((word) => text.includes(word)))
        .map(({ path }) => path);
    const [shut, seated] = [await everything(client), await everything(members[3]!.client)];
    expect(shut.filter(({ status }) => status >= 500)).toEqual([]);
    expect([...shut, ...seated].flatMap(({ faults }) => faults)).toEqual([]);
    // The same walk tells a member who is not tied to the line of it in many places.
    expect(tells(seated).length).toBeGreaterThan(8);
    // His own conflict he may read; it names the line and nobody.
    expect(tells(shut)).toEqual([conflicts]);
    expect(shut.find(({ path }) => path === conflicts)?.text).not.toContain(NAME);
    const count = (said: Said[], path: string) =>
      said.find((one) => one.path.startsWith(path))?.text;
    expect(count(shut, '/reports/commendations')).not.toBe(count(seated, '/reports/commendations'));
    expect(await dossier(client, other)).toBe(200);
    expect(await dossier(members[3]!.client)).toBe(200);
    for (const path of [`/dossiers/${line}/papers`, `/dossiers/${line}/steps`])
      expect([path, (await client.get(path)).status]).toEqual([path, 404]);
    const listed = await client.get('/dossiers?limit=100');
    const seen = await session(client);
    const audit = await client.get(`/audit?stream=council-session:${sessionId}&limit=100`);
    for (const body of [listed.body, seen, audit.body])
      expect(JSON.stringify(body)).not.toContain(line);
    expect(seen.agenda.lines).toBe(1);
    expect((await client.get(`/council-sessions/${sessionId}/minutes`)).status).toBe(404);
    // A conflict of his own he cannot put away, nor can a stranger to the session declare one.
    expect(
      await refused(client, `${conflicts}/${found[0]!.conflictId}/settle`, {
        confirmed: false,
        reason: 'không có gì',
      }),
    ).toMatchObject({ code: 'not-allowed' });
    expect(
      await refused(members[5]!.client, conflicts, { dossierId: other, ground: 'kinship' }),
    ).toMatchObject({ code: 'no-seat' });
  }, 60_000);

  it('votes by name under the rule of the award, without who is in conflict', async () => {
    const [line, other] = lines as [string, string];
    const { council } = await session();
    const seats = council.members.map(({ memberId }) => memberId);
    const path = `/council-sessions/${sessionId}`;
    const quorum = async () => (await secretary.get(`${path}/quorum`)).body;
    expect(await quorum()).toMatchObject({ roster: 5, present: null, missing: 4 });
    const open = (mode: string) =>
      refused(secretary, `${path}/vote-rounds`, { mode, confirmation });
    expect(await open('recorded')).toMatchObject({ code: 'attendance-missing' });
    const roll = (here: number) => ({
      roll: seats.slice(0, here).map((seat) => ({ seat, how: 'present' })),
    });
    const { version } = (await secretary.get<{ version: number }>(path)).body;
    const seen = { 'if-match': `"${version}"` };
    await secretary.done(`${path}/attendance`, roll(3), seen);
    // Another roll, called from what stood before this one, is not written over it.
    const over = await secretary.post(`${path}/attendance`, roll(4), seen);
    expect(over).toMatchObject({ status: 412, body: { stream: `council-session:${sessionId}` } });
    expect(await quorum()).toMatchObject({ present: 3, missing: 1 });
    expect(await open('recorded')).toMatchObject({ status: 409, code: 'quorum-not-met' });
    await secretary.done(`${path}/attendance`, roll(5));
    expect(await open('written')).toMatchObject({ code: 'mode-not-of-session' });
    // A round that went wrong is void, whoever has voted; the lines are voted on again.
    const wrong = await secretary.done<{ roundId: string }>(`${path}/vote-rounds`, {
      mode: 'recorded',
      confirmation,
    });
    const mistaken = `/vote-rounds/${wrong.roundId}`;
    const choices = [{ dossierId: other, choice: 'agree' }];
    await members[0]!.client.done(`${mistaken}/votes`, { choices });
    const reason = 'Mở nhầm lượt (mẫu)';
    expect(await refused(members[3]!.client, `${mistaken}/void`, { reason })).toMatchObject({
      code: 'not-allowed',
    });
    await secretary.done(`${mistaken}/void`, { reason });
    expect((await secretary.get(mistaken)).body).toMatchObject({ status: 'void', reason });
    expect(await refused(members[1]!.client, `${mistaken}/votes`, { choices })).toEqual({
      status: 409,
      code: 'ballot-round-void',
    });
    const { roundId } = await secretary.done<{ roundId: string }>(`${path}/vote-rounds`, {
      mode: 'recorded',
      confirmation,
    });
    const round = `/vote-rounds/${roundId}`;
    const votes = (...choices: [string, string][]) => ({
      choices: choices.map(([dossierId, choice]) => ({ dossierId, choice })),
    });
    const shut = members[2]!.client;
    expect(await refused(shut, `${round}/votes`, votes([line, 'agree']))).toMatchObject({
      code: 'recused-member',
    });
    await shut.done(`${round}/votes`, votes([other, 'disagree']));
    for (const i of [0, 1, 3])
      await members[i]!.client.done(`${round}/votes`, votes([line, 'agree'], [other, 'agree']));
    await secretary.done(`${round}/votes`, {
      ...votes([line, 'disagree'], [other, 'agree']),
      seat: seats[4],
    });
    expect(await refused(shut, `${round}/close`)).toMatchObject({ code: 'not-allowed' });
    await secretary.done(`${round}/close`, {});
    const closed = (await members[0]!.client.get<Vote>(round)).body;
    expect(closed).toMatchObject({ status: 'closed', missing: 0 });
    expect(closed.counts?.map(({ agree }) => agree).sort()).toEqual([3, 4]);
    expect((await shut.get<Vote>(round)).body.items).toMatchObject([{ dossierId: other }]);
    const decided = await eventually(
      () => session(),
      ({ lines: { items } }) => items.every(({ status }) => status !== 'scheduled'),
    );
    const result = decided.lines.items.find(({ dossierId }) => dossierId === line)?.result;
    expect(result?.tally).toMatchObject({
      mode: 'recorded',
      roster: 5,
      recused: { members: 1, present: 1, count: true },
      votes: { agree: 3, disagree: 1 },
    });
    await secretary.done(`${path}/close`);
    // The session is over: what was decided is his to read like anybody's.
    await eventually(
      () => shut.get(`/dossiers/${line}`),
      ({ status }) => status === 200,
    );
  }, 60_000);

  it('takes opinions in writing until a day, by name, with the members of that day', async () => {
    const line = lines[2]!;
    const id = await convened('2024-04-15', [line], { mode: 'circulation' });
    const path = `/council-sessions/${id}`;
    expect(await refused(secretary, `${path}/attendance`, { present: 5 })).toMatchObject({
      code: 'circulation-has-no-roll',
    });
    const { roundId } = await secretary.done<{ roundId: string }>(`${path}/vote-rounds`, {
      mode: 'written',
      until: '2100-01-31',
      confirmation,
    });
    const round = `/vote-rounds/${roundId}`;
    const say = (i: number, choice: string) =>
      members[i]!.client.post(`${round}/votes`, { choices: [{ dossierId: line, choice }] });
    // The third member's seat ended in March; the sixth has sat since April.
    expect((await say(2, 'agree')).body).toMatchObject({ code: 'no-seat' });
    for (const i of [0, 1, 3]) await say(i, 'agree');
    expect((await secretary.get<Vote>(round)).body).toMatchObject({ quorum: 4, missing: 1 });
    expect(await refused(secretary, `${round}/close`)).toEqual({
      status: 409,
      code: 'answers-still-due',
    });
    await say(4, 'disagree');
    await say(5, 'blank');
    await secretary.done(`${round}/close`, {});
    const done = await eventually(
      () => session(secretary, id),
      ({ lines: { items } }) => items.every(({ status }) => status !== 'scheduled'),
    );
    expect(done.lines.items[0]?.result?.tally).toMatchObject({
      mode: 'circulation',
      present: 5,
      votes: { agree: 3, disagree: 1, blank: 1 },
    });
    await secretary.done(`${path}/close`);
  }, 60_000);
});
