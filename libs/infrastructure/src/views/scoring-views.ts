import { Injectable } from '@nestjs/common';
import {
  ScoringViews,
  type ScoreRoundFilter,
  type ScoreRoundRow,
  type ScoreSheetRow,
} from '@vinhdanh/application';
import { Database } from '../postgres/database.js';

/** Both kinds of streams have a prefix of twelve characters. */
const COLUMNS = `substr(stream, 13) as "id", version, state`;

@Injectable()
export class PgScoringViews extends ScoringViews {
  constructor(private readonly db: Database) {
    super();
  }

  sheets(after: string | undefined, limit: number): Promise<ScoreSheetRow[]> {
    return this.db.query<ScoreSheetRow>(
      `select ${COLUMNS} from vd_stream
       where kind = 'score-sheet' and stream > 'score-sheet:' || $1 order by stream limit $2`,
      [after ?? '', limit],
    );
  }

  async sheet(id: string): Promise<ScoreSheetRow | undefined> {
    const sql = `select ${COLUMNS} from vd_stream where stream = 'score-sheet:' || $1`;
    return (await this.db.query<ScoreSheetRow>(sql, [id]))[0];
  }

  rounds(
    { year, status, sheetId }: ScoreRoundFilter,
    after: string | undefined,
    limit: number,
  ): Promise<ScoreRoundRow[]> {
    return this.db.query<ScoreRoundRow>(
      `select ${COLUMNS} from vd_stream
       where kind = 'score-round' and stream > 'score-round:' || $1
         and ($3::text is null or state->>'year' = $3)
         and ($4::text is null or state->>'status' = $4)
         and ($5::text is null or state->>'sheetId' = $5)
       order by stream limit $2`,
      [
        after ?? '',
        limit,
        year === undefined ? null : String(year),
        status ?? null,
        sheetId ?? null,
      ],
    );
  }

  async round(id: string): Promise<ScoreRoundRow | undefined> {
    const sql = `select ${COLUMNS} from vd_stream where stream = 'score-round:' || $1`;
    return (await this.db.query<ScoreRoundRow>(sql, [id]))[0];
  }
}
