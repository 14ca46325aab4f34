import { Injectable } from '@nestjs/common';
import { DomainRejectionError, TimeTravel, type At, type StateAt } from '@vinhdanh/application';
import { fold, reject, upcast, type Decider, type JsonObject } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

const BY_TIME = `
select (select log_index from vd_log_entry where sequenced_at <= $1
    order by sequenced_at desc, log_index desc limit 1) as "logIndex",
  $1::timestamptz > clock_timestamp() as future`;
const BY_INDEX = `select max(log_index) as "logIndex" from vd_log_entry`;
const EVENTS = `
select v.version, v.envelope from vd_event v join vd_log_entry l on l.event_id = v.event_id
where v.stream = $1 and l.log_index <= $2 order by v.version`;

interface StoredEnvelope {
  type: string;
  schema: number;
  data: JsonObject;
  meta: { recordedAt: string; actor: string };
}

/** Folds one stream up to a moment. A stream is short, so nothing is kept between two questions. */
@Injectable()
export class PgTimeTravel extends TimeTravel {
  constructor(private readonly db: Database) {
    super();
  }

  async stateAt<S extends object>(
    decider: Pick<Decider<S, { type: string }>, 'kind' | 'initial' | 'evolve'>,
    id: string,
    at: At,
  ): Promise<StateAt<S>> {
    const logIndex = await this.indexOf(at);
    const rows = await this.db.query<{ version: number; envelope: string }>(EVENTS, [
      `${decider.kind}:${id}`,
      logIndex,
    ]);
    const events = rows.map(({ envelope }) => {
      const { type, schema, data, meta } = JSON.parse(envelope) as StoredEnvelope;
      return { type, data: upcast(type, schema, data).data, meta };
    });
    return {
      state: fold(decider, events),
      version: rows[rows.length - 1]?.version ?? 0,
      logIndex,
    };
  }

  /** A time means the last log index sequenced by then; -1 before the first. */
  private async indexOf(at: At): Promise<number> {
    if ('index' in at) {
      const [row] = await this.db.query<{ logIndex: number | null }>(BY_INDEX);
      const last = row?.logIndex ?? -1;
      if (at.index > last) throw future({ last });
      return at.index;
    }
    const [row] = await this.db.query<{ logIndex: number | null; future: boolean }>(BY_TIME, [
      at.time,
    ]);
    if (row?.future) throw future({ at: at.time });
    return row?.logIndex ?? -1;
  }
}

const future = (facts: JsonObject): DomainRejectionError =>
  new DomainRejectionError(reject('at-in-future', facts));
