import type { Person, Service } from './service.js';
import { keyOf } from './key.js';
import { sleep } from './sleep.js';

/** The first look comes soon; what takes longer is asked for less often. */
const SOONEST_MS = 40;
const LATEST_MS = 320;

/** What the steps of one batch share: who speaks, and under which keys. */
export class Stage {
  constructor(
    readonly service: Service,
    private readonly dataset: string,
    private readonly batch: string,
  ) {}

  as(username: string): Person {
    return this.service.as(username);
  }

  key(...step: (string | number)[]): string {
    return keyOf(this.dataset, this.batch, ...step);
  }
}

/** Looks again and again until something is found. The service works at its own speed. */
export async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let wait = SOONEST_MS; ; wait = Math.min(wait * 2, LATEST_MS)) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(wait);
  }
}

/** Runs the work for each item, `n` at a time; answers in the order of the items. */
export async function eachOf<T, R>(
  items: readonly T[],
  n: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const out: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let i = next++; i < items.length; i = next++) out[i] = await work(items[i] as T, i);
  };
  await Promise.all(Array.from({ length: Math.min(n, items.length) }, lane));
  return out;
}

export const pages = <T>(items: readonly T[], size = 1_000): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
