import type { JsonObject } from '../log/json.js';
import type { NoticeAudience, NoticeSource } from './notice.js';

/**
 * Who appraises what this unit files: the province's specialists, or of a unit's own award the body
 * whose head decides; while none is found, the unit's managing unit.
 */
function appraisers(
  level: unknown,
  unitId: string,
  unitLine: readonly string[],
  ownBody?: string | null,
): NoticeAudience {
  const body = ownBody ?? unitLine[unitLine.indexOf(unitId) + 1];
  return level === 'unit' && body
    ? { roles: ['managing-unit'], unitId: body }
    : { roles: ['specialist'] };
}

/** Who appraises the line the event is about. */
export const appraisersOf = ({ dossier }: NoticeSource): NoticeAudience =>
  appraisers(
    dossier?.level,
    dossier?.filingUnitId ?? '',
    dossier?.unitLine ?? [],
    dossier?.ownBody,
  );

/** Who appraises the letter as a whole. */
export const receivers = (state: JsonObject): NoticeAudience =>
  appraisers(state.level, String(state.unitId ?? ''), (state.unitLine ?? []) as string[]);

/** Lines of one letter may be for several bodies; only the check of each line finds which. */
export const isDecidedBelow = ({ level, source }: JsonObject): boolean =>
  level === 'unit' && source !== 'reported';
