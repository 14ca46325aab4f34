import type { Statute, Substitution } from '../council-body/state.js';
import type { CouncilPost } from '../council-body/vocabulary.js';
import type { JsonObject } from '../log/json.js';
import type { Claims } from '../work/claims.js';
import type { BallotRound } from './ballot-state.js';
import type { Conflict } from './conflict.js';
import type { BallotRule, Tally } from './count.js';
import type { WorkOnAgenda } from './recognition.js';
import type { RollEntry } from './roll.js';
import type { VoteRound } from './vote-state.js';

/** At a meeting, by circulation in writing (lấy ý kiến bằng văn bản), or a meeting with written votes. */
export const SESSION_MODES = ['meeting', 'circulation', 'both'] as const;
export type SessionMode = (typeof SESSION_MODES)[number];

/** upcoming → in session (roll called) → closed; the words on screen are the console's affair. */
export type SessionStatus = 'none' | 'convened' | 'in-session' | 'closed';

/** A seat, by post. Names are not kept here: an account has its own, a guest has none. */
export interface Seat {
  accountId?: string;
  position: string;
  /** Of a seat taken from a council's roster; one that was typed has none of these. */
  memberId?: string;
  post?: CouncilPost;
  standing?: boolean;
  /** Organisation the member works for. */
  organisationId?: string;
}

export interface Council {
  name: string;
  level: 'unit' | 'province';
  /** Organisation whose own council it is; absent for the council of the province. */
  unitId?: string;
  /**
   * Awards it advises on, for an advisory council; then it deals with nothing else. Absent: the
   * emulation and commendation council, which deals with everything nobody else advises on.
   */
  advises?: string[];
  /** Number of all members in the founding decision: the denominator of the law. */
  roster: number;
  /**
   * What it is there for, where that is not commendation: an initiative council (Hội đồng sáng
   * kiến) says of the works dossiers rest on whether it recognises them.
   */
  purpose?: 'initiatives';
  members?: Seat[];
  /** The council whose roster of the day this is; absent where the roster was typed. */
  councilId?: string;
  /** Who may stand in for a member on the day. */
  substitutes?: Omit<Substitution, 'from' | 'to'>[];
  /** What its statute says on the day; absent where nobody recorded one. */
  statute?: Statute;
}

/** What goes on the agenda: named dossiers, or all that wait and match. */
export type AgendaSource = { dossierIds: string[] } | { roundId?: string; awards?: string[] };

/** Why a line could not be put on the list; `facts` are the numbers its words need. */
export interface AgendaSkip {
  dossierId: string;
  code: string;
  facts?: JsonObject;
}

export interface Attendance {
  present: number;
  absent: number;
  /** Absent members whose opinion was taken in writing. */
  written: number;
  /** Substitutes who make up the quorum and do not vote. */
  standIns?: number;
  /** By name, where the roll was called so. */
  roll?: RollEntry[];
}

/** A vote that was reckoned where it was recorded, with the rule it was reckoned by. */
export interface Concluded {
  outcome: 'pass' | 'fail' | 'defer';
  rule: BallotRule;
  yes: number;
  need: number;
  /** ISO day before which no session takes it up again. */
  deferUntil?: string;
}

/** What the secretary wrote down for one line; the verdict is computed elsewhere, never typed. */
export interface SessionResult {
  tally: Tally;
  defer?: { until?: string };
  lowerForm?: string;
  /** Of an initiative council, whose lines conclude nothing themselves: what the vote came to. */
  concluded?: Concluded;
  /** 1 for the first result of the line, counted up by corrections before the session closes. */
  revision: number;
}

export interface CouncilState {
  status: SessionStatus;
  title?: string;
  /** ISO date of the meeting. */
  heldOn?: string;
  /** Where it meets, as the invitation says. */
  place?: string;
  /** How votes are taken; a meeting where nothing is said. */
  mode?: SessionMode;
  council?: Council;
  chair?: Seat;
  secretary?: Seat;
  synthetic?: boolean;
  /** Number of requests made, those not worked off yet, and item number by line. */
  agenda: {
    requested: number;
    open: number[];
    items: Record<string, number>;
    /** Of the request worked off last, at most 50. */
    skipped?: AgendaSkip[];
    /** Nothing joins it: its papers are frozen. */
    closed?: true;
  };
  attendance?: Attendance;
  /** By dossier id. */
  results: Record<string, SessionResult>;
  /** Secret rounds in their order; only the last can be open. */
  ballots?: BallotRound[];
  /** Rounds that are not secret, in their order. */
  votes?: VoteRound[];
  conflicts?: Conflict[];
  /** Of an initiative council: the work each line rests on, by dossier id. */
  works?: Record<string, WorkOnAgenda>;
  /** Lines out of reach by account while the session is open; see `shutOut`. */
  shut?: Record<string, string[]>;
  convenedAt?: string;
  closedAt?: string;
  claims?: Claims;
}

export const noSession: CouncilState = {
  status: 'none',
  agenda: { requested: 0, open: [], items: {} },
  results: {},
};

/** True while the service still has to put requested dossiers on the list. */
export const agendaGrowing = (state: CouncilState): boolean => state.agenda.open.length > 0;
