import type { MinutesContent } from '@vinhdanh/domain';

/** A note with its words; null once erased. */
export interface NoteRow {
  noteId: string;
  dossierId: string | null;
  text: string | null;
  /** Account that wrote it, and the instant. */
  by: string;
  at: string;
}

/** What the minutes of sessions hold beside their state; for whoever may read the session. */
export abstract class MinutesViews {
  abstract content(sessionId: string, version: number): Promise<MinutesContent | undefined>;
  abstract notes(sessionId: string): Promise<NoteRow[]>;
  /** The session each dossier was voted on in, by dossier id; those without are left out. */
  abstract sessionsOf(dossierIds: string[]): Promise<Map<string, string>>;
}
