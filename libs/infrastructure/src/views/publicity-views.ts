import { Injectable } from '@nestjs/common';
import {
  OpinionViews,
  PublicityViews,
  type AskedLine,
  type CommentRow,
  type PublicityRow,
} from '@vinhdanh/application';
import { Database } from '../postgres/database.js';

const COLUMNS = `substr(stream, 11) as "id", version, state`;

/** More lists never hang out at once; what is over the bound is shown once others are closed. */
const OPEN = `
select ${COLUMNS} from vd_stream where kind = 'publicity' and state->>'status' = 'open'
order by stream desc limit 200`;

const COMMENTS = `
select substr(s.stream, 9) as "id", s.version, s.state, w.body as "words"
from vd_stream s
left join lateral (
  select p.body from vd_event e join vd_event_private p using (event_id)
  where e.stream = s.stream and e.type = 'comment.received' limit 1) w on true
where s.kind = 'comment' and s.state->>'publicityId' = $1 order by s.stream`;

@Injectable()
export class PgPublicityViews extends PublicityViews {
  constructor(
    private readonly db: Database,
    private readonly asked: OpinionViews,
  ) {
    super();
  }

  list(
    status: string | undefined,
    after: string | undefined,
    limit: number,
  ): Promise<PublicityRow[]> {
    return this.db.query<PublicityRow>(
      `select ${COLUMNS} from vd_stream
       where kind = 'publicity' and ($1::text is null or stream < 'publicity:' || $1)
         and ($3::text is null or state->>'status' = $3)
       order by stream desc limit $2`,
      [after ?? null, limit, status ?? null],
    );
  }

  /** What is published is no secret: the same columns that a body asked is shown. */
  lines(dossierIds: readonly string[]): Promise<AskedLine[]> {
    return this.asked.lines(dossierIds);
  }

  comments(publicityId: string): Promise<CommentRow[]> {
    return this.db.query<CommentRow>(COMMENTS, [publicityId]);
  }

  open(): Promise<PublicityRow[]> {
    return this.db.query<PublicityRow>(OPEN, []);
  }
}
