import { Injectable } from '@nestjs/common';
import { SubmissionViews, type SubmissionLine, type SubmissionRow } from '@vinhdanh/application';
import type { ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { RECORD_LINE as R } from './record-line-sql.js';

const ID = `substr(stream, 12)`;
const ROW = `${ID} as "id", version, state`;
/** Letter date and id: newest first, and no two alike. */
const KEY = `(state->>'letterDate') || '~' || ${ID}`;

/**
 * Which lines first, then what there is to say of each: asked in one condition, every line of the
 * province would be looked at.
 */
const LINES = `
with listed as (
  select s.dossier_id as id from vd_dossier_standing s where s.act_id = $1
  union
  -- a letter about awards granted before names its lines itself
  select jsonb_object_keys(a.state->'targets') from vd_stream a
  where a.stream = 'act:' || $1 and a.state ? 'asks' and a.state ? 'targets'
)
select * from (select d.dossier_id as "dossierId", d.award, d.kind, d.recipient_kind as "recipientKind",
  d.merit_from as "meritFrom", d.merit_to as "meritTo", d.unit_id as "unitId", s.name, d.status,
  d.decision_number as "decisionNumber", d.decided_on as "decidedOn",
  d.granted_form as "grantedForm", d.session_id as "sessionId", o.state->'versions'->-1->>'name' as "unitName",
  coalesce((t.state->>'secret')::boolean, false) as "secret",
  (select jsonb_agg(jsonb_build_object('cause', f->>'cause', 'on', f->>'on'))
    from jsonb_array_elements(t.state->'flags') f) as "flags", null as "recordOf"
from listed l join vd_dossier d on d.dossier_id = l.id
left join vd_subject s on s.subject_id = d.subject_id
left join vd_stream t on t.stream = 'dossier:' || d.dossier_id
left join vd_stream o on o.stream = 'organisation:' || d.unit_id
where d.dossier_id > $2
union all
-- or entries of records, of awards older than this system
select e.entry_id, ${R.form}, ${R.kind}, n.kind, ${R.meritFrom}, ${R.meritTo}, n.unit_id, n.name,
  ${R.status}, ${R.number}, ${R.decidedOn}, null, null,
  (select o.state->'versions'->-1->>'name' from vd_stream o
    where o.stream = 'organisation:' || n.unit_id), false, null, e.root_id
from listed l join ${R.from} on e.entry_id = l.id
where e.entry_id > $2) x
order by x."dossierId" limit $3`;

@Injectable()
export class PgSubmissionViews extends SubmissionViews {
  constructor(private readonly db: Database) {
    super();
  }

  async list(
    filter: { status?: string; actId?: string },
    after: string | undefined,
    limit: number,
  ): Promise<SubmissionRow[]> {
    return this.db.query<SubmissionRow>(
      `select ${ROW} from vd_stream
       where kind = 'submission' and ($1::text is null or ${KEY} < $1)
         and ($2::text is null or state->>'status' = $2)
         and ($4::text is null or state->>'actId' = $4)
       order by ${KEY} desc limit $3`,
      [after ?? null, filter.status ?? null, limit, filter.actId ?? null],
    );
  }

  async find(id: string): Promise<SubmissionRow | undefined> {
    const sql = `select ${ROW} from vd_stream where stream = 'submission:' || $1`;
    return (await this.db.query<SubmissionRow>(sql, [id]))[0];
  }

  async byDocument(documentIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; documentId: string }>(
      `select ${ID} as "id", state->>'documentId' as "documentId" from vd_stream
        where kind = 'submission' and state->>'documentId' = any($1)
       union
       select ${ID}, f->>'documentId' from vd_stream, jsonb_array_elements(state->'followUps') f
        where kind = 'submission' and state ? 'followUps' and f->>'documentId' = any($1)`,
      [documentIds],
    );
    return new Map(rows.map(({ id, documentId }) => [documentId, id]));
  }

  async about(subjectIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `with mine as (select dossier_id, act_id from vd_dossier where subject_id = any($1))
       select ${ID} as "id" from vd_stream
        where kind = 'submission' and state->>'actId' in (select act_id from mine)
       union
       select ${ID} from vd_stream
        where kind = 'submission' and state->>'actId' in (
          select substr(a.stream, 5) from vd_stream a
          where a.kind = 'act' and a.state ? 'subjects'
            and exists (select 1 from jsonb_each_text(a.state->'subjects') s
              where s.value = any($1)))
       union
       select e.envelope::jsonb->'data'->>'submissionId' from vd_event e
        where e.type = 'dossier.submitted'
          and e.stream in (select 'dossier:' || dossier_id from mine)`,
      [subjectIds],
    );
    return rows.map(({ id }) => id);
  }

  async lines(
    scope: ViewScope,
    actId: string,
    after: string | undefined,
    limit: number,
  ): Promise<SubmissionLine[]> {
    return this.db.readAs<SubmissionLine>(scope, LINES, [actId, after ?? '', limit]);
  }
}
