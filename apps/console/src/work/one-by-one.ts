/** What became of a series: what was left undone, and why (the last reason given). */
export interface Series<T> {
  left: T[];
  why: string;
}

/**
 * Does the same with each, one after the other, and tells after each how many are behind it. What
 * is refused stops nothing: it stays in the choice, so that the next try is about the rest alone.
 */
export async function oneByOne<T>(
  things: readonly T[],
  act: (thing: T) => Promise<unknown>,
  tell: (done: number) => void,
): Promise<Series<T>> {
  const left: T[] = [];
  let why = '';
  for (const [n, thing] of things.entries()) {
    await act(thing).catch((error: Error) => {
      left.push(thing);
      why = error.message;
    });
    tell(n + 1);
  }
  return { left, why };
}
