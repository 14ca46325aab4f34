import { actingDay, type CommandContext, type Decision } from '../log/decider.js';
import type { DomainEvent } from '../log/event.js';
import { reject } from '../log/rejection.js';
import type { FindMatches, MoveMatchDeadline } from './commands.js';
import { isMatchSettled, type AgencyListState } from './state.js';

/** Marks one event names; a list of thousands of rows makes several. */
const AT_MOST = 500;

/**
 * Sets down which matches wait for a person now. What is known already is not said again, and what
 * a person has settled stays settled. Rejects `not-in-this-state` before the list was received.
 */
export function findMatches(
  state: AgencyListState,
  { marks, term }: FindMatches,
  context: CommandContext,
): Decision {
  if (state.status !== 'received') return reject('not-in-this-state', { status: state.status });
  const on = actingDay(context);
  const present = new Set(marks);
  const known = new Set(state.open);
  const gone = [...known].filter((mark) => !present.has(mark));
  const fresh = [...present].filter((mark) => !known.has(mark) && !isMatchSettled(state, mark));
  const events: DomainEvent<string, object>[] = [];
  for (const some of chunks(gone))
    events.push({
      type: 'agency-list.matches-gone',
      data: { marks: some, count: some.length, on },
    });
  for (const some of chunks(fresh))
    events.push({
      type: 'agency-list.matches-found',
      data: { marks: some, count: some.length, on, ...(known.size > gone.length ? {} : term) },
    });
  return events;
}

/** Says so where the day is another one than known; work that is done has no deadline. */
export function moveDeadline(
  { open = [], term }: AgencyListState,
  { startBy, finishBy }: MoveMatchDeadline,
): Decision {
  if (open.length === 0 || !term || term.finishBy === finishBy) return [];
  const data = { from: term.finishBy, startBy, finishBy };
  return [{ type: 'agency-list.deadline-moved', data }];
}

const chunks = (marks: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(marks.length / AT_MOST) }, (_, n) =>
    marks.slice(n * AT_MOST, (n + 1) * AT_MOST),
  );
