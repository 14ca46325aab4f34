import { routeById } from '../stages/route.js';
import type { AwardRule, RouteEntry } from './award-rule.js';
import type { Edition } from './edition.js';
import { inherit, unverified } from './inherit.js';

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
 * earlier edition (`extends: e2`) or from another award of it (`extends: e2/provincial-flag`).
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
  'schoolYear',
  'longService',
  'lawfulPairs',
  'guards',
] as const;

/**
 * Builds the editions from their parsed files, oldest first; whoever extends must come later. In a
 * provisional edition nothing inherited is taken for verified.
 * @throws Error naming the file that extends what is not there; other content is judged later
 */
export function readEditions(sources: readonly EditionFiles[]): Edition[] {
  const texts = new Map<string, AwardText>();
  const headers = new Map<string, EditionHeader>();
  return sources.map(({ header, awards }) => {
    const whole = awards.map((file) => resolve(header, file, texts));
    const full = resolveHeader(header, headers);
    for (const text of whole) texts.set(`${header.code}/${text.code}`, text);
    headers.set(header.code, full);
    return readEdition(full, whole);
  });
}

/** A route nobody knows becomes one without steps, which `validateEdition` reports. */
export function readEdition(header: EditionHeader, awards: readonly AwardText[]): Edition {
  const { extends: _, ...rest } = header;
  return { ...rest, awards: awards.map(readAward) };
}

export function readAward(text: AwardText): AwardRule {
  return {
    ...text,
    routes: (text.routes ?? []).map((entry) => ({
      ...entry,
      route: routeById(entry.route) ?? { id: entry.route, steps: [] },
    })),
    papers: text.papers ?? [],
    criteria: text.criteria ?? [],
  };
}

/** The reverse of `readAward`: as the files write it. */
export function writeAward(award: AwardRule): AwardText {
  return { ...award, routes: award.routes.map((entry) => ({ ...entry, route: entry.route.id })) };
}

function resolve(header: EditionHeader, file: AwardFile, texts: Map<string, AwardText>): AwardText {
  const { extends: from, ...own } = file;
  if (from === undefined) return own as AwardText;
  const base = texts.get(from.includes('/') ? from : `${from}/${file.code}`);
  if (!base) throw new Error(`catalogue: ${header.code}/${file.code} extends ${from}, not there before it`);
  return inherit(header.provisional ? unverified(base) : base, own);
}

function resolveHeader(header: EditionHeader, headers: Map<string, EditionHeader>): EditionHeader {
  if (header.extends === undefined) return header;
  const base = headers.get(header.extends);
  if (!base) throw new Error(`catalogue: ${header.code} extends ${header.extends}, not there before it`);
  const tables = Object.fromEntries(
    TABLES.filter((table) => base[table] !== undefined).map((table) => [table, base[table]]),
  );
  return inherit(
    { ...(header.provisional ? unverified(tables) : tables) } as unknown as EditionHeader,
    header,
  );
}
