import type { ProposalEventData } from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from '../process/route-table.js';

const fileLines: TaskSpec = { queue: 'unit-proposal', kind: 'file-lines' };
const withdrawLines: TaskSpec = { queue: 'unit-proposal', kind: 'withdraw-lines' };

export const proposalRoutes = {
  'proposal.drafted': null,
  'proposal.letter-amended': null,
  'proposal.paper-attached': null,
  'proposal.presented': null,
  'proposal.filed': () => [fileLines],
  'proposal.handed-over': null,
  'proposal.report-graded': null,
  'proposal.withdrawn': () => [withdrawLines],
} satisfies RouteTable & Record<keyof ProposalEventData, unknown>;
