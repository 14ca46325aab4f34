import { Client } from 'pg';
import { testDatabase, type TestDatabase } from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';
import { ALIKES } from './guard-sql.js';
import { PgGuardViews } from './guard-views.js';

jest.setTimeout(120_000);

const LINES = 1_000;
const CASE = {
  award: 'cultural-family',
  kind: 'merit',
  meritFrom: '2025-01-01',
  meritTo: '2025-12-31',
};
/** Two letters of one commune that name the same subjects, each under an id of its own. */
const SUBJECTS = `
insert into vd_subject (subject_id, root_id, version, kind, name, name_key, birth_year, unit_id,
  unit_line, synthetic)
select l || '-s' || i, l || '-s' || i, 1, $2, 'Nguyễn Văn Mẫu ' || i, 'nguyen van mau ' || i,
  case when $2 = 'individual' then 1980 end, 'xa', array['xa', 'tinh'], true
from unnest(array['a', 'b']) l, generate_series(1, $1::int) i`;
const FIXED = `
insert into vd_dossier_fixed (dossier_id, award, kind, level, recipient_kind, merit_from, merit_to,
  proposal_id, origin_proposal_id, unit_id, filing_unit_id, unit_line, subject_id, source)
select l || '-d' || i, '${CASE.award}', '${CASE.kind}', 'unit', $2, '${CASE.meritFrom}',
  '${CASE.meritTo}', l, l, 'xa', 'xa', array['xa', 'tinh'], l || '-s' || i, 'workflow'
from unnest(array['a', 'b']) l, generate_series(1, $1::int) i`;
const STANDING = `
insert into vd_dossier_standing (dossier_id, version, status, stage, open)
select dossier_id, 1, 'filed', 'filing', true from vd_dossier_fixed`;

interface PlanNode {
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Join Filter'?: number;
  Plans?: PlanNode[];
}
const rowsOf = (node: PlanNode): number =>
  node['Actual Loops'] *
    (1 +
      node['Actual Rows'] +
      (node['Rows Removed by Filter'] ?? 0) +
      (node['Rows Removed by Join Filter'] ?? 0)) +
  (node.Plans ?? []).reduce((sum, inner) => sum + rowsOf(inner), 0);

/** Letter "a" as the check asks about it. */
const asked = (lines: number) =>
  Array.from({ length: lines }, (_, i) => ({
    ...CASE,
    id: `a-d${i + 1}`,
    subjectId: `a-s${i + 1}`,
  }));

describe('the same person in a long list that was just added', () => {
  let database: TestDatabase;
  let db: Database;
  let owner: Client;

  /** The list is in the tables and the planner's figures are still those of empty ones. */
  const list = async (kind: string, lines: number) => {
    database = await testDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query('analyze vd_subject; analyze vd_dossier_fixed; analyze vd_dossier_standing');
    await owner.query(SUBJECTS, [lines, kind]);
    await owner.query(FIXED, [lines, kind]);
    await owner.query(STANDING);
    db = new Database(database.apiUrl);
  };
  /** Rows the statement took in hand: its cost, whatever else the machine does. */
  const cost = async (lines: number): Promise<number> => {
    const rows = await db.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
      `explain (analyze, timing off, format json) ${ALIKES}`,
      [JSON.stringify(asked(lines))],
      'explained',
    );
    return rowsOf(rows[0]!['QUERY PLAN'][0]!.Plan);
  };
  afterEach(async () => {
    await db.close();
    await owner.end();
    await database.drop();
  });

  it.each(['household', 'individual', 'collective'])(
    'is looked up once for each line: %s',
    async (kind) => {
      await list(kind, LINES);
      // A handful of steps a line; a line that is compared with each of the list takes thousands.
      const steps = (await cost(LINES)) / LINES;
      expect(steps).toBeGreaterThan(5);
      expect(steps).toBeLessThan(60);
      const found = await new PgGuardViews(db).alikes(asked(LINES));
      expect(found).toHaveLength(LINES);
      expect(found).toContainEqual({
        id: 'a-d7',
        otherId: 'b-d7',
        otherSubjectId: 'b-s7',
        by: 'name',
      });
    },
  );
});
