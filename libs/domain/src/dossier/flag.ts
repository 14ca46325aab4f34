import type { Decision } from '../log/decider.js';
import { fact } from './fact.js';
import type { DossierState } from './state.js';
import { isClosed, WAS_GRANTED } from './status.js';

/** What goes back with an annulled award (Law 2022 Art. 93): the object given, and the money. */
export const RECOVERIES = ['object', 'money'] as const;
export type Recovery = (typeof RECOVERIES)[number];

/** Why somebody has to look at an award again. */
export interface DossierFlag {
  cause: 'rests-on-annulled' | 'rests-on-stripped';
  /** The dossier that was annulled or stripped, or with `subjectId` the entry of that one's record. */
  dossierId: string;
  subjectId?: string;
  actId: string;
  /** ISO day of that. */
  on: string;
}

/** Flags an award, or a line on its way to one; it says nothing of what is to become of it. */
export interface FlagDossier extends DossierFlag {
  type: 'flag';
}

/** What it rested on stands again. */
export interface UnflagDossier {
  type: 'unflag';
  dossierId: string;
  on: string;
}

export function unflag(state: DossierState, { dossierId, on }: UnflagDossier): Decision {
  const flagged = state.flags?.some((one) => one.dossierId === dossierId);
  return flagged ? [fact('dossier.unflagged', { dossierId, on })] : [];
}

/** The same flag again changes nothing; what ended without an award is left alone. */
export function flag(state: DossierState, { type: _type, ...given }: FlagDossier): Decision {
  const ended = !WAS_GRANTED.includes(state.status) && isClosed(state.status);
  if (state.status === 'none' || ended) return [];
  if (state.flags?.some(({ dossierId }) => dossierId === given.dossierId)) return [];
  return [fact('dossier.flagged', given)];
}
