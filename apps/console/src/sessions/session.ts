import type { Statute } from '../councils/council';
import type { Rule } from './rule-words';

/** A secret round as a session lists it. */
export interface SessionBallot {
  roundId: string;
  status: 'check-in' | 'casting' | 'counting' | 'tallied' | 'void';
  items: number;
  issued: number;
  paper: number;
  reason?: string;
}
/** A round that is not secret, as a session lists it. */
export interface SessionVote {
  roundId: string;
  mode: 'open' | 'recorded' | 'written';
  status: 'open' | 'closed' | 'void';
  items: number;
  until?: string;
  reason?: string;
}
export interface Seat {
  accountId?: string;
  position: string;
  /** Of a seat taken from a council's roster. */
  memberId?: string;
  post?: string;
  standing?: boolean;
}
/** A seat by the name the service knows it by; undefined for a guest. */
export const seatOf = ({ memberId, accountId }: Seat): string | undefined => memberId ?? accountId;

export interface RollEntry {
  seat: string;
  how: string;
  substitutionId?: string;
}
export interface SessionRow {
  id: string;
  version: number;
  title: string;
  heldOn: string;
  place?: string;
  mode?: 'meeting' | 'circulation' | 'both';
  status: string;
  council: {
    councilId?: string;
    name: string;
    level: string;
    /** An initiative council says of works whether it recognises them. */
    purpose?: 'initiatives';
    unitId?: string;
    roster: number;
    members?: Seat[];
    substitutes?: {
      substitutionId: string;
      memberId: string;
      accountId?: string;
      position: string;
    }[];
    statute?: Statute;
  };
  chair?: Seat;
  secretary?: Seat;
  ballots?: SessionBallot[];
  votes?: SessionVote[];
  attendance?: {
    present: number;
    absent: number;
    written: number;
    standIns?: number;
    roll?: RollEntry[];
  } | null;
  agenda: {
    requested: number;
    built: number;
    lines: number;
    skipped?: { dossierId: string; code: string; message: string }[];
  };
  recorded: number;
}
export interface Written {
  for: number;
  against: number;
  blank: number;
}
export interface SessionLine {
  dossierId: string;
  item: number;
  award: string;
  recipientKind: string;
  subjectName: string | null;
  unitName: string | null;
  status: string;
  /** Of an initiative council: the work that will be voted on; without a scope it is not named. */
  work?: { title: string | null; scope?: string; year?: number };
  vote?: {
    yes: number;
    need: number;
    /** What the share is taken of; the share in hundredths of a percent. */
    size: number;
    share: number;
    outcome: string;
    lowerForm?: string;
    deferUntil?: string;
    rule: Rule;
  };
  result?: {
    tally: {
      mode?: string;
      votes: { agree: number; disagree: number; blank: number };
      written?: Written;
      roster: number;
      present: number;
    };
  };
}
export interface Session extends SessionRow {
  lines: { items: SessionLine[]; nextCursor?: string };
}

/** A line that waits for the council, with whether it could go on the agenda now. */
export interface Candidate {
  dossierId: string;
  award: string;
  subjectName: string | null;
  unitName: string | null;
  ready: boolean;
  message?: string;
  vote?: { need: number; highest: number; size: number; roster: number; rule: Rule };
}
export interface Quorum {
  roster: number;
  present: number | null;
  written: number | null;
  quorum: number;
  source: string | null;
  missing: number;
}

/** Whether an account sits in the session or stands in for who does. */
export const sitsIn = ({ council }: Pick<SessionRow, 'council'>, accountId: string): boolean =>
  [...(council.members ?? []), ...(council.substitutes ?? [])].some(
    (seat) => seat.accountId === accountId,
  );
