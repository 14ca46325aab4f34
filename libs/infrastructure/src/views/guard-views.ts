import { Injectable } from '@nestjs/common';
import { GuardViews, type AlikeRow, type RatingCount, type SameCase } from '@vinhdanh/application';
import type { Share } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { ALIKES, BODIES, RATINGS, SHARES } from './guard-sql.js';

@Injectable()
export class PgGuardViews extends GuardViews {
  constructor(private readonly db: Database) {
    super();
  }

  async alikes(cases: (SameCase & { id: string })[]): Promise<AlikeRow[]> {
    if (cases.length === 0) return [];
    const asked = cases.map(({ id, subjectId, award, kind, meritFrom, meritTo }) => {
      return { id, subjectId, award, kind, meritFrom, meritTo };
    });
    return this.db.query<AlikeRow>(ALIKES, [JSON.stringify(asked)], 'vd-alikes');
  }

  async bodies(subjectIds: string[]): Promise<Map<string, string>> {
    if (subjectIds.length === 0) return new Map();
    const rows = await this.db.query<{ subjectId: string; organisationId: string }>(BODIES, [
      subjectIds,
    ]);
    return new Map(rows.map((row) => [row.subjectId, row.organisationId]));
  }

  async shares(entryIds: string[]): Promise<Map<string, Share[]>> {
    const rows = await this.db.query<Share & { ref: string }>(SHARES, [entryIds], 'vd-shares');
    const found = new Map<string, Share[]>();
    for (const { ref, ...share } of rows) found.set(ref, [...(found.get(ref) ?? []), share]);
    return found;
  }

  async ratings(asked: { unitId: string; year: number }[]): Promise<RatingCount[]> {
    return this.db.query<RatingCount>(RATINGS, [JSON.stringify(asked)], 'vd-ratings');
  }
}
