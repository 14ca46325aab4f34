import { soleSuccessorOn } from '@vinhdanh/domain';
import type { OrganisationViews } from '../ports/organisation-views.js';
import type { ReportStructure } from '../ports/report-views.js';

/**
 * The units a list filter means: the one named, or by the structure of a day the body that stands
 * for it with all it stands for, so that what merged is found together.
 */
export async function unitsAsked(
  organisations: OrganisationViews,
  unitId: string | undefined,
  structure: ReportStructure | undefined,
  day: string,
): Promise<string[] | undefined> {
  if (unitId === undefined) return undefined;
  if (structure !== 'now') return [unitId];
  const rows = await organisations.all();
  const now = soleSuccessorOn(unitId, day, (id) => rows.get(id)?.state);
  const { predecessors } = await organisations.structureOn(day);
  return [now, ...(predecessors.get(now) ?? [])];
}
