import { Injectable } from '@nestjs/common';
import {
  GrievanceViews,
  type GrievanceFilter,
  type GrievanceRow,
  type GrievanceWords,
  type MatterOfLine,
} from '@vinhdanh/application';
import type { Register } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

const ID = `substr(stream, length(kind) + 2) as "id", version, state`;

const LIST = `
select ${ID} from vd_stream
where kind = $1 and stream > kind || ':' || $2
  and ($4::text is null or state->>'status' = $4)
  and ($5::text is null or state->>'year' = $5)
  and ($6::jsonb is null or state->'dossierIds' @> $6)
order by stream limit $3`;

const WORDS = `
select e.type, e.recorded_at as "recordedAt", e.envelope::jsonb->'meta'->>'actor' as "actor", p.body
from vd_event e join vd_event_private p using (event_id)
where e.stream = $1 order by e.version`;

/** Whoever calls has been found to belong to the circle of the register. */
@Injectable()
export class PgGrievanceViews extends GrievanceViews {
  constructor(private readonly db: Database) {
    super();
  }

  list(
    register: Register,
    { status, year, dossierId }: GrievanceFilter,
    after: string | undefined,
    limit: number,
  ): Promise<GrievanceRow[]> {
    const about = dossierId === undefined ? null : JSON.stringify([dossierId]);
    const wanted = [status ?? null, year === undefined ? null : String(year), about];
    return this.db.query<GrievanceRow>(LIST, [register, after ?? '', limit, ...wanted]);
  }

  async find(register: Register, id: string): Promise<GrievanceRow | undefined> {
    const sql = `select ${ID} from vd_stream where kind = $1 and stream = $1 || ':' || $2`;
    return (await this.db.query<GrievanceRow>(sql, [register, id]))[0];
  }

  about(dossierIds: readonly string[]): Promise<MatterOfLine[]> {
    return this.db.query<MatterOfLine>(
      `select kind as "register", ${ID} from vd_stream
       where kind in ('complaint', 'denunciation') and state->'dossierIds' ?| $1
       order by stream`,
      [dossierIds],
    );
  }

  async nextSerial(register: Register, year: number): Promise<number> {
    const sql = `select coalesce(max((state->>'serial')::int), 0) + 1 as "next" from vd_stream
      where kind = $1 and state->>'year' = $2`;
    const [row] = await this.db.query<{ next: number }>(sql, [register, String(year)]);
    return row?.next ?? 1;
  }

  words(register: Register, id: string): Promise<GrievanceWords[]> {
    return this.db.query<GrievanceWords>(WORDS, [`${register}:${id}`]);
  }
}
