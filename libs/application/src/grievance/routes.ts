import type { ComplaintEventData, DenunciationEventData } from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from '../process/route-table.js';

/** What is taken on holds its lines, what is concluded may let them go. */
const effects = (): TaskSpec[] => [{ queue: 'registry', kind: 'grievance-effects' }];

export const grievanceRoutes = {
  'complaint.entered': null,
  'complaint.accepted': effects,
  'complaint.declined': null,
  'complaint.extended': null,
  'complaint.concluded': effects,
  'complaint.effects-noted': null,
  'complaint.deadline-moved': null,
  'denunciation.entered': null,
  'denunciation.accepted': effects,
  'denunciation.declined': null,
  'denunciation.extended': null,
  'denunciation.concluded': effects,
  'denunciation.effects-noted': null,
  'denunciation.deadline-moved': null,
  'denunciation.unsealing-requested': null,
  'denunciation.unsealing-agreed': null,
  'denunciation.unsealing-refused': null,
  'denunciation.identity-read': null,
} satisfies RouteTable & Record<keyof ComplaintEventData | keyof DenunciationEventData, unknown>;
