import type { Role } from './roles.js';

/**
 * How far an action reaches for a role held for a unit. Province-wide roles are not narrowed by
 * it, save by `self`.
 * - `own-unit`: things of the very unit the role is held for
 * - `management-line`: things of that unit and of the units it manages
 * - `province`: things of any unit
 * - `self`: only what is the actor's own
 */
export type ActionScope = 'own-unit' | 'management-line' | 'province' | 'self';

export interface ActionRule {
  roles: readonly Role[];
  scope: ActionScope;
  /**
   * What is a body's own affair is its own people's alone, by a role held for that very body; roles
   * of the province see it and do not act on it.
   */
  bodysOwn?: true;
}

/** Who may do what; an action that is not in the table is nobody's. */
export type ActionTable = Record<string, ActionRule>;
