import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  castRaw,
  Client,
  councilDay,
  eventually,
  ops,
  SAMPLE_PASSWORD,
  seedEligible,
  startService,
  type Choice,
  type Device,
  type Service,
  type Standing,
} from '@vinhdanh/testing';
import { roundUnderCrashes, voidByPostgres } from './ballot-crashes.js';
import {
  inclusionProof,
  isIncluded,
  recount,
  type BallotBox,
  type BallotRecord,
} from '@vinhdanh/domain';

/** More lines than the suite has time for: `npm run bench -- ballot` measures a whole session. */
const LINES = Number(process.env.BALLOT_LINES ?? 6);
/** With more lines each phase may take as many times longer. */
const LONGER = Math.max(1, LINES / 6);
/** Forms in the proportion of the session of March 2019: 5, 69 and 74 of 148. */
const share = (of: number): number => Math.max(1, Math.round((LINES * of) / 148));
/** Who is in the room of the 22; the others write, if somebody is absent. */
const PRESENT = Number(process.env.BALLOT_PRESENT ?? 20);
const WROTE = 22 - PRESENT;
jest.setTimeout(400_000 * LONGER);
/** The rule of certificates is confirmed by nobody, so the officer names the text in hand. */
const confirmation = {
  document: 'Quy chế Hội đồng (mẫu)',
  date: '2024-01-02',
  article: 'Điều 8',
};

const BY_HAND = 'Mở nhầm danh sách (mẫu)';

interface Line {
  dossierId: string;
  status: string;
  result: { tally: { mode: string; votes: object; written: object }; lowerForm?: string } | null;
  vote: { outcome: string; yes: number; need: number } | null;
}

async function* lineByLine(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let rest = '';
  for await (const part of body.pipeThrough(new TextDecoderStream())) {
    const all = (rest + part).split('\n');
    rest = all.pop() ?? '';
    yield* all;
  }
}

