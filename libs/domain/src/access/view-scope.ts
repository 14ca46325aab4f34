import { isValidOn, type Actor } from './authorise.js';
import { holdsOn, isUnitRole, PROVINCE_ROLES } from './roles.js';

/**
 * Whose dossiers, proposals and subjects an account may see.
 * `units` means: those organisations and every unit under their management; a row is seen if its
 * management line of its day (the unit itself first) holds one of them.
 */
export type ViewScope = { kind: 'all' } | { kind: 'units'; unitIds: string[] } | { kind: 'none' };

/** The scope on a day; no valid role, no sight. */
export function viewScope(actor: Actor, on: string): ViewScope {
  if (!isValidOn(actor, on)) return { kind: 'none' };
  const held = actor.grants.filter((g) => holdsOn(g, on));
  if (held.some((g) => PROVINCE_ROLES.includes(g.role))) return { kind: 'all' };
  const unitIds = held.flatMap((g) => (isUnitRole(g.role) && g.unitId ? [g.unitId] : []));
  return unitIds.length ? { kind: 'units', unitIds: [...new Set(unitIds)] } : { kind: 'none' };
}

/** Whether a scope reaches a thing with this management line (the unit itself first). */
export function inScope(scope: ViewScope, unitLine: readonly string[]): boolean {
  if (scope.kind === 'all') return true;
  return scope.kind === 'units' && scope.unitIds.some((id) => unitLine.includes(id));
}
