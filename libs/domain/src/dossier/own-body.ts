import type { DossierState } from './state.js';

/**
 * Body whose own council and head decide a line of a unit's own award: the one the check found by
 * the law of the day (Law 06/2022 Art. 80, Decree 129/2025 Art. 59). Of a line checked before that
 * was recorded, the body it is addressed to: the next one up, or the filing unit itself.
 */
export function ownBodyOf({ check, level, unitLine, filingUnitId }: DossierState): string {
  if (check?.ownBody) return check.ownBody;
  const up = level === 'unit' ? unitLine[unitLine.indexOf(filingUnitId) + 1] : undefined;
  return up ?? filingUnitId;
}

/** The same body once the units behind a line have merged; undefined if it is gone altogether. */
export function ownBodyAfter(
  { check, unitId }: DossierState,
  to: { unitId: string; unitLine: readonly string[] },
): string | undefined {
  if (check?.ownBody === unitId) return to.unitId;
  return to.unitLine.find((id) => id === check?.ownBody);
}
