import { Injectable } from '@nestjs/common';
import { FlaggedAwards, type FlaggedRow } from '@vinhdanh/application';
import type { ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

/** The few flagged ones first, by their index; then what the scope may see of them. */
const LIST = `
select d.dossier_id as "id", coalesce(d.granted_form, d.award) as "award", d.status,
  s.name as "subjectName", d.unit_id as "unitId", d.decided_on as "decidedOn",
  d.decision_number as "decisionNumber", t.state->'flags' as "flags"
from vd_stream t join vd_dossier d on d.dossier_id = substr(t.stream, 9)
left join vd_subject s on s.subject_id = d.subject_id
where t.kind = 'dossier' and t.state ? 'flags' and t.stream > 'dossier:' || $1
order by t.stream limit $2`;

const SAME = `
select distinct d.dossier_id as "id" from vd_dossier a
cross join lateral (
  select a.subject_id
  union select m.subject_id from vd_subject s join vd_subject m on m.root_id = s.root_id
   where s.subject_id = a.subject_id) same
join vd_dossier d on d.subject_id = same.subject_id
where a.dossier_id = $1 and d.dossier_id <> $1 and d.edition is not null
order by 1`;

/** $1 subject. */
const OF_SUBJECT = `
select distinct d.dossier_id as "id" from vd_subject s
join vd_subject m on m.root_id = s.root_id
join vd_dossier d on d.subject_id = m.subject_id
where s.subject_id = $1 and d.edition is not null
order by 1`;

@Injectable()
export class PgFlaggedAwards extends FlaggedAwards {
  constructor(private readonly db: Database) {
    super();
  }

  list(scope: ViewScope, after: string | undefined, limit: number): Promise<FlaggedRow[]> {
    return this.db.readAs<FlaggedRow>(scope, LIST, [after ?? '', limit]);
  }

  async ofSubject(subjectId: string): Promise<string[]> {
    return (await this.db.query<{ id: string }>(OF_SUBJECT, [subjectId])).map(({ id }) => id);
  }

  async ofSameSubject(dossierId: string): Promise<string[]> {
    return (await this.db.query<{ id: string }>(SAME, [dossierId])).map(({ id }) => id);
  }
}
