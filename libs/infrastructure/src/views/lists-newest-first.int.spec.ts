import fc from 'fast-check';
import { Client } from 'pg';
import type { ViewScope } from '@vinhdanh/domain';
import { testDatabase, type TestDatabase } from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';
import { PgActViews } from './act-views.js';
import { PgCouncilBodyViews } from './council-body-views.js';
import { PgCouncilViews } from './council-views.js';
import { PgFundViews } from './fund-views.js';
import { PgHandoverViews } from './handover-views.js';
import { PgMovementViews } from './movement-views.js';
import { PgProposalViews } from './proposal-views.js';
import { PgRoundViews } from './round-views.js';

jest.setTimeout(60_000);

const OPEN: ViewScope = { kind: 'all' };
const MANY = 2_500;
const FEW = 60;

type Row = { id: string; state: Record<string, unknown> };
type Lister = (
  after: string | undefined,
  limit: number,
) => Promise<{ id: string; listPlace: string }[]>;

/** By multiplication, so that neighbours differ in everything; many days fall together. */
const mixed = (n: number): number => (n * 2_654_435_761) % 4_294_967_296;
const day = (n: number): string => `20${10 + (n % 9)}-0${1 + (n % 8)}-1${Math.floor(n / 9) % 10}`;
const rows = (most: number, state: (n: number, row: number) => object): Row[] =>
  Array.from({ length: most }, (_, row) => ({
    id: mixed(row + 1)
      .toString(16)
      .padStart(8, '0'),
    state: { ...state(mixed(row + 7) >>> 4, row) },
  }));
const names = ['Hội đồng sáng kiến', 'hội đồng xét', 'Quỹ xã', 'Quỹ'];

const LISTS: Record<string, { rows: Row[]; by: (state: Row['state']) => string; up?: true }> = {
  proposal: {
    rows: rows(MANY, (n) => ({ status: 'filed', since: `${day(n)}T08:00:00.000Z` })),
    by: ({ since }) => String(since),
  },
  act: {
    // Half of them have a number and its day, which counts before all else.
    rows: rows(MANY, (n, row) => ({
      ...{ status: 'draft', since: `${day(n + 5)}T08:00:00.000Z` },
      ...(row % 2 ? { date: day(n) } : {}),
    })),
    by: ({ date, since }) => String(date ?? since),
  },
  'council-session': {
    rows: rows(MANY, (n) => ({ status: 'closed', heldOn: day(n) })),
    by: ({ heldOn }) => String(heldOn),
  },
  round: {
    rows: rows(FEW, (n) => ({ status: 'open', openedAt: `${day(n)}T01:00:00.000Z` })),
    by: ({ openedAt }) => String(openedAt),
  },
  ceremony: {
    rows: rows(FEW, (n) => ({ status: 'planned', on: day(n) })),
    by: ({ on }) => String(on),
  },
  movement: {
    rows: rows(FEW, (n) => ({ status: 'running', from: day(n) })),
    by: ({ from }) => String(from),
  },
  council: {
    rows: rows(FEW, (n, row) => ({
      ...{ status: 'founded', name: names[n % 4] },
      ...(row % 3 ? { unitId: `u${row}` } : {}),
    })),
    by: ({ unitId, name }) => `${unitId ? 2 : 1}${String(name).toLowerCase()}`,
    up: true,
  },
  fund: {
    rows: rows(FEW, (n, row) => ({ status: 'open', year: 2019 + (row % 4), name: names[n % 4] })),
    by: ({ year, name }) => `${9999 - Number(year)}${String(name).toLowerCase()}`,
    up: true,
  },
};

const bytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

