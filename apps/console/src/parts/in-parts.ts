import type { components } from '../api/schema';

export interface ManyDone {
  results: readonly components['schemas']['BulkItemDto'][];
  ok: number;
  failed: number;
}

/** What became of all the parts together. */
export interface SummedUp extends ManyDone {
  /** What was not asked for any more, and why: the line was lost, or the service refused a part. */
  unsent?: { count: number; problem: Error };
}

/** As many as the service takes at once. */
export const MOST_AT_ONCE = 1_000;

/**
 * One act on many things, sent in parts as large as the service takes, one after the other. `told`
 * hears how many are settled after each. A first part that does not go through at all is the
 * problem it is: nothing was done, and it may be sent again as it stands.
 */
export async function inParts(
  ids: readonly string[],
  send: (ids: string[]) => Promise<ManyDone>,
  told: (settled: number) => void = () => undefined,
): Promise<SummedUp> {
  const sum = { results: [] as SummedUp['results'][number][], ok: 0, failed: 0 };
  for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
    const part = ids.slice(from, from + MOST_AT_ONCE);
    try {
      const { results, ok, failed } = await send(part);
      sum.results.push(...results);
      sum.ok += ok;
      sum.failed += failed;
    } catch (problem) {
      if (from === 0) throw problem;
      return { ...sum, unsent: { count: ids.length - from, problem: problem as Error } };
    }
    told(from + part.length);
  }
  return sum;
}
