import { Injectable } from '@nestjs/common';
import {
  PromulgatedDecisions,
  type PromulgatedLine,
  type PromulgatedQuery,
} from '@vinhdanh/application';
import { Database } from '../postgres/database.js';

/**
 * $1 number, $2 words of the name, $3 year, $4 the line to go on after, $5 limit. Acts are few and
 * names have an index by word; whichever is given, the lines of one act or of some people are read.
 */
const FIND = `
with act as (
  select substr(stream, 5) as id, state->>'number' as number, state->>'title' as title
  from vd_stream
  where kind = 'act' and state->>'actKind' = 'granting' and state->>'status' = 'promulgated'
    and ($1::text is null or lower(state->>'number') = lower($1))
), found as (
  select d.dossier_id, d.act_id, d.subject_id, d.decided_on, d.recipient_kind, d.unit_id,
    coalesce(d.granted_form, d.award) as award
  from vd_dossier d
  where d.status = 'granted' and d.annulled_on is null and d.dossier_id > $4
    and ($3::int is null or d.decided_on between make_date($3, 1, 1) and make_date($3, 12, 31))
    and ($2::text[] is null or d.subject_id in (
      select subject_id from vd_subject where string_to_array(name_key, ' ') @> $2::text[]))
    and ($1::text is null or d.act_id in (select id from act))
)
select f.dossier_id as id, a.number, f.decided_on as "decidedOn", a.title,
  s.name as "subjectName", f.recipient_kind as "recipientKind", f.award,
  o.state->'versions'->-1->>'name' as "unitName"
from found f
join act a on a.id = f.act_id
join vd_subject s on s.subject_id = f.subject_id and not s.erased and s.name is not null
join vd_stream t on t.stream = 'dossier:' || f.dossier_id
  and not coalesce((t.state->>'secret')::boolean, false)
left join vd_stream o on o.stream = 'organisation:' || f.unit_id
order by f.dossier_id limit $5`;

@Injectable()
export class PgPromulgatedDecisions extends PromulgatedDecisions {
  constructor(private readonly db: Database) {
    super();
  }

  find(
    { number, words, year }: PromulgatedQuery,
    after: string | undefined,
    limit: number,
  ): Promise<PromulgatedLine[]> {
    const values = [number ?? null, words ?? null, year ?? null, after ?? '', limit];
    return this.db.query<PromulgatedLine & Record<string, unknown>>(FIND, values);
  }
}
