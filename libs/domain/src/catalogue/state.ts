import type { ConfirmedRule } from './confirmations.js';

/** Which content of an edition is in force; a new hash is a new activation. */
export interface CatalogueState {
  status: 'none' | 'active';
  edition?: string;
  /** SHA-256 (hex) of the canonical content, under which it is kept. */
  hash?: string;
  /** The shipped content this goes back to; absent where somebody entered the edition here. */
  shipped?: string;
  /** Awards changed here since; newer shipped files leave them alone. */
  amended?: string[];
  /** By path of the rule. */
  confirmed?: Record<string, ConfirmedRule>;
  activatedAt?: string;
}

export const noCatalogue: CatalogueState = { status: 'none' };
