import type { Decider, Decision } from '../../log/decider.js';
import type { JsonObject } from '../../log/json.js';
import type { OrganisationCommand, OrganisationPolicy } from './commands.js';
import { amend, end, register } from './rules/register.js';
import { noOrganisation, type OrganisationState, type OrganisationVersion } from './state.js';

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
      const others = state.versions.filter((v) => v.from !== version.from);
      const versions = [...others, version].sort((a, b) => (a.from < b.from ? -1 : 1));
      return { ...state, versions };
    }
    case 'organisation.ended':
      return { ...state, to: String(data.to), successors: (data.successors ?? []) as string[] };
    default:
      return state;
  }
}

/** Rules of an organisation: names, parents and managers, each from a day on. */
export const organisationDecider: Decider<
  OrganisationState,
  OrganisationCommand,
  OrganisationPolicy
> = { kind: 'organisation', initial: noOrganisation, decide, evolve };
