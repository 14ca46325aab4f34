/**
 * The service answered, and refused in its answer part of what was asked, or the only thing. What
 * stands there now is another state, and the next try is another command.
 */
export class NotAllDone extends Error {}

interface Result {
  id: string;
  ok: boolean;
}

/** What is left of a choice once some of it went through; the answer need not be in its order. */
export function notDone<T>(
  chosen: readonly T[],
  results: readonly Result[],
  idOf: (one: T) => string,
): T[] {
  const done = new Set(results.filter(({ ok }) => ok).map(({ id }) => id));
  return chosen.filter((one) => !done.has(idOf(one)));
}
