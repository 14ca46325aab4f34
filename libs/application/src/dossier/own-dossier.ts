import {
  ACTIONS,
  dossierDecider,
  isShutOut,
  ownBodyOf,
  reject,
  type DossierState,
} from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import type { CommandRunner } from '../run-command.js';

/**
 * The line, if the viewer may do this to it.
 * @throws NotVisible, DomainRejectionError `not-allowed`
 */
export async function ownDossier(
  runner: CommandRunner,
  viewer: Viewer,
  action: string,
  id: string,
): Promise<DossierState> {
  const { state } = await runner.load(dossierDecider, id);
  demandDossier(viewer, action, state, id);
  return state;
}

const REVIEWS = new Set([
  'dossier.appraise',
  'dossier.return',
  'dossier.receive',
  'dossier.hold',
  'dossier.confirm-criterion',
  'dossier.settle-duplicate',
]);

/** The same question for a line already at hand. */
export function demandDossier(
  viewer: Viewer,
  action: string,
  state: DossierState | undefined,
  id: string,
): asserts state is DossierState {
  if (!state || state.status === 'none' || isShutOut(viewer.scope, id))
    throw new NotVisible('dossier');
  demand(viewer, action, 'dossier', resourceOf(state));
  if (!allows(viewer, action, state))
    throw new DomainRejectionError(reject('not-allowed', { action }));
}

/**
 * What the viewer's roles let them do with this line, whatever its status allows: the actions
 * `dossier.*` without that word, e.g. `amend`, `appraise`. Screens offer no other act.
 */
export function rightsOver(viewer: Viewer, state: DossierState): string[] {
  return ABOUT_A_LINE.filter((action) => allows(viewer, action, state)).map((action) =>
    action.slice(PREFIX.length),
  );
}

const PREFIX = 'dossier.';
const ABOUT_A_LINE = Object.keys(ACTIONS).filter((action) => action.startsWith(PREFIX));

const resourceOf = (state: DossierState) => ({
  unitIds: [state.filingUnitId],
  unitLine: state.unitLine,
  ...(state.level === 'unit' ? { ownBody: ownBodyOf(state) } : {}),
});

function allows(viewer: Viewer, action: string, state: DossierState): boolean {
  const verdict = viewer.judge(action, resourceOf(state));
  if (!verdict.allow) return false;
  // A managing unit reviews what is addressed to it; what goes to the province is the province's.
  const reviews = REVIEWS.has(action) && verdict.grant.role === 'managing-unit';
  return !reviews || state.level === 'unit';
}
