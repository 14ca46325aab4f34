import { Injectable } from '@nestjs/common';
import {
  ClosedLines,
  RecordedChecks,
  type ClosedLine,
  type ClosedLineFilter,
} from '@vinhdanh/application';
import { eligibilityFacts } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

/** What was never filed, or taken back by its unit, nobody has judged. */
const CLOSED = `
not d.open and d.status not in ('removed', 'withdrawn') and d.proposed_on between $1 and $2
  and ($3::text[] is null or d.award = any($3))`;

const PAGE = `
select d.dossier_id as "dossierId", d.award, d.unit_id as "unitId", d.edition
from vd_dossier d
where ${CLOSED} and ($4::text is null or d.dossier_id > $4)
order by d.dossier_id limit $5`;

@Injectable()
export class PgClosedLines extends ClosedLines {
  constructor(
    private readonly db: Database,
    private readonly checks: RecordedChecks,
  ) {
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
    const rows = await this.db.query<Omit<ClosedLine, 'facts'>>(PAGE, values);
    const checks = await this.checks.of(rows.map((row) => row.dossierId));
    return rows.map((line) => {
      const { check, facts } = checks.get(line.dossierId)?.at(-1) ?? {};
      return {
        ...line,
        ...(check?.editionVersion === undefined ? {} : { editionVersion: check.editionVersion }),
        ...(facts ? { facts: eligibilityFacts(facts) } : {}),
      };
    });
  }
}
