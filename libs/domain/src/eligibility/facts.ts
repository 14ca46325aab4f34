import type {
  CommendationKind,
  PositionClass,
  RecipientKind,
  YearKind,
} from '../catalogue/vocabulary.js';
import type { OrganisationKind } from '../registry/organisation/kinds.js';

/**
 * How well a fact is known, best first: decided in this system; confirmed by the body that issued
 * it; a scan checked by a named officer; only declared by the unit.
 */
export const FACT_GRADES = ['system', 'confirmed', 'scan-checked', 'declared'] as const;
export type FactGrade = (typeof FACT_GRADES)[number];

/** Yearly task performance, best first: HTXSNV, HTTNV, HTNV, KHTNV. */
export const RATINGS = ['excellent', 'good', 'completed', 'not-completed'] as const;
export type Rating = (typeof RATINGS)[number];

/** How far the effect of an initiative, topic or feat reaches and is recognised. */
export const SCOPES = [
  'grassroots',
  'commune',
  'district',
  'field',
  'province',
  'region',
  'nation',
  'world',
] as const;
export type Scope = (typeof SCOPES)[number];

/** What every fact of a history carries. */
export interface Graded {
  /** Id of the record entry or dossier it comes from; what an explanation points to. */
  ref: string;
  grade: FactGrade;
  /** Proposed but not decided yet, e.g. this year's title at a lower level. */
  pending?: boolean;
}

/** Calendar year, or the year in which the school year ends. */
export interface RatingFact extends Graded {
  year: number;
  rating: Rating;
}

export interface HonourFact extends Graded {
  /** Code of the catalogue; what the catalogue does not know keeps a code of its own. */
  award: string;
  /** Class of interchangeable awards it belongs to, e.g. `bbnt-certificate` (Law 2022 Art. 3(5)). */
  countsAs?: string;
  kind: CommendationKind;
  /** Merit years it was given for, ascending. */
  years: number[];
  /** ISO day of the decision. */
  decidedOn?: string;
  number?: string;
  /** The title rests on this initiative, or on the rating (rules X2, K9). */
  basis?: string;
  /** Annulled or stripped since: counts for nothing but is shown. */
  annulled?: boolean;
  /** Its effect is suspended: it waits like what is not decided (`pending` is set as well). */
  suspended?: boolean;
}

/** An initiative (sáng kiến), an accepted research topic or combat resourcefulness; Law Art. 3(4). */
export interface InitiativeFact extends Graded {
  nature: 'initiative' | 'topic' | 'combat';
  year: number;
  /** Widest scope recognised by the level entitled to. */
  scope: Scope;
  applied: boolean;
  /** Per cent of it that is this person's, 0–100; absent where not known. */
  share?: number;
  trainedOthers?: boolean;
  /** Awards it was already used for (rule K9). */
  usedFor: { award: string; group: 'title' | 'form' | 'state-honour'; dossierId?: string }[];
}

/** ISO days; `until` is the day the disciplinary period is completed (rule K5). */
export interface DisciplineFact extends Graded {
  form: 'reprimand' | 'warning' | 'pay-cut' | 'demotion' | 'removal' | 'dismissal';
  from: string;
  until?: string;
}

/** A feat, contribution, prize or proven model, each used for one award (rules X1, K1). */
export interface AchievementFact extends Graded {
  nature: 'sudden' | 'contribution' | 'political-task' | 'prize' | 'model' | 'work';
  scope: Scope;
  year: number;
  /** Recognised by: code of an organisation level such as `grassroots`, `province`, `nation`. */
  recognisedBy?: Scope;
  /** Years a production model has been stable. */
  stableYears?: number;
  helpsOthers?: boolean;
  usedFor: { award: string; dossierId?: string }[];
}

/** A result in a movement or in a cluster's yearly ranking. */
export interface MovementFact extends Graded {
  launchedBy: 'unit' | 'province' | 'prime-minister' | 'president' | 'central' | 'cluster';
  /** Level of the cluster or bloc that ranked it, for `launchedBy: 'cluster'`. */
  cluster?: 'province' | 'central';
  year: number;
  /** Whole years the movement has run. */
  years: number;
  review: 'annual' | 'interim' | 'final';
  result: 'leading' | 'typical' | 'voted';
}

