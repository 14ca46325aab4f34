import type { Answer, ListPath, Row, Values } from '../api/answers';
import { readPart } from '../api/client';

const PAGE = 200;

/** A list that is acted upon as a whole: its first page, with the entries of all. */
export async function readAll<P extends ListPath>(path: P, values: Values<P>): Promise<Answer<P>> {
  const first = await readPart(path, { ...values, limit: PAGE });
  const items: Row<P>[] = [...first.items];
  for (let cursor = first.nextCursor; cursor !== undefined;) {
    const next = await readPart(path, { ...values, limit: PAGE }, cursor);
    items.push(...next.items);
    cursor = next.nextCursor;
  }
  return { ...first, items } as Answer<P>;
}
