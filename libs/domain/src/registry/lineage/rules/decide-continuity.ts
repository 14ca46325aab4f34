import { isIsoDay } from '../../../catalogue/period.js';
import type { Decision } from '../../../log/decider.js';
import { reject } from '../../../log/rejection.js';
import type { DecideContinuity } from '../commands.js';
import type { LineageEvent } from '../events.js';
import type { LineageState } from '../state.js';

/**
 * Records which years the collective keeps. Rejects `no-such-change`, `continuity-names-nobody`,
 * `not-a-predecessor`, `bad-date`.
 */
export function decideContinuity(state: LineageState, command: DecideContinuity): Decision {
  const { type: _type, ...data } = command;
  const change = state.changes[command.change];
  if (!change) return reject('no-such-change', { change: command.change });
  const named = command.predecessors ?? [];
  if ((command.option === 'named') !== named.length > 0) return reject('continuity-names-nobody');
  const stranger = named.find((id) => !change.from.includes(id));
  if (stranger) return reject('not-a-predecessor', { id: stranger });
  if (!isIsoDay(command.document.date)) return reject('bad-date', { value: command.document.date });
  return [{ type: 'lineage.continuity-decided', data } satisfies LineageEvent];
}
