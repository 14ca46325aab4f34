import {
  CancelRehearsal,
  FindRehearsal,
  ListFlips,
  ListRehearsals,
  LoadCatalogue,
  RequestRehearsal,
} from '@vinhdanh/application';
import {
  compactHistory,
  dossierDecider,
  type CriterionTest,
  type Decider,
  type DomainEvent,
  type Edition,
  type RecordedEligibility,
} from '@vinhdanh/domain';
import { contextOf, dossierPast as past, readFacts, startUseCases } from '@vinhdanh/testing';
import type { UseCases } from '@vinhdanh/testing';
import { catalogueFolder, readCatalogueFiles } from '../catalogue/index.js';
import { Database } from '../postgres/database.js';

jest.setTimeout(90_000);

/** Nothing else in the law refers to it, so that an edition may do without it. */
const AWARD = 'resistance-war-provincial';
const test = (id: string, need: number): CriterionTest => ({
  id,
  name: { vi: 'Danh hiệu CSTĐCS', en: 'Grassroots titles' },
  source: 'Luật số 06/2022/QH15 Điều 96',
  verified: false,
  have: 'held("grassroots-fighter")',
  op: '>=',
  need,
  unit: 'title',
  message: { vi: 'còn thiếu {missing} danh hiệu CSTĐCS', en: '{missing} titles missing' },
});

/** The shipped law but for one award: e1b asks for one title, e2 for two, e3 for none of it. */
async function lawOfThisTest(): Promise<Edition[]> {
  const criteria: Record<string, CriterionTest[]> = {
    e1b: [test('titles', 1)],
    e2: [test('titles', 2)],
  };
  return (await readCatalogueFiles(catalogueFolder())).map((edition) => ({
    ...edition,
    awards: edition.awards
      .filter(({ code }) => edition.code !== 'e3' || code !== AWARD)
      .map((award) =>
        award.code === AWARD ? { ...award, criteria: criteria[edition.code] ?? [] } : award,
      ),
  }));
}

/** That many titles up to 2018, in the compact form a check keeps. */
const history = (titles: number) =>
  compactHistory(
    readFacts(titles > 0 ? [`grassroots-fighter ${2019 - titles}-2018`] : [], {
      kind: 'individual',
      covered: { from: 1980, to: 2019 },
    }),
  );
const weighed: RecordedEligibility = {
  result: 'met',
  pool: 'met',
  basisVerified: false,
  lacking: [],
  outline: '0'.repeat(64),
};