describe('lists that begin with the newest, or go by name', () => {
  let database: TestDatabase;
  let owner: Client;
  let db: Database;
  let listers: Record<string, Lister>;

  beforeAll(async () => {
    database = await testDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    for (const [kind, { rows: of }] of Object.entries(LISTS))
      await owner.query(
        `insert into vd_stream (stream, kind, version, state, prior)
         select $1 || ':' || id, $1, 1, state, 0
         from jsonb_to_recordset($2::jsonb) as r(id text, state jsonb)`,
        [kind, JSON.stringify(of)],
      );
    await owner.query('analyze');
    db = new Database(database.apiUrl);
    const [acts, letters, sessions] = [
      new PgActViews(db),
      new PgProposalViews(db),
      new PgCouncilViews(db),
    ];
    listers = {
      act: (after, limit) => acts.list(OPEN, {}, after, limit),
      proposal: (after, limit) => letters.list(OPEN, {}, after, limit),
      'council-session': (after, limit) => sessions.list(OPEN, {}, after, limit),
      round: (after, limit) => new PgRoundViews(db).list(undefined, after, limit),
      ceremony: (after, limit) => new PgHandoverViews(db).ceremonies(after, limit),
      movement: (after, limit) => new PgMovementViews(db).list({}, after, limit),
      council: (after, limit) => new PgCouncilBodyViews(db).list(OPEN, {}, after, limit),
      fund: (after, limit) => new PgFundViews(db).list(OPEN, undefined, after, limit),
    };
  });
  afterAll(async () => {
    await db.close();
    await owner.end();
    await database.drop();
  });

  async function read(kind: string, page: number, between?: () => Promise<unknown>) {
    const found: string[] = [];
    for (let after: string | undefined; ;) {
      const part = await listers[kind]!(after, page);
      found.push(...part.map(({ id }) => id));
      if (part.length < page) return found;
      after = part[part.length - 1]!.listPlace;
      await between?.();
    }
  }
  const expected = (kind: string): string[] => {
    const { rows: of, by, up } = LISTS[kind]!;
    const placed = of.map(({ id, state }) => ({ id, place: `${by(state)}~${kind}:${id}` }));
    const sorted = placed.sort((a, b) => bytes(a.place, b.place));
    return (up ? sorted : sorted.reverse()).map(({ id }) => id);
  };

  it('are read in one order, whatever the size of a page', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(LISTS)),
        fc.integer({ min: 7, max: 90 }),
        async (kind, size) => {
          const page = LISTS[kind]!.rows.length > FEW ? size * 10 : size;
          expect(await read(kind, page)).toEqual(expected(kind));
        },
      ),
      { numRuns: 40 },
    ));

  it('leave nothing out that stayed where it was, though others move between two pages', async () => {
    const before = expected('act');
    const moves = [before[1_999]!, before[499]!, before[2_400]!];
    const move = async (): Promise<void> => {
      const stream = `act:${moves.pop() ?? ''}`;
      await owner.query(
        `update vd_stream set state = state - 'date' || '{"since": "2027-01-01T00:00:00.000Z"}'
         where stream = $1`,
        [stream],
      );
    };
    const moved = [...moves];
    const seen = await read('act', 500, move);
    expect(seen.filter((id) => !moved.includes(id))).toEqual(
      before.filter((id) => !moved.includes(id)),
    );
  });

  it('sort nothing where there are many', async () => {
    for (const kind of ['act', 'proposal', 'council-session']) {
      const asked = [jest.spyOn(db, 'readAs'), jest.spyOn(db, 'query')];
      const [first] = await listers[kind]!(undefined, 50);
      const after = first!.listPlace;
      asked.forEach((spy) => spy.mockClear());
      await listers[kind]!(after, 50);
      const [text, values] = (asked[0]!.mock.calls[0]?.slice(1) ?? asked[1]!.mock.calls[0]) as [
        string,
        unknown[],
      ];
      asked.forEach((spy) => spy.mockRestore());
      const plan = await owner.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values);
      const lines = plan.rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(lines).toContain('_newest');
      expect(lines).toContain('Index Cond');
      expect(lines).not.toContain('Sort');
    }
  });
});
