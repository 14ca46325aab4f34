import type { Viewer } from '../access/viewer.js';

/**
 * Stands for the service while it adds lines that a person, whose right was judged when they asked
 * for it, left it to add. It may do this one thing and no other.
 */
export const serviceViewer = (accountId: string, unitId: string): Viewer => ({
  accountId,
  username: 'system',
  displayName: 'Hệ thống',
  roles: [],
  scope: { kind: 'all' },
  can: (action) => action === 'proposal.add-lines',
  judge: (action) =>
    action === 'proposal.add-lines'
      ? { allow: true, reason: 'delegated', grant: { role: 'unit-clerk', unitId, from: '' } }
      : { allow: false, reason: 'no-role' },
});
