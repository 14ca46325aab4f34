import { randomUUID } from 'node:crypto';
import {
  AccountViews,
  AgencyLists,
  CastVotes,
  ChangeConflicts,
  CloseVoteRound,
  ConveneCouncil,
  CouncilViews,
  FindConflicts,
  FindDossier,
  FindQuorum,
  FindSession,
  FindSubjects,
  FindVote,
  FundViews,
  HandoverViews,
  ListDossiers,
  OpenVoteRound,
  PreviewBallot,
  PreviewVote,
  ProposalViews,
  QuotaViews,
  VoidVoteRound,
  type Viewer,
} from '@vinhdanh/application';
import {
  proposalDecider,
  subjectDecider,
  type Council,
  type ProposalCommand,
  type Statute,
  type ViewScope,
  type VoteChoice,
} from '@vinhdanh/domain';
import { contextOf, CouncilScene, decree91, seats, testViewer } from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';

const statute: Statute = {
  conflict: 'leaves',
  recusedCount: true,
  substitutes: 'attend',
  circulation: true,
  source: 'Quy chế mẫu, Điều 5',
  verified: false,
};
const NAME = 'Ngô Thị Thân Thích (mẫu)';
const live = (by: string) => contextOf(by, { effectiveOn: undefined });

describe('members in conflict of interest', () => {
  let scene: CouncilScene;
  let line: string;
  let other: string;
  let id: string;
  /** Whom the line is about, known to the register. */
  const person = randomUUID();
  const agencyList = randomUUID();
  beforeAll(async () => {
    scene = await CouncilScene.start();
    await scene.cases.runner.run(
      subjectDecider,
      person,
      {
        type: 'register',
        kind: 'individual',
        unitId: 'u1',
        unitLine: ['u1', 'p'],
        synthetic: true,
        person: { name: NAME, birthYear: 1980 },
        noNumber: 'not-recorded',
      },
      live('test'),
      { id: person },
    );
    line = await scene.eligible('provincial-flag', undefined, [], person);
    other = await scene.eligible('provincial-flag');
    id = await convened([line, other]);
  }, 60_000);
  afterAll(() => scene.cases.close());

  const council = (more: Partial<Council> = {}): Council => ({
    name: 'Hội đồng mẫu',
    level: 'province',
    roster: 4,
    statute,
    members: Array.from({ length: 4 }, (_, i) => ({
      accountId: `m${i}`,
      memberId: `s${i}`,
      position: `Ủy viên ${i} (mẫu)`,
      // The unit whose lines these are is where the last one works.
      ...(i === 3 ? { organisationId: 'u1' } : {}),
    })),
    ...more,
  });
  async function convened(dossierIds: string[], more: object = {}, own = council()) {
    const fields = { title: 'Phiên mẫu', heldOn: '2019-03-15', council: own, ...more };
    const order = new ConveneCouncil(fields, seats.secretary, live('secretary'));
    const { id: made } = await scene.cases.commands.execute(order);
    await scene.change(made, { type: 'set-agenda', source: { dossierIds } });
    await scene.drain();
    return made;
  }
  const member = (name: string, shut: string[] = []): Viewer => {
    const viewer = testViewer(name, 'council-member');
    return { ...viewer, scope: { kind: 'all', ...(shut.length ? { shut } : {}) } };
  };
  const change = (what: ChangeConflicts['change'], by = seats.secretary, session = id) =>
    scene.cases.commands.execute(new ChangeConflicts(session, what, by, live(by.accountId)));
  const conflicts = async (by: Viewer) =>
    (await scene.cases.queries.execute(new FindConflicts(id, by))).conflicts;
  const vote = (wish: OpenVoteRound['wish'], session = id) =>
    scene.cases.commands.execute(
      new OpenVoteRound(session, { cited: decree91, ...wish }, seats.secretary, live('secretary')),
    );
  const cast = (
    roundId: string,
    by: Viewer,
    choices: { dossierId: string; choice: VoteChoice }[],
    seat?: string,
  ) =>
    scene.cases.commands.execute(
      new CastVotes(roundId, { choices, ...(seat ? { seat } : {}) }, by, live(by.accountId)),
    );
  const close = (roundId: string, how: CloseVoteRound['close'] = {}) =>
    scene.cases.commands.execute(
      new CloseVoteRound(roundId, how, seats.secretary, live('secretary')),
    );
  const votes = (of: Viewer, roundId: string) =>
    scene.cases.queries.execute(new FindVote(roundId, of));

  const preview = async (session = id) => {
    const found = await scene.cases.queries.execute(new PreviewVote(session, seats.secretary));
    return {
      ...found,
      of: (dossierId: string) => found.items.find((one) => one.dossierId === dossierId)!,
    };
  };

  it('are found in the data as soon as the list is built, and keep rounds shut', async () => {
    const found = { seat: 's3', ground: 'employment', by: 'system', evidence: ['u1'] };
    const all = await conflicts(seats.secretary);
    expect(all).toMatchObject([found, found]);
    expect(all.every(({ status }) => status === 'open')).toBe(true);
    expect(await conflicts(member('m0'))).toEqual([]);
    expect(await conflicts(member('m3'))).toHaveLength(2);
    // Before the roll figures are for everybody coming, and the reason stands beside each kind.
    const uncalled = await preview();
    expect(uncalled).toMatchObject({ roster: 4, present: null, missing: 0 });
    expect(uncalled.of(line)).toMatchObject({
      highest: 4,
      // The one in conflict is off already, though nobody has looked at the conflict yet.
      voters: 3,
      fewVoters: true,
      bars: { open: { code: 'attendance-missing' }, written: { code: 'mode-not-of-session' } },
    });
    await scene.change(id, {
      type: 'record-attendance',
      roll: [0, 1, 2, 3].map((i) => ({ seat: `s${i}`, how: 'present' as const })),
    });
    await expect(vote({ mode: 'recorded' })).rejects.toThrow('conflicts-unsettled');
    expect((await preview()).of(other).bars.recorded).toMatchObject({
      code: 'conflicts-unsettled',
    });
    const first = all.find(({ dossierId }) => dossierId === line);
    const second = all.find(({ dossierId }) => dossierId === other);
    const settle = (conflictId: string, confirmed: boolean) => ({
      type: 'settle-conflict' as const,
      conflictId,
      confirmed,
      reason: 'đã đối chiếu',
    });
    await expect(change(settle(first!.conflictId, true), member('m0'))).rejects.toThrow(
      'not-allowed',
    );
    await change(settle(first!.conflictId, true));
    await change(settle(second!.conflictId, false), seats.chair);
    // One member is shut out of the first line: one vote less can be reached, and it may be opened.
    const settled = await preview();
    expect([settled.of(line), settled.of(other)]).toMatchObject([
      { recused: 1, highest: 3, voters: 3, fewVoters: true, bars: { secret: null } },
      { highest: 4, voters: 4, fewVoters: false, bars: { recorded: null } },
    ]);
    // Four are in the room, and yet a secret round of this line hides only three.
    expect(settled.limits).toContain('few-voters');
    const secret = await scene.cases.queries.execute(new PreviewBallot(id, seats.secretary));
    expect(secret.limits).toContain('few-voters');
    expect(secret.items.find(({ dossierId }) => dossierId === line)).toMatchObject({
      voters: 3,
      fewVoters: true,
    });
    // Looking again finds nothing new.
    const before = await conflicts(seats.secretary);
    await change({ type: 'detect-conflicts' });
    expect(await conflicts(seats.secretary)).toEqual(before);
    await change({ type: 'declare-conflict', dossierId: line, ground: 'kinship' }, member('m2'));
    await expect(
      change({ type: 'declare-conflict', dossierId: line, ground: 'other' }, seats.stranger),
    ).rejects.toThrow('not visible');
  });

  it('are tied to a request they presented, whoever they acted for, and to no other', async () => {
    const letter = randomUUID();
    const run = (command: ProposalCommand, actor: string, onBehalfOf?: string) =>
      scene.cases.runner.run(
        proposalDecider,
        letter,
        command,
        contextOf(actor, { effectiveOn: undefined, ...(onBehalfOf ? { onBehalfOf } : {}) }),
        { lineCount: 1 },
      );
    await run(
      {
        type: 'draft',
        unitId: 'u1',
        unitLine: ['u1'],
        kind: 'spot',
        level: 'province',
        letter: { number: '1/TTr', date: '2019-01-02', signer: 'Người ký (mẫu)' },
        source: 'sample',
      },
      'clerk',
    );
    await run({ type: 'submit-to-head' }, 'm0', 'm1');
    const signers = (letters: string[], accounts: string[]) =>
      scene.cases.get(CouncilViews).signers(letters, accounts);
    const type = 'proposal.presented';
    expect(await signers([letter, randomUUID()], ['m0', 'm1', 'm2', 'clerk'])).toEqual([
      { proposalId: letter, accountId: 'm0', type },
      { proposalId: letter, accountId: 'm1', type },
    ]);
    expect(await signers([randomUUID()], ['m0'])).toEqual([]);
  });

  it('are shut out of the line by the access check itself, and of nothing else', async () => {
    const known = await shutBySql('m3');
    expect(known.sort()).toEqual([`council-session:${id}`, line, person].sort());
    expect(await shutBySql('m0')).toEqual([]);
    expect(await scene.cases.get(AccountViews).known('m3')).toBeUndefined();
    const out = member('m3', known);
    const find = (of: string, by: Viewer) => scene.cases.queries.execute(new FindDossier(of, by));
    await expect(find(line, out)).rejects.toThrow('not visible');
    expect((await find(other, out)).id).toBe(other);
    const listed = async (by: Viewer) =>
      (await scene.cases.queries.execute(new ListDossiers({}, 50, undefined, by))).items.map(
        (row) => row.id,
      );
    expect((await listed(member('m0'))).sort()).toEqual([line, other].sort());
    expect(await listed(out)).toEqual([other]);
    const session = (by: Viewer) => scene.cases.queries.execute(new FindSession(id, by, 10));
    expect((await session(member('m0'))).agenda.lines).toBe(2);
    const seen = await session(out);
    expect(seen.agenda.lines).toBe(1);
    expect(seen.lines.items.map(({ dossierId }) => dossierId)).toEqual([other]);
    expect(JSON.stringify(seen)).not.toContain(line);
  });

  it('see no row of the line in any table the api reads', async () => {
    const worker = new Database(scene.cases.workerUrl, 'test');
    const audit = (index: number, dossierId: string | null, params: object, type = 'x') =>
      worker.query(
        `insert into vd_audit (log_index, event_id, stream, stream_kind, dossier_id, type,
           schema_version, actor, recorded_at, params)
         values ($1, gen_random_uuid(), $2, 'council-session', $3, $4, 1, 'a', now(), $5)`,
        [index, `council-session:${id}`, dossierId, type, JSON.stringify(params)],
      );
    try {
      await audit(900_001, line, {});
      await audit(900_002, null, { items: [{ dossierId: line }] });
      await audit(900_003, null, { counts: [] }, 'council-session.vote-closed');
      await audit(900_004, other, { dossierId: other });
      const list = agencyList;
      await worker.query(
        `insert into vd_import (import_id, proposal_id, unit_id, unit_line)
         values ($1, 'p', 'u1', '{u1,p}')`,
        [list],
      );
      for (const [n, dossier, subject] of [
        [1, line, person],
        [2, other, 'somebody'],
      ]) {
        await worker.query(
          `insert into vd_import_row (import_id, row_no, sheet, file_row, cells, dossier_id)
           values ($1, $2, 1, 1, '[]', $3)`,
          [list, n, dossier],
        );
        await worker.query(
          `insert into vd_agency_choice (list_id, mark, n, subject_id, matter)
           values ($1, $2, 1, $3, 'x')`,
          [list, `m${String(n)}`, subject],
        );
        await worker.query(
          `insert into vd_agency_row (list_id, n, name, name_key, birth_year, body, matter)
           select $1, $2, name, name_key, birth_year, kind <> 'individual', 'x'
             from vd_subject where subject_id = $3`,
          [list, n, subject],
        );
      }
      for (const dossier of [line, other])
        await worker.query(
          `insert into vd_dossier_fact (dossier_id, award, level, kind, recipient_kind, unit_id,
             unit_line, subject_id, source) values ($1, 'a', 'l', 'k', 'r', 'u1', '{u1}', 's', 'x')`,
          [dossier],
        );
    } finally {
      await worker.close();
    }
    const db = scene.cases.get(Database);
    const shut = [line, person, `council-session:${id}`];
    const all: ViewScope = { kind: 'all' };
    const rows = async (scope: ViewScope, sql: string) => (await db.readAs(scope, sql)).length;
    const tables = {
      'select 1 from vd_audit where log_index > 900000': [4, 1],
      'select 1 from vd_dossier_fact': [2, 1],
      'select 1 from vd_dossier': [2, 1],
      'select 1 from vd_import_row': [2, 1],
      'select 1 from vd_agency_choice': [2, 1],
      [`select 1 from vd_subject where subject_id = '${person}'`]: [1, 0],
      [`select 1 from vd_event_private where subject_id = '${person}'`]: [1, 0],
      [`select 1 from vd_work_item where dossier_id = '${line}' or stream = 'dossier:${line}'`]: [
        await rows(all, `select 1 from vd_work_item where stream = 'dossier:${line}'`),
        0,
      ],
    };
    for (const [sql, [everybody, member]] of Object.entries(tables)) {
      expect([sql, await rows(all, sql)]).toEqual([sql, everybody]);
      expect([sql, await rows({ ...all, shut }, sql)]).toEqual([sql, member]);
      const units: ViewScope = { kind: 'units', unitIds: ['u1'], shut };
      expect(await rows(units, sql)).toBeLessThanOrEqual(member!);
    }
  });

  it('count it in no quota and find nobody by its name, as long as they are shut out', async () => {
    const shut = [line, person, `council-session:${id}`];
    const cells = async (out?: string[]) =>
      (await scene.cases.get(QuotaViews).cells([{ awards: ['provincial-flag'] }], out))
        .flat()
        .reduce((sum, { held, proposed }) => sum + held + proposed, 0);
    expect([await cells(), await cells(shut)]).toEqual([2, 1]);
    // A letter of one line would tell what became of it by counting.
    const letter = randomUUID();
    const draft = {
      type: 'draft' as const,
      unitId: 'u1',
      unitLine: ['u1'],
      kind: 'spot' as const,
      level: 'province' as const,
      letter: { number: '2/TTr', date: '2019-01-02', signer: 'Người ký (mẫu)' },
      source: 'sample' as const,
    };
    await scene.cases.runner.run(proposalDecider, letter, draft, live('clerk'), { lineCount: 1 });
    const only = await scene.eligible('provincial-certificate', letter);
    const counted = async (scope: ViewScope) =>
      (await scene.cases.get(ProposalViews).find(scope, letter))?.lines;
    expect(await counted({ kind: 'all' })).toEqual({ eligible: 1 });
    expect(await counted({ kind: 'all', shut: [only] })).toEqual({});
    expect(await counted({ kind: 'units', unitIds: ['u1'], shut: [only] })).toEqual({});
    const found = async (scope: ViewScope) => {
      const matches = await scene.cases.get(AgencyLists).matches(scope, agencyList, undefined, 10);
      return matches.map(({ subject }) => subject.name);
    };
    expect(await found({ kind: 'all' })).toEqual([NAME]);
    expect(await found({ kind: 'all', shut })).toEqual([]);
    const search = async (by: Viewer) =>
      (await scene.cases.queries.execute(new FindSubjects({ q: 'than thich' }, 10, undefined, by)))
        .items.length;
    expect([await search(member('m0')), await search(member('m3', shut))]).toEqual([1, 0]);
  });

  it('read no name of the person on what an older line left behind', async () => {
    const older = randomUUID();
    const db = scene.cases.get(Database);
    const keep = (kind: string, state: object) =>
      db.query(
        `insert into vd_stream (stream, kind, version, prior, state)
         values ($1 || ':' || $2, $1, 1, 0, $3)`,
        [kind, older, JSON.stringify({ subjectId: person, unitLine: ['u1'], ...state })],
      );
    await keep('reward', { status: 'paid' });
    await keep('handover', { ceremonyId: 'c', reprints: [{}] });
    const [funds, handovers] = [scene.cases.get(FundViews), scene.cases.get(HandoverViews)];
    const names = async (scope: ViewScope) => {
      const found = await Promise.all([
        funds.rewards(scope, {}, undefined, 10),
        handovers.reprints(scope, undefined, 10),
        handovers.onList(scope, 'c', undefined, 10),
      ]);
      return found.flat().map(({ subjectName }) => subjectName);
    };
    const shut = [line, person, `council-session:${id}`];
    expect(await names({ kind: 'all' })).toEqual([NAME, NAME, NAME]);
    expect(await names({ kind: 'all', shut })).toEqual([null, null, null]);
  });

  it('get no vote on it in a vote by name, which is counted without them', async () => {
    // A majority of all four is three: with two out of the vote it cannot be reached.
    await expect(vote({ mode: 'recorded' })).rejects.toThrow('round-cannot-pass');
    const declared = (await conflicts(seats.secretary)).find(({ by }) => by === 'member')!;
    const no = { conflictId: declared.conflictId, confirmed: false, reason: 'không phải' };
    await change({ type: 'settle-conflict', ...no }, seats.chair);
    const { roundId } = await vote({ mode: 'recorded' });
    const m3 = member('m3', [line]);
    await expect(cast(roundId, m3, [{ dossierId: line, choice: 'agree' }])).rejects.toThrow(
      'recused-member',
    );
    expect((await votes(m3, roundId)).items.map(({ dossierId }) => dossierId)).toEqual([other]);
    expect(await votes(m3, roundId)).toMatchObject({ missing: 0, present: 4 });
    expect(await votes(member('m3'), roundId)).toMatchObject({ recused: [line] });
    await cast(roundId, m3, [{ dossierId: other, choice: 'disagree' }]);
    for (const name of ['m0', 'm1'])
      await cast(
        roundId,
        member(name),
        [line, other].map((dossierId) => ({ dossierId, choice: 'agree' as const })),
      );
    await expect(
      cast(roundId, member('m0'), [{ dossierId: other, choice: 'agree' }], 's2'),
    ).rejects.toThrow('not-allowed');
    const both = [line, other].map((dossierId) => ({ dossierId, choice: 'agree' as const }));
    await cast(roundId, seats.secretary, both, 's2');
    // Nobody but the secretary sees the others' votes before the close.
    expect(await votes(member('m0'), roundId)).not.toHaveProperty('cast');
    expect((await votes(seats.secretary, roundId)).cast).toHaveLength(4);
    expect((await votes(member('m0'), roundId)).own).toEqual({ [line]: 'agree', [other]: 'agree' });
    await close(roundId, { defer: [{ dossierId: other, until: '2019-09-01' }] });
    await scene.drain();
    const closed = await votes(member('m0'), roundId);
    expect(closed).toMatchObject({ status: 'closed', counts: [{ agree: 3 }, { agree: 3 }] });
    expect(closed.cast?.find(({ seat }) => seat === 's3')?.choices).toEqual({
      [other]: 'disagree',
    });
    expect(await scene.statuses([line, other])).toEqual(['ready', 'deferred']);
    const { lines } = await scene.cases.queries.execute(new FindSession(id, seats.secretary, 10));
    expect(lines.items.find(({ dossierId }) => dossierId === line)?.result?.tally).toMatchObject({
      mode: 'recorded',
      recused: { members: 1, present: 1 },
    });
    await expect(scene.record(id, [vote0(line)])).resolves.toMatchObject({
      results: [{ ok: false, code: 'result-of-round' }],
    });
    await scene.change(id, { type: 'close' });
    expect(await shutBySql('m3')).toEqual([]);
  });

  it('of a circulation: by its day, with the statute that knows it, counted by the rule', async () => {
    const mine = await scene.eligible('provincial-flag');
    const free = council({
      members: council().members!.map(({ organisationId: _works, ...seat }) => seat),
    });
    const sent = await convened([mine], { mode: 'circulation' }, free);
    const quorum = () => scene.cases.queries.execute(new FindQuorum(sent, seats.secretary));
    expect(await quorum()).toMatchObject({ roster: 4, present: null, quorum: 3, missing: 3 });
    await expect(vote({ mode: 'recorded' }, sent)).rejects.toThrow('mode-not-of-session');
    await expect(vote({ mode: 'written' }, sent)).rejects.toThrow('until-missing');
    const wrong = await vote({ mode: 'written', until: '2100-01-01' }, sent);
    await scene.cases.commands.execute(
      new VoidVoteRound(wrong.roundId, 'nhầm ngày', seats.secretary, live('secretary')),
    );
    const { roundId } = await vote({ mode: 'written', until: '2100-01-31' }, sent);
    const say = (i: number, choice: VoteChoice) =>
      cast(roundId, member(`m${i}`), [{ dossierId: mine, choice }]);
    await say(0, 'agree');
    expect(await votes(member('m1'), roundId)).toMatchObject({ quorum: 3, missing: 2, present: 1 });
    await say(1, 'agree');
    await say(2, 'agree');
    await expect(close(roundId)).rejects.toThrow('answers-still-due');
    await say(3, 'disagree');
    await close(roundId);
    await scene.drain();
    expect(await scene.statuses([mine])).toEqual(['ready']);
    await scene.change(sent, { type: 'close' });
  });

  const vote0 = (dossierId: string) => ({ dossierId, votes: { agree: 4, disagree: 0, blank: 0 } });
  async function shutBySql(account: string): Promise<string[]> {
    // What every request asks, for an account that need not exist.
    const { shutOutOf } = await import('../identity/shut-sql.js');
    const [row] = await scene.cases
      .get(Database)
      .query<{ shut: string[] | null }>(`select ${shutOutOf('$1::text')} as shut`, [account]);
    return row?.shut ?? [];
  }
});
