import type { OrganisationKind } from './kinds.js';

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
}

export const noOrganisation: OrganisationState = {
  status: 'none',
  code: '',
  synthetic: false,
  versions: [],
};

/** The version in force on a day; before the first version the first one counts. */
export function versionOn(state: OrganisationState, on: string): OrganisationVersion | undefined {
  return state.versions.findLast((v) => v.from <= on) ?? state.versions[0];
}

/**
 * The unit itself and all that manage it on a day, nearest first. Ends at the top, at an unknown
 * body, or where the line would turn in a circle.
 */
export function managementLine(
  id: string,
  on: string,
  lookup: (id: string) => OrganisationState | undefined,
): string[] {
  const line: string[] = [];
  let next: string | undefined = id;
  while (next !== undefined && !line.includes(next)) {
    const state: OrganisationState | undefined = lookup(next);
    if (!state) break;
    line.push(next);
    const version = versionOn(state, on);
    next = version?.managerId ?? version?.parentId;
  }
  return line;
}
