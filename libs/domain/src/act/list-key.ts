import { ownBodyOf } from '../dossier/own-body.js';
import { routeOf, type DossierState } from '../dossier/state.js';
import { hasStep } from '../stages/route.js';
import type { ActKind, Issuer } from './state.js';

/**
 * Key of the draft list a decided line waits on: what kind of act can take it, whose, and for
 * which form. A line of a unit's own award waits for the head the law of the day names.
 */
export function listKey(dossier: DossierState): string {
  const route = routeOf(dossier);
  const form = dossier.grantedForm ?? dossier.award;
  if (hasStep(route, 'central-submission')) return `submission/${form}`;
  if (hasStep(route, 'own-head')) return `unit/${ownBodyOf(dossier)}/${form}`;
  return `grant/${form}`;
}

/** Beginning of the keys of the lines that an act may take; undefined if it takes none. */
export function listsFor(kind: ActKind, issuer: Issuer): string | undefined {
  if (kind === 'submission-letter') return issuer.level === 'unit' ? undefined : 'submission/';
  if (kind !== 'granting') return undefined;
  return issuer.level === 'unit' ? `unit/${issuer.unitId ?? ''}/` : 'grant/';
}
