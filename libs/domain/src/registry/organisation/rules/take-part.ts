import type { Decision } from '../../../log/decider.js';
import { isRejection, reject } from '../../../log/rejection.js';
import type { OrganisationCommand, OrganisationPolicy } from '../commands.js';
import type { LineageRecorded } from '../events.js';
import { versionOn, type OrganisationState, type OrganisationVersion } from '../state.js';
import { misplaced, register } from './register.js';

type TakePart = Extract<OrganisationCommand, { type: 'take-part' }>;

/**
 * The part of one body in an act of organisation, after the act as a whole was found sound. Rejects
 * as registering does, and `organisation-circle` where the new manager is managed by the body.
 */
export function takePart(
  state: OrganisationState,
  command: TakePart,
  policy: OrganisationPolicy,
): Decision {
  const { document, begins, parts } = command;
  const from = parts[0]?.entry.effectiveOn ?? '';
  const begun = begins ? register(state, { type: 'register', ...begins, from }, policy) : [];
  if (isRejection(begun)) return begun;
  if (!begins && state.status === 'none') return reject('no-such-organisation');
  let held = versionOn(state, from);
  const recorded: { type: string; data: LineageRecorded }[] = [];
  for (const { entry, ends, patch } of parts) {
    const version: OrganisationVersion | undefined = patch && held && { ...held, ...patch, from };
    const wrong = version && misplaced(version, policy);
    if (wrong) return wrong;
    held = version ?? held;
    recorded.push({
      type: 'organisation.lineage-recorded',
      data: { ...entry, document, ends, ...(version ? { version } : {}) },
    });
  }
  return [...begun, ...recorded];
}
