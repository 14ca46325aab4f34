import type { Edition } from './edition.js';
import type { AwardFile } from './read-edition.js';

/** Stream id is the edition's code. The whole edition comes along so that the rule can check it. */
export interface ActivateEdition {
  type: 'activate';
  edition: Edition;
  /** Hash of the shipped content it was made from; absent if it was entered here. */
  shipped?: string;
}

/** Replaces or adds the rule of one award; with `extends`, only what it names of another. */
export interface AmendAward {
  type: 'amend';
  award: AwardFile;
  reason: string;
  /** The text of law it follows. */
  citation: string;
}

/** Somebody has read the text of the law: the rule under `path` says what it says. */
export interface ConfirmRule {
  type: 'confirm';
  path: string;
  citation: string;
  note?: string;
  /** Hash of the rule as it was read (RuleAt); absent: as it stands. */
  seen?: string;
}

export interface WithdrawConfirmation {
  type: 'withdraw-confirmation';
  path: string;
  reason: string;
}

export type CatalogueCommand = ActivateEdition | AmendAward | ConfirmRule | WithdrawConfirmation;

export interface CataloguePolicy {
  /** Content in force of the same edition; absent before the first activation. */
  current?: Edition;
  /** The other editions as they are, or as they will be once the same load is done. */
  others: readonly Edition[];
}
