import type { QuotaUse } from '../guards/quota.js';
import type { CommendationKind, Level, RecipientKind, YearKind } from './vocabulary.js';

/** Three-valued: what cannot be known is not a refusal. */
export type CheckVerdict = 'met' | 'not-met' | 'not-enough-data';

/** One criterion of a check; `need` and `have` are what a person reads beside it. */
export interface CheckItem {
  criterion: string;
  result: CheckVerdict;
  need?: string | number;
  have?: string | number;
  /** False where the rule behind it has not been checked against the text of the law. */
  verified: boolean;
}

/** Everything a check looks at. What is not here cannot have influenced it. */
export interface LineFacts {
  award: string;
  kind: CommendationKind;
  level: Level;
  localRule?: string;
  recipientKind: RecipientKind;
  /** ISO days. */
  meritFrom: string;
  meritTo: string;
  yearKind?: YearKind;
  /** The day the line counts as filed. */
  filedOn: string;
  /** Kinds of the papers that are there: of the proposal and of the line itself. */
  papers: string[];
  /** Ids of other open dossiers of the same subject × award × kind × merit period. */
  duplicates: string[];
  quota?: QuotaUse;
}

export interface Judgement {
  verdict: CheckVerdict;
  items: CheckItem[];
  missingPapers: string[];
  duplicates: string[];
  /** True when every rule used has been checked against the text of the law. */
  basisVerified: boolean;
  /** SHA-256 (hex) of the canonical facts, so that anyone can recompute the verdict. */
  inputsHash: string;
}
