import { isUnitRole } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import type { WorkAudience, WorkRole } from '../ports/work-item-views.js';

/** The viewer as the work queue sees him on a day (ISO). */
export function audienceOf(viewer: Viewer, today: string): WorkAudience {
  const roles = new Map<string, WorkRole>();
  for (const { role, unitId } of viewer.roles) {
    const unit = isUnitRole(role) ? unitId : undefined;
    if (isUnitRole(role) && !unit) continue;
    roles.set(`${role}/${unit ?? ''}`, { role, ...(unit ? { unitId: unit } : {}) });
  }
  return {
    accountId: viewer.accountId,
    roles: [...roles.values()],
    scope: viewer.scope,
    everything: viewer.can('work-item.reassign'),
    today,
  };
}

/** Whether one of these roles may take an item of this role and unit. */
export const mayTake = (
  roles: readonly { role: string; unitId?: string }[],
  item: { role: string; unitId: string | null },
): boolean =>
  roles.some(
    (held) => held.role === item.role && (held.unitId === undefined || held.unitId === item.unitId),
  );