describe('a law change tried on closed lines', () => {
  let cases: UseCases;
  let db: Database;

  /** A line of 2019, closed or not, with the inputs it was checked on where there are any. */
  async function line(id: string, titles: number | undefined, ...rest: DomainEvent[]) {
    const eligibility = titles === undefined ? null : weighed;
    const checked = past.checked('appraisal-chair', {
      eligibility,
      editionVersion: 1,
    }) as DomainEvent;
    const body = titles === undefined ? undefined : { history: history(titles) };
    const events = [
      past.drafted({ award: AWARD, recipientKind: 'individual', subjectId: `s-${id}` }),
      past.filed(),
      { ...checked, ...(body ? { private: { subjectId: `s-${id}`, body } } : {}) },
      ...rest,
    ];
    const emitting = { ...dossierDecider, decide: () => events } as unknown as Decider<
      object,
      { type: string }
    >;
    await cases.runner.run(emitting, id, { type: 'emit' }, contextOf('tester'), undefined);
  }
  const granted = past.granted() as DomainEvent;
  const refused = {
    type: 'dossier.refused',
    data: { by: 'chair', reason: 'other' },
  } as DomainEvent;
  const request = async (more: object = {}) => {
    const fields = { from: '2019-01-01', to: '2019-12-31', edition: 'e2', ...more };
    const { id } = await cases.commands.execute(new RequestRehearsal(fields, contextOf('admin')));
    return id;
  };
  const rehearsed = async (more: object = {}) => {
    const id = await request(more);
    await cases.drain();
    return cases.queries.execute(new FindRehearsal(id));
  };

  beforeAll(async () => {
    cases = await startUseCases();
    db = cases.get(Database);
    await cases.get(LoadCatalogue).load(await lawOfThisTest(), 'init');
    await line('d-1', 1, granted);
    await line('d-2', 2, granted);
    await line('d-3', 0, refused);
    await line('d-4', 1, refused);
    await line('d-5', undefined, granted);
    await line('d-6', 1);
  });
  afterAll(() => cases.close());

  it('names every verdict that flips and the criterion that flips it', async () => {
    const { id, state, ...figures } = await rehearsed();
    expect(state).toMatchObject({ status: 'finished', weighed: 4, flips: 2, withoutInputs: 1 });
    expect(figures).toMatchObject({ total: 5, done: 5, flips: 2, withoutInputs: 1 });
    const { items } = await cases.queries.execute(new ListFlips(id, {}, 50));
    expect(items).toMatchObject([
      { n: 1, dossierId: 'd-1', award: AWARD, edition: 'e1b', unitId: 'school' },
      { n: 2, dossierId: 'd-4' },
    ]);
    const { name, source } = items[0]!.criteria[0]!;
    const found = { award: AWARD, criterion: 'titles', name, source, lines: 2 };
    expect(figures.summary).toEqual([found]);
    expect(items[0]).toMatchObject({
      before: { result: 'met', pool: 'met' },
      after: { result: 'not-met', pool: 'not-met' },
      criteria: [
        {
          id: 'titles',
          before: 'met',
          after: 'not-met',
          missing: [{ vi: 'còn thiếu 01 danh hiệu CSTĐCS', en: '01 titles missing' }],
        },
      ],
    });
  });

  it('changes nothing: no event but its own, no row of a line', async () => {
    const look = async () => ({
      events: await db.query(
        "select stream, count(*) from vd_event where stream not like 'rehearsal:%' group by 1 order by 1",
      ),
      lines: await db.query('select * from vd_dossier order by dossier_id'),
      states: await db.query("select * from vd_stream where kind <> 'rehearsal' order by stream"),
      work: await db.query('select * from vd_work_item order by stream, kind'),
    });
    const before = await look();
    const { id } = await rehearsed();
    expect(await look()).toEqual(before);
    const own = await db.query<{ type: string }>(
      'select type from vd_event where stream = $1 order by version',
      [`rehearsal:${id}`],
    );
    expect(own.map(({ type }) => type)).toEqual(['rehearsal.requested', 'rehearsal.finished']);
  });

  it('leaves out other periods and awards, and pages what it found', async () => {
    expect(await rehearsed({ from: '2018-01-01', to: '2018-12-31' })).toMatchObject({ total: 0 });
    expect(await rehearsed({ awards: ['provincial-flag'] })).toMatchObject({ total: 0 });
    const { id } = await rehearsed({ awards: [AWARD] });
    const first = await cases.queries.execute(new ListFlips(id, { criterion: 'titles' }, 1));
    const second = await cases.queries.execute(
      new ListFlips(id, { criterion: 'titles' }, 1, first.nextCursor),
    );
    expect([...first.items, ...second.items].map((one) => one.dossierId)).toEqual(['d-1', 'd-4']);
    expect(second.nextCursor).toBeUndefined();
    await expect(
      cases.queries.execute(new ListFlips(id, { criterion: 'other' }, 1, first.nextCursor)),
    ).rejects.toMatchObject({ rejection: { code: 'cursor-not-valid' } });
    const other = await cases.queries.execute(new ListFlips(id, { criterion: 'other' }, 50));
    expect(other.items).toEqual([]);
  });

  it('weighs what was amended since against the wording each line was judged by', async () => {
    const of = async () => {
      const fields = { from: '2019-01-01', to: '2019-12-31', edition: 'e1b' };
      const { id } = await cases.commands.execute(new RequestRehearsal(fields, contextOf('board')));
      await cases.drain();
      return cases.queries.execute(new FindRehearsal(id));
    };
    expect(await of()).toMatchObject({ flips: 0, state: { status: 'finished' } });
    const amended = (await lawOfThisTest()).map((edition) => ({
      ...edition,
      awards: edition.awards.map((award) =>
        edition.code === 'e1b' && award.code === AWARD
          ? { ...award, criteria: [test('titles', 3)] }
          : award,
      ),
    }));
    await cases.get(LoadCatalogue).load(amended, 'init');
    expect(await of()).toMatchObject({
      flips: 3,
      summary: [{ award: AWARD, criterion: 'titles', lines: 3 }],
    });
    await cases.get(LoadCatalogue).load(await lawOfThisTest(), 'init');
  });

  it('tells where the other edition does not know the award', async () => {
    const { id, summary } = await rehearsed({ edition: 'e3' });
    const unnamed = { criterion: null, name: null, source: null };
    expect(summary).toEqual([{ award: AWARD, ...unnamed, lines: 4 }]);
    const { items } = await cases.queries.execute(new ListFlips(id, {}, 1));
    expect(items).toMatchObject([{ after: null, criteria: [] }]);
  });

  it('stops when told to, and keeps to one wording of the law', async () => {
    const id = await request();
    await cases.commands.execute(new CancelRehearsal(id, contextOf('admin')));
    await cases.drain();
    const stopped = await cases.queries.execute(new FindRehearsal(id));
    expect(stopped).toMatchObject({ state: { status: 'cancelled' }, done: 0 });
    await expect(
      cases.commands.execute(new CancelRehearsal(id, contextOf('admin'))),
    ).rejects.toMatchObject({ rejection: { code: 'not-in-this-state' } });
    await expect(request({ edition: 'e9' })).rejects.toMatchObject({
      rejection: { code: 'unknown-edition' },
    });

    const later = await request();
    const changed = (await lawOfThisTest()).map((edition) =>
      edition.code === 'e2' ? { ...edition, source: `${edition.source}; văn bản mới` } : edition,
    );
    await cases.get(LoadCatalogue).load(changed, 'init');
    await cases.drain();
    expect(await cases.queries.execute(new FindRehearsal(later))).toMatchObject({
      state: { status: 'failed', failure: 'edition-changed' },
    });
    await cases.get(LoadCatalogue).load(await lawOfThisTest(), 'init');
  });

  it('goes on where a crash left it, and finds nothing twice', async () => {
    const id = await request();
    await db.query(
      'insert into vd_rehearsal (rehearsal_id, total, done, after_line) values ($1, 5, 1, $2)',
      [id, 'd-1'],
    );
    await cases.drain();
    const found = await cases.queries.execute(new FindRehearsal(id));
    expect(found).toMatchObject({ state: { status: 'finished' }, done: 5, flips: 1 });
  });

  it('lists the newest first', async () => {
    const first = await cases.queries.execute(new ListRehearsals(2));
    const second = await cases.queries.execute(new ListRehearsals(200, first.nextCursor));
    const at = [...first.items, ...second.items].map(({ state }) => state.requestedAt);
    expect(at).toEqual([...at].sort().reverse());
    expect(first.items).toHaveLength(2);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(at.length);
  });
});
