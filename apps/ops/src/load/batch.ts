/** One nominee as the service takes it; see `POST /proposals/{id}/lines`. */
export interface Line {
  subject: { name: string; birthYear?: number; sex?: 'male' | 'female'; synthetic: true };
  award: string;
  recipientKind: string;
  positionClass?: string;
  meritFrom?: string;
  meritTo?: string;
}

/** A unit's letter with its lines, given one by one or as the spreadsheet the unit uploads. */
export interface Letter {
  /** Code of the filing organisation; its sample accounts are `clerk.<code>` and `unit.<code>`. */
  unit: string;
  /** Where it differs from the batch's. */
  level?: string;
  number: string;
  /** ISO day. */
  date: string;
  signer: string;
  /** Made when needed: a whole record in memory would not be worth it. */
  lines?: () => Line[];
  file?: string;
}

export interface Round {
  title: string;
  awards: string[];
  meritFrom: string;
  meritTo: string;
  yearKind: 'calendar' | 'school';
  openingLetter: { number: string; date: string };
  deadline: string;
  localRule?: string;
}

export interface Session {
  title: string;
  heldOn: string;
  council: string;
  roster: number;
  /** How many lines of an award the council passes; all where it is absent. */
  passes: Record<string, number>;
}

export interface Act {
  kind: 'granting' | 'submission-letter';
  award: string;
  title: string;
  number: string;
  /** ISO day of signature, number and promulgation. */
  date: string;
}

/** A text of the law as the service takes it; the day is an ISO day. */
export interface Citation {
  document: string;
  date: string;
  article: string;
}

/** Cases that go together: one round (or none), its letters, one session (or none), the acts. */
export interface Batch {
  /** Unique within its data set. */
  key: string;
  kind: string;
  level: string;
  round?: Round;
  letters: Letter[];
  /** ISO days on which these acts were done on paper. */
  filedOn: string;
  appraisedOn: string;
  /** Text its officers have in hand: the catalogue of those years is not confirmed. */
  citation: Citation;
  session?: Session;
  acts: Act[];
  /** Awards whose lines the centre never answers in the record. */
  held: string[];
}

export interface Dataset {
  name: string;
  batches: Batch[];
  /** Number of lines altogether, for the progress bar. */
  lines: number;
}
