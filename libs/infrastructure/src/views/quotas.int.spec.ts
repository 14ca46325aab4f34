import { randomUUID } from 'node:crypto';
import {
  type ActiveEdition,
  Catalogue,
  ChangeSession,
  ConfirmQuota,
  ConveneCouncil,
  FindQuotas,
  DossierViews,
  FindSession,
  ListDossiers,
  QuotaViews,
  TakePlaces,
  type QuotaLinesAddress,
  type Viewer,
} from '@vinhdanh/application';
import { dossierDecider, quotaDecider, type QuotaRule } from '@vinhdanh/domain';
import { contextOf, CouncilScene, decree91, seats } from '@vinhdanh/testing';

jest.setTimeout(60_000);

const name = { vi: 'Không quá 3 cờ một năm', en: 'At most 3 flags a year' };
const rule: QuotaRule = {
  id: 'flags',
  name,
  per: 'province',
  guard: 'block',
  bound: 'at-most',
  count: 3,
  source: 'Quy chế của tỉnh, Điều 5',
  verified: true,
};

describe('quotas on a real database', () => {
  let scene: CouncilScene;
  let rules: QuotaRule[] = [rule];

  beforeAll(async () => {
    scene = await CouncilScene.start();
    const catalogue = scene.cases.get(Catalogue);
    const editions = await catalogue.editions();
    const limited = (): ActiveEdition[] =>
      editions.map((edition) => ({
        ...edition,
        awards: edition.awards.map((award) =>
          award.code === 'provincial-flag' ? { ...award, quotas: rules } : award,
        ),
      }));
    jest.spyOn(catalogue, 'editions').mockImplementation(async () => limited());
  }, 60_000);
  afterAll(() => scene.cases.close());
  beforeEach(() => {
    rules = [rule];
  });

  const live = () => contextOf('secretary', { effectiveOn: undefined });
  const convene = async () => {
    const council = { name: 'Hội đồng tỉnh', level: 'province' as const, roster: 22 };
    const fields = { title: 'Phiên', heldOn: '2019-03-15', council };
    return (await scene.cases.commands.execute(new ConveneCouncil(fields, seats.secretary, live())))
      .id;
  };
  const ask = (id: string, dossierIds: string[]) =>
    scene.cases.commands.execute(
      new ChangeSession(
        id,
        { type: 'set-agenda', source: { dossierIds } },
        seats.secretary,
        live(),
      ),
    );
  const quotas = async (wish: object = { year: 2018, award: 'provincial-flag' }) =>
    (await scene.cases.queries.execute(new FindQuotas(wish, seats.specialist))).items;

  it('block at submission what was only warned of before, with article and numbers', async () => {
    const lines: string[] = [];
    for (let i = 0; i < 5; i += 1) lines.push(await scene.eligible('provincial-flag'));
    expect(await quotas()).toMatchObject([
      {
        limit: 3,
        used: 0,
        proposed: 5,
        left: -2,
        state: 'over',
        blocks: true,
        name,
        source: rule.source,
      },
    ]);
    // Two sessions ask for the last places at the same time.
    const [one, two] = [await convene(), await convene()];
    await ask(one, [lines[0]!, lines[1]!]);
    await ask(two, [lines[2]!, lines[3]!, lines[4]!]);
    await scene.drain();
    expect((await scene.statuses(lines)).filter((status) => status === 'scheduled')).toHaveLength(
      3,
    );
    expect((await scene.statuses(lines)).filter((status) => status === 'eligible')).toHaveLength(2);
    expect(await quotas()).toMatchObject([{ used: 3, proposed: 2, state: 'over' }]);
    const found = [one, two].map((id) =>
      scene.cases.queries.execute(new FindSession(id, seats.secretary, 50)),
    );
    const skipped = (await Promise.all(found)).flatMap((session) => session.agenda.skipped ?? []);
    expect(skipped).toHaveLength(2);
    expect(skipped[0]).toMatchObject({
      code: 'quota-full',
      facts: { limit: 3, used: 3, source: 'Quy chế của tỉnh, Điều 5' },
    });
    const full = (await Promise.all(found)).find((session) => session.agenda.lines > 0)!;
    const toUnit = await scene.cases.queries.execute(new FindSession(full.id, seats.unit, 50));
    expect(toUnit.agenda.skipped).toBeUndefined();
  });

  it('take no place twice, and free the one of a line that came to nothing', async () => {
    const key = `provincial-flag/flags/province/all/2018`;
    const { state } = await scene.cases.runner.load(quotaDecider, key);
    expect(state.lines).toHaveLength(3);
    const places = scene.cases.get(TakePlaces);
    const fresh = await scene.eligible('provincial-flag');
    const take = async (ids: string[]) =>
      (await places.take(ids, '2019-03-15', { ...live(), commandId: randomUUID() })).allowed;
    expect(await take([fresh])).toEqual([]);
    expect(await take(state.lines)).toEqual(state.lines);
    const loser = state.lines[0]!;
    await scene.cases.runner.run(
      dossierDecider,
      loser,
      {
        type: 'return',
        fields: [],
        papers: ['report'],
        deadline: '2099-01-01',
        review: 'full',
        reason: 'other',
        message: 'Thiếu',
      },
      live(),
      {},
    );
    // Asked for more, it keeps its place.
    expect(await take([fresh])).toEqual([]);
    const withdraw = { type: 'withdraw', reason: 'other' } as const;
    await scene.cases.runner.run(
      dossierDecider,
      loser,
      {
        type: 'supplement',
        fields: {},
        papers: [
          {
            kind: 'report',
            sha256: 'a'.repeat(64),
            size: 1,
            mime: 'application/pdf',
            name: 'a.pdf',
          },
        ],
      },
      live(),
      {},
    );
    await scene.cases.runner.run(dossierDecider, loser, withdraw, live(), {});
    expect(await take([fresh])).toEqual([fresh]);
    expect((await scene.cases.runner.load(quotaDecider, key)).state.lines).toEqual([
      ...state.lines.slice(1),
      fresh,
    ]);
  });

  it.each([
    ['unverified', { verified: false }],
    ['a warning only', { guard: 'warn' as const }],
  ])('%s: keeps nobody back', async (_, change) => {
    rules = [{ ...rule, id: `soft-${randomUUID()}`, count: 0, ...change }];
    const line = await scene.eligible('provincial-flag');
    const id = await convene();
    await ask(id, [line]);
    await scene.drain();
    expect(await scene.statuses([line])).toEqual(['scheduled']);
    expect(await quotas()).toMatchObject([{ state: 'over', blocks: false }]);
  });

  it('unverified: keeps lines back once the head of the body has confirmed it, the text in hand', async () => {
    const id = `open-${randomUUID()}`;
    rules = [{ ...rule, id, count: 0, verified: false }];
    const wish = { year: 2018, award: 'provincial-flag', rule: id };
    const confirm = (by = seats.board, named = wish) =>
      scene.cases.commands.execute(new ConfirmQuota(named, decree91, by, live()));
    await expect(confirm(seats.specialist)).rejects.toThrow('not-allowed');
    await expect(confirm(seats.board, { ...wish, rule: 'none' })).rejects.toThrow('no-such-quota');
    expect((await confirm()).eventTypes).toEqual(['quota.confirmed']);
    expect((await confirm()).eventTypes).toEqual([]);
    expect(await quotas()).toMatchObject([
      { rule: id, mayBlock: true, blocks: true, verified: false, confirmed: decree91 },
    ]);
    const line = await scene.eligible('provincial-flag');
    const session = await convene();
    await ask(session, [line]);
    await scene.drain();
    expect(await scene.statuses([line])).toEqual(['eligible']);
    // A rule that says something else now was never confirmed.
    rules = [{ ...rule, id, count: 1, verified: false }];
    expect(await quotas()).toMatchObject([{ rule: id, blocks: false }]);
    rules = [{ ...rule, id, guard: 'warn', verified: false }];
    await expect(confirm()).rejects.toThrow('quota-warns-only');
  });

  it('name the list of the very lines they count, and none to who does not see them all', async () => {
    const unitId = 'u1';
    const draft = randomUUID();
    const letterId = randomUUID();
    const drafted = {
      ...{ type: 'draft' as const, proposalId: letterId, unitId, unitLine: [unitId, 'p'] },
      ...{ filingUnitId: unitId, subjectId: randomUUID(), award: 'provincial-flag' },
      ...{ kind: 'merit' as const, level: 'province' as const, source: 'sample' as const },
      recipientKind: 'collective' as const,
      ...{ meritFrom: '2018-01-01', meritTo: '2018-12-31' },
    };
    await scene.cases.runner.run(dossierDecider, draft, drafted, live(), {});
    const shapes: Partial<QuotaRule>[] = [
      {},
      { per: 'unit' },
      { kinds: ['merit'], recipients: ['collective'], period: 'lifetime' },
      { recipients: ['individual'] },
      { positions: ['leader'], bound: 'at-least' },
      { count: undefined, ratio: { num: 1, den: 2, of: 'labour-order' } },
    ];
    rules = shapes.map((shape, n) => ({ ...rule, id: `shape-${n}`, ...shape }));
    const listed = async (list: QuotaLinesAddress, by: Viewer) => {
      const { quota, places, quotaYear, quotaUnit, quotaPlace } = list;
      const [award, id] = quota.split('/') as [string, string];
      const wish = {
        ...{ award, rule: id, places, year: Number(quotaYear) },
        ...(quotaUnit ? { unitId: quotaUnit } : {}),
        ...(quotaPlace ? { place: quotaPlace } : {}),
      };
      const { items } = await scene.cases.queries.execute(
        new ListDossiers({ quota: wish }, 200, undefined, by),
      );
      return items.length;
    };
    const seen = { listed: 0, bare: 0 };
    for (const by of [seats.specialist, seats.unit]) {
      const found = await scene.cases.queries.execute(
        new FindQuotas({ year: 2018, award: 'provincial-flag' }, by),
      );
      for (const { per, used, usedList, proposed, proposedList } of found.items) {
        const figures = [
          [used, usedList],
          [proposed, proposedList],
        ] as const;
        for (const [count, list] of figures.filter(([n]) => n > 0)) {
          expect([by.accountId, per, list !== undefined]).toEqual([
            by.accountId,
            per,
            by === seats.specialist || per === 'unit',
          ]);
          if (list) expect(await listed(list, by)).toBe(count);
          seen[list ? 'listed' : 'bare'] += 1;
        }
      }
    }
    expect(seen.listed).toBeGreaterThan(4);
    expect(seen.bare).toBeGreaterThan(0);
    // A draft counts with its own letter alone, and then it is listed, too.
    const question = { awards: ['provincial-flag'], year: 2018 };
    const proposed = async (more: object) => {
      const places = { question, which: 'proposed' as const, ...more };
      const views = scene.cases.get(DossierViews);
      return (await views.list({ kind: 'all' }, { places }, undefined, 500)).map(({ id }) => id);
    };
    const without = await proposed({});
    expect(without).not.toContain(draft);
    expect((await proposed({ letterId })).filter((id) => !without.includes(id))).toEqual([draft]);
  });

  it('hold under many who ask at the same instant', async () => {
    const of = { awards: ['provincial-flag'], unitIds: ['u1'] };
    const before = (await scene.cases.get(QuotaViews).holders(of)).length;
    rules = [{ ...rule, id: 'race', per: 'unit', count: before + 5, period: 'lifetime' }];
    const lines = await Promise.all(
      Array.from({ length: 24 }, () => scene.eligible('provincial-flag')),
    );
    const places = scene.cases.get(TakePlaces);
    const take = (id: string) =>
      places.take([id], '2019-03-15', { ...live(), commandId: randomUUID() });
    const answers = await Promise.all(
      // Who met too many others at once is told to come back, and does.
      lines.map((id) => take(id).catch(() => take(id))),
    );
    const allowed = answers.flatMap((answer) => answer.allowed);
    const key = 'provincial-flag/race/unit/u1/lifetime';
    const { state } = await scene.cases.runner.load(quotaDecider, key);
    expect(allowed).toHaveLength(5);
    expect([...state.lines].sort()).toEqual([...allowed].sort());
  });
});
