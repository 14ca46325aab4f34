import type { SubjectHistory } from '../eligibility/facts.js';
import type { Weight } from '../eligibility/weigh/weigh.js';
import type { QuotaUse } from '../guards/quota.js';
import type {
  CommendationKind,
  Level,
  PositionClass,
  RecipientKind,
  YearKind,
} from './vocabulary.js';

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
  positionClass?: PositionClass;
  /** ISO days. */
  meritFrom: string;
  meritTo: string;
  yearKind?: YearKind;
  /** The day the line counts as filed. */
  filedOn: string;
  /** Kinds of the papers that are there: of the proposal and of the line itself. */
  papers: string[];
  /** Papers asked for under a condition: whether it holds here, as somebody said. */
  paperNeeds?: Record<string, boolean>;
  /** Ids of other open dossiers of the same subject × award × kind × merit period. */
  duplicates: string[];
  quota?: QuotaUse;
  /** What is known of the subject, without this very line. */
  history: SubjectHistory;
  /** Ids of criteria an officer has confirmed or denied. */
  confirmed?: Record<string, boolean>;
  /** Record entries the unit rests the line on. */
  restsOn?: string[];
}

export interface Judgement {
  verdict: CheckVerdict;
  items: CheckItem[];
  missingPapers: string[];
  duplicates: string[];
  /** The history weighed against the criteria of the award; absent if the edition has no such award. */
  eligibility?: Weight;
  /** True when every rule used has been checked against the text of the law. */
  basisVerified: boolean;
  /** SHA-256 (hex) of the canonical facts, so that anyone can recompute the verdict. */
  inputsHash: string;
}
