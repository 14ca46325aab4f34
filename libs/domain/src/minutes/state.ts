/** Who of the session signs its minutes. */
export const SIGNER_SEATS = ['secretary', 'chair'] as const;
export type SignerSeat = (typeof SIGNER_SEATS)[number];

export interface MinutesSignature {
  by: string;
  /** Whose power was used, where it was delegated. */
  onBehalfOf?: string;
  /** ISO instant. */
  at: string;
}

/** One version as the stream keeps it; its content stands in the event that drew it. */
export interface MinutesVersion {
  /** Counts from 1. */
  version: number;
  /** SHA-256 of the canonical content, hex: what is signed. */
  hash: string;
  /** Digest of the votes and the roll it was drawn from; see `sessionBasis`. */
  basis: string;
  /** Why it replaces the version before it; none for the first. */
  reason?: string;
  drawnBy: string;
  /** ISO instant. */
  drawnAt: string;
  signatures: Partial<Record<SignerSeat, MinutesSignature>>;
}

/** A note on the discussion; its words stand beside the log, where they can be erased. */
export interface MinutesNote {
  noteId: string;
  /** Line it is about; none for the session as a whole. */
  dossierId?: string;
}

/** Minutes on paper of a session that was recorded afterwards. */
export interface RecordedMinutes {
  number: string;
  /** ISO day. */
  date: string;
  /** SHA-256 of the file, hex. */
  fileHash: string;
  basis: string;
  reason?: string;
  recordedAt: string;
}

/** A scan of minutes on paper, kept by its hash. */
export interface MinutesScan {
  sha256: string;
  /** Bytes. */
  size: number;
  mime: string;
  /** Recorded file it belongs to; SHA-256, hex. */
  of: string;
  /** Numbers on the agenda of the lines an extract is about; the whole minutes if absent. */
  items?: number[];
  boundAt: string;
}

/** Minutes (biên bản) of one session; the stream has the id of the session. */
export interface MinutesState {
  status: 'none' | 'noted' | 'drawn' | 'signed' | 'recorded';
  notes: MinutesNote[];
  versions: MinutesVersion[];
  recorded?: RecordedMinutes;
  scans?: MinutesScan[];
}

export const noMinutes: MinutesState = { status: 'none', notes: [], versions: [] };

export const isSigned = ({ signatures }: MinutesVersion): boolean =>
  SIGNER_SEATS.every((seat) => signatures[seat] !== undefined);
