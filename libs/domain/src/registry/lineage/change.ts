import type { OrganisationVersion } from '../organisation/state.js';

/**
 * What can become of a body:
 * - `merge`: one or more end and one goes on in their place, a new or an existing one;
 * - `split`: one is divided; if it is itself among the results it goes on, smaller;
 * - `rename`: the same body under another name;
 * - `dissolve`: it ends; those named take over its tasks but do not continue it;
 * - `transfer`: the same body under another manager.
 */
export const LINEAGE_KINDS = ['merge', 'split', 'rename', 'dissolve', 'transfer'] as const;
export type LineageKind = (typeof LINEAGE_KINDS)[number];

/** The paper a change of organisation rests on. `date` is an ISO day. */
export interface LegalDocument {
  number: string;
  date: string;
  issuer: string;
  /** Where the text was seen. */
  source: string;
  /** Whether somebody has checked it against the text. */
  verified: boolean;
}

/** One change of one act; ids of organisations. */
export interface LineageChange {
  kind: LineageKind;
  from: string[];
  to: string[];
  /** Who takes over what is under way, where several go on. */
  openWorkTo?: string;
  /** rename: the new name. */
  name?: string;
  /** transfer: the new parent or manager. */
  parentId?: string;
  managerId?: string;
}

/** A body that begins with the act. */
export type NewBody = Omit<OrganisationVersion, 'from'> & { code: string; synthetic?: boolean };

/** What the record of a body keeps of a change that touched it. */
export interface LineageEntry {
  actId: string;
  /** Place of the change in its act, from 0. */
  change: number;
  kind: LineageKind;
  /** First day of the new order; ISO date. */
  effectiveOn: string;
  from: string[];
  to: string[];
  openWorkTo?: string;
}

/** Whether a change ends the bodies it starts from; a body that is also a result goes on. */
export const endsBody = (change: Pick<LineageChange, 'kind' | 'to'>, id: string): boolean =>
  (change.kind === 'merge' || change.kind === 'dissolve' || change.kind === 'split') &&
  !change.to.includes(id);

/** The day `days` after an ISO day, before it if negative. */
export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
