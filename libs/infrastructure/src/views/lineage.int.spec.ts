import { randomUUID } from 'node:crypto';
import {
  AddLines,
  AppraiseDossiers,
  DecideContinuity,
  DraftProposal,
  FileProposal,
  FindOrganisations,
  FindRound,
  GetLineage,
  GetOrganisation,
  ListDossiers,
  ListProposals,
  OpenRound,
  OrganisationViews,
  PreviewLineage,
  RecordLineage,
  SubjectHistories,
  viewerOf,
  AccountViews,
  type LineageInput,
  type Viewer,
} from '@vinhdanh/application';
import {
  accountDecider,
  accountIdOf,
  dossierDecider,
  organisationIdOf,
  proposalDecider,
  subjectDecider,
  type AccountCommand,
  type RegisterSubjectCommand,
} from '@vinhdanh/domain';
import {
  contextOf,
  decree91,
  foundTestProvince,
  people,
  startUseCases,
  units,
  type UseCases,
} from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(60_000);

const LETTER = { number: '12/TTr', date: '2019-01-10', signer: 'Nguyễn Văn A' };
const DAY = '2020-07-01';
const MERGED = organisationIdOf('so-gd-moi');
const { clerk, head, stranger, specialist } = people;

describe('a department and a school that merge while lines are under way', () => {
  let cases: UseCases;
  let roundId: string;
  let openRoundId: string;
  const lines: Record<string, string> = {};
  const letters: Record<string, string> = {};

  const live = (by: string) => contextOf(by, { effectiveOn: undefined });
  const act = (more: Partial<LineageInput> = {}): LineageInput => ({
    inForceFrom: DAY,
    document: {
      number: '7/NQ',
      date: '2020-06-01',
      issuer: 'HĐND tỉnh',
      source: 'test',
      verified: false,
    },
    newBodies: [
      { code: 'so-gd-moi', name: 'Sở Giáo dục và Đào tạo', kind: 'department', parent: 'province' },
    ],
    changes: [{ kind: 'merge', from: ['so-gd', units.school], to: ['so-gd-moi'] }],
    accounts: 'move',
    ...more,
  });
  const draft = async (key: string, by: Viewer, unitId: string) => {
    const fields = { roundId, unitId, kind: 'merit', level: 'province', letter: LETTER } as const;
    const { id } = await cases.commands.execute(
      new DraftProposal(fields, by, contextOf(by.accountId)),
    );
    const [line] = await cases.commands.execute(
      new AddLines(
        id,
        [
          {
            subject: { name: `Tập thể ${key}` },
            award: 'provincial-flag',
            recipientKind: 'collective',
          },
        ],
        by,
        contextOf(by.accountId),
      ),
    );
    letters[key] = id;
    lines[key] = line!.ok ? line!.id : '';
  };
  const line = async (key: string) => (await cases.runner.load(dossierDecider, lines[key]!)).state;
  const subject = (id: string, more: Pick<RegisterSubjectCommand, 'kind' | 'unitId' | 'body'>) =>
    cases.runner.run(
      subjectDecider,
      id,
      {
        type: 'register',
        unitLine: [more.unitId, units.province],
        synthetic: true,
        person: { name: `Đối tượng ${id}` },
        ...(more.kind === 'individual' ? { noNumber: 'not-recorded' as const } : {}),
        ...more,
      },
      live('clerk'),
      { id },
    );
  const flag = async (id: string, year: number) => {
    await cases.runner.run(
      subjectDecider,
      id,
      {
        type: 'add-records',
        entries: [
          {
            entryId: `${id}-${year}`,
            key: `${id}-${year}`,
            grade: 'confirmed',
            reference: '15/XN',
            origin: 'entered',
            synthetic: true,
            entry: {
              kind: 'award',
              fact: { award: 'provincial-flag', kind: 'merit', years: [year] },
              words: {},
            },
          },
        ],
      },
      live('clerk'),
      { id },
    );
    await cases.runner.run(
      subjectDecider,
      id,
      { type: 'state-coverage', from: 2015, to: 2020 },
      live('clerk'),
      { id },
    );
  };
  const account = async (name: string, ...commands: AccountCommand[]) => {
    const open = { type: 'open', username: name, displayName: name } as const;
    for (const command of [open, ...commands])
      await cases.runner.run(accountDecider, accountIdOf(name), command, live('admin'), {});
  };
  const viewer = async (name: string, on: string) => {
    const known = await cases.get(AccountViews).known(accountIdOf(name));
    const { predecessors } = await cases.get(OrganisationViews).structureOn(on);
    return viewerOf({ accountId: accountIdOf(name), ...known! }, on, undefined, predecessors)!;
  };
  /** Works the act off as if its pause were over. */
  const settle = async () => {
    for (let due = 1; due > 0;) {
      const rows = await cases.get(Database).query(
        `update vd_task set not_before = clock_timestamp()
           where queue = 'registry' and done_at is null returning 1`,
      );
      due = rows.length;
      await cases.drain();
    }
  };
  const counts = async () =>
    (
      await cases.get(Database).query<{ lines: number; letters: number; events: number }>(
        `select (select count(*)::int from vd_dossier) as lines,
             (select count(*)::int from vd_stream where kind = 'proposal') as letters,
             (select count(*)::int from vd_subject) as subjects`,
      )
    )[0];

  beforeAll(async () => {
    cases = await startUseCases();
    roundId = await foundTestProvince(cases);
    openRoundId = (
      await cases.commands.execute(
        new OpenRound(
          {
            title: 'Năm 2019',
            awards: ['provincial-flag'],
            yearKind: 'calendar',
            meritFrom: '2019-01-01',
            meritTo: '2019-12-31',
            deadline: '2020-12-31',
            expectedUnits: [units.school, units.department, units.other],
          },
          contextOf('specialist'),
        ),
      )
    ).id;
    await draft('draft', clerk, units.school);
    await draft('filed', clerk, units.school);
    await draft('refused', clerk, units.school);
    await draft('other', stranger, units.other);
    for (const key of ['filed', 'refused'])
      await cases.commands.execute(
        new FileProposal(letters[key]!, undefined, head, contextOf('head')),
      );
    await cases.drain();
    await cases.commands.execute(
      new AppraiseDossiers(
        { ids: [lines.refused!] },
        { type: 'appraise', result: 'not-eligible', reason: 'below-standard', cited: decree91 },
        specialist,
        contextOf('specialist'),
      ),
    );
    await subject('teacher', { kind: 'individual', unitId: units.school });
    await subject('old-body', {
      kind: 'collective',
      unitId: units.department,
      body: { organisationId: units.department, foundedOn: '1990-01-01' },
    });
    await flag('old-body', 2018);
    await flag('old-body', 2019);
    await account('clerk', {
      type: 'grant-role',
      role: 'unit-clerk',
      unitId: units.school,
      from: '2018-01-01',
    });
    await account('head', {
      type: 'grant-role',
      role: 'unit-head',
      unitId: units.department,
      from: '2018-01-01',
    });
    await cases.runner.run(
      accountDecider,
      accountIdOf('clerk'),
      {
        type: 'delegate',
        role: 'unit-head',
        unitId: units.department,
        by: accountIdOf('head'),
        from: '2020-06-01',
        to: '2099-12-31',
      },
      live('head'),
      { delegatorGrants: [{ role: 'unit-head', unitId: units.department, from: '2018-01-01' }] },
    );
  }, 120_000);
  afterAll(() => cases.close());

  it('is shown beforehand with all it touches, and writes nothing', async () => {
    const preview = await cases.queries.execute(new PreviewLineage(act()));
    expect(preview.bodies.map(({ id, becomes, holder }) => [id, becomes, holder?.id])).toEqual([
      [units.department, 'ends', MERGED],
      [units.school, 'ends', MERGED],
      [MERGED, 'begins', MERGED],
    ]);
    expect(preview.dossiers).toEqual([
      {
        unit: { id: units.school, name: 'Trường THPT A' },
        to: { id: MERGED, name: 'Sở Giáo dục và Đào tạo' },
        count: 2,
        statuses: { checked: 1, draft: 1 },
      },
    ]);
    expect(preview.proposals[0]).toMatchObject({ count: 2, statuses: { draft: 1, filed: 1 } });
    expect(preview.rounds.map(({ id }) => id).sort()).toEqual([roundId, openRoundId].sort());
    expect(preview.accounts.roles.map(({ username, role }) => [username, role])).toEqual([
      ['clerk', 'unit-clerk'],
      ['clerk', 'unit-head'],
      ['head', 'unit-head'],
    ]);
    expect(preview.subjects.map(({ unit, kinds }) => [unit.id, kinds])).toEqual(
      expect.arrayContaining([
        [units.department, { collective: 1 }],
        [units.school, { collective: 3, individual: 1 }],
      ]),
    );
    expect(preview.warnings.map(({ code }) => code)).toEqual([
      'document-unverified',
      'years-undecided',
    ]);
    const { lineage } = (await cases.queries.execute(new GetOrganisation(units.school, DAY))).state;
    expect(lineage).toBeUndefined();
  });

  it('is refused whole if one of its changes is', async () => {
    const bad = act({
      changes: [
        { kind: 'merge', from: ['so-gd'], to: ['so-gd-moi'] },
        { kind: 'merge', from: ['nowhere'], to: ['so-gd-moi'] },
      ],
    });
    await expect(
      cases.commands.execute(new RecordLineage(bad, live('admin'))),
    ).rejects.toMatchObject({ rejection: { code: 'no-such-organisation' } });
    const found = await cases.queries.execute(new GetOrganisation(units.department, DAY));
    expect(found.state.to).toBeUndefined();
    expect(await cases.get(OrganisationViews).find(MERGED)).toBeUndefined();
  });

  it('gives what is under way its new holder and loses nothing', async () => {
    const before = await counts();
    const context = live('admin');
    const recorded = await cases.commands.execute(new RecordLineage(act(), context));
    const again = await cases.commands.execute(new RecordLineage(act(), context));
    expect([recorded.replayed, again.replayed, again.id]).toEqual([false, true, recorded.id]);
    await settle();
    const done = await cases.queries.execute(new GetLineage(recorded.id));
    expect(done.state).toMatchObject({
      status: 'done',
      refused: 0,
      moved: { rounds: 2, proposals: 2, dossiers: 2, subjects: 4, accounts: 2 },
    });
    expect(done.roles).toEqual([]);
    expect(await counts()).toEqual(before);
    // Persons and teams go along; the collective that was the body itself ended with it.
    const unitOf = async (id: string) => (await cases.runner.load(subjectDecider, id)).state.unitId;
    expect([await unitOf('teacher'), await unitOf('old-body')]).toEqual([MERGED, units.department]);

    for (const key of ['draft', 'filed']) {
      const state = await line(key);
      expect([state.unitId, state.filingUnitId, state.unitLine]).toEqual([
        MERGED,
        MERGED,
        [MERGED, units.province],
      ]);
      expect(state.former).toMatchObject([{ unitId: units.school, until: DAY }]);
      const letter = await cases.runner.load(proposalDecider, letters[key]!);
      expect(letter.state).toMatchObject({ unitId: MERGED, formerUnits: [units.school] });
    }
    // What had ended stays with the unit of its day, and others' lines are nobody's business here.
    expect((await line('refused')).unitId).toBe(units.school);
    expect((await line('other')).former).toBeUndefined();
    const round = await cases.queries.execute(
      new FindRound(openRoundId, { scope: { kind: 'all' } }),
    );
    expect(round.expected.map((unit) => unit.unitId)).toEqual([MERGED, units.other]);
  });

  it('moves roles and delegations to the day, not before it', async () => {
    const old = await viewer('clerk', '2020-06-30');
    expect(old.roles.map(({ role, unitId }) => [role, unitId])).toEqual([
      ['unit-clerk', units.school],
      ['unit-head', units.department],
    ]);
    const now = await viewer('clerk', DAY);
    expect(now.roles.map(({ role, unitId }) => [role, unitId])).toEqual([
      ['unit-clerk', MERGED],
      ['unit-head', MERGED],
    ]);
  });

  it('lets the people of the new body go on with it, and see what was before', async () => {
    const now = await viewer('clerk', DAY);
    const seen = async (filter: object) =>
      (await cases.queries.execute(new ListDossiers(filter, 50, undefined, now))).items.map(
        ({ id }) => id,
      );
    const all = [lines.draft, lines.filed, lines.refused].sort();
    expect((await seen({})).sort()).toEqual(all);
    expect((await seen({ unitId: units.school, structure: 'now' })).sort()).toEqual(all);
    expect(await seen({ unitId: units.school })).toEqual([lines.refused]);
    const { items } = await cases.queries.execute(
      new ListProposals({ unitId: MERGED, structure: 'now' }, 50, undefined, now),
    );
    expect(items).toHaveLength(3);

    // The role of a head he received files what the clerk of the old school had drafted.
    await cases.commands.execute(
      new FileProposal(letters.draft!, 'Sau sắp xếp', now, live(accountIdOf('clerk'))),
    );
    await cases.drain();
    expect((await line('draft')).status).toBe('checked');
  });

  it('begins nothing more under the old name, and names the new one', async () => {
    const fields = {
      roundId,
      unitId: units.school,
      kind: 'merit',
      level: 'province',
      letter: LETTER,
    } as const;
    await expect(
      cases.commands.execute(new DraftProposal(fields, clerk, live('clerk'))),
    ).rejects.toMatchObject({
      rejection: { code: 'organisation-gone', facts: { now: 'Sở Giáo dục và Đào tạo' } },
    });
    const found = await cases.queries.execute(new FindOrganisations('thpt a', 5, DAY));
    expect(
      found.map(({ id, formerly, now }) => [id, formerly, now.map((one) => one.name)]),
    ).toEqual([
      [MERGED, 'Trường THPT A', []],
      [units.school, undefined, ['Sở Giáo dục và Đào tạo']],
    ]);
    const detail = await cases.queries.execute(new GetOrganisation(MERGED, DAY));
    expect(detail.predecessors.map(({ id }) => id).sort()).toEqual(
      [units.department, units.school].sort(),
    );
  });

  it('counts the years of the bodies before only as the standing body decided', async () => {
    const [row] = await cases
      .get(Database)
      .query<{ id: string }>(
        `select substr(stream, 9) as id from vd_stream where kind = 'lineage'`,
      );
    const decide = (decision: object) =>
      cases.commands.execute(
        new DecideContinuity(
          row!.id,
          { change: 0, option: 'keeps', document: act().document, ...decision },
          live('board'),
        ),
      );
    await subject('new-body', {
      kind: 'collective',
      unitId: MERGED,
      body: { organisationId: MERGED, foundedOn: DAY },
    });
    await flag('new-body', 2020);
    const known = async () => {
      const history = (await cases.get(SubjectHistories).of(['new-body'])).get('new-body')!;
      const years = history.honours.flatMap((honour) => honour.years).sort();
      return [years, history.coverage, history.foundedOn];
    };
    // The record of the new body says 2015 to 2020, but nobody has decided on the time before it.
    expect(await known()).toEqual([[2020], { from: 2020, to: 2020 }, undefined]);
    await decide({ option: 'anew' });
    expect(await known()).toEqual([[2020], { from: 1945, to: 2020 }, DAY]);
    await decide({ option: 'named', predecessors: ['so-gd'] });
    expect(await known()).toEqual([[2018, 2019, 2020], { from: 2015, to: 2020 }, '1990-01-01']);
    const { state } = await cases.queries.execute(new GetLineage(row!.id));
    expect(state.continuity['0']).toMatchObject({
      option: 'named',
      predecessors: [units.department],
    });
    await expect(decide({ change: 3 })).rejects.toMatchObject({
      rejection: { code: 'no-such-change' },
    });
    await expect(
      cases.commands.execute(
        new DecideContinuity(
          randomUUID(),
          { change: 0, option: 'anew', document: act().document },
          live('board'),
        ),
      ),
    ).rejects.toThrow('lineage');
  });
});
