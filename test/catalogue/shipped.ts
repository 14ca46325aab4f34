import type { AwardRule, Criterion, Edition } from '@vinhdanh/domain';
import { catalogueFolder, readCatalogueFiles } from '@vinhdanh/infrastructure';

/** The editions as shipped, read once for each file of tests. */
export const shipped: Promise<Edition[]> = readCatalogueFiles(catalogueFolder());

export async function edition(code: string): Promise<Edition> {
  const found = (await shipped).find((one) => one.code === code);
  if (!found) throw new Error(`no edition ${code}`);
  return found;
}

export async function award(code: string, name: string): Promise<AwardRule> {
  const found = (await edition(code)).awards.find((one) => one.code === name);
  if (!found) throw new Error(`no ${name} in ${code}`);
  return found;
}

/** All nodes of a tree of criteria, parents first. */
export const nodesOf = (criteria: readonly Criterion[]): Criterion[] =>
  criteria.flatMap((node) => [
    node,
    ...('all' in node ? nodesOf(node.all ?? []) : []),
    ...('any' in node ? nodesOf(node.any ?? []) : []),
  ]);

export async function node(code: string, name: string, id: string): Promise<Criterion | undefined> {
  return nodesOf((await award(code, name)).criteria).find((one) => one.id === id);
}
