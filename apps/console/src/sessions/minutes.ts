export type SignerSeat = 'secretary' | 'chair';

export interface MinutesVersion {
  version: number;
  /** SHA-256 of the content: what is signed. */
  hash: string;
  reason?: string;
  drawnAt: string;
  /** The votes or the roll changed since. */
  stale: boolean;
  signatures: Partial<Record<SignerSeat, { by: string; at: string }>>;
}

/** All that is known of the minutes of a session. */
export interface Minutes {
  status: 'none' | 'noted' | 'drawn' | 'signed' | 'recorded';
  /** Lines may go on to a decision. */
  stand: boolean;
  /** Held before it was entered here: minutes on paper may be recorded instead. */
  heldOnPaper: boolean;
  versions: MinutesVersion[];
  recorded?: { number: string; date: string; fileHash: string; stale: boolean };
  /** Scans of the minutes on paper; `items` are the lines of an extract. */
  scans?: { sha256: string; size: number; of: string; items?: number[]; boundAt: string }[];
  notes: { noteId: string; dossierId?: string | null; text: string | null }[];
}
