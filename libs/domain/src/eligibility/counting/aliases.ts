import type { Edition } from '../../catalogue/edition.js';

const known = new WeakMap<Edition, Map<string, string[]>>();

/**
 * What else an honour counts as by the edition: its class of interchangeable awards, and the award
 * that continues one of an earlier law (rule K10) with the class of that. Made once per edition.
 */
export function aliasesIn(edition: Edition): Map<string, string[]> {
  const found = known.get(edition);
  if (found) return found;
  const aliases = new Map<string, string[]>();
  const add = (code: string, ...names: (string | undefined)[]): void => {
    const more = names.filter((name) => name !== undefined && name !== code) as string[];
    if (more.length > 0) aliases.set(code, [...(aliases.get(code) ?? []), ...more]);
  };
  for (const { code, countsAs, replaces } of edition.awards) {
    add(code, countsAs);
    for (const earlier of replaces ?? []) add(earlier, code, countsAs);
  }
  known.set(edition, aliases);
  return aliases;
}
