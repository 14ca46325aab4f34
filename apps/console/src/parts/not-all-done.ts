/**
 * The service answered, and refused in its answer part of what was asked, or the only thing. What
 * stands there now is another state, and the next try is another command.
 */
export class NotAllDone extends Error {
  constructor(
    message: string,
    /** What was answered, where the part that went through can be taken back. */
    readonly answer?: unknown,
  ) {
    super(message);
  }
}

interface Result {
  id: string;
  ok: boolean;
}

/** Causes told at once; of more the first say enough to go on. */
const MOST_CAUSES = 5;

/** Why some were refused, each cause once. */
export function whyNot(results: readonly { ok: boolean; message?: string }[]): string {
  const causes = results.flatMap(({ ok, message }) => (ok || !message ? [] : [message]));
  const each = [...new Set(causes)];
  return [...each.slice(0, MOST_CAUSES), ...(each.length > MOST_CAUSES ? ['…'] : [])].join(' ');
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
