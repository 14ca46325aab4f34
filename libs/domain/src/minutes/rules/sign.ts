import type { CommandContext, Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { sessionBasis } from '../basis.js';
import type { MinutesPolicy, SignMinutes } from '../commands.js';
import { SIGNER_SEATS, type MinutesState } from '../state.js';

/**
 * One of the two signatures. Only the newest version, as the signer has read it, and only while
 * the votes are still those it was drawn from; secretary and chair are two persons. Rejects
 * `minutes-not-drawn`, `minutes-superseded`, `minutes-hash-differs`, `minutes-stale`,
 * `minutes-signed-before`, `minutes-other-seat`, `minutes-same-signer`.
 */
export function sign(
  state: MinutesState,
  command: SignMinutes,
  policy: MinutesPolicy,
  context: CommandContext,
): Decision {
  const last = state.versions.at(-1);
  if (!last) return reject('minutes-not-drawn');
  const { as, version, hash } = command;
  if (version !== last.version) return reject('minutes-superseded', { version: last.version });
  if (hash !== last.hash) return reject('minutes-hash-differs');
  if (last.basis !== sessionBasis(policy.session))
    return reject('minutes-stale', { version: last.version });
  if (last.signatures[as]) return reject('minutes-signed-before', { version: last.version });
  if (!policy.entitled) return reject('minutes-other-seat');
  const { actor, onBehalfOf } = context;
  const persons = [actor, onBehalfOf].filter((one) => one !== undefined);
  const twice = SIGNER_SEATS.some((seat) => {
    const other = last.signatures[seat];
    return other && (persons.includes(other.by) || persons.includes(other.onBehalfOf ?? ''));
  });
  if (twice) return reject('minutes-same-signer');
  const behalf = onBehalfOf ? { onBehalfOf } : {};
  return [{ type: 'minutes.signed', data: { version, hash, as, ...behalf } }];
}