/** The law of 2024 (catalogue e2): flags 80 % of all 22 members, the Fighter 90 %. */
describe('a secret round of the sample council under the rules of 2024', () => {
  let service: Service;
  let session: Awaited<ReturnType<typeof councilDay>>;
  let lines: { id: string; award: string }[];
  /** For a small council of its own, one of whose members is in conflict of interest. */
  let apart: string[];
  let roundId: string;
  const times: Record<string, number> = {};

  beforeAll(async () => {
    service = await startService({
      parts: ['api', 'worker', 'vault'],
      workerQueues: ['documents'],
    });
    lines = await seedEligible(service, 'e2', 2023, [
      { award: 'government-flag', count: share(5) },
      { award: 'provincial-flag', count: LINES - share(5) - share(74) },
      { award: 'provincial-fighter', count: 1, recipientKind: 'individual' },
      { award: 'provincial-certificate', count: share(74) + 1, localRule: 'cluster-annual' },
    ]);
    const few = await seedEligible(service, 'e2', 2023, [
      { award: 'provincial-flag', count: 1 },
      { award: 'provincial-certificate', count: 3, localRule: 'cluster-annual' },
    ]);
    apart = few.map(({ id }) => id);
    await service.kill('worker');
    await service.start('worker', { WORKER_QUEUES: '' });
    const ids = lines.map(({ id }) => id);
    session = await councilDay(service, ids, '2024-03-15', { present: PRESENT, written: WROTE });
  }, 120_000);
  afterAll(() => service?.stop());

  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const begun = performance.now();
    const result = await work();
    times[name] = Math.round(performance.now() - begun) / 1000;
    return result;
  };
  /** A member's screen that follows the meeting; `next` is what it is told next. */
  const screen = async (client: Client, path: string) => {
    const end = new AbortController();
    const answer = await client.open(path, end.signal);
    const told = lineByLine(answer.body!);
    const next = async (): Promise<unknown> => {
      for (;;) {
        const { value, done } = await told.next();
        if (done) throw new Error('the stream is over');
        if (value.startsWith('data: ')) return JSON.parse(value.slice(6));
      }
    };
    return { next, end: () => end.abort() };
  };
  const refusal = async (client: Client, path: string, body: object = {}) => {
    const { status, body: said } = await client.post<{ code: string; detail: string }>(path, body);
    return { status, code: said.code };
  };
  const standing = async (client = session.secretary) =>
    (await client.get<Standing>(`/ballot-rounds/${roundId}`)).body;
  const here = (): Device[] => session.devices.slice(0, PRESENT);
  const awardAt = (item: number): string => {
    const { award } = lines.find(({ id }) => id === order[item])!;
    return award;
  };
  let order: string[] = [];
  /** Place of the first flag on the sheet; another follows it. */
  const flag = (): number => order.findIndex((_, i) => awardAt(i) === 'provincial-flag');

  it('shows the highest reachable vote and the limits before it is opened', async () => {
    const { body } = await session.secretary.get<{
      quorum: number;
      missing: number;
      items: {
        award: string;
        need: number;
        highest: number;
        canPass: boolean;
        voters: number;
        fewVoters: boolean;
      }[];
      limits: { code: string; message: string }[];
    }>(`/council-sessions/${session.id}/ballot-preview`);
    const of = (award: string) => body.items.find((item) => item.award === award);
    expect(of('government-flag')).toMatchObject({ need: 18, highest: 22, canPass: true });
    expect(of('provincial-flag')).toMatchObject({ need: 18, highest: 22 });
    expect(of('provincial-fighter')).toMatchObject({ need: 20, highest: 22 });
    expect(of('provincial-certificate')).toMatchObject({ need: 12, highest: 22 });
    expect(body).toMatchObject({ quorum: 15, missing: 0 });
    expect(body.items.every((one) => one.voters === PRESENT && !one.fewVoters)).toBe(true);
    expect(body.limits.map(({ code }) => code)).toEqual(['unanimous', 'device', 'coercion']);
    expect(body.limits[0]!.message).toContain('nhất trí');
    expect(
      (await session.devices[0]!.client.get(`/council-sessions/${session.id}/ballot-preview`))
        .status,
    ).toBe(403);
  }, 60_000);

  it('refuses a round that cannot pass', async () => {
    const path = `/council-sessions/${session.id}`;
    await session.secretary.done(`${path}/attendance`, { present: 16, written: 1 });
    expect(await refusal(session.secretary, `${path}/ballot-rounds`, { confirmation })).toEqual({
      status: 409,
      code: 'round-cannot-pass',
    });
    await session.secretary.done(`${path}/attendance`, { present: 10, written: 12 });
    expect(
      await refusal(session.secretary, `${path}/ballot-rounds`, { confirmation }),
    ).toMatchObject({
      code: 'quorum-not-met',
    });
    await session.secretary.done(`${path}/attendance`, { present: PRESENT, written: WROTE });
  }, 60_000);

  it('closes its agenda and moves every member’s screen, whenever it joins', async () => {
    const path = `/council-sessions/${session.id}`;
    const { secretary } = session;
    const dossierId = lines[1]!.id;
    const frozen = await secretary.done(`${path}/freeze-agenda`);
    expect(frozen).toMatchObject({ status: 'frozen', frozen: { lines: lines.length } });
    const more = { dossierIds: [dossierId] };
    expect((await refusal(secretary, `${path}/agenda`, more)).code).toBe('agenda-frozen');
    const early = await screen(here()[0]!.client, `${path}/live`);
    expect(await early.next()).toMatchObject({ phase: null, line: null, lines: lines.length });
    await secretary.done(`${path}/move`, { phase: 'reading', dossierId });
    expect(await early.next()).toMatchObject({ phase: 'reading', line: { dossierId } });
    const late = await screen(here()[1]!.client, `${path}/live`);
    expect(await late.next()).toMatchObject({ phase: 'reading', line: { dossierId } });
    await secretary.done(`${path}/move`, { phase: 'discussion', dossierId });
    for (const one of [early, late])
      expect(await one.next()).toMatchObject({ phase: 'discussion', away: false });
    for (const one of [early, late]) one.end();
    const unit = await Client.signIn(service.url, 'unit');
    expect((await unit.get(`${path}/live`)).status).toBe(404);
    const { client } = here()[0]!;
    const note = { dossierId, text: 'Hỏi thêm về kết quả' };
    await client.done(`${path}/reading-note`, note);
    const room = async (by: Client) => JSON.stringify((await by.get(`${path}/reading-room`)).body);
    expect(await room(client)).toContain(note.text);
    expect(await room(here()[1]!.client)).not.toContain(note.text);
  }, 60_000);

  it('voids a round whose keys a crash took, and holds another', async () => {
    const path = `/council-sessions/${session.id}/ballot-rounds`;
    const dossierIds = lines.slice(0, 1).map(({ id }) => id);
    ({ roundId } = await session.secretary.done<{ roundId: string }>(path, {
      dossierIds,
      confirmation,
    }));
    const vote = await here()[0]!.takeSheet(roundId);
    expect(await refusal(session.secretary, path)).toMatchObject({ code: 'ballot-round-open' });
    await service.kill('vault');
    await service.start('vault');
    const close = `/ballot-rounds/${roundId}/close-check-in`;
    // The keys are gone, whatever is tried with them.
    const one = await refusal(session.devices[1]!.client, `/ballot-rounds/${roundId}/check-in`, {
      blinded: ['A'.repeat(342)],
    });
    expect(one).toEqual({ status: 409, code: 'ballot-round-void' });
    expect(await refusal(session.secretary, close, { paper: 14 })).toMatchObject({
      code: 'ballot-round-void',
    });
    expect(await standing()).toMatchObject({ status: 'void', reason: 'keys-lost' });
    await vote(['y']);
    const late = await castRaw(service.url, here()[0]!.ballots[0]!);
    expect(late).toMatchObject({ status: 409, body: { code: 'ballot-round-void' } });
  }, 60_000);

  it('voids a round by hand, with a reason, while sheets are taken', async () => {
    const path = `/council-sessions/${session.id}/ballot-rounds`;
    const one = { dossierIds: lines.slice(0, 1).map(({ id }) => id), confirmation };
    ({ roundId } = await session.secretary.done<{ roundId: string }>(path, one));
    const [member, other] = here() as [Device, Device];
    await (
      await member.takeSheet(roundId)
    )(['y']);
    const stop = `/ballot-rounds/${roundId}/void`;
    const reason = BY_HAND;
    expect((await refusal(session.secretary, stop)).code).toBe('body-not-valid');
    expect((await refusal(member.client, stop, { reason })).code).toBe('not-allowed');
    await session.secretary.done(stop, { reason });
    expect(await standing()).toMatchObject({ status: 'void', reason });
    const late = await castRaw(service.url, member.ballots[0]!);
    expect(late).toMatchObject({ status: 409, body: { code: 'ballot-round-void' } });
    const sheet = { blinded: ['A'.repeat(342)] };
    expect(await refusal(other.client, `/ballot-rounds/${roundId}/check-in`, sheet)).toEqual({
      status: 409,
      code: 'ballot-round-void',
    });
  }, 60_000);

  it('opens one sheet, which each seat takes once', async () => {
    const path = `/council-sessions/${session.id}/ballot-rounds`;
    const key = { 'idempotency-key': randomUUID() };
    const sheet = { dossierIds: lines.slice(0, LINES).map(({ id }) => id), confirmation };
    const bare = { dossierIds: sheet.dossierIds };
    expect(await refusal(session.secretary, path, bare)).toMatchObject({
      code: 'basis-unconfirmed',
    });
    await timed('keys', async () => {
      const answer = await eventually(
        () => session.secretary.post<{ roundId: string }>(path, sheet, key),
        ({ status }) => status < 300,
        180 * LONGER,
      );
      ({ roundId } = answer.body);
    });
    const again = await session.secretary.post<{ roundId: string }>(path, sheet, key);
    expect(again.body.roundId).toBe(roundId);
    // The lines of both rounds that are void are voted on again.
    const { body } = await session.secretary.get(`/council-sessions/${session.id}`);
    const rounds = ['keys-lost', BY_HAND].map((reason) => ({ status: 'void', reason }));
    expect(body.ballots).toMatchObject([...rounds, { roundId, status: 'check-in' }]);
    const round = await standing();
    order = round.items.map(({ dossierId }) => dossierId);
    expect(round).toMatchObject({ status: 'check-in', checkedIn: [], missing: 15 });
    expect(order).toHaveLength(LINES);
    expect(
      await refusal(session.secretary, `/ballot-rounds/${roundId}/check-in`, {
        blinded: round.keys.map(() => 'A'.repeat(342)),
      }),
    ).toEqual({ status: 403, code: 'no-seat' });
    const early = { paper: 0 };
    expect(
      await refusal(session.secretary, `/ballot-rounds/${roundId}/close-check-in`, early),
    ).toMatchObject({ code: 'quorum-not-met' });
    expect(
      await refusal(session.secretary, `/council-sessions/${session.id}/attendance`, {
        present: 22,
      }),
    ).toMatchObject({ code: 'ballot-round-open' });
  });

  it('is cast without anybody being told a number before the close', async () => {
    const votes = (member: number): Choice[] =>
      order.map((_, item) => {
        const award = awardAt(item);
        // The last two agree to the Fighter and the second flag, in the room or in writing.
        const last = member >= 20;
        if (award === 'government-flag') return member < 18 ? 'y' : 'n';
        if (award === 'provincial-fighter') return member < 17 || last ? 'y' : 'b';
        if (award === 'provincial-certificate') return member < 11 ? 'y' : 'n';
        // Of the first flag all agree to the lower form only, of the others 16 agree.
        if (item === flag()) return member < 15 ? 'l' : 'n';
        return member < 16 || (last && item === flag() + 1) ? 'y' : 'n';
      });
    await timed('check-in', async () => {
      for (const [member, device] of here().entries())
        await (
          await device.takeSheet(roundId)
        )(votes(member));
    });
    const first = here()[0]!.ballots[0]!;
    expect(await castRaw(service.url, first)).toMatchObject({ body: { code: 'check-in-open' } });
    // Whoever keeps the round sees how many sheets carry a line; a member would learn of conflicts.
    const taken = { sheets: PRESENT, fewSheets: false };
    for (const item of (await standing()).items) expect(item).toMatchObject(taken);
    for (const item of (await standing(here()[0]!.client)).items)
      expect(item).not.toHaveProperty('sheets');
    // A sheet taken twice with other tokens would be a second vote.
    await expect(here()[0]!.takeSheet(roundId)).rejects.toThrow('already-checked-in');
    await session.secretary.done(`/ballot-rounds/${roundId}/close-check-in`, { paper: 0 });
    expect(await castRaw(service.url, first, { cookie: 'vd_session=x' })).toMatchObject({
      body: { code: 'ballot-with-credentials' },
    });
    await timed('casting', () =>
      Promise.all(here().map((device) => device.cast(roundId))).then(() => undefined),
    );
    // A crash now costs nothing, a ballot that comes again gets its receipt again.
    await service.kill('vault');
    await service.start('vault');
    expect(await castRaw(service.url, first)).toEqual({
      status: 200,
      body: { receipt: first.receipt },
    });
    const changed = await castRaw(service.url, { ...first, choice: 'n' });
    expect(changed).toMatchObject({ status: 422, body: { code: 'ballot-not-valid' } });
    for (const client of [session.secretary, here()[0]!.client]) {
      expect(JSON.stringify(await standing(client))).not.toMatch(/agree|counts|"ballots"/);
      expect((await client.get(`/ballot-rounds/${roundId}/box`)).status).toBe(409);
    }
  });

  it('counts, decides every line by its own rule and publishes the box', async () => {
    const written = [
      { dossierId: order.find((_, i) => awardAt(i) === 'provincial-fighter')!, for: WROTE },
      { dossierId: order[flag() + 1]!, for: WROTE },
    ];
    await timed('count', () =>
      session.secretary.done(`/ballot-rounds/${roundId}/close`, { written }),
    );
    const { body } = await eventually(
      () =>
        session.secretary.get<{ lines: { items: Line[] }; recorded: number }>(
          `/council-sessions/${session.id}?limit=200`,
        ),
      ({ body: now }) => now.lines.items.filter(({ vote }) => vote).length === LINES,
    );
    expect(body.recorded).toBe(LINES);
    const line = (i: number) => body.lines.items.find(({ dossierId }) => dossierId === order[i])!;
    const at = (award: string) => line(order.findIndex((_, i) => awardAt(i) === award));
    expect(at('government-flag')).toMatchObject({
      vote: { outcome: 'pass', yes: 18, need: 18 },
      result: { tally: { mode: 'secret', votes: { agree: 18, disagree: PRESENT - 18, blank: 0 } } },
    });
    // 15 of 22 are no 80 %, but a majority for the certificate below.
    expect(line(flag())).toMatchObject({
      vote: { outcome: 'lower-form', lowerForm: 'provincial-certificate', yes: 15, need: 12 },
    });
    // 16 and the last two are the 18; 17 and the last two are not the 20.
    expect(line(flag() + 1).vote).toMatchObject({ outcome: 'pass', yes: 18, need: 18 });
    expect(at('provincial-fighter').vote).toMatchObject({ outcome: 'fail', yes: 19, need: 20 });
    expect(at('provincial-certificate').vote).toMatchObject({ outcome: 'fail', yes: 11, need: 12 });
  });

  it('is counted again by anyone, finds what was altered, and proves each receipt', async () => {
    const { body } = await here()[3]!.client.get<{ box: BallotBox; record: BallotRecord }>(
      `/ballot-rounds/${roundId}/box`,
    );
    const { box, record } = body;
    await timed('recount', async () => expect(recount(box, record).faults).toEqual([]));
    expect(box.ballots).toHaveLength(PRESENT * LINES);
    const file = join(service.dataDir, 'box.json');
    writeFileSync(file, JSON.stringify(body));
    const again = await ops(service, 'recount', file);
    expect(again).toEqual({ code: 0, output: expect.stringContaining('agrees with the log') });
    writeFileSync(file, JSON.stringify({ record, box: { ...box, ballots: box.ballots.slice(1) } }));
    const found = await ops(service, 'recount', file);
    expect(found).toEqual({ code: 2, output: expect.stringContaining('ballots-differ') });
    const fewer = { ...box, ballots: box.ballots.slice(1) };
    expect(recount(fewer, record).faults).not.toEqual([]);
    const altered = box.ballots.map((b, i) =>
      i ? b : { ...b, choice: b.choice === 'y' ? 'n' : 'y' },
    );
    expect(
      recount({ ...box, ballots: altered as BallotBox['ballots'] }, record).faults,
    ).not.toEqual([]);
    for (const receipt of here()[5]!.receipts) {
      const proof = inclusionProof(box.receipts, box.receipts.indexOf(receipt));
      expect(isIncluded(receipt, proof, record.receiptRoot)).toBe(true);
    }
    const late = await castRaw(service.url, here()[0]!.ballots[0]!);
    expect(late).toMatchObject({ status: 409, body: { code: 'ballot-round-closed' } });
    // Nor does anybody write another result over it.
    const byHand = await session.secretary.done<{ results: { code: string }[] }>(
      `/council-sessions/${session.id}/results`,
      { items: [{ dossierId: order[0], votes: { agree: 3, disagree: 1 } }] },
    );
    expect(byHand.results).toMatchObject([{ ok: false, code: 'result-of-secret-ballot' }]);
    const unit = await Client.signIn(service.url, 'unit');
    expect((await unit.get(`/ballot-rounds/${roundId}/box`)).status).toBe(404);
  });

  it('counts paper that two people entered alike, with the ballots cast, and no line put off', async () => {
    const dossierId = lines[LINES]!.id;
    const away = lines[LINES + 1]!.id;
    const path = `/council-sessions/${session.id}/ballot-rounds`;
    const { roundId: paper } = await session.secretary.done<{ roundId: string }>(path, {
      dossierIds: [dossierId, away],
      confirmation,
    });
    const sheet = (await session.secretary.get<Standing>(`/ballot-rounds/${paper}`)).body.items;
    const put = sheet.findIndex((one) => one.dossierId === away);
    for (const device of here().slice(0, 12)) await (await device.takeSheet(paper))(['y', 'y']);
    await session.secretary.done(`/ballot-rounds/${paper}/close-check-in`, { paper: 8 });
    const defer = `/ballot-rounds/${paper}/defer-line`;
    const why = { dossierId: away, reason: 'Chờ xác minh thành tích', until: '2099-01-02' };
    expect((await refusal(here()[0]!.client, defer, why)).code).toBe('not-allowed');
    const bare = { ...why, reason: undefined };
    expect((await refusal(session.secretary, defer, bare)).code).toBe('body-not-valid');
    const stranger = { ...why, dossierId: lines[0]!.id };
    expect((await refusal(session.secretary, defer, stranger)).code).toBe('not-on-agenda');
    await session.secretary.done(defer, why);
    const { reason, until } = why;
    const { body: after } = await here()[0]!.client.get<Standing>(`/ballot-rounds/${paper}`);
    expect(after.items[put]).toMatchObject({ dossierId: away, deferred: { reason, until } });
    await Promise.all(
      here()
        .slice(0, 9)
        .map((device) => device.cast(paper)),
    );
    await session.secretary.done(`/ballot-rounds/${paper}/close`);
    const { client: teller } = here()[19]!;
    const count = (agree: number) => ({ counts: [{ dossierId, agree, disagree: 8 - agree }] });
    await session.secretary.done(`/ballot-rounds/${paper}/paper-count`, count(3));
    await teller.done(`/ballot-rounds/${paper}/paper-count`, count(4));
    const waiting = await session.secretary.get(`/ballot-rounds/${paper}`);
    expect(waiting.body).toMatchObject({ status: 'counting', paper: 8 });
    expect(JSON.stringify(waiting.body)).not.toContain('agree');
    await teller.done(`/ballot-rounds/${paper}/paper-count`, count(3));
    const { body } = await eventually(
      () =>
        session.secretary.get<{ lines: { items: Line[] } }>(
          `/council-sessions/${session.id}?limit=200`,
        ),
      ({ body: now }) => now.lines.items.every(({ vote }) => vote),
    );
    const line = body.lines.items.find((one) => one.dossierId === dossierId);
    expect(line).toMatchObject({
      vote: { outcome: 'pass', yes: 12, need: 12 },
      result: { tally: { mode: 'secret', votes: { agree: 12, disagree: 5, blank: 0 } } },
    });
    const off = body.lines.items.find((one) => one.dossierId === away);
    expect(off).toMatchObject({ vote: { outcome: 'defer' }, result: { defer: { until } } });
    // Nine ballots were cast on it, and nobody can count them.
    const { body: open } = await teller.get<{ box: BallotBox; record: BallotRecord }>(
      `/ballot-rounds/${paper}/box`,
    );
    expect(recount(open.box, open.record)).toMatchObject({ faults: [], counts: { length: 2 } });
    expect(open.record.deferred).toEqual([put + 1]);
    expect([open.box.ballots.length, open.box.setAside?.length]).toEqual([9, 9]);
    expect(open.box.receipts).toHaveLength(18);
    const file = join(service.dataDir, 'put-off.json');
    writeFileSync(file, JSON.stringify(open));
    const again = await ops(service, 'recount', file);
    expect(again).toMatchObject({ code: 0, output: expect.stringContaining('put off, 9 ballots') });
    await session.secretary.done(`/council-sessions/${session.id}/close`);
  });

  it('is minuted: drawn from what happened, signed by two with their passwords', async () => {
    const path = `/council-sessions/${session.id}`;
    const { secretary } = session;
    const [passed] = lines.filter(({ award }) => award === 'government-flag');
    const note = { dossierId: passed!.id, text: 'Đề nghị trình sớm' };
    await secretary.done(`${path}/minutes/note`, note);
    expect(
      await refusal(secretary, `${path}/record-minutes`, {
        ...{ number: '03/BB', date: '2024-03-15', fileHash: 'ab'.repeat(32) },
      }),
    ).toEqual({ status: 409, code: 'minutes-not-on-paper' });
    const drawn = await secretary.done<{ drawn: number; hash: string }>(`${path}/minutes/draw`);
    const sign = (client: Client, as: string, password = SAMPLE_PASSWORD) =>
      refusal(client, `${path}/minutes/1/sign`, { as, hash: drawn.hash, password });
    const chair = await Client.signIn(service.url, 'chair');
    expect(await sign(secretary, 'secretary', 'sai mật khẩu')).toEqual({
      status: 422,
      code: 'signer-password-wrong',
    });
    expect((await sign(secretary, 'secretary')).status).toBe(200);
    expect(await sign(secretary, 'chair')).toEqual({ status: 403, code: 'minutes-other-seat' });
    expect((await sign(chair, 'chair')).status).toBe(200);
    const { body } = await chair.get(`${path}/minutes`);
    expect(body).toMatchObject({ stand: true, status: 'signed', versions: [{ version: 1 }] });
    const print = await chair.get<string>(`${path}/minutes/1/print`);
    expect(print.headers.get('content-type')).toContain('text/html');
    expect(print.body).toContain('Đề nghị trình sớm');
    expect(print.body).toContain(drawn.hash);
    expect(print.body).toContain('Chờ xác minh thành tích');
    expect(print.body).toContain('9 lượt phiếu để riêng');
    const sheet = await chair.get<string>(`${path}/results/print`);
    expect(sheet.body).toContain('80% × 22 = 17,6 → 18');
    expect(sheet.body).toContain('90% × 22 = 19,8 → 20');
    expect((await chair.get(`${path}/minutes/2/print`)).status).toBe(404);
    const unit = await Client.signIn(service.url, 'unit');
    expect((await unit.get(`${path}/minutes`)).status).toBe(404);
  });

  let small: { path: string; devices: Device[] };

  it('gives a member in conflict no token for the line, and counts by rule and statute', async () => {
    const devices = session.devices.slice(0, 6);
    const { secretary } = session;
    const members = await Promise.all(
      devices.map(async ({ client }, i) => {
        const { body } = await client.get<{ accountId: string }>('/auth/me');
        return { accountId: body.accountId, position: `Ủy viên ${i + 1} (mẫu)` };
      }),
    );
    const { id } = await secretary.done<{ id: string }>('/council-sessions', {
      title: 'Phiên có xung đột lợi ích (mẫu)',
      heldOn: '2024-03-16',
      council: {
        name: 'Hội đồng mẫu',
        level: 'province',
        roster: 6,
        members,
        // A member who leaves is out of the denominator, unless the award's own rule keeps him in.
        statute: {
          conflict: 'leaves',
          recusedCount: false,
          substitutes: 'attend',
          source: 'Quy chế mẫu, Điều 5',
        },
      },
      synthetic: true,
    });
    const path = `/council-sessions/${id}`;
    small = { path, devices };
    await secretary.done(`${path}/agenda`, { dossierIds: apart });
    await eventually(
      () => secretary.get<{ agenda: { lines: number } }>(path),
      ({ body }) => body.agenda.lines === apart.length,
    );
    await secretary.done(`${path}/attendance`, { present: 6 });
    const tied = devices[2]!;
    for (const dossierId of apart.slice(0, 2))
      await tied.client.done(`${path}/conflicts`, { dossierId, ground: 'kinship' });
    const sheet = apart.slice(0, 3);
    const opened = await secretary.done<{ roundId: string }>(`${path}/ballot-rounds`, {
      dossierIds: sheet,
      confirmation,
    });
    const round = `/ballot-rounds/${opened.roundId}`;
    const shown = (await secretary.get<Standing>(round)).body;
    const [flagged, small1, small2] = sheet.map((line) =>
      shown.items.findIndex(({ dossierId }) => dossierId === line),
    ) as [number, number, number];
    const full = { blinded: shown.keys.map(() => 'A'.repeat(342)) };
    expect(await refusal(tied.client, `${round}/check-in`, full)).toMatchObject({
      code: 'ballot-sheet-incomplete',
    });
    // Nor does anybody else get out of a line by leaving it empty.
    const short = { blinded: full.blinded.map((one, i) => (i === flagged ? '' : one)) };
    expect(await refusal(devices[0]!.client, `${round}/check-in`, short)).toMatchObject({
      code: 'ballot-sheet-incomplete',
    });
    const own = (await tied.client.get<Standing>(round)).body;
    expect([...own.withheld].sort()).toEqual([flagged + 1, small1 + 1].sort());
    for (const [i, device] of devices.entries()) {
      const choices: Choice[] = [];
      choices[flagged] = 'y';
      choices[small1] = i < 4 ? 'y' : 'n';
      choices[small2] = i < 3 ? 'y' : 'n';
      await (
        await device.takeSheet(opened.roundId)
      )(choices);
    }
    expect(tied.ballots.map(({ item }) => Number(item))).toEqual([small2 + 1]);
    await secretary.done(`${round}/close-check-in`, { paper: 0 });
    await Promise.all(devices.map((device) => device.cast(opened.roundId, true)));
    await secretary.done(`${round}/close`);
    const { body } = await eventually(
      () => secretary.get<{ lines: { items: Line[] } }>(path),
      ({ body: now }) => now.lines.items.filter(({ vote }) => vote).length === sheet.length,
    );
    const at = (n: number) => body.lines.items.find(({ dossierId }) => dossierId === sheet[n])!;
    const recused = { members: 1, present: 1, written: 0, count: false };
    // 80 % of all six, the one outside among them, are five.
    expect(at(0)).toMatchObject({
      vote: { outcome: 'pass', yes: 5, need: 5 },
      result: { tally: { recused, votes: { agree: 5, disagree: 0 } } },
    });
    // The statute leaves the member out: more than half of five are three, of six they were four.
    expect(at(1)).toMatchObject({
      vote: { outcome: 'pass', yes: 3, need: 3 },
      result: { tally: { recused, votes: { agree: 3, disagree: 2 } } },
    });
    expect(at(2)).toMatchObject({ vote: { outcome: 'fail', yes: 3, need: 4 } });
    const published = (
      await devices[0]!.client.get<{ box: BallotBox; record: BallotRecord }>(`${round}/box`)
    ).body;
    expect(recount(published.box, published.record).faults).toEqual([]);
    const cast = (item: number) =>
      published.box.ballots.filter((ballot) => ballot.item === item + 1).length;
    expect([flagged, small1, small2].map(cast)).toEqual([5, 5, 6]);
    // Nothing tells the member outside what his line came to.
    const out = await tied.client.get(`${round}/box`);
    expect(JSON.stringify(out.body)).not.toContain(sheet[0]);
  });

  it('goes on, or is void as a whole, whatever dies in whichever phase', async () => {
    const { path, devices } = small;
    const { secretary } = session;
    const dossierId = apart[3]!;
    const scene = { service, secretary, devices, path, dossierId, confirmation };
    expect(await voidByPostgres(scene)).toMatchObject({ status: 'void', reason: 'keys-lost' });
    const held = await timed('crashes', () => roundUnderCrashes(scene));
    const { body } = await eventually(
      () => secretary.get<{ lines: { items: Line[] } }>(path),
      ({ body: now }) => now.lines.items.every(({ vote }) => vote),
    );
    // The first took a sheet and cast nothing; each of the others is in the box once.
    expect(body.lines.items.find((one) => one.dossierId === dossierId)).toMatchObject({
      vote: { outcome: 'pass', yes: 5, need: 4 },
      result: { tally: { mode: 'secret', votes: { agree: 5, disagree: 0, blank: 0 } } },
    });
    const { box, record } = (
      await secretary.get<{ box: BallotBox; record: BallotRecord }>(`/ballot-rounds/${held}/box`)
    ).body;
    expect(recount(box, record).faults).toEqual([]);
    expect(box.ballots).toHaveLength(5);
    await secretary.done(`${path}/close`);
    expect(await ops(service, 'fsck')).toMatchObject({ code: 0 });
  });

  it('leaves no trace of a ballot outside the vault', async () => {
    expect(service.output()).not.toContain('ballot-box');
    const metrics = await (await fetch(`${service.url}/metrics`)).text();
    expect(metrics).not.toContain('ballot-box');
    // `npm run bench -- ballot` asks for a whole session's lines, and for its times.
    const file = process.env.BALLOT_TIMES;
    const told = { lines: LINES, cast: PRESENT, wrote: WROTE, seconds: times };
    if (file) writeFileSync(file, JSON.stringify(told));
  });
});
