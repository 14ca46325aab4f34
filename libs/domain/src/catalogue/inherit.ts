/** What a file writes of a thing that has a source: any part may be left to the inherited one. */
type Plain = Record<string, unknown>;

/** Lists whose items override one by one, by this key; any other list replaces the whole one. */
const KEYS: Record<string, string> = {
  criteria: 'id',
  papers: 'code',
  quotas: 'id',
  deadlines: 'name',
  baseSalaries: 'from',
  longService: 'id',
  lawfulPairs: 'id',
  guards: 'id',
  steps: 'id',
  grievances: 'id',
  actGrounds: 'id',
  commendationKinds: 'code',
  deciders: 'decider',
};
/** A node of a tree that says what it is made of stands for itself. */
const SHAPES = ['all', 'any', 'have', 'confirm'];

/**
 * `own` laid over `base`. An item `{ <key>, remove: true }` drops the inherited one, and an
 * undefined or null part of `own` drops that part. Whatever changes something inherited without
 * saying anew whether it is verified, is not.
 */
export function inherit<T extends object>(base: T, own: object): T {
  const merged: Plain = { ...(base as Plain) };
  for (const [part, value] of Object.entries(own)) {
    const key = KEYS[part];
    const inherited = merged[part];
    if (value === undefined || value === null) delete merged[part];
    else if (key && isItems(value) && isItems(inherited))
      merged[part] = overlay(inherited, value, key);
    else merged[part] = value;
  }
  const changed = Object.keys(own).some((part) => !HARMLESS.has(part) && !KEYS[part]);
  if (changed && 'verified' in base && !('verified' in own)) merged.verified = false;
  return merged as T;
}

/** Anything else is left as it is, for the check of shapes to name. */
const isItems = (value: unknown): value is Plain[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);

/** Parts with a basis of their own, or which change nothing in the law. */
const HARMLESS = new Set([
  'code',
  'id',
  'name',
  'ballot',
  'council',
  'deciders',
  'publicity',
  'printed',
  'reward',
  'routes',
  'source',
]);

function overlay(base: Plain[], own: Plain[], key: string): Plain[] {
  const left = new Set(own);
  const placed = (items: Plain[]): Plain[] =>
    items.flatMap((item) => {
      const over = own.filter((one) => one[key] === item[key]);
      if (over.length === 0) return [within(item)];
      const fresh = over.filter((one) => left.delete(one) && one.remove !== true);
      return fresh.map((one) =>
        SHAPES.some((shape) => shape in one) ? one : within(inherit(item, one)),
      );
    });
  const within = (item: Plain): Plain => ({
    ...item,
    ...(isItems(item.all) ? { all: placed(item.all) } : {}),
    ...(isItems(item.any) ? { any: placed(item.any) } : {}),
  });
  const result = placed(base);
  return [...result, ...[...left].filter((one) => one.remove !== true)];
}

/** The same content with nothing in it taken for checked. */
export function unverified<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => unverified(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === 'verified' ? false : unverified(one)]),
  ) as T;
}
