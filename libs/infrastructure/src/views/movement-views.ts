import { Injectable } from '@nestjs/common';
import { MovementViews, type MovementFilter, type MovementRow } from '@vinhdanh/application';
import { Database } from '../postgres/database.js';

const COLUMNS = `substr(stream, 10) as "id", version, state`;

@Injectable()
export class PgMovementViews extends MovementViews {
  constructor(private readonly db: Database) {
    super();
  }

  list(filter: MovementFilter, after: string | undefined, limit: number): Promise<MovementRow[]> {
    return this.db.query<MovementRow>(
      `select ${COLUMNS} from vd_stream
       where kind = 'movement' and stream > 'movement:' || $1
         and ($3::text is null or state->>'status' = $3)
         and ($4::text is null or state->>'ownerId' = $4)
       order by stream limit $2`,
      [after ?? '', limit, filter.status ?? null, filter.ownerId ?? null],
    );
  }

  async find(id: string): Promise<MovementRow | undefined> {
    const sql = `select ${COLUMNS} from vd_stream where stream = 'movement:' || $1`;
    return (await this.db.query<MovementRow>(sql, [id]))[0];
  }
}
