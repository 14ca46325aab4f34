import { Injectable } from '@nestjs/common';
import { CriteriaSetViews, type CriteriaSetRow } from '@vinhdanh/application';
import { Database } from '../postgres/database.js';

const ROW = `select substr(stream, 14) as "code", version, state from vd_stream
  where kind = 'criteria-set'`;

@Injectable()
export class PgCriteriaSetViews extends CriteriaSetViews {
  constructor(private readonly db: Database) {
    super();
  }

  all(): Promise<CriteriaSetRow[]> {
    return this.db.query<CriteriaSetRow>(`${ROW} order by stream`, []);
  }

  async find(code: string): Promise<CriteriaSetRow | undefined> {
    const sql = `${ROW} and stream = 'criteria-set:' || $1`;
    return (await this.db.query<CriteriaSetRow>(sql, [code]))[0];
  }
}
