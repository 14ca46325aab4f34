// Finding a person among a million: the product's query with rights, ranking, paging and names of
// units, beside the bare query over the same index for the same words.
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { productRequire, library } from './product.mjs';
import { namesOf } from './vietnamese-names.mjs';
import { openUseCases } from './use-cases.mjs';

const DATABASE = 'bench_search';
const PAGE = 10_000;
const UNITS = 400;
const LIMIT = 50;
const ROW = 's.subject_id, s.name, s.birth_year, s.sex, s.unit_id';

const { searchKeys, searchTerms, sortKey, nameKey } = library('domain');
const { FindSubjects } = library('application');
const { QueryBus } = productRequire('@nestjs/cqrs');

/** @returns {Promise<{rounds: object[], shapes: string[], options: object}>} ms per query */
export async function measureSearch(ground, options, say) {
  const ownerUrl = await ground.create(DATABASE);
  await library('infrastructure').runMigrations(ownerUrl);
  process.env.DATABASE_URL = ownerUrl;
  process.env.VINHDANH_DATA = ground.dataDir;
  process.env.VINHDANH_MODE = 'sample';
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const cases = await openUseCases();
  try {
    say(`${options.subjects.toLocaleString('en-US')} subjects…`);
    const sample = await fill(owner, options.subjects);
    const shapes = shapesOf(sample);
    const queries = cases.get(QueryBus);
    const rounds = [];
    for (let round = 0; round <= options.rounds; round += 1) {
      const found = {};
      for (const [name, shape] of Object.entries(shapes))
        found[name] = await compare(owner, queries, shape, options.searches);
      // The first round only warms both sides up.
      if (round > 0) rounds.push(found);
      say(`search round ${round}: ${JSON.stringify(summary(found))}`);
    }
    return { rounds, shapes: Object.keys(shapes), options };
  } finally {
    await cases.close();
    await owner.end();
    await ground.drop(DATABASE);
  }
}

const summary = (found) =>
  Object.fromEntries(
    Object.entries(found).map(([name, { product, bare }]) => [
      name,
      `${product.toFixed(2)}/${bare.toFixed(2)}`,
    ]),
  );

/** Subjects of 400 units in 20 departments; answers what there is to search for. */
async function fill(owner, count) {
  const names = namesOf(2026);
  const units = Array.from({ length: UNITS }, () => randomUUID());
  const departments = Array.from({ length: 20 }, () => randomUUID());
  const province = randomUUID();
  const sample = { names, units, people: [], bodies: [] };
  const every = Math.ceil(count / 1_000);
  const indexes = await withoutIndexes(owner);
  for (let from = 0; from < count; from += PAGE) {
    const rows = [];
    for (let i = from; i < Math.min(count, from + PAGE); i += 1) {
      const isPerson = names.random() < 0.92;
      const name = isPerson ? names.person() : names.collective();
      // Units differ in size: the largest has some thousand people, most a few hundred.
      const unit = Math.floor(names.random() ** 2 * UNITS);
      const hash = isPerson ? randomBytes(32).toString('base64url') : null;
      rows.push({
        subject_id: randomUUID(),
        kind: isPerson ? 'individual' : 'collective',
        name,
        name_key: nameKey(name),
        sort_key: sortKey(name, isPerson),
        keys: searchKeys(name),
        birth_year: isPerson ? 1955 + Math.floor(names.random() * 50) : null,
        number_hash: hash,
        unit_id: units[unit],
        unit_line: [units[unit], departments[unit % 20], province],
      });
      if (i % every === 0) (isPerson ? sample.people : sample.bodies).push(name);
    }
    await owner.query(
      `insert into vd_subject (subject_id, root_id, version, kind, name, name_key, sort_key, keys,
         birth_year, number_hash, unit_id, unit_line)
       select subject_id, subject_id, 1, kind, name, name_key, sort_key, keys, birth_year,
         number_hash, unit_id, unit_line
       from jsonb_populate_recordset(null::vd_subject, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }
  for (const index of indexes) await owner.query(index);
  await owner.query('vacuum (analyze) vd_subject');
  return sample;
}

/** Takes the indexes off for filling; answers how to put them back as the migrations made them. */
async function withoutIndexes(owner) {
  const { rows } = await owner.query(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made
     from pg_index where indrelid = 'vd_subject'::regclass and not indisprimary`,
  );
  for (const { name } of rows) await owner.query(`drop index ${name}`);
  return rows.map(({ made }) => made);
}

const ALL = { kind: 'all' };
const without = (text) => nameKey(text);

/** What people type, and with whose rights. */
function shapesOf({ names, units, people, bodies }) {
  const any = (list) => list[Math.floor(names.random() * list.length)];
  const lastTwo = (name) => name.split(' ').slice(-2).join(' ');
  const all = (next) => () => ({ q: next(), scope: ALL });
  return {
    'full name with marks': all(() => any(people)),
    'full name without marks': all(() => without(any(people))),
    'last two words': all(() => without(lastTwo(any(people)))),
    'family and given name': all(() => without(`${names.family()} ${names.given()}`)),
    'given name with marks': all(() => names.given()),
    'family name alone': all(() => without(names.family())),
    'words of a collective': all(() => without(any(bodies))),
    'full name, one unit’s clerk': () => ({
      q: without(any(people)),
      scope: { kind: 'units', unitIds: [any(units)] },
    }),
    'given name, one unit’s clerk': () => ({
      q: without(names.given()),
      scope: { kind: 'units', unitIds: [any(units)] },
    }),
  };
}

/** Milliseconds per search of both, taking turns search by search. */
async function compare(owner, queries, next, searches) {
  const spent = { product: 0, bare: 0 };
  for (let i = 0; i < searches; i += 1) {
    const { q, scope } = next();
    const contenders = [
      ['bare', () => bare(owner, q, scope)],
      ['product', () => queries.execute(new FindSubjects({ q }, LIMIT, undefined, { scope }))],
    ];
    // Who comes second finds the pages warm, so they change places.
    for (const [name, search] of i % 2 ? contenders.reverse() : contenders) {
      const started = performance.now();
      await search();
      spent[name] += performance.now() - started;
    }
  }
  return { product: spent.product / searches, bare: spent.bare / searches };
}

/** The same rows by the same index and in the same order, with no rights, ranks, units or pages. */
function bare(owner, q, scope) {
  const { keys } = searchTerms(q).plain;
  const within = scope.kind === 'units';
  return owner.query(
    `select ${ROW} from vd_subject s where s.keys @> $1
       ${within ? "and (s.unit_line || '{*}'::text[]) && $2" : ''}
     order by s.sort_key, s.subject_id limit ${LIMIT + 1}`,
    within ? [keys, scope.unitIds] : [keys],
  );
}
