import { isIsoDay } from '../../catalogue/period.js';
import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { EndMovement, RegisterUnits, SetTheme } from '../commands.js';
import type { MovementEvent } from '../events.js';
import type { MovementState } from '../state.js';

/** The rejection of a command that needs a running movement, if it does not run. */
export const unlessRunning = (state: MovementState) =>
  state.status === 'running'
    ? undefined
    : reject('not-in-this-state', { status: state.status, allowed: ['running'] });

/** Rejects `year-outside-movement`, `title-missing`. */
export function setTheme(state: MovementState, { year, theme }: SetTheme): Decision {
  const idle = unlessRunning(state);
  if (idle) return idle;
  if (!theme.trim()) return reject('title-missing');
  const first = Number(state.from.slice(0, 4));
  const last = state.to === undefined ? Infinity : Number(state.to.slice(0, 4));
  if (year < first || year > last) return reject('year-outside-movement', { year });
  if (state.themes.some((known) => known.year === year && known.theme === theme)) return [];
  return [{ type: 'movement.theme-set', data: { year, theme } } satisfies MovementEvent];
}

export function registerUnits(state: MovementState, { unitIds }: RegisterUnits): Decision {
  const idle = unlessRunning(state);
  if (idle) return idle;
  const fresh = [...new Set(unitIds)].filter((id) => !state.unitIds.includes(id));
  if (fresh.length === 0) return [];
  return [{ type: 'movement.units-registered', data: { unitIds: fresh } } satisfies MovementEvent];
}

/** Rejects `bad-date`, `before-launch`. */
export function end(state: MovementState, { on }: EndMovement): Decision {
  const idle = unlessRunning(state);
  if (idle) return idle;
  if (!isIsoDay(on)) return reject('bad-date', { value: on });
  if (on < state.from) return reject('before-launch', { from: state.from });
  return [{ type: 'movement.ended', data: { on } } satisfies MovementEvent];
}
