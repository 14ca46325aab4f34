import type { OrganisationState, OrganisationVersion } from './state.js';

export type OrganisationCommand =
  | ({ type: 'register'; code: string; synthetic?: boolean } & OrganisationVersion)
  | ({ type: 'amend' } & Partial<OrganisationVersion> & { from: string })
  | { type: 'end'; to: string; successors?: string[] };

/** The organisations a command names, as they are now; used to refuse unknown ones and circles. */
export interface OrganisationPolicy {
  id: string;
  known: ReadonlyMap<string, OrganisationState>;
}
