import fc from 'fast-check';
import { Client } from 'pg';
import {
  DOSSIER_STATUSES,
  proposalStatus,
  PROPOSAL_SHOWN,
  searchKeys,
  searchTerms,
  stageOf,
  type LineCounts,
  type ViewScope,
} from '@vinhdanh/domain';
import { testDatabase, type TestDatabase } from '@vinhdanh/testing';
import { roleAddress } from '../config/index.js';
import { Database } from '../postgres/database.js';
import { PgDossierViews } from './dossier-views.js';
import { PgProposalViews } from './proposal-views.js';

jest.setTimeout(60_000);

const LINES = 4_200;
const LETTERS = 120;
const OPEN: ViewScope = { kind: 'all' };
const OWN_STATUS = ['draft', 'presented', 'filed', 'filed', 'filed', 'filed', 'withdrawn'] as const;

const nth = <T>(of: readonly T[], n: number): T => of[n % of.length]!;
const id = (n: number): string => `line-${String(n).padStart(5, '0')}`;
/** By multiplication, so that neighbours differ in everything. */
const lines = Array.from({ length: LINES }, (_, n) => {
  const mixed = (n * 2_654_435_761) % 4_294_967_296;
  const family = nth(['Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Đặng'], mixed >>> 5);
  const name = `${family} ${nth(['Văn', 'Thị', 'Hoà'], mixed >>> 9)} ${nth(['An', 'Ẩn', 'Hòa', 'Hoa', 'Duyên'], mixed >>> 13)}`;
  return {
    ...{ id: id(n), name, unit: `u${n % 4}`, letter: `letter-${n % (LETTERS - 5)}` },
    // Some letters are far: all of their lines in one or two states.
    status: nth(DOSSIER_STATUSES, (n % LETTERS < 60 ? n % (LETTERS - 5) : mixed >>> 7) % 23),
  };
});
const letters = Array.from({ length: LETTERS }, (_, n) => ({
  id: `letter-${n}`,
  status: nth(OWN_STATUS, n),
}));

describe('lists by name and by derived state', () => {
  let database: TestDatabase;
  let db: Database;
  let dossiers: PgDossierViews;

  beforeAll(async () => {
    database = await testDatabase();
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const rows = lines.map((line) => ({
      ...line,
      keys: searchKeys(line.name),
      stage: stageOf(line.status),
      // The subject has moved since: his name on the line is still its reader's to search.
      lives: `${line.unit}-new`,
    }));
    const from = `from jsonb_to_recordset($1::jsonb) as r(id text, name text, keys text[],
      unit text, lives text, letter text, status text, stage text)`;
    for (const insert of [
      `insert into vd_subject (subject_id, root_id, version, kind, name, keys, unit_id, unit_line)
       select id, id, 1, 'individual', name, keys, lives, array[lives] ${from}`,
      `insert into vd_dossier_fixed (dossier_id, award, kind, level, recipient_kind, merit_from,
         merit_to, proposal_id, origin_proposal_id, unit_id, filing_unit_id, unit_line, subject_id,
         source)
       select id, 'labour-hero', 'merit', 'state', 'individual', '2018-01-01', '2018-12-31', letter,
         letter, unit, unit, array[unit], id, 'workflow' ${from}`,
      `insert into vd_dossier_standing (dossier_id, version, status, stage, open)
       select id, 1, status, stage, true ${from}`,
    ])
      await owner.query(insert, [JSON.stringify(rows)]);
    await owner.query(
      `insert into vd_stream (stream, kind, version, state, prior)
       select 'proposal:' || id, 'proposal', 1,
         jsonb_build_object('status', status, 'unitLine', jsonb_build_array('u0')), 0
       from jsonb_to_recordset($1::jsonb) as r(id text, status text)`,
      [JSON.stringify(letters)],
    );
    await owner.query('analyze');
    await owner.end();
    db = new Database(database.apiUrl);
    dossiers = new PgDossierViews(db);
    dossiers.mostNamed = 2_000;
  });
  afterAll(async () => {
    await db.close();
    await database.drop();
  });

  async function named(q: string, page: number, more: object = {}, scope = OPEN) {
    const words = searchTerms(q).plain.keys;
    const found: string[] = [];
    for (let after: string | undefined; ;) {
      const rows = await dossiers.list(scope, { words, ...more }, after, page);
      found.push(...rows.map((row) => row.id));
      if (rows.length < page) return found;
      after = rows[rows.length - 1]!.id;
    }
  }
  const expected = (q: string, fits = (_: (typeof lines)[number]) => true): string[] => {
    const words = searchTerms(q).plain.keys;
    return lines
      .filter((line) => words.every((word) => searchKeys(line.name).includes(word)) && fits(line))
      .map((line) => line.id);
  };
  const asked = fc.constantFrom(
    ...['nguyen', 'Nguyễn', 'NGUYỄN an', 'trần', 'dang hoa', 'hòa', 'Duyên thị', 'nobody'],
  );

  it('finds lines page by page by any words of a name, common or rare', () =>
    fc.assert(
      fc.asyncProperty(asked, fc.integer({ min: 300, max: 2_000 }), async (q, page) => {
        expect(await named(q, page)).toEqual(expected(q));
      }),
      { numRuns: 12 },
    ));

  it('beside other filters, in a letter, and to a unit only its own', async () => {
    expect(expected('nguyen').length).toBeGreaterThan(dossiers.mostNamed);
    for (const q of ['nguyen', 'đặng thị an']) {
      const held = (line: (typeof lines)[number]) => line.status === 'held';
      expect(await named(q, 500, { status: 'held' })).toEqual(expected(q, held));
      const scope: ViewScope = { kind: 'units', unitIds: ['u1'] };
      const own = (line: (typeof lines)[number]) => line.unit === 'u1';
      expect(await named(q, 500, {}, scope)).toEqual(expected(q, own));
      const other: ViewScope = { kind: 'units', unitIds: ['u1-new'] };
      expect(await named(q, 500, {}, other)).toEqual([]);
      const ofOne = (line: (typeof lines)[number]) => line.letter === 'letter-7';
      expect(await named(q, 500, { proposalId: 'letter-7' })).toEqual(expected(q, ofOne));
    }
  });

  it('tells no role but the service’s who bears a name', async () => {
    const ops = new Client({ connectionString: roleAddress(database.ownerUrl, 'vd_ops') });
    await ops.connect();
    const tried = ops.query(`select vd_subjects_named('{an}', 5)`);
    await expect(tried).rejects.toMatchObject({ code: '42501' });
    await ops.end();
  });

  it('lists letters by the state they are shown in, each under exactly one', async () => {
    const views = new PgProposalViews(db);
    const shownOf = ({ id: letter, status }: (typeof letters)[number]) => {
      const counts: LineCounts = {};
      for (const line of lines.filter((one) => one.letter === letter))
        counts[line.status] = (counts[line.status] ?? 0) + 1;
      return proposalStatus({ status }, counts);
    };
    const seen = new Set<string>();
    for (const shown of PROPOSAL_SHOWN) {
      const rows = await views.list(OPEN, { shown }, undefined, LETTERS);
      const fitting = letters.filter((letter) => shownOf(letter) === shown);
      expect({ shown, ids: rows.map((row) => row.id).sort() }).toEqual({
        shown,
        ids: fitting.map((letter) => letter.id).sort(),
      });
      if (rows.length > 0) seen.add(shown);
    }
    expect(seen.size).toBeGreaterThan(5);
  });
});
