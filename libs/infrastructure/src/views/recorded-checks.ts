import { Injectable } from '@nestjs/common';
import { RecordedChecks, type LastVerdict, type RecordedCheck } from '@vinhdanh/application';
import {
  dossierDecider,
  factsOfCheck,
  noDossier,
  upcast,
  type DossierEventData,
  type DossierState,
  type JsonObject,
} from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

interface Stored {
  type: string;
  schema: number;
  data: JsonObject;
  meta: { recordedAt: string; actor: string };
  private?: unknown;
}

interface Row {
  dossier_id: string;
  version: number;
  envelope: string;
  body: { history?: JsonObject } | null;
}

const EVENTS = `
select substr(e.stream, 9) as dossier_id, e.version, e.envelope, p.body
from vd_event e
left join vd_event_private p on p.event_id = e.event_id and e.type = 'dossier.checked'
where e.stream = any($1) order by e.stream, e.version`;

const LAST = `
select d.dossier_id, d.award, c.envelope
from vd_dossier d
cross join lateral (
  select e.envelope from vd_event e
  where e.stream = 'dossier:' || d.dossier_id and e.type = 'dossier.checked'
  order by e.version desc limit 1
) c
where d.dossier_id = any($1)`;

const PROPOSED = `
select dossier_id from vd_dossier
where proposed_on between $1 and $2 and edition is not null and dossier_id > $3
order by dossier_id limit $4`;

/** Folds a line's own stream up to each of its checks: what the line was is kept nowhere else. */
@Injectable()
export class PgRecordedChecks extends RecordedChecks {
  constructor(private readonly db: Database) {
    super();
  }

  async of(dossierIds: string[]): Promise<Map<string, RecordedCheck[]>> {
    if (dossierIds.length === 0) return new Map();
    const streams = [...new Set(dossierIds)].map((id) => `dossier:${id}`);
    const rows = await this.db.query<Row>(EVENTS, [streams]);
    const found = new Map<string, RecordedCheck[]>();
    const states = new Map<string, DossierState>();
    for (const row of rows) {
      const before = states.get(row.dossier_id) ?? noDossier;
      const stored = JSON.parse(row.envelope) as Stored;
      const { type, meta } = stored;
      const { data } = upcast(type, stored.schema, stored.data);
      const after = dossierDecider.evolve(before, { type, data }, meta.recordedAt, meta.actor);
      states.set(row.dossier_id, after);
      if (type !== 'dossier.checked') continue;
      const checks = found.get(row.dossier_id) ?? [];
      found.set(row.dossier_id, [...checks, recordedCheck(row, stored, data, before)]);
    }
    return found;
  }

  async last(dossierIds: string[]): Promise<Map<string, LastVerdict>> {
    if (dossierIds.length === 0) return new Map();
    const rows = await this.db.query<{ dossier_id: string; award: string; envelope: string }>(
      LAST,
      [dossierIds],
    );
    return new Map(
      rows.map(({ dossier_id, award, envelope }) => {
        const { type, schema, data } = JSON.parse(envelope) as Stored;
        const found = upcast(type, schema, data).data as unknown as LastVerdict;
        const { edition, editionVersion, eligibility } = found;
        return [dossier_id, { award, edition, editionVersion, eligibility }];
      }),
    );
  }

  async proposed(
    { from, to }: { from: string; to: string },
    after: string | undefined,
    limit: number,
  ): Promise<string[]> {
    const values = [from, to, after ?? '', limit];
    const rows = await this.db.query<{ dossier_id: string }>(PROPOSED, values);
    return rows.map((row) => row.dossier_id);
  }
}

function recordedCheck(
  { dossier_id, version, body }: Row,
  stored: Stored,
  data: JsonObject,
  before: DossierState,
): RecordedCheck {
  const check = data as unknown as DossierEventData['dossier.checked'];
  // A private part that the envelope vouches for and nobody has any more was erased.
  const known = check.eligibility !== null && (body !== null || stored.private === undefined);
  return {
    dossierId: dossier_id,
    version,
    recordedAt: stored.meta.recordedAt,
    check,
    ...(known ? { facts: factsOfCheck(before, check, body?.history) } : {}),
  };
}
