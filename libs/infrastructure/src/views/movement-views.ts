import { Injectable } from '@nestjs/common';
import {
  MovementViews,
  type Listed,
  type MovementFilter,
  type MovementRow,
} from '@vinhdanh/application';
import { Database } from '../postgres/database.js';
import { BEFORE_NEWEST, listPlace } from './list-place.js';

const COLUMNS = `substr(stream, 10) as "id", version, state`;
/** By its first day. */
const PLACE = listPlace(`coalesce(state->>'from', '')`, 'stream');

@Injectable()
export class PgMovementViews extends MovementViews {
  constructor(private readonly db: Database) {
    super();
  }

  list(
    filter: MovementFilter,
    after: string | undefined,
    limit: number,
  ): Promise<Listed<MovementRow>[]> {
    return this.db.query<Listed<MovementRow>>(
      `select ${COLUMNS}, ${PLACE} as "listPlace" from vd_stream
       where kind = 'movement' and ${PLACE} < $1
         and ($3::text is null or state->>'status' = $3)
         and ($4::text is null or state->>'ownerId' = $4)
       order by ${PLACE} desc limit $2`,
      [after ?? BEFORE_NEWEST, limit, filter.status ?? null, filter.ownerId ?? null],
    );
  }

  async find(id: string): Promise<MovementRow | undefined> {
    const sql = `select ${COLUMNS} from vd_stream where stream = 'movement:' || $1`;
    return (await this.db.query<MovementRow>(sql, [id]))[0];
  }
}
