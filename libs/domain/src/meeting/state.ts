/** What the meeting does with the line it has reached. */
export const MEETING_PHASES = ['reading', 'discussion', 'voting', 'closed'] as const;
export type MeetingPhase = (typeof MEETING_PHASES)[number];

/** Where a meeting is; without a line it is between lines. */
export interface MeetingPosition {
  phase: MeetingPhase;
  dossierId?: string;
  /** Number of the line on the agenda. */
  item?: number;
  /** ISO instant. */
  since: string;
}

/** A paper as it lay before the members when the agenda was closed. */
export interface FrozenPaper {
  kind: string;
  /** Absent for one that came in with a supplement. */
  paperId?: string;
  version?: number;
  /** Absent for a placeholder of what may not be entered. */
  sha256?: string;
}

/** How a council meets: what lies before it and where it is. The stream has the session's id. */
export interface MeetingState {
  status: 'none' | 'open' | 'frozen';
  position?: MeetingPosition;
  /** The papers stand in the event; here only what they amount to. */
  frozen?: {
    at: string;
    by: string;
    lines: number;
    papers: number;
    letters?: number;
    digest: string;
  };
}

export const noMeeting: MeetingState = { status: 'none' };
