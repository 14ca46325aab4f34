import { Injectable } from '@nestjs/common';
import { SubjectViews, type SubjectProbe, type SubjectRow } from '@vinhdanh/application';
import { nameKey, type SubjectKind, type ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

interface Row {
  subject_id: string;
  version: number;
  kind: SubjectKind;
  name: string | null;
  birth_year: number | null;
  sex: 'male' | 'female' | null;
  unit_id: string;
  synthetic: boolean;
}

const COLUMNS = 'subject_id, version, kind, name, birth_year, sex, unit_id, synthetic';

@Injectable()
export class PgSubjectViews extends SubjectViews {
  constructor(private readonly db: Database) {
    super();
  }

  async find(id: string, scope: ViewScope): Promise<SubjectRow | undefined> {
    const rows = await this.db.readAs<Row>(
      scope,
      `select ${COLUMNS} from vd_subject where subject_id = $1`,
      [id],
    );
    return rows[0] && toRow(rows[0]);
  }

  async search(q: string, limit: number, scope: ViewScope): Promise<SubjectRow[]> {
    const words = nameKey(q).split(' ').filter(Boolean);
    if (words.length === 0) return [];
    const rows = await this.db.readAs<Row>(
      scope,
      `select ${COLUMNS} from vd_subject where string_to_array(name_key, ' ') @> $1::text[]
        order by name_key, birth_year, subject_id limit $2`,
      [words, limit],
    );
    return rows.map(toRow);
  }

  async match(probes: SubjectProbe[]): Promise<(string | undefined)[]> {
    if (probes.length === 0) return [];
    const rows = await this.db.query<{ n: number; subject_id: string }>(
      `select p.n, s.subject_id
         from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::text[])
           with ordinality as p(kind, name_key, birth_year, unit_id, number_hash, n)
         cross join lateral (
           select subject_id from (
             select subject_id, 0 as rank from vd_subject where number_hash = p.number_hash
             union all
             select subject_id, 1 from vd_subject
              where name_key = p.name_key and birth_year is not distinct from p.birth_year
                and unit_id = p.unit_id and kind = p.kind
                and (number_hash is null or p.number_hash is null)
           ) both_ways order by rank, subject_id limit 1
         ) s`,
      [
        probes.map((p) => p.kind),
        probes.map((p) => p.nameKey),
        probes.map((p) => p.birthYear ?? null),
        probes.map((p) => p.unitId),
        probes.map((p) => p.numberHash ?? null),
      ],
    );
    const found = new Map(rows.map((row) => [Number(row.n), row.subject_id]));
    return probes.map((_, i) => found.get(i + 1));
  }

  async names(ids: string[], scope: ViewScope): Promise<Map<string, string>> {
    const rows = await this.db.readAs<{ subject_id: string; name: string }>(
      scope,
      'select subject_id, name from vd_subject where subject_id = any($1) and name is not null',
      [ids],
    );
    return new Map(rows.map((row) => [row.subject_id, row.name]));
  }
}

const toRow = (row: Row): SubjectRow => ({
  id: row.subject_id,
  version: row.version,
  kind: row.kind,
  name: row.name,
  birthYear: row.birth_year,
  sex: row.sex,
  unitId: row.unit_id,
  synthetic: row.synthetic,
});
