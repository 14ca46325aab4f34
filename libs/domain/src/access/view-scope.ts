import { isValidOn, type Actor } from './authorise.js';
import { holdsOn, isUnitRole, PROVINCE_ROLES } from './roles.js';

/**
 * Whose dossiers, proposals and subjects an account may see.
 * `units` means: those organisations and every unit under their management; a row is seen if its
 * management line of its day (the unit itself first) holds one of them. `shut` are the lines a
 * member in conflict of interest is shut out of, and the streams of the sessions that deal with
 * them: of those nothing is seen at all, whatever else the account may see.
 */
export type ViewScope =
  | { kind: 'all'; shut?: readonly string[] }
  | { kind: 'units'; unitIds: string[]; shut?: readonly string[] }
  | { kind: 'none' };

/** The scope on a day; no valid role, no sight. */
export function viewScope(actor: Actor, on: string, shut: readonly string[] = []): ViewScope {
  if (!isValidOn(actor, on)) return { kind: 'none' };
  const held = actor.grants.filter((g) => holdsOn(g, on));
  const out = shut.length > 0 ? { shut } : {};
  if (held.some((g) => PROVINCE_ROLES.includes(g.role))) return { kind: 'all', ...out };
  const unitIds = held.flatMap((g) => (isUnitRole(g.role) && g.unitId ? [g.unitId] : []));
  return unitIds.length
    ? { kind: 'units', unitIds: [...new Set(unitIds)], ...out }
    : { kind: 'none' };
}

/** Whether a line is out of reach because of a conflict of interest. */
export const isShutOut = (scope: ViewScope, dossierId: string): boolean =>
  scope.kind !== 'none' && (scope.shut?.includes(dossierId) ?? false);

/** Whether a scope reaches a thing with this management line (the unit itself first). */
export function inScope(scope: ViewScope, unitLine: readonly string[]): boolean {
  if (scope.kind === 'all') return true;
  return scope.kind === 'units' && scope.unitIds.some((id) => unitLine.includes(id));
}
