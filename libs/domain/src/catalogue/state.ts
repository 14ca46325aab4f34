/** Which content of an edition is in force; a new hash is a new activation. */
export interface CatalogueState {
  status: 'none' | 'active';
  edition?: string;
  hash?: string;
  activatedAt?: string;
}

export const noCatalogue: CatalogueState = { status: 'none' };
