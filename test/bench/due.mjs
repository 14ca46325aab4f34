// Who is due among a million: the product's own list, asked for and worked off as its worker does,
// beside the very statements that fetch everybody and their histories, with the rows thrown away.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { ENTRIES, makeSubjects, SUBJECTS } from './histories.mjs';
import { SAMPLE } from './ground.mjs';
import { inDist, library, productRequire } from './product.mjs';
import { openUseCases } from './use-cases.mjs';

const DATABASE = 'bench_due';
const YEAR = 2025;
const PAGE = 500;
const { FindDueList, LANES, StageRunner, SubjectHistories } = library('application');
const { QueryBus } = productRequire('@nestjs/cqrs');
const { DUE_SUBJECTS } = productRequire(inDist('libs/infrastructure/src/views/due-sql.js'));

/** @returns per round the seconds of both, and what the list came to */
export async function measureDue(ground, options, say) {
  await ground.sample();
  const ownerUrl = await ground.create(DATABASE, SAMPLE);
  process.env.DATABASE_URL = ownerUrl;
  process.env.VINHDANH_DATA = ground.dataDir;
  process.env.VINHDANH_MODE = 'sample';
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const cases = await openUseCases('vd_worker', 'ProcessModule');
  try {
    say(`${options.subjects.toLocaleString('en-US')} subjects…`);
    await fill(owner, options);
    await ground.settle();
    const rounds = [];
    let list;
    for (let n = 0; n < options.rounds; n += 1) {
      const round = {};
      // Whoever goes first warms the cache for the other; so the order turns.
      for (const name of n % 2 === 0 ? ['product', 'bare'] : ['bare', 'product']) {
        const begun = performance.now();
        if (name === 'product') list = await product(cases);
        else await bare(owner, cases);
        round[name] = (performance.now() - begun) / 1_000;
      }
      say(`due round ${n + 1}: ${JSON.stringify(round)}`);
      rounds.push(round);
    }
    const { done, found, missed } = list;
    return { rounds, options, done, found, missed, awards: list.summary.length };
  } finally {
    await cases.close();
    await owner.end();
    await ground.drop(DATABASE);
  }
}

/** Some with the record of ten years, the others as a register begun yesterday has them. */
async function fill(owner, { subjects: count, histories }) {
  const { rows } = await owner.query(
    `select array_agg(substr(stream, 14)) as units from vd_stream where kind = 'organisation'`,
  );
  await owner.query(
    `insert into vd_subject (subject_id, root_id, version, kind, unit_id, coverage_from, coverage_to,
       synthetic)
     select id, id, 1, 'individual', ($1::text[])[1 + n % cardinality($1::text[])], 2000, 2025, true
     from (select n, gen_random_uuid()::text as id from generate_series(1, $2::int) n) s`,
    [rows[0].units, Math.max(0, count - histories)],
  );
  const known = makeSubjects(histories).map((one) => ({ ...one, id: randomUUID() }));
  for (let from = 0; from < known.length; from += PAGE) {
    const page = known.slice(from, from + PAGE);
    const entries = page.flatMap(({ id, entries: own }) =>
      own.map((one, i) => ({
        ...one,
        ...{ fact: JSON.stringify(one.fact), subject: id, id: `${id}-${i}` },
      })),
    );
    await owner.query(SUBJECTS, [JSON.stringify(page.map(({ id, kind }) => ({ id, kind })))]);
    await owner.query(ENTRIES, [JSON.stringify(entries)]);
  }
  await owner.query('update vd_subject set unit_id = $1 where unit_id is null', [rows[0].units[0]]);
  await owner.query('vacuum (analyze) vd_subject, vd_record_entry');
}

async function product(cases) {
  const wish = { place: { province: true }, year: YEAR };
  const { id } = await cases.run('RequestDueList', 'specialist', undefined, wish);
  const stages = cases.get(StageRunner);
  for (let taken = 1; taken > 0;) {
    taken = 0;
    for (let lane = 0; lane < LANES; lane += 1) taken += await stages.drain('documents', lane);
  }
  const list = await cases.get(QueryBus).execute(new FindDueList(id, cases.as('specialist')));
  if (list.state.status !== 'finished') throw new Error(`the list is ${list.state.status}`);
  return list;
}

async function bare(owner, cases) {
  const histories = await statementOf(cases);
  for (let after = ''; ;) {
    const values = [null, after, PAGE, `${YEAR}-12-31`];
    const { rows } = await owner.query({ text: DUE_SUBJECTS, name: 'due', values });
    const ids = rows.map(({ subjectId }) => subjectId);
    await owner.query({ text: histories, name: 'histories', values: [ids] });
    if (rows.length < PAGE) return;
    after = ids.at(-1);
  }
}

/** The statement histories are fetched with, as the product sends it. */
async function statementOf({ database, get }) {
  const { query } = database;
  let sent;
  database.query = (text, ...rest) => ((sent ??= text), query.call(database, text, ...rest));
  await get(SubjectHistories).of(['nobody']);
  database.query = query;
  return sent;
}
