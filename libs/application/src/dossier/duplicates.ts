import type { DossierViews, DuplicateRow, SameCase } from '../ports/dossier-views.js';

const caseKey = (c: SameCase): string =>
  JSON.stringify([c.subjectId, c.award, c.kind, c.meritFrom, c.meritTo]);

/**
 * For each line the other lines of the same subject, award, kind and merit period, whatever unit
 * filed them. One question to the database for all lines.
 */
export async function duplicatesOf(
  views: DossierViews,
  lines: (SameCase & { id: string })[],
): Promise<Map<string, DuplicateRow[]>> {
  const byCase = new Map<string, DuplicateRow[]>();
  for (const row of await views.sameCases(lines.map(sameCase))) {
    const key = caseKey(row);
    byCase.set(key, [...(byCase.get(key) ?? []), row]);
  }
  return new Map(
    lines.map((line) => [
      line.id,
      (byCase.get(caseKey(line)) ?? []).filter((other) => other.id !== line.id),
    ]),
  );
}

const sameCase = ({ subjectId, award, kind, meritFrom, meritTo }: SameCase): SameCase => ({
  subjectId,
  award,
  kind,
  meritFrom,
  meritTo,
});
