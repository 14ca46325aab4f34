import type { Edition } from './edition.js';

/** Stream id is the edition's code. The whole edition comes along so that the rule can check it. */
export interface ActivateEdition {
  type: 'activate';
  edition: Edition;
}

export type CatalogueCommand = ActivateEdition;