/** What a body came to by a set of criteria beyond the law, e.g. the nineteen of a commune. */
export interface AssessmentFact extends Graded {
  /** Code of the criteria set. */
  set: string;
  year: number;
  /** Criteria met, out of those asked. */
  met: number;
  of: number;
  /** Code of the band it fell into. */
  band?: string;
  /** Recognised by the body entitled to; false where it was found short or refused. */
  recognised: boolean;
}

export interface PostFact extends Graded {
  /** Group of equivalent posts of the long-service table. */
  group: string;
  from: string;
  to?: string;
}

/** Leave that counts as service time (rule K6); ISO days, both included. */
export interface LeaveFact extends Graded {
  nature: 'maternity';
  from: string;
  to: string;
}

/** Figures of a collective in one merit year (Law 2022 Arts 27, 28). */
export interface UnitFigures extends Graded {
  year: number;
  headcount: number;
  /** Members who completed their tasks. */
  completed?: number;
  /** Members holding LĐTT or CSTT of the year. */
  advanced?: number;
  /** Members holding CSTĐCS of the year. */
  fighters?: number;
  /** Members disciplined at warning (cảnh cáo) or above in the year. */
  disciplined?: number;
  women?: number;
  /** Any further figure a local rule asks for. */
  figures?: Record<string, number>;
}

/** A matter under verification: holds a nomination, never refuses it (rule K4). */
export interface HoldFact extends Graded {
  matter: 'discipline' | 'investigation' | 'inspection' | 'complaint' | 'denunciation' | 'press';
  since: string;
  releasedOn?: string;
}

/** Years for which somebody answers that the record is whole: only there is absence a fact. */
export interface Coverage {
  from: number;
  to: number;
}

/** Everything known of one subject; what is not here cannot influence a verdict. */
export interface SubjectHistory {
  subjectId: string;
  kind: RecipientKind;
  sex?: 'male' | 'female';
  foreigner?: boolean;
  diedOn?: string;
  /** ISO day, of a collective. */
  foundedOn?: string;
  /** Whether flags can be given to such a collective at all (Law 2022 Arts 42–44). */
  flagEligible?: boolean;
  /** What sort of body a collective is; absent: nothing special, surely not the province itself. */
  standing?: OrganisationKind;
  ratings: RatingFact[];
  honours: HonourFact[];
  initiatives: InitiativeFact[];
  achievements: AchievementFact[];
  movements: MovementFact[];
  /** Absent: none, as in every history recorded before there were any. */
  assessments?: AssessmentFact[];
  discipline: DisciplineFact[];
  posts: PostFact[];
  /** Absent in histories recorded before it could be told, and where there is none. */
  leaves?: LeaveFact[];
  figures: UnitFigures[];
  holds: HoldFact[];
  /** Absent: nothing is known to be whole, as on the first day. */
  coverage?: Coverage;
}

export const noHistory = (subjectId: string, kind: RecipientKind): SubjectHistory => ({
  subjectId,
  kind,
  ratings: [],
  honours: [],
  initiatives: [],
  achievements: [],
  movements: [],
  discipline: [],
  posts: [],
  figures: [],
  holds: [],
});

/** The line a history is weighed for. */
export interface NominationFacts {
  award: string;
  kind: CommendationKind;
  recipientKind: RecipientKind;
  positionClass?: PositionClass;
  yearKind: YearKind;
  /** ISO days of the merit period. */
  meritFrom: string;
  meritTo: string;
  /** ISO day of the proposal; windows "up to the proposal" end with the last whole year before. */
  proposedOn: string;
  /** Ids of criteria an officer has confirmed or denied for this line, with the text in sight. */
  confirmed: Record<string, boolean>;
  /** Record entries the unit rests the nomination on, e.g. an initiative (rule K9). */
  restsOn: string[];
}

/** All the inputs of one eligibility check; its canonical hash identifies them. */
export interface EligibilityFacts {
  line: NominationFacts;
  history: SubjectHistory;
}
