import { Injectable } from '@nestjs/common';
import { QuotaViews, type QuotaLine, type QuotaQuestion } from '@vinhdanh/application';
import type { QuotaCell, ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import {
  QUOTA_CANDIDATES,
  QUOTA_CELLS,
  QUOTA_DRAFTS,
  QUOTA_HOLDERS,
  QUOTA_LINES,
} from './quota-sql.js';
import { secretLines } from './secret-lines.js';

@Injectable()
export class PgQuotaViews extends QuotaViews {
  constructor(private readonly db: Database) {
    super();
  }

  async cells(questions: QuotaQuestion[], shut: readonly string[] = []): Promise<QuotaCell[][]> {
    if (questions.length === 0) return [];
    const values = [JSON.stringify(questions.map((question, n) => ({ n, ...question })))];
    const scope = { kind: 'all' as const, shut };
    const rows = await this.db.readBut<QuotaCell & { n: number }>(scope, QUOTA_CELLS, values);
    const answers = questions.map((): QuotaCell[] => []);
    for (const { n, ...cell } of rows) answers[n]?.push(cell);
    return answers;
  }

  async holders({ awards, unitIds, year, roundId }: QuotaQuestion): Promise<QuotaLine[]> {
    const values = [awards, unitIds ?? null, year ?? null, roundId ?? null];
    return this.db.query<QuotaLine>(QUOTA_HOLDERS, values);
  }

  async candidates(scope: ViewScope, question: QuotaQuestion, limit: number) {
    const { awards, unitIds, year, roundId } = question;
    const values = [awards, unitIds ?? null, year ?? null, roundId ?? null, limit];
    return this.db.readAs<QuotaLine>(scope, QUOTA_CANDIDATES, values);
  }

  async lines(ids: string[]): Promise<QuotaLine[]> {
    return ids.length === 0 ? [] : this.db.query<QuotaLine>(QUOTA_LINES, [ids]);
  }

  async unsearchable(): Promise<QuotaLine[]> {
    return this.lines(await secretLines(this.db));
  }

  async drafts(proposalIds: string[]) {
    if (proposalIds.length === 0) return [];
    return this.db.query<QuotaCell & { unitId: string; year: number }>(QUOTA_DRAFTS, [proposalIds]);
  }
}
