import type { Term } from '../calendar/term.js';
import type { Claims } from '../work/claims.js';

/** What one line was answered with. */
export interface OpinionLine {
  /** Subject of the line; the reasons given are about it and are kept by it. */
  subjectId: string;
  answer?: string;
  /** ISO day of the answer. */
  on?: string;
  /** An officer went on in spite of silence or of the answer. */
  proceeded?: boolean;
  /** Session of a council that has it on its agenda and alone answers it. */
  sessionId?: string;
  /** ISO day a council has put it off to. */
  until?: string;
}

/** A file of an answer, by the hash of its content. */
export interface OpinionFile {
  /** 64 hex digits. */
  sha256: string;
  size: number;
  mime: string;
  by: 'body' | 'officer';
}

/** A paper known by number and date. */
export interface OpinionPaper {
  /** Hash of its file, where that is attached. */
  sha256?: string;
  number: string;
  /** ISO day. */
  date: string;
}

/**
 * A body was asked what it says of some lines: an agency, the initiative council, the People's
 * Committee, the Party standing committee. Which of them, `stepKind` tells.
 */
export interface OpinionState {
  status: 'none' | 'asked' | 'answered';
  /** Step of the catalogue it is asked for. */
  step: string;
  stepKind: string;
  /** Body asked, where it is one of the registry; its agency role holders see what it is asked. */
  bodyId?: string;
  /** Kind of agency by the catalogue, e.g. `police`. */
  agency?: string;
  /** Whether silence may be passed over, as the catalogue said on the day of asking. */
  proceedOnSilence: boolean;
  askedOn: string;
  term?: Term;
  /** ISO day by which it is to answer; absent where the catalogue names no term. */
  dueOn?: string;
  /** ISO day on which the term ran out with lines unanswered. */
  lapsedOn?: string;
  /** ISO instant of the last change of who owes what. */
  since: string;
  lines: Record<string, OpinionLine>;
  /** Absent: none, as before there were any. */
  files?: OpinionFile[];
  claims?: Claims;
}

export const noOpinion: OpinionState = {
  status: 'none',
  step: '',
  stepKind: '',
  proceedOnSilence: false,
  askedOn: '',
  since: '',
  lines: {},
};

/** Lines nobody has answered for. */
export const silentLines = ({ lines }: OpinionState): string[] =>
  Object.entries(lines).flatMap(([id, line]) =>
    line.answer === undefined && !line.proceeded ? [id] : [],
  );
