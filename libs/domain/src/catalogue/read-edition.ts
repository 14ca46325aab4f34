import type { Criterion, CriterionGroup } from '../eligibility/criterion.js';
import { routeById } from '../stages/route.js';
import type { AwardRule, RouteEntry } from './award-rule.js';
import type { Edition } from './edition.js';
import { inherit, unverified } from './inherit.js';
import type { Basis } from './vocabulary.js';

/** One entry of the index file; `awards` names the award files of the edition. */
export interface EditionHeader extends Omit<Edition, 'awards'> {
  /** An earlier edition whose tables hold on where this header does not state its own. */
  extends?: string;
  awards: string[];
}

/** An award as it is written: routes by id, empty lists left out. */
export type AwardText = Omit<AwardRule, 'routes' | 'papers' | 'criteria'> & {
  routes?: (Omit<RouteEntry, 'route'> & { route: string })[];
  papers?: AwardRule['papers'];
  criteria?: AwardRule['criteria'];
};

/**
 * An award file: the whole award, or with `extends` only what differs from the same award of an
 * earlier edition (`extends: e2`), or from another award of it or of the same edition, named before
 * (`extends: e2/provincial-flag`).
 */
export type AwardFile = Partial<AwardText> & { code: string; extends?: string };

export interface EditionFiles {
  header: EditionHeader;
  awards: AwardFile[];
}

/** Tables a header may take over from the edition it extends. */
const TABLES = [
  'receipt',
  'commendationKinds',
  'baseSalaries',
  'money',
  'payers',
  'schoolYear',
  'longService',
  'lawfulPairs',
  'guards',
  'steps',
  'grievances',
  'actGrounds',
] as const;

/**
 * Builds the editions from their parsed files, oldest first; whoever extends must come later.
 * @throws Error naming the file that extends what is not there; other content is judged later
 */
export function readEditions(sources: readonly EditionFiles[]): Edition[] {
  return sources.reduce<Edition[]>((known, files) => {
    const { edition, missing } = editionOver(files, known);
    if (missing.length > 0) throw new Error(`catalogue: ${missing.join('; ')}`);
    return [...known, edition];
  }, []);
}

/** An edition as written, laid over editions that are known; `missing` names what is not there. */
export function editionOver(
  { header, awards }: EditionFiles,
  known: readonly Edition[],
): { edition: Edition; missing: string[] } {
  const { header: full, missing } = headerOver(header, known);
  let edition: Edition = { ...full, awards: [] };
  for (const file of awards) {
    const text = awardOver(edition, file, [...known, edition]);
    if (text) edition = { ...edition, awards: [...edition.awards, readAward(text)] };
    else
      missing.push(
        `${header.code}/${file.code} extends ${String(file.extends)}, not there before it`,
      );
  }
  return { edition, missing };
}

/**
 * An award written over what known editions say, `edition` being the one it is for; undefined if it
 * extends what is not there. In a provisional edition nothing taken from another is verified.
 */
export function awardOver(
  edition: Pick<Edition, 'code' | 'provisional'>,
  file: AwardFile,
  known: readonly Edition[],
): AwardText | undefined {
  const { extends: from, ...own } = file;
  if (from === undefined) return own as AwardText;
  // Whatever else somebody sends here is the name of nothing.
  if (typeof from !== 'string') return undefined;
  const [source, code = file.code] = from.split('/');
  const base = known.find((one) => one.code === source)?.awards.find((one) => one.code === code);
  if (!base) return undefined;
  const foreign = edition.provisional && source !== edition.code;
  return inherit(foreign ? unverified(writeAward(base)) : writeAward(base), own);
}

/** A route nobody knows becomes one without steps, which `validateEdition` reports. */
export function readAward(text: AwardText): AwardRule {
  const routes: unknown[] = Array.isArray(text.routes) ? text.routes : [];
  return {
    ...text,
    routes: routes.map((entry) => {
      const { route, ...rest } = (entry ?? {}) as RouteEntry & { route: unknown };
      const id = typeof route === 'string' ? route : '';
      return { ...rest, route: routeById(id) ?? { id, steps: [] } };
    }),
    papers: text.papers ?? [],
    criteria: Array.isArray(text.criteria)
      ? text.criteria.map((node) => withBasis(node))
      : (text.criteria ?? []),
  };
}

/** A node that names no source rests on that of the group it stands in; faults are left to others. */
function withBasis(node: Criterion, above?: Partial<Basis>): Criterion {
  if (typeof node !== 'object' || node === null) return node;
  const { source = above?.source, verified = above?.verified } = node as Partial<Basis>;
  const basis = {
    ...(source === undefined ? {} : { source }),
    ...(verified === undefined ? {} : { verified }),
  };
  const below = (part: 'all' | 'any'): object => {
    const nodes = (node as CriterionGroup)[part];
    return Array.isArray(nodes) ? { [part]: nodes.map((one) => withBasis(one, basis)) } : {};
  };
  return { ...node, ...basis, ...below('all'), ...below('any') };
}

/** The reverse of `readAward`: as the files write it. */
export function writeAward(award: AwardRule): AwardText {
  return { ...award, routes: award.routes.map((entry) => ({ ...entry, route: entry.route.id })) };
}

function headerOver(
  { extends: from, awards: _codes, ...own }: EditionHeader,
  known: readonly Edition[],
): { header: Omit<Edition, 'awards'>; missing: string[] } {
  if (from === undefined) return { header: own, missing: [] };
  const base = known.find((one) => one.code === from);
  if (!base) return { header: own, missing: [`${own.code} extends ${from}, not there before it`] };
  const tables = Object.fromEntries(
    TABLES.filter((table) => base[table] !== undefined).map((table) => [table, base[table]]),
  );
  const taken = (own.provisional ? unverified(tables) : tables) as unknown as typeof own;
  const { validFrom, validTo } = own;
  // Elsewhere null drops a part; of a day it says that there is no bound.
  return { header: { ...inherit(taken, own), validFrom, validTo }, missing: [] };
}
