import fc from 'fast-check';
import { Client } from 'pg';
import type { FoundSubject, SubjectSearch } from '@vinhdanh/application';
import { nameKey, searchKeys, searchTerms, sortKey, type ViewScope } from '@vinhdanh/domain';
import { testDatabase, type TestDatabase } from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';
import { PgSubjectViews } from './subject-views.js';

jest.setTimeout(120_000);

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Đặng', 'An', 'Ân', 'Hòa', 'Hoà', 'Hoa'];
const MIDDLES = ['Văn', 'Thị', 'Thị Thu', 'Ân', 'Dao', ''];
const GIVEN = ['An', 'Ân', 'Ẩn', 'Hòa', 'Hoa', 'Hóa', 'Dao', 'Đào', 'Nguyên', 'ệếnh', 'Oauoaduaoe'];
const BODIES = ['Tổ', 'Trường Hoa', 'An', 'Nguyễn An'];
/** Enough of them that the commonest are read off the order and the rarest looked up. */
const COUNT = 6_000;
const UNITS = ['u0', 'u1', 'u2', 'u3'];

interface Row {
  id: string;
  name: string;
  unit: string;
  isPerson: boolean;
}

describe('search among many subjects', () => {
  let database: TestDatabase;
  let db: Database;
  let views: PgSubjectViews;
  const rows = register();

  beforeAll(async () => {
    database = await testDatabase();
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(
      `insert into vd_subject (subject_id, root_id, version, kind, name, name_key, sort_key, keys,
         unit_id, unit_line)
       select id, id, 1, kind, name, name_key, sort_key, keys, unit, array[unit, 'province']
       from jsonb_to_recordset($1::jsonb) as r(id text, kind text, name text, name_key text,
         sort_key text, keys text[], unit text)`,
      [
        JSON.stringify(
          rows.map(({ id, name, unit, isPerson }) => ({
            id,
            name,
            unit,
            kind: isPerson ? 'individual' : 'collective',
            name_key: nameKey(name),
            sort_key: sortKey(name, isPerson),
            keys: searchKeys(name),
          })),
        ),
      ],
    );
    await owner.query('analyze vd_subject');
    await owner.end();
    db = new Database(database.apiUrl);
    views = new PgSubjectViews(db);
  });
  afterAll(async () => {
    await db.close();
    await database.drop();
  });

  const find = async (
    q: string,
    limit: number,
    after?: FoundSubject['place'],
    more: Partial<SubjectSearch> = {},
    scope: ViewScope = { kind: 'all' },
  ) => views.search({ terms: searchTerms(q), limit, after, ...more }, scope);

  /** Page by page until there are no more, as a reader goes on. */
  async function all(
    q: string,
    page: number,
    more: Partial<SubjectSearch> = {},
    scope?: ViewScope,
  ) {
    const found: string[] = [];
    for (let after: FoundSubject['place'] | undefined; ;) {
      const items = await find(q, page, after, more, scope);
      found.push(...items.map(({ id }) => id));
      if (items.length < page) return found;
      after = items[items.length - 1]!.place;
    }
  }

  const asked = fc.oneof(
    fc.constantFrom('', 'nguyen', 'Nguyễn', 'an', 'Ân', 'hoa', 'hoà', 'nguyen an', 'Nguyễn Thị Ân'),
    fc.constantFrom('ệếnh', 'oauoaduaoe', 'nguyen oauoaduaoe', 'to', 'Trường Hoa', 'thi thu', 'x'),
    fc.constantFrom(...rows.slice(0, 200).map(({ name }) => name)),
    fc
      .tuple(fc.constantFrom(...FAMILIES), fc.constantFrom(...MIDDLES), fc.constantFrom(...GIVEN))
      .map((words) => nameKey(words.join(' '))),
  );

  it('gives page by page what reading the whole list would give, those framed first', () =>
    fc.assert(
      fc.asyncProperty(asked, fc.integer({ min: 40, max: 700 }), async (q, page) => {
        expect(await all(q, page)).toEqual(expected(rows, q));
      }),
      { numRuns: 30 },
    ));

  it('and to a unit only its own, with kind and unit narrowed', () =>
    fc.assert(
      fc.asyncProperty(
        asked,
        fc.constantFrom(...UNITS),
        fc.boolean(),
        async (q, unit, isPerson) => {
          const own = rows.filter((row) => row.unit === unit && row.isPerson === isPerson);
          const kind = isPerson ? 'individual' : 'collective';
          const mine: ViewScope = { kind: 'units', unitIds: [unit] };
          expect(await all(q, 300, { kind }, mine)).toEqual(expected(own, q));
          expect(await all(q, 300, { kind, unitId: unit })).toEqual(expected(own, q));
          const others: ViewScope = { kind: 'units', unitIds: ['elsewhere'] };
          expect(await all(q, 300, {}, others)).toEqual([]);
        },
      ),
      { numRuns: 15 },
    ));
});

/** The rule in plain words: with the marks typed first, framed first, then as a list goes. */
function expected(rows: Row[], q: string): string[] {
  const { plain, marked } = searchTerms(q);
  const ranked = rows.flatMap(({ id, name, isPerson }) => {
    const keys = searchKeys(name);
    const key = sortKey(name, isPerson);
    const holds = (words: string[]) => words.every((word) => keys.includes(word));
    const open = key.replaceAll('~', '');
    if (holds(marked.keys)) return [{ id, key, rank: new RegExp(marked.frame).test(key) ? 0 : 1 }];
    if (holds(plain.keys)) return [{ id, key, rank: new RegExp(plain.frame).test(open) ? 2 : 3 }];
    return [];
  });
  const bytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
  ranked.sort((a, b) => a.rank - b.rank || bytes(a.key, b.key) || bytes(a.id, b.id));
  return ranked.map(({ id }) => id);
}

/** Generated, the same every time: a few words in all their combinations, most of them often. */
function register(): Row[] {
  let seed = 2026;
  const any = <T>(list: T[]): T => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[Math.floor((seed / 2_147_483_648) ** 1.5 * list.length)] as T;
  };
  return Array.from({ length: COUNT }, (_, i) => {
    const isPerson = any([true, true, true, false]);
    const words = isPerson ? [any(FAMILIES), any(MIDDLES), any(GIVEN)] : [any(BODIES), any(GIVEN)];
    const name = words.filter(Boolean).join(' ');
    return { id: `s${String(i).padStart(5, '0')}`, name, isPerson, unit: any(UNITS) };
  });
}
