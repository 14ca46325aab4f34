import { Injectable } from '@nestjs/common';
import { ClosedLines, type ClosedLine, type ClosedLineFilter } from '@vinhdanh/application';
import type { EligibilityFacts } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

/** What was never filed, or taken back by its unit, nobody has judged. */
const CLOSED = `
not d.open and d.status not in ('removed', 'withdrawn') and d.proposed_on between $1 and $2
  and ($3::text[] is null or d.award = any($3))`;

/** The inputs of the last check stand in its private part, and go when that is erased. */
const PAGE = `
select d.dossier_id as "dossierId", d.award, d.unit_id as "unitId", d.edition, p.body
from vd_dossier d
left join lateral (
  select e.event_id from vd_event e
  where e.stream = 'dossier:' || d.dossier_id and e.type = 'dossier.checked'
  order by e.version desc limit 1
) c on true
left join vd_event_private p on p.event_id = c.event_id
where ${CLOSED} and ($4::text is null or d.dossier_id > $4)
order by d.dossier_id limit $5`;

interface Row extends Omit<ClosedLine, 'facts'> {
  body: { facts?: EligibilityFacts } | null;
}

@Injectable()
export class PgClosedLines extends ClosedLines {
  constructor(private readonly db: Database) {
    super();
  }

  async count({ from, to, awards }: ClosedLineFilter): Promise<number> {
    const [row] = await this.db.query<{ n: number }>(
      `select count(*)::int as n from vd_dossier d where ${CLOSED}`,
      [from, to, awards ?? null],
    );
    return row?.n ?? 0;
  }

  async page(
    { from, to, awards }: ClosedLineFilter,
    after: string | undefined,
    limit: number,
  ): Promise<ClosedLine[]> {
    const values = [from, to, awards ?? null, after ?? null, limit];
    const rows = await this.db.query<Row>(PAGE, values);
    return rows.map(({ body, ...line }) => ({
      ...line,
      ...(body?.facts ? { facts: body.facts } : {}),
    }));
  }
}
