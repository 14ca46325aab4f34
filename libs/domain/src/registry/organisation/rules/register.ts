import type { Decision } from '../../../log/decider.js';
import { reject, type Rejection } from '../../../log/rejection.js';
import type { OrganisationCommand, OrganisationPolicy } from '../commands.js';
import { ORGANISATION_CODE } from '../organisation-id.js';
import {
  managementLine,
  versionOn,
  type OrganisationState,
  type OrganisationVersion,
} from '../state.js';

type Register = Extract<OrganisationCommand, { type: 'register' }>;
type Amend = Extract<OrganisationCommand, { type: 'amend' }>;
type End = Extract<OrganisationCommand, { type: 'end' }>;

export function register(
  state: OrganisationState,
  command: Register,
  policy: OrganisationPolicy,
): Decision {
  const { type: _type, synthetic, ...rest } = command;
  if (state.status !== 'none') return reject('organisation-code-taken', { code: command.code });
  if (!ORGANISATION_CODE.test(command.code)) return reject('organisation-code-malformed');
  const { code: _code, ...version } = rest;
  const wrong = misplaced(version, policy);
  if (wrong) return wrong;
  return [{ type: 'organisation.registered', data: { ...rest, synthetic: synthetic ?? false } }];
}

/** A new name, kind, parent or manager from a day on; what held before stays readable. */
export function amend(
  state: OrganisationState,
  command: Amend,
  policy: OrganisationPolicy,
): Decision {
  const { type: _type, ...change } = command;
  const before = versionOn(state, command.from);
  if (state.status === 'none' || !before) return reject('no-such-organisation');
  if (state.to && command.from > state.to) return reject('organisation-ended', { to: state.to });
  const version = { ...before, ...change };
  const wrong = misplaced(version, policy);
  if (wrong) return wrong;
  return [{ type: 'organisation.amended', data: version }];
}

export function end(state: OrganisationState, command: End, policy: OrganisationPolicy): Decision {
  if (state.status === 'none') return reject('no-such-organisation');
  if (state.to) return reject('organisation-ended', { to: state.to });
  const successors = command.successors ?? [];
  const unknown = successors.find((id) => !policy.known.has(id));
  if (unknown) return reject('no-such-organisation', { id: unknown });
  return [{ type: 'organisation.ended', data: { to: command.to, successors } }];
}

/** Parent and manager must exist, and no body may come to manage itself. */
export function misplaced(
  version: OrganisationVersion,
  { id, known }: OrganisationPolicy,
): Rejection | undefined {
  for (const named of [version.parentId, version.managerId]) {
    if (named === undefined) continue;
    if (named === id) return reject('organisation-circle');
    if (!known.has(named)) return reject('no-such-organisation', { id: named });
  }
  const above = version.managerId ?? version.parentId;
  const line = above ? managementLine(above, version.from, (other) => known.get(other)) : [];
  return line.includes(id) ? reject('organisation-circle') : undefined;
}
