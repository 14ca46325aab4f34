import { reject, type DossierState, type PaperSide } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { demandDossier } from '../dossier/own-dossier.js';
import { DomainRejectionError } from '../errors.js';

/**
 * On whose side the viewer adds to the papers of a line: the unit that files it, or those who
 * appraise it and take it on.
 * @throws NotVisible, DomainRejectionError `not-allowed`
 */
export function paperSide(viewer: Viewer, state: DossierState, id: string): PaperSide {
  demandDossier(viewer, 'dossier.read', state, id);
  const side = sideOf(viewer, state);
  if (!side) throw new DomainRejectionError(reject('not-allowed', { action: 'dossier.paper' }));
  return side;
}

export function sideOf(viewer: Viewer, state: DossierState): PaperSide | null {
  const resource = { unitIds: [state.filingUnitId], unitLine: state.unitLine };
  if (viewer.judge('dossier.supply-paper', resource).allow) return 'unit';
  const verdict = viewer.judge('dossier.add-paper', resource);
  if (!verdict.allow) return null;
  // What goes to the province is the province's affair, not the managing unit's.
  return verdict.grant.role === 'managing-unit' && state.level !== 'unit' ? null : 'appraiser';
}
