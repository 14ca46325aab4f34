import type { Answer } from '../api/answers';
export type Messages = Answer<'/submissions/{id}/messages'>;
/** A document of the centre, with how many lines it answers and how. */
export type CentreDecision = NonNullable<Submission['decisions']>[number];
export type Submission = Answer<'/submissions/{id}'>;

/** A package with all of its lines: what is recorded for "all" is meant for every one. */
export async function wholePackage(
  ask: (cursor?: string) => Promise<Submission>,
): Promise<Submission> {
  const first = await ask();
  const items = [...first.lines.items];
  for (let cursor = first.lines.nextCursor; cursor !== undefined;) {
    const { lines } = await ask(cursor);
    items.push(...lines.items);
    cursor = lines.nextCursor;
  }
  return { ...first, lines: { items } };
}
