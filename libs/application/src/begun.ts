/**
 * The state of something there is: members that only what was never begun lacks, since the first
 * event of its stream sets them, and no status `none`.
 */
export type Begun<S extends { status: string }, K extends keyof S = never> = Omit<S, K | 'status'> &
  Required<Pick<S, K>> & { status: Exclude<S['status'], 'none'> };

/** A view reads streams that are there, so their first event happened. */
export const begun = <S extends { status: string }, K extends keyof S = never>(
  state: S,
  ..._set: K[]
): Begun<S, K> => state as unknown as Begun<S, K>;
