import type { FrozenPaper } from '@vinhdanh/domain';

/** What a meeting holds beside its state; for whoever was found to attend it. */
export abstract class MeetingViews {
  /** A text that is another as soon as the session or the meeting has moved on. */
  abstract mark(sessionId: string): Promise<string>;
  /** Papers of the agenda as last closed, by dossier id; none while it is open. */
  abstract frozen(sessionId: string): Promise<Map<string, FrozenPaper[]>>;
  /** The same of the letters the lines came with, by letter. */
  abstract frozenLetters(sessionId: string): Promise<Map<string, FrozenPaper[]>>;
}

/**
 * A member's own notes on lines, seen by nobody else. They stand outside the log, since nobody has
 * to account for them, and go when the minutes of the session stand.
 */
export abstract class ReadingNotes {
  /** By dossier id. */
  abstract of(accountId: string, sessionId: string): Promise<Map<string, string>>;
  /** An empty text takes the note away. */
  abstract put(
    accountId: string,
    sessionId: string,
    dossierId: string,
    text: string,
  ): Promise<void>;
  /** All notes of a session, whoever wrote them; answers how many. */
  abstract forget(sessionId: string): Promise<number>;
}
