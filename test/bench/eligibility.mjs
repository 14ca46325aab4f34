// Eligibility of a batch against full histories: what the product does when a batch of lines is
// checked (histories of all subjects in one round trip a page, every line weighed), beside the very
// statements it sends, run bare with their rows thrown away.
import { join } from 'node:path';
import pg from 'pg';
import { ENTRIES, makeSubjects, SUBJECTS } from './histories.mjs';
import { library, root } from './product.mjs';
import { spread } from './stats.mjs';

/** Tasks a worker takes at once, hence lines whose histories it asks for together. */
const PAGE = 500;
const ON = '2026-02-10';

/** @returns per round the seconds of each contender; facts per history, verdicts of the batch */
export async function measureEligibility(ground, { rounds: count, dossiers }, say) {
  const { Database, PgSubjectHistories, readCatalogueFiles, runMigrations } =
    library('infrastructure');
  const ownerUrl = await ground.create('bench_eligibility');
  await runMigrations(ownerUrl);
  const subjects = makeSubjects(dossiers);
  await fill(ownerUrl, subjects);
  const facts = spread(subjects.map(({ entries }) => entries.length));
  await ground.settle();
  const editions = await readCatalogueFiles(join(root, 'catalogue'));
  const edition = library('domain').editionOn(editions, ON);
  const db = new Database(ownerUrl);
  const sent = [];
  const watched = {
    query: (text, values, name) => {
      if (sent.length < 20) sent.push({ text, name });
      return db.query(text, values, name);
    },
  };
  // Nobody of them is a body with predecessors, so no organisation is asked for.
  const law = { editions: () => Promise.resolve(editions) };
  const histories = new PgSubjectHistories(watched, undefined, law);
  const bare = new pg.Client({ connectionString: ownerUrl, options: '-c vd.units=*' });
  await bare.connect();
  const pages = pagesOf(subjects);
  try {
    const product = () => weighAll(histories, pages, edition);
    // One page tells which statements the product sends for a page.
    await weighAll(histories, pages.slice(0, 1), edition);
    const statements = sent.splice(0);
    const contenders = { product, bare: () => loadBare(bare, statements, pages) };
    const rounds = [];
    let verdicts;
    for (let n = 0; n <= count; n += 1) {
      const round = {};
      // Whoever goes first warms the cache for the other; so the order turns.
      const names = n % 2 === 0 ? ['product', 'bare'] : ['bare', 'product'];
      for (const name of names) {
        const begun = performance.now();
        const found = await contenders[name]();
        round[name] = (performance.now() - begun) / 1_000;
        if (name === 'product') verdicts = found;
      }
      say(`eligibility ${n === 0 ? 'warm-up' : `round ${n}`}: ${JSON.stringify(round)}`);
      if (n > 0) rounds.push(round);
    }
    return {
      rounds,
      dossiers,
      facts,
      verdicts,
      statements: statements.length,
    };
  } finally {
    await bare.end();
    await db.close();
    await ground.drop('bench_eligibility');
  }
}

async function weighAll(histories, pages, edition) {
  const { weigh } = library('domain');
  const rules = new Map(edition.awards.map((award) => [award.code, award]));
  const verdicts = {};
  for (const page of pages) {
    const found = await histories.of(page.map(({ id }) => id));
    for (const { id, line } of page) {
      const { pool } = weigh({ line, history: found.get(id) }, rules.get(line.award), edition);
      verdicts[pool] = (verdicts[pool] ?? 0) + 1;
    }
  }
  return verdicts;
}

async function loadBare(client, statements, pages) {
  for (const page of pages)
    for (const { text, name } of statements)
      await client.query({ text, name, values: [page.map(({ id }) => id)] });
}

function pagesOf(subjects) {
  const count = Math.ceil(subjects.length / PAGE);
  return Array.from({ length: count }, (_, i) => subjects.slice(i * PAGE, (i + 1) * PAGE));
}

/** Puts the histories where the register keeps them. */
async function fill(ownerUrl, subjects) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const page of pagesOf(subjects)) {
      const entries = page.flatMap(({ id, entries: own }) =>
        own.map((one, i) => ({
          ...one,
          fact: JSON.stringify(one.fact),
          subject: id,
          id: `${id}-${i}`,
        })),
      );
      await client.query(SUBJECTS, [JSON.stringify(page.map(({ id, kind }) => ({ id, kind })))]);
      await client.query(ENTRIES, [JSON.stringify(entries)]);
    }
    await client.query('analyze');
  } finally {
    await client.end();
  }
}
