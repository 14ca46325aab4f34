import { awardIn, missingSentences, type Edition, type Name } from '@vinhdanh/domain';
import type { DueRow, DueViews } from '../ports/due-views.js';
import type { FoundRow } from './look-over.js';

/** A row as people read it. */
export interface DueItem extends Omit<DueRow, 'lacking'> {
  awardName: Name;
  /** What is missing, one sentence each; empty when nothing is. */
  missing: Name[];
}

/** Puts names and sentences to found rows, in their order. */
export async function itemsOf(
  views: DueViews,
  rows: readonly FoundRow[],
  edition: Edition | undefined,
): Promise<DueItem[]> {
  if (rows.length === 0) return [];
  const names = await views.names(
    rows.map((row) => row.subjectId),
    [...new Set(rows.map((row) => row.unitId))],
  );
  return rows.map(({ lacking, ...row }) => {
    const award = edition && awardIn(edition, row.award);
    return {
      ...row,
      subjectName: names.subjects[row.subjectId] ?? null,
      unitName: names.units[row.unitId] ?? null,
      awardName: award?.name ?? { vi: row.award, en: row.award },
      missing: award ? missingSentences(award, lacking) : [],
    };
  });
}
