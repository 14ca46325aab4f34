export interface SessionRow {
  id: string;
  version: number;
  title: string;
  heldOn: string;
  status: string;
  council: { name: string; level: string; roster: number };
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
    rule: { source: string; verified: boolean };
  };
  result?: {
    tally: {
      votes: { agree: number; disagree: number; blank: number };
      roster: number;
      present: number;
    };
  };
}
export interface Session extends SessionRow {
  lines: { items: SessionLine[]; nextCursor?: string };
}
