import {
  DOSSIER_STATUSES,
  isClosed,
  stageOf,
  type DossierStatus,
  type LineCounts,
} from '../dossier/status.js';
import type { Stage } from '../stages/steps.js';
import type { ProposalState } from './state.js';

/** What a proposal is shown as. After filing nobody types it: it follows from its lines. */
export type ProposalShown = ProposalState['status'] | (typeof FILED_AS)[number];

/** What a filed letter is shown as, in the order in which its open lines say it. */
const FILED_AS = [
  'supplement-asked',
  'in-appraisal',
  'in-council',
  'in-decision',
  'in-centre',
  'held',
  'granted',
  'partly-granted',
  'refused',
] as const;

/** Every state a letter can show, in the order in which it goes through them. */
export const PROPOSAL_SHOWN: readonly ProposalShown[] = [
  'draft',
  'presented',
  'filed',
  ...FILED_AS,
  'withdrawn',
];

const inStage = {
  'unit-proposal': 'in-appraisal',
  'council-review': 'in-council',
  'provincial-decision': 'in-decision',
  'central-submission': 'in-centre',
} as const satisfies Record<Exclude<Stage, 'closed'>, ProposalShown>;

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

/** Letters of this own status with a line of each of `some` and none of `none`. */
export interface LettersShown {
  status: ProposalState['status'];
  some: DossierStatus[][];
  none: DossierStatus[];
}

/** {@link proposalStatus} the other way round: the letters that show a state; any of these. */
export function lettersShownAs(shown: ProposalShown): LettersShown[] {
  const filed = (some: LineSays[], none: readonly LineSays[]): LettersShown => ({
    status: 'filed',
    some: some.map((said) => saying([said])),
    none: saying(none),
  });
  switch (shown) {
    case 'filed':
      return [{ status: 'filed', some: [], none: [...DOSSIER_STATUSES] }];
    case 'withdrawn':
      return [
        { status: 'withdrawn', some: [], none: [] },
        filed(['gone'], [...OPEN, 'granted', 'not-granted']),
      ];
    case 'granted':
      return [filed(['granted'], [...OPEN, 'not-granted'])];
    case 'partly-granted':
      return [filed(['granted', 'not-granted'], OPEN)];
    case 'refused':
      return [filed(['not-granted'], [...OPEN, 'granted'])];
    case 'none':
    case 'draft':
    case 'presented':
      return [{ status: shown, some: [], none: [] }];
    default:
      return [filed([shown], OPEN.slice(0, OPEN.indexOf(shown)))];
  }
}

const OPEN = FILED_AS.slice(0, 6) as (typeof FILED_AS)[0 | 1 | 2 | 3 | 4 | 5][];
type LineSays = (typeof OPEN)[number] | 'granted' | 'not-granted' | 'gone';

const saying = (said: readonly LineSays[]): DossierStatus[] =>
  DOSSIER_STATUSES.filter((status) => said.includes(saysOf(status)));

/** What a line in a status says of its letter. */
function saysOf(status: DossierStatus): LineSays {
  if (status === 'returned') return 'supplement-asked';
  if (status === 'held') return 'held';
  if (!isClosed(status)) return inStage[shownStage(status) as keyof typeof inStage];
  if (status === 'removed' || status === 'withdrawn') return 'gone';
  return status === 'granted' || status === 'suspended' ? 'granted' : 'not-granted';
}
