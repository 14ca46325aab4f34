import { counts, type ViewScope } from '@vinhdanh/domain';
import type { QuotaLine, QuotaQuestion } from '../ports/quota-views.js';
import type { QuotaPlace } from './quota-places.js';

/**
 * Whether a list shows a reader all that a quota counts: quotas count over the whole place, whoever
 * asks, and a line with a State secret in it is found by no search. Pure.
 */
export function listsAll(
  { award, rule }: QuotaPlace,
  { unitIds, year, roundId }: QuotaQuestion,
  scope: ViewScope,
  unsearchable: readonly QuotaLine[],
): boolean {
  const own = scope.kind === 'units' ? scope.unitIds : [];
  const reached = scope.kind === 'all' || (unitIds?.every((unit) => own.includes(unit)) ?? false);
  const hidden = unsearchable.some(
    (line) =>
      line.award === award &&
      counts(rule, line) &&
      (unitIds?.includes(line.unitId) ?? true) &&
      (year ?? line.year) === line.year &&
      (roundId ?? line.roundId) === line.roundId,
  );
  return reached && !hidden;
}
