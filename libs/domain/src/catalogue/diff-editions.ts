import { canonical } from '../log/canonical.js';
import type { Json } from '../log/json.js';
import type { Edition } from './edition.js';
import { HEAD, rulesOf, type RuleAt } from './rule-paths.js';

export interface RuleChange {
  /** Path within the award or the edition, e.g. `criteria/flag.rank`; empty for its head. */
  path: string;
  change: 'added' | 'removed' | 'changed';
  /** What it said and says, as far as that differs; the mark of verification is left out. */
  from?: Record<string, Json>;
  to?: Record<string, Json>;
}

export interface EditionDiff {
  from: string;
  to: string;
  /** Tables and head of the edition. */
  edition: RuleChange[];
  awards: { award: string; change: 'added' | 'removed' | 'changed'; rules: RuleChange[] }[];
}

/** What changed between two editions, award by award; awards in which nothing did are left out. */
export function diffEditions(from: Edition, to: Edition): EditionDiff {
  const [before, after] = [grouped(from), grouped(to)];
  const awards = [...new Set([...before.keys(), ...after.keys()])]
    .filter((code) => code !== HEAD)
    .map((award) => ({
      award,
      change: !before.has(award)
        ? ('added' as const)
        : after.has(award)
          ? ('changed' as const)
          : ('removed' as const),
      rules: changes(before.get(award), after.get(award)),
    }))
    .filter(({ rules }) => rules.length > 0);
  const edition = changes(before.get(HEAD), after.get(HEAD)).filter(({ path }) => path !== '');
  return { from: from.code, to: to.code, edition, awards };
}

type Rules = Map<string, RuleAt>;

function grouped(edition: Edition): Map<string, Rules> {
  const groups = new Map<string, Rules>();
  for (const rule of rulesOf(edition)) {
    const [owner = '', ...rest] = rule.path.split('/');
    const rules = groups.get(owner) ?? new Map<string, RuleAt>();
    groups.set(owner, rules.set(rest.join('/'), rule));
  }
  return groups;
}

function changes(before: Rules = new Map(), after: Rules = new Map()): RuleChange[] {
  const gone = [...before].filter(([path]) => !after.has(path));
  const both = [...after].flatMap(([path, rule]): RuleChange[] => {
    const was = before.get(path);
    if (!was) return [{ path, change: 'added', to: rule.says }];
    return was.hash === rule.hash ? [] : [differing(path, was, rule)];
  });
  return [
    ...both,
    ...gone.map(([path, rule]): RuleChange => ({ path, change: 'removed', from: rule.says })),
  ];
}

function differing(path: string, was: RuleAt, is: RuleAt): RuleChange {
  const keys = [...new Set([...Object.keys(was.says), ...Object.keys(is.says)])].filter(
    (key) => canonical(was.says[key] ?? null) !== canonical(is.says[key] ?? null),
  );
  const pick = ({ says }: RuleAt): Record<string, Json> =>
    Object.fromEntries(keys.filter((key) => key in says).map((key) => [key, says[key] ?? null]));
  return { path, change: 'changed', from: pick(was), to: pick(is) };
}
