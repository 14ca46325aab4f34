import { dossierDecider, isShutOut, ownBodyOf, reject, type DossierState } from '@vinhdanh/domain';
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
  const { filingUnitId, unitLine } = state;
  const ownBody = state.level === 'unit' ? { ownBody: ownBodyOf(state) } : {};
  const resource = { unitIds: [filingUnitId], unitLine, ...ownBody };
  demand(viewer, action, 'dossier', resource);
  // A managing unit reviews what is addressed to it; what goes to the province is the province's.
  const verdict = viewer.judge(action, resource);
  const reviews = REVIEWS.has(action);
  if (reviews && verdict.allow && verdict.grant.role === 'managing-unit' && state.level !== 'unit')
    throw new DomainRejectionError(reject('not-allowed', { action }));
}
