import { read, type PageOf } from '../api/client';

const PAGE = 200;

/** Every page of a list that is acted upon as a whole. */
export async function readAll<T, P extends PageOf<T> = PageOf<T>>(
  path: string,
  query: Record<string, unknown> = {},
): Promise<P> {
  const first = await read<P>(path, { ...query, limit: PAGE });
  const items = [...first.items];
  for (let cursor = first.nextCursor; cursor !== undefined;) {
    const next: P = await read<P>(path, { ...query, limit: PAGE, cursor });
    items.push(...next.items);
    cursor = next.nextCursor;
  }
  return { ...first, items };
}
