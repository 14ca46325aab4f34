import { Injectable } from '@nestjs/common';
import { PaperViews } from '@vinhdanh/application';
import { upcast, type JsonObject, type RecordedPaperEvent } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

interface Row {
  version: number;
  type: string;
  envelope: string;
  body: JsonObject | null;
}

interface Stored {
  schema: number;
  data: JsonObject;
  meta: { recordedAt: string; actor: string; onBehalfOf?: string; unitId?: string };
}

const EVENTS = `
select e.version, e.type, e.envelope, p.body
from vd_event e left join vd_event_private p using (event_id)
where e.stream = $1 and e.type = any($2) order by e.version`;

/** Papers have no table of their own: one line is read from its own stream. */
@Injectable()
export class PgPaperViews extends PaperViews {
  constructor(private readonly db: Database) {
    super();
  }

  async events(stream: string, types: readonly string[]): Promise<RecordedPaperEvent[]> {
    const rows = await this.db.query<Row>(EVENTS, [stream, types]);
    return rows.map(({ version, type, envelope, body }) => {
      const { schema, data, meta } = JSON.parse(envelope) as Stored;
      return {
        version,
        type,
        recordedAt: meta.recordedAt,
        actor: meta.actor,
        onBehalfOf: meta.onBehalfOf ?? null,
        unitId: meta.unitId ?? null,
        data: upcast(type, schema, data).data,
        body,
      };
    });
  }
}
