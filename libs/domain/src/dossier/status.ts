import { nextStage } from '../stages/route.js';
import type { Route, Stage } from '../stages/steps.js';

/** Every status of a dossier (one line). `none` is a stream that does not exist yet. */
export const DOSSIER_STATUSES = [
  'none',
  'draft',
  'filed',
  'checked',
  'returned',
  'held',
  'eligible',
  'not-eligible',
  'scheduled',
  'passed',
  'failed',
  'deferred',
  'ready',
  'listed',
  'submitted',
  'granted',
  'refused',
  'returned-by-centre',
  'withdrawn',
  'removed',
  'annulled',
  'suspended',
  'stripped',
] as const;
export type DossierStatus = (typeof DOSSIER_STATUSES)[number];

const CLOSED: ReadonlySet<DossierStatus> = new Set([
  'not-eligible',
  'failed',
  'granted',
  'refused',
  'withdrawn',
  'removed',
  'annulled',
  'suspended',
  'stripped',
]);

/** An award it was granted is there, whatever an act has done to its effect since. */
export const WAS_GRANTED: readonly DossierStatus[] = ['granted', 'suspended'];

/** Nothing more is owed to a closed dossier unless an act of its own reopens or ends it. */
export const isClosed = (status: DossierStatus): boolean => CLOSED.has(status);

/** How many lines of a proposal stand in each status. */
export type LineCounts = Partial<Record<DossierStatus, number>>;

/** A status together with the stage it is shown under. */
export interface Standing {
  status: DossierStatus;
  stage: Stage;
}

/** Stage a status is worked on in; an eligible line waits where its route leads next. */
export function stageOf(status: DossierStatus, route?: Route): Stage {
  switch (status) {
    case 'none':
    case 'draft':
    case 'filed':
    case 'checked':
    case 'returned':
    case 'held':
      return 'unit-proposal';
    case 'eligible':
      return (route && nextStage(route, 'appraisal')) ?? 'provincial-decision';
    case 'scheduled':
    case 'deferred':
      return 'council-review';
    case 'passed':
    case 'ready':
    case 'listed':
    case 'returned-by-centre':
      return 'provincial-decision';
    case 'submitted':
      return 'central-submission';
    default:
      return 'closed';
  }
}
