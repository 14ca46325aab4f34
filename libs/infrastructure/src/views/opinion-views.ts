import { Injectable } from '@nestjs/common';
import {
  OpinionViews,
  type AskedLine,
  type EventWords,
  type OpinionFilter,
  type OpinionRow,
} from '@vinhdanh/application';
import { Database } from '../postgres/database.js';

const COLUMNS = `substr(stream, 9) as "id", version, state`;

const LINES = `
select d.dossier_id as "dossierId", s.name as "subjectName",
  o.state->'versions'->-1->>'name' as "unitName", d.award, d.recipient_kind as "recipientKind",
  d.merit_from as "meritFrom", d.merit_to as "meritTo"
from vd_dossier d
left join vd_subject s on s.subject_id = d.subject_id
left join vd_stream o on o.stream = 'organisation:' || d.unit_id
where d.dossier_id = any($1) order by d.dossier_id`;

const WORDS = `
select e.type, e.envelope::jsonb->'data'->>'dossierId' as "dossierId",
  e.envelope::jsonb->'data'->>'sha256' as "sha256", p.body
from vd_event e join vd_event_private p using (event_id)
where e.stream = 'opinion:' || $1 order by e.version`;

/**
 * A body asked has no sight of the dossiers themselves: whoever calls has already been found to be
 * asked about these lines, so they are read with the service's own rights.
 */
@Injectable()
export class PgOpinionViews extends OpinionViews {
  constructor(private readonly db: Database) {
    super();
  }

  list(
    filter: OpinionFilter,
    bodies: readonly string[] | undefined,
    after: string | undefined,
    limit: number,
  ): Promise<OpinionRow[]> {
    return this.db.query<OpinionRow>(
      `select ${COLUMNS} from vd_stream
       where kind = 'opinion' and ($1::text is null or stream < 'opinion:' || $1)
         and ($3::text is null or state->>'status' = $3)
         and ($4::text is null or state->>'stepKind' = $4)
         and ($5::text[] is null or state->>'bodyId' = any($5))
       order by stream desc limit $2`,
      [after ?? null, limit, filter.status ?? null, filter.stepKind ?? null, bodies ?? null],
    );
  }

  async find(id: string): Promise<OpinionRow | undefined> {
    const sql = `select ${COLUMNS} from vd_stream where stream = 'opinion:' || $1`;
    return (await this.db.query<OpinionRow>(sql, [id]))[0];
  }

  lines(dossierIds: readonly string[]): Promise<AskedLine[]> {
    return this.db.query<AskedLine>(LINES, [dossierIds]);
  }

  words(id: string): Promise<EventWords[]> {
    return this.db.query<EventWords>(WORDS, [id]);
  }

  open(after: string, limit: number): Promise<OpinionRow[]> {
    return this.db.query<OpinionRow>(
      `select ${COLUMNS} from vd_stream
       where kind = 'opinion' and stream > 'opinion:' || $1 and state->>'status' = 'asked'
       order by stream limit $2`,
      [after, limit],
    );
  }
}
