import type { OrganisationState, Structure } from '@vinhdanh/domain';

export interface OrganisationRow {
  id: string;
  version: number;
  state: OrganisationState;
}

/** The organisations, few enough to be kept in memory; at most 2 s old. */
export abstract class OrganisationViews {
  abstract all(): Promise<ReadonlyMap<string, OrganisationRow>>;
  /** Looks again in the database before it says that there is none. */
  abstract find(id: string): Promise<OrganisationRow | undefined>;
  abstract findByCode(code: string): Promise<OrganisationRow | undefined>;
  /** The unit itself and all that manage it on a day, nearest first; empty if it is unknown. */
  abstract line(id: string, on: string): Promise<string[]>;
  /** Who stands for whom on a day. */
  abstract structureOn(day: string): Promise<Structure>;
  /** Forgets what is kept, after a change made here. */
  abstract refresh(): void;
}
