import type { LineageEntry } from '../lineage/change.js';
import { soleSuccessorOn } from '../lineage/successors.js';
import type { OrganisationKind } from './kinds.js';
import { standingByKind, type LegalStanding } from './standing.js';

/** What held of an organisation from a day on, until the next version. */
export interface OrganisationVersion {
  /** ISO date. */
  from: string;
  name: string;
  kind: OrganisationKind;
  /** Body it is a part of. */
  parentId?: string;
  /** Body that manages its emulation and commendation work; the parent if absent. */
  managerId?: string;
  /** What it may do in its own name, where somebody has recorded it. */
  standing?: LegalStanding;
  /** Code of its administrative unit, kept as text: two digits a province, five a commune. */
  unitCode?: string;
  /** Names of older units that have no record of their own and are now part of it. */
  formerNames?: string[];
}

export interface OrganisationState {
  status: 'none' | 'registered';
  code: string;
  /** Marks an invented body of the sample province. */
  synthetic: boolean;
  /** Ordered by `from`. */
  versions: OrganisationVersion[];
  /** Last day of its existence, once dissolved or merged. */
  to?: string;
  /** Bodies that go on in its place. */
  successors?: string[];
  /** The one of them that takes over what was under way. */
  heir?: string;
  /** What became of it and what it came from, by effective day. */
  lineage?: LineageEntry[];
}

export const noOrganisation: OrganisationState = {
  status: 'none',
  code: '',
  synthetic: false,
  versions: [],
};

export type LookUp = (id: string) => OrganisationState | undefined;

/** The version in force on a day; before the first version the first one counts. */
export function versionOn(state: OrganisationState, on: string): OrganisationVersion | undefined {
  return state.versions.findLast((v) => v.from <= on) ?? state.versions[0];
}

/** Versions with one more, which takes the place of one that began the same day. */
export const withVersion = (
  versions: readonly OrganisationVersion[],
  version: OrganisationVersion,
): OrganisationVersion[] =>
  [...versions.filter((v) => v.from !== version.from), version].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );

/** What the body may do in its own name on a day. */
export function standingOn(state: OrganisationState, on: string): LegalStanding {
  const version = versionOn(state, on);
  return version?.standing ?? standingByKind(version?.kind ?? 'other');
}

/**
 * The unit itself and all that manage it on a day, nearest first. A manager that has ended by then
 * stands for the one body that goes on in its place. Ends at the top, at an unknown body, or where
 * the line would turn in a circle.
 */
export function managementLine(id: string, on: string, lookup: LookUp): string[] {
  const line: string[] = [];
  let next: string | undefined = id;
  while (next !== undefined && !line.includes(next)) {
    const state: OrganisationState | undefined = lookup(next);
    if (!state) break;
    line.push(next);
    const version = versionOn(state, on);
    const above: string | undefined = version?.managerId ?? version?.parentId;
    next = above === undefined ? undefined : soleSuccessorOn(above, on, lookup);
  }
  return line;
}
