/** What is being verified; never told to the unit, which sees only that something is. */
export const HOLD_MATTERS = [
  'discipline',
  'investigation',
  'inspection',
  'complaint',
  'denunciation',
  'press',
] as const;
export type HoldMatter = (typeof HOLD_MATTERS)[number];

/** `breach`: discipline or fault is established; the line is judged again on what is now known. */
export const HOLD_CONCLUSIONS = ['clean', 'breach'] as const;
export type HoldConclusion = (typeof HOLD_CONCLUSIONS)[number];

/**
 * A nomination waits while a matter is verified (Decree 152/2025 Art. 4(4)): a hold, not a refusal.
 * There is no field for who complained: that name stays with the body that verifies, which
 * `reference` leads to. `since` is an ISO day.
 */
export interface HoldDossier {
  type: 'hold';
  matter: HoldMatter;
  since: string;
  /** Number of the paper it is dealt with under. */
  reference?: string;
  /** Body that verifies. */
  agency?: string;
  note?: string;
}
/** Tells the unit what to answer to; `deadline` is an ISO day. */
export interface InviteReply {
  type: 'invite-reply';
  message: string;
  deadline: string;
}
export interface ReplyToHold {
  type: 'reply';
  reply: string;
}
export interface EndHold {
  type: 'end-hold';
  conclusion: HoldConclusion;
  reference?: string;
  note?: string;
  /** Why a breach is concluded although the subject was never heard. */
  unheardBecause?: string;
}

/** Events whose private part only those who follow the verification may read. */
export const RESTRICTED_TEXTS: readonly string[] = [
  'dossier.held',
  'dossier.released',
  // It keeps the whole history that was weighed, discipline and matters under verification included.
  'dossier.checked',
];

/** The open hold of a line, as far as later rules need it. */
export interface OpenHold {
  since: string;
  /** Entry of the subject's record it follows from, where the service placed it. */
  recordRef?: string;
  /** ISO day by which the unit may answer. */
  replyBy?: string;
  repliedOn?: string;
}
