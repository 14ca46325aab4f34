import { routeById } from '../stages/route.js';
import type { AwardRule, Edition, RouteEntry } from './edition.js';

/** One entry of the index file; `awards` names the award files of the edition. */
export interface EditionHeader extends Omit<Edition, 'awards'> {
  awards: string[];
}

/** An award as its file writes it: routes by id, empty lists left out. */
export type AwardFile = Omit<AwardRule, 'routes' | 'papers' | 'criteria'> & {
  routes?: (Omit<RouteEntry, 'route'> & { route: string })[];
  papers?: AwardRule['papers'];
  criteria?: AwardRule['criteria'];
};

/**
 * Builds an edition from its parsed files. A route nobody knows becomes one without steps, which
 * `validateEdition` reports; nothing is thrown for bad content.
 */
export function readEdition(header: EditionHeader, files: readonly AwardFile[]): Edition {
  return {
    ...header,
    awards: files.map((file) => ({
      ...file,
      routes: (file.routes ?? []).map((entry) => ({
        ...entry,
        route: routeById(entry.route) ?? { id: entry.route, steps: [] },
      })),
      papers: file.papers ?? [],
      criteria: file.criteria ?? [],
    })),
  };
}
