import type { DossierEventData, DossierEventType } from './event-data.js';
import type { DossierState } from './state.js';
import { stageOf, type DossierStatus } from './status.js';

/** What each event does to the state; `at` is when it was recorded, `actor` who did it. */
export type Evolvers<T extends DossierEventType = DossierEventType> = {
  [K in T]: (
    state: DossierState,
    data: DossierEventData[K],
    at: string,
    actor: string,
  ) => DossierState;
};

/** The state in a new status, with the stage that belongs to it. */
export function to(
  state: DossierState,
  status: DossierStatus,
  at: string,
  patch?: Partial<DossierState>,
): DossierState {
  const next: DossierState = { ...state, ...patch, status, since: at };
  // A held line is shown in the stage it waits to go back to.
  next.stage = stageOf(
    status === 'held' ? (next.heldFrom ?? status) : status,
    next.formRoute ?? next.check?.route,
  );
  return next;
}

/** What a new check must not find left over from the last time. */
export const unchecked = {
  check: undefined,
  confirmed: undefined,
  returned: undefined,
  appraisal: undefined,
  sessionId: undefined,
  passedOn: undefined,
  deferUntil: undefined,
  grantedForm: undefined,
  formRoute: undefined,
  formSteps: undefined,
  list: undefined,
} satisfies Partial<DossierState>;
