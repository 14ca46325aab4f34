import { hash } from 'node:crypto';
import { canonical } from '../log/canonical.js';
import type { Json } from '../log/json.js';
import type { Edition } from './edition.js';
import type { Basis, Name } from './vocabulary.js';

/** One part of an edition that has a source of its own, under the name by which it is confirmed. */
export interface RuleAt {
  /** E.g. `provincial-flag/criteria/flag.rank`, `edition/baseSalaries/2024-07-01`. */
  path: string;
  /** SHA-256 (hex) of what the rule says and where it says so, without its mark. */
  hash: string;
  /** What it says itself, without its mark and without the rules within it. */
  says: Record<string, Json>;
  /** What it is about, where it has a name. */
  name?: Name;
  basis: Basis;
}

type Part = Basis & Record<string, unknown>;

/**
 * `edition` with every rule in it passed through `change`, each under its path. A rule within a
 * rule (the parts of an award, the members of a group) is passed by itself.
 */
export function mapRules(edition: Edition, change: Change): Edition {
  const { awards, ...head } = edition;
  return {
    ...mapParts(head, HEAD, change),
    awards: awards.map((award) => mapParts(award, award.code, change)),
  };
}

/** Under what the rules of an edition stand that belong to no award. */
export const HEAD = 'edition';

type Change = <T extends Basis>(rule: T, path: string) => T;

function mapParts<T extends Basis>(rule: T, at: string, change: Change): T {
  const parts = Object.entries(rule).map(([name, part]: [string, unknown]) => {
    const mapped = isRule(part)
      ? mapParts(part, `${at}/${name}`, change)
      : isRuleList(part)
        ? part.map((one) => mapRow(one, `${at}/${name}`, name, change))
        : part;
    return [name, mapped];
  });
  return change(Object.fromEntries(parts) as T, at);
}

/** Criteria stand under their id at any depth, so that a branch may be regrouped. */
function mapRow(row: Part, list: string, name: string, change: Change): Part {
  if (name !== 'criteria') return mapParts(row, `${list}/${keyOf(name, row)}`, change);
  const grown = { ...row };
  for (const branch of ['all', 'any'])
    if (isRuleList(row[branch]))
      grown[branch] = row[branch].map((member) => mapRow(member, list, name, change));
  return change(grown, `${list}/${String(row.id)}`);
}

/** What tells the rows of a list apart; by `id`, `code` or `from` where nothing else is said. */
const KEYS: Record<string, string[]> = {
  deciders: ['decider', 'from'],
  routes: ['kind', 'level', 'localRule'],
  papers: ['code', 'kinds', 'recipients'],
  steps: ['id', 'localRule'],
  deadlines: ['name', 'kinds', 'yearKind'],
};

const keyOf = (list: string, row: Part): string =>
  (KEYS[list] ?? [['id', 'code', 'from'].find((key) => key in row) ?? 'id'])
    .flatMap((key) => row[key] ?? [])
    .join('.');

/** An edition never changes: a new wording is a new object. */
const found = new WeakMap<Edition, RuleAt[]>();

/** Every rule of an edition, as it stands in it. */
export function rulesOf(edition: Edition): readonly RuleAt[] {
  const known = found.get(edition) ?? listed(edition);
  found.set(edition, known);
  return known;
}

const byPath = new WeakMap<Edition, Map<string, RuleAt>>();

/** The rule of a path; undefined where the edition has none. */
export function ruleAt(edition: Edition, path: string): RuleAt | undefined {
  const known = byPath.get(edition) ?? new Map(rulesOf(edition).map((one) => [one.path, one]));
  byPath.set(edition, known);
  return known.get(path);
}

function listed(edition: Edition): RuleAt[] {
  const rules: RuleAt[] = [];
  mapRules(edition, (rule, path) => {
    const { name, text } = rule as unknown as { name?: Name | string; text?: Name };
    const basis: Basis = { source: rule.source, verified: rule.verified };
    if (rule.confirmed) basis.confirmed = rule.confirmed;
    const says = saying(rule as unknown as Part);
    rules.push({
      path,
      hash: hash('sha256', canonical(says), 'hex'),
      says,
      name: inBoth(name) ?? text,
      basis,
    });
    return rule;
  });
  return rules;
}

/** A body or a document stands in the edition under its one official name. */
const inBoth = (name: Name | string | undefined): Name | undefined =>
  typeof name === 'string' ? { vi: name, en: name } : name;

/** What an award's rules or a group's members say is theirs, not their parent's. */
function saying(rule: Part): Record<string, Json> {
  const { verified: _mark, confirmed: _who, ...says } = rule;
  const own = Object.entries(says).filter(([, value]) => value !== undefined && !holdsRules(value));
  return Object.fromEntries(own) as Record<string, Json>;
}

const holdsRules = (value: unknown): boolean => isRule(value) || isRuleList(value);

const isRuleList = (value: unknown): value is Part[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRule);

const isRule = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && 'source' in value && 'verified' in value;
