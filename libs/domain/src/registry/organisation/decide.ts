import type { Decider, Decision } from '../../log/decider.js';
import type { JsonObject } from '../../log/json.js';
import { shiftDay } from '../lineage/change.js';
import type { OrganisationCommand, OrganisationPolicy } from './commands.js';
import type { LineageRecorded } from './events.js';
import { amend, end, register } from './rules/register.js';
import { takePart } from './rules/take-part.js';
import {
  noOrganisation,
  withVersion,
  type OrganisationState,
  type OrganisationVersion,
} from './state.js';

function decide(
  state: OrganisationState,
  command: OrganisationCommand,
  policy: OrganisationPolicy,
): Decision {
  switch (command.type) {
    case 'register':
      return register(state, command, policy);
    case 'amend':
      return amend(state, command, policy);
    case 'end':
      return end(state, command, policy);
    case 'take-part':
      return takePart(state, command, policy);
  }
}

function evolve(
  state: OrganisationState,
  event: { type: string; data: JsonObject },
): OrganisationState {
  const data = event.data;
  switch (event.type) {
    case 'organisation.registered': {
      const { code, synthetic, ...version } = data;
      return {
        status: 'registered',
        code: String(code),
        synthetic: synthetic === true,
        versions: [version as unknown as OrganisationVersion],
      };
    }
    case 'organisation.amended': {
      const version = data as unknown as OrganisationVersion;
      return { ...state, versions: withVersion(state.versions, version) };
    }
    case 'organisation.ended':
      return { ...state, to: String(data.to), successors: (data.successors ?? []) as string[] };
    case 'organisation.lineage-recorded':
      return evolveLineage(state, data as unknown as LineageRecorded);
    default:
      return state;
  }
}

function evolveLineage(state: OrganisationState, data: LineageRecorded): OrganisationState {
  const { document: _document, ends, version, ...entry } = data;
  const lineage = [...(state.lineage ?? []), entry].sort((a, b) =>
    a.effectiveOn < b.effectiveOn ? -1 : 1,
  );
  const versions = version ? withVersion(state.versions, version) : state.versions;
  if (!ends) return { ...state, versions, lineage };
  const heir = entry.openWorkTo ?? (entry.to.length === 1 ? entry.to[0] : undefined);
  const to = shiftDay(entry.effectiveOn, -1);
  return { ...state, versions, lineage, to, successors: entry.to, ...(heir ? { heir } : {}) };
}

/** Rules of an organisation: names, parents and managers, each from a day on. */
export const organisationDecider: Decider<
  OrganisationState,
  OrganisationCommand,
  OrganisationPolicy
> = { kind: 'organisation', initial: noOrganisation, decide, evolve };
