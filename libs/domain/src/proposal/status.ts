import { isClosed, stageOf, type DossierStatus, type LineCounts } from '../dossier/status.js';
import type { Stage } from '../stages/steps.js';
import type { ProposalState } from './state.js';

/** What a proposal is shown as. After filing nobody types it: it follows from its lines. */
export type ProposalShown =
  | ProposalState['status']
  | 'supplement-asked'
  | 'held'
  | 'in-appraisal'
  | 'in-council'
  | 'in-decision'
  | 'in-centre'
  | 'granted'
  | 'partly-granted'
  | 'refused';

const inStage: Record<Exclude<Stage, 'closed'>, ProposalShown> = {
  'unit-proposal': 'in-appraisal',
  'council-review': 'in-council',
  'provincial-decision': 'in-decision',
  'central-submission': 'in-centre',
};

/**
 * The shown state: that of the line furthest behind while any line is open, a request to the unit
 * before all else, and the sum of the outcomes once all are closed. Lines taken away (removed,
 * withdrawn) do not count; with no others left the proposal is withdrawn.
 */
export function proposalStatus(
  state: Pick<ProposalState, 'status'>,
  lines: LineCounts,
): ProposalShown {
  if (state.status !== 'filed') return state.status;
  const present = (Object.entries(lines) as [DossierStatus, number][])
    .filter(([, count]) => count > 0)
    .map(([status]) => status);
  if (present.includes('returned')) return 'supplement-asked';
  // A held line is out of the flow: the others go on, and only with none left does it show.
  const going = present.filter((status) => !isClosed(status) && status !== 'held');
  const open = new Set(going.map(shownStage));
  const behind = (Object.keys(inStage) as (keyof typeof inStage)[]).find((s) => open.has(s));
  if (behind) return inStage[behind];
  if (present.includes('held')) return 'held';
  const ended = [
    ...new Set(
      present
        .filter((status) => status !== 'removed' && status !== 'withdrawn')
        // It was granted; what became of its effect since is told of the line.
        .map((status) => (status === 'suspended' ? 'granted' : status)),
    ),
  ];
  if (ended.length === 0) return present.length === 0 ? 'filed' : 'withdrawn';
  if (!ended.includes('granted')) return 'refused';
  return ended.length === 1 ? 'granted' : 'partly-granted';
}

/** Without its route an eligible line counts as waiting for the council; others never wait long. */
const shownStage = (status: DossierStatus): Stage =>
  status === 'eligible' ? 'council-review' : stageOf(status);
