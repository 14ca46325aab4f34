/** A secret round as a session lists it. */
export interface SessionBallot {
  roundId: string;
  status: 'check-in' | 'casting' | 'counting' | 'tallied' | 'void';
  items: number;
  issued: number;
  paper: number;
  reason?: string;
}
export interface Seat {
  accountId?: string;
  position: string;
}
export interface SessionRow {
  id: string;
  version: number;
  title: string;
  heldOn: string;
  status: string;
  council: { name: string; level: string; roster: number; members?: Seat[] };
  chair?: Seat;
  secretary?: Seat;
  ballots?: SessionBallot[];
  attendance: { present: number; absent: number; written: number } | null;
  agenda: { lines: number };
  recorded: number;
}
export interface SessionLine {
  dossierId: string;
  item: number;
  award: string;
  recipientKind: string;
  subjectName: string | null;
  unitName: string | null;
  status: string;
  vote?: {
    yes: number;
    need: number;
    outcome: string;
    lowerForm?: string;
    rule: { source: string; verified: boolean };
  };
  result?: {
    tally: {
      mode?: string;
      votes: { agree: number; disagree: number; blank: number };
      roster: number;
      present: number;
    };
  };
}
export interface Session extends SessionRow {
  lines: { items: SessionLine[]; nextCursor?: string };
}
