import { Injectable } from '@nestjs/common';
import {
  Rehearsals,
  type FlipCount,
  type FlipRow,
  type RehearsalPage,
  type RehearsalRow,
} from '@vinhdanh/application';
import { Database } from '../postgres/database.js';

/** What was asked for is the stream's; before its first page a rehearsal has no row of its own. */
const REHEARSAL = `
select substr(s.stream, 11) as id, s.version, s.state, coalesce(r.total, 0) as total,
  coalesce(r.done, 0) as done, coalesce(r.flips, 0) as flips,
  coalesce(r.without_inputs, 0) as "withoutInputs"
from vd_stream s left join vd_rehearsal r on r.rehearsal_id = substr(s.stream, 11)`;

const FLIP = `
select n, dossier_id as "dossierId", award, unit_id as "unitId",
  (select o.state->'versions'->-1->>'name' from vd_stream o
    where o.stream = 'organisation:' || unit_id) as "unitName", edition,
  verdict_before as "before", verdict_after as "after", criteria
from vd_rehearsal_flip`;

/** Only a page that lies beyond the last one counts: a rerun adds nothing. */
const MOVE_ON = `
update vd_rehearsal set after_line = $2, done = done + $3, without_inputs = without_inputs + $4,
  flips = flips + $5, updated_at = clock_timestamp()
where rehearsal_id = $1 and (after_line is null or after_line < $2)
returning flips - $5 as "before"`;

const ADD_FLIPS = `
insert into vd_rehearsal_flip (rehearsal_id, n, dossier_id, award, unit_id, edition,
  verdict_before, verdict_after, criteria)
select $1, $2 + f.n, f.flip->>'dossierId', f.flip->>'award', f.flip->>'unitId', f.flip->>'edition',
  f.flip->'before', nullif(f.flip->'after', 'null'), f.flip->'criteria'
from jsonb_array_elements($3::jsonb) with ordinality as f(flip, n)`;

const SUMMARY = `
select f.award, c.id as criterion, (array_agg(c.name))[1] as name, max(c.source) as source,
  count(*)::int as lines
from vd_rehearsal_flip f
left join lateral (select distinct on (e->>'id') e->>'id' as id, e->'name' as name,
  e->>'source' as source from jsonb_array_elements(f.criteria) e) c on true
where f.rehearsal_id = $1
group by 1, 2 order by 3 desc, 1, 2 limit 500`;

@Injectable()
export class PgRehearsals extends Rehearsals {
  constructor(private readonly db: Database) {
    super();
  }

  async begin(id: string, total: number): Promise<string | undefined> {
    const [row] = await this.db.query<{ after_line: string | null }>(
      `insert into vd_rehearsal (rehearsal_id, total) values ($1, $2)
       on conflict (rehearsal_id) do update set updated_at = clock_timestamp()
       returning after_line`,
      [id, total],
    );
    return row?.after_line ?? undefined;
  }

  async add(id: string, { after, done, withoutInputs, flips }: RehearsalPage): Promise<void> {
    await this.db.transaction(async (client) => {
      const moved = [id, after, done, withoutInputs, flips.length];
      const { rows } = await client.query<{ before: number }>(MOVE_ON, moved);
      const before = rows[0]?.before;
      if (before === undefined || flips.length === 0) return;
      await client.query(ADD_FLIPS, [id, before, JSON.stringify(flips)]);
    });
  }

  async find(id: string): Promise<RehearsalRow | undefined> {
    const sql = `${REHEARSAL} where s.stream = 'rehearsal:' || $1`;
    return (await this.db.query<RehearsalRow>(sql, [id]))[0];
  }

  async list(before: string | undefined, limit: number): Promise<RehearsalRow[]> {
    const [at, id] = before?.split('~') ?? [];
    return this.db.query<RehearsalRow>(
      `${REHEARSAL} where s.kind = 'rehearsal' and ($1::text is null
         or (s.state->>'requestedAt', s.stream) < ($1, 'rehearsal:' || $2))
       order by s.state->>'requestedAt' desc, s.stream desc limit $3`,
      [at ?? null, id ?? null, limit],
    );
  }

  async flips(
    id: string,
    { award, criterion }: { award?: string; criterion?: string },
    after: number,
    limit: number,
  ): Promise<FlipRow[]> {
    const named = criterion === undefined ? null : JSON.stringify([{ id: criterion }]);
    return this.db.query<FlipRow>(
      `${FLIP} where rehearsal_id = $1 and n > $2 and ($3::text is null or award = $3)
         and ($4::jsonb is null or criteria @> $4)
       order by n limit $5`,
      [id, after, award ?? null, named, limit],
    );
  }

  async summary(id: string): Promise<FlipCount[]> {
    return this.db.query<FlipCount>(SUMMARY, [id]);
  }
}
