import type { LegalDocument, LineageEntry, NewBody } from '../lineage/change.js';
import type { OrganisationState, OrganisationVersion } from './state.js';

/** One change of an act as it concerns one body. */
export interface LineagePart {
  entry: LineageEntry;
  /** The body ends with the day before. */
  ends: boolean;
  /** What is different about it from the day on: a new name, parent or manager. */
  patch?: Partial<Omit<OrganisationVersion, 'from'>>;
}

export type OrganisationCommand =
  | ({ type: 'register'; code: string; synthetic?: boolean } & OrganisationVersion)
  | ({ type: 'amend' } & Partial<OrganisationVersion> & { from: string })
  | { type: 'end'; to: string; successors?: string[] }
  /** All that one act of organisation does to one body; `begins` where the body begins with it. */
  | { type: 'take-part'; document: LegalDocument; begins?: NewBody; parts: LineagePart[] };

/** The organisations a command names, as they are now; used to refuse unknown ones and circles. */
export interface OrganisationPolicy {
  id: string;
  known: ReadonlyMap<string, OrganisationState>;
}
