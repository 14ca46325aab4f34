/** A file of several and how far it is. */
export interface Sent {
  key: string;
  name: string;
  state: 'waits' | 'runs' | 'done' | 'refused';
  /** Why it was refused. */
  problem?: Error;
}

/**
 * Hands files over one after the other, each by itself: what one is refused for stops no other.
 * `tell` hears of each as it begins, and as it ends.
 *
 * @returns what was said against those that were refused
 */
export async function oneByOne<T extends { key: string }>(
  files: readonly T[],
  send: (file: T) => Promise<unknown>,
  tell: (key: string, now: Pick<Sent, 'state' | 'problem'>) => void,
): Promise<Error[]> {
  const problems: Error[] = [];
  for (const file of files) {
    tell(file.key, { state: 'runs' });
    try {
      await send(file);
      tell(file.key, { state: 'done' });
    } catch (error) {
      problems.push(error as Error);
      tell(file.key, { state: 'refused', problem: error as Error });
    }
  }
  return problems;
}
