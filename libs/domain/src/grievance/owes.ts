import type { WorkItemOwed } from '../log/decider.js';
import type { GrievanceState, Register } from './state.js';

/** Fewer people deal with denunciations than with complaints. */
const ROLE = { complaint: 'specialist', denunciation: 'board-head' } as const;

/** What a person owes a matter now: taking it on, settling it, an answer about its seal. */
export const grievanceOwes =
  (register: Register) =>
  ({ status, since, acceptBy, settleBy, unsealing }: GrievanceState): WorkItemOwed[] => {
    const stage = 'council-review';
    const item = (kind: string, role: string, finishBy?: string): WorkItemOwed => ({
      ...{ kind, stage, role, since },
      ...(finishBy ? { finishBy } : {}),
    });
    const owed: WorkItemOwed[] = [];
    if (status === 'entered') owed.push(item(`accept-${register}`, ROLE[register], acceptBy));
    if (status === 'accepted') owed.push(item(`settle-${register}`, ROLE[register], settleBy));
    if (unsealing && !unsealing.approvedBy) owed.push(item('answer-unsealing', 'chair'));
    return owed;
  };
