import type { ActState, Issuer } from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';

/** Whose act it is, for the question who may touch it; the province's belongs to no unit. */
export function ownerOf(issuer: Issuer | undefined): {
  unitIds: string[];
  unitLine: string[];
  ownBody?: string;
} {
  const own = issuer?.unitId ? [issuer.unitId] : [];
  const ownBody = issuer?.level === 'unit' ? issuer.unitId : undefined;
  return { unitIds: own, unitLine: own, ...(ownBody ? { ownBody } : {}) };
}

/** @throws NotVisible if there is no such act, or none for this viewer; `not-allowed` */
export function demandAct(viewer: Viewer, action: string, act: ActState): void {
  if (act.status === 'none') throw new NotVisible('act');
  demand(viewer, action, 'act', ownerOf(act.issuer));
}
