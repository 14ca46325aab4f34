import type { CouncilState } from '../council/index.js';
import type { MeetingState } from '../meeting/state.js';
import type { MinutesLine } from './content.js';
import type { SignerSeat } from './state.js';

/** The secretary writes down what was said, on a line or on the session as a whole. */
export interface AddNote {
  type: 'note';
  noteId: string;
  text: string;
  dossierId?: string;
}

export interface DrawMinutes {
  type: 'draw';
  /** Needed from the second version on. */
  reason?: string;
}

/** One of the two signatures on the newest version; `hash` is what the signer has read. */
export interface SignMinutes {
  type: 'sign';
  as: SignerSeat;
  version: number;
  hash: string;
}

/** Minutes on paper, of a session recorded afterwards. */
export interface RecordMinutes {
  type: 'record';
  number: string;
  date: string;
  fileHash: string;
  /** Needed where other minutes were recorded before. */
  reason?: string;
}

/** The scan of minutes on paper; with `items` of an extract for those numbers of the agenda alone. */
export interface BindMinutesScan {
  type: 'bind-scan';
  scan: { sha256: string; size: number; mime: string };
  items?: number[];
}

export type MinutesCommand = AddNote | DrawMinutes | SignMinutes | RecordMinutes | BindMinutesScan;

/** What the rules must know from outside the stream. */
export interface MinutesPolicy {
  sessionId: string;
  session: CouncilState;
  /** draw: the lines of the agenda by dossier id. */
  lines?: ReadonlyMap<string, MinutesLine>;
  /** draw: the closed agenda. */
  frozen?: MeetingState['frozen'];
  /** draw, record: lines of the agenda that still have to be decided. */
  undecided?: number;
  /** note: subject of the line the note is about. */
  subjectId?: string;
  /** sign: the seat is the signer's. */
  entitled?: boolean;
}
