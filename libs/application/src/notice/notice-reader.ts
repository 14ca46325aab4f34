import { audienceKeys, isUnitRole } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import type { NoticeReader } from '../ports/notices.js';

/** The viewer as an addressee: by name, by role, and by role in a unit, since it was given. */
export function noticeReader({ accountId, roles, scope }: Viewer): NoticeReader {
  const keys = roles
    .filter(({ role, unitId }) => !isUnitRole(role) || unitId !== undefined)
    .flatMap(({ role, unitId, from }) =>
      audienceKeys({ roles: [role], ...(isUnitRole(role) ? { unitId } : {}) }).map((key) => ({
        key,
        from,
      })),
    );
  const own = audienceKeys({ account: accountId }).map((key) => ({ key, from: '0001-01-01' }));
  const shut = scope.kind === 'none' ? undefined : scope.shut;
  return { accountId, keys: [...own, ...keys], ...(shut ? { shut } : {}) };
}
