import type {
  BallotRule,
  CouncilState,
  Fraction,
  Seat,
  Tally,
  VoteChoice,
  WorkScope,
} from '../council/index.js';
import type { MeetingState } from '../meeting/state.js';
import {
  conflictsOn,
  namedOn,
  rollOf,
  roundsOf,
  voteRow,
  votesOf,
  workOf,
} from './content-parts.js';
import type { MinutesNote } from './state.js';

/** What the council concluded on a line, as its own event says. */
export interface LineVote {
  outcome: 'pass' | 'fail' | 'defer' | 'lower-form';
  tally: Tally;
  rule: BallotRule;
  yes: number;
  need: number;
  lowerForm?: string;
  deferUntil?: string;
}

export interface MinutesLine {
  dossierId: string;
  award: string;
  /** Left the agenda before it was voted on, if absent. */
  vote?: LineVote;
}

/** One row of the vote table. Counts are people; `written` is apart because it is not secret. */
export interface MinutesItem {
  item: number;
  dossierId: string;
  award: string;
  notes: string[];
  /** Of an initiative council: how far the work reaches and its year; its name is put in at reading. */
  work?: { scope: WorkScope; year: number };
  /** Conflicts of interest that were declared or found, and not dismissed. */
  conflicts?: { position: string; ground: string; by: string }[];
  /** Who voted how, by post, of a vote by name or in writing; of a secret one nobody knows. */
  named?: { position: string; choice: VoteChoice }[];
  vote?: {
    mode: Tally['mode'];
    total: number;
    present: number;
    for: number;
    against: number;
    abstain: number;
    blank: number;
    /** Present and gave no vote. */
    notVoting: number;
    /** Members kept from this vote by a conflict of interest, there or not. */
    recused?: number;
    written: Tally['written'];
    /** What the share is taken of. */
    denominator: BallotRule['denominator'];
    size: number;
    threshold: Fraction | 'majority';
    /** Least number in favour: the threshold of the size, rounded up to whole people. */
    need: number;
    /** In favour, written ones included where the rule counts them. */
    yes: number;
    /** Share in favour in hundredths of a percent, rounded down; 9000 is 90 %. */
    share: number;
    quorum: number;
    source: string;
    verified: boolean;
    outcome: LineVote['outcome'];
    lowerForm?: string;
    deferUntil?: string;
  };
}

/** The minutes of a session; the hash of its canonical text is what people sign. */
export interface MinutesContent {
  format: 'vinhdanh-minutes-1';
  sessionId: string;
  title: string;
  heldOn: string;
  place?: string;
  council: { name: string; level: string; roster: number };
  chair?: Seat;
  secretary?: Seat;
  closedAt?: string;
  attendance: {
    total: number;
    present: number;
    absent: number;
    written: number;
    /** By seat, where the roll was called by name. */
    roll?: { position: string; how: string }[];
  };
  items: MinutesItem[];
  /** Papers that lay before the members, as frozen when the agenda was closed. */
  papers?: { lines: number; papers: number; letters?: number; digest: string };
  /** Notes on the session as a whole. */
  notes: string[];
  /** Secret rounds with what a recount is held against. */
  rounds: {
    roundId: string;
    status: string;
    items: number;
    issued: number;
    paper: number;
    keysDigest: string;
    ballotRoot?: string;
    receiptRoot?: string;
    reason?: string;
    /** Lines put off while it was open, with the ballots set aside for it. */
    deferred?: { dossierId: string; item: number; reason: string; until?: string }[];
    setAside?: number;
    setAsideRoot?: string;
  }[];
  /** Rounds that were not secret. */
  votes?: { roundId: string; mode: string; status: string; items: number; reason?: string }[];
  conclusion: { passed: number; lowerForm: number; deferred: number; failed: number; left: number };
}

/** Draws the minutes from what happened; nothing in it is typed save the notes. */
export function drawContent(
  sessionId: string,
  session: CouncilState,
  lines: ReadonlyMap<string, MinutesLine>,
  notes: readonly MinutesNote[],
  frozen?: MeetingState['frozen'],
): MinutesContent {
  const { title = '', heldOn = '', place, council, chair, secretary, closedAt } = session;
  const { present = 0, absent = 0, written = 0 } = session.attendance ?? {};
  const notesOn = (dossierId: string | undefined): string[] =>
    notes.filter((note) => note.dossierId === dossierId).map(({ noteId }) => noteId);
  const items = Object.entries(session.agenda.items)
    .sort(([, a], [, b]) => a - b)
    .map(([dossierId, item]): MinutesItem => {
      const line = lines.get(dossierId);
      const vote = line?.vote && voteRow(line.vote);
      const base = {
        item,
        dossierId,
        award: line?.award ?? '',
        notes: notesOn(dossierId),
        ...workOf(session, dossierId),
        ...namedOn(session, dossierId),
        ...conflictsOn(session, dossierId),
      };
      return vote ? { ...base, vote } : base;
    });
  const total = council?.roster ?? 0;
  const level = council?.level ?? 'province';
  return {
    format: 'vinhdanh-minutes-1',
    sessionId,
    title,
    heldOn,
    ...(place ? { place } : {}),
    council: { name: council?.name ?? '', level, roster: total },
    ...(chair ? { chair } : {}),
    ...(secretary ? { secretary } : {}),
    ...(closedAt ? { closedAt } : {}),
    attendance: { total, present, absent, written, ...rollOf(session) },
    items,
    ...(frozen
      ? {
          papers: {
            lines: frozen.lines,
            papers: frozen.papers,
            ...(frozen.letters ? { letters: frozen.letters } : {}),
            digest: frozen.digest,
          },
        }
      : {}),
    notes: notesOn(undefined),
    rounds: roundsOf(session),
    ...votesOf(session),
    conclusion: concludedOf(items),
  };
}

function concludedOf(items: readonly MinutesItem[]): MinutesContent['conclusion'] {
  const count = (outcome: LineVote['outcome'] | undefined): number =>
    items.filter(({ vote }) => vote?.outcome === outcome).length;
  return {
    passed: count('pass'),
    lowerForm: count('lower-form'),
    deferred: count('defer'),
    failed: count('fail'),
    left: count(undefined),
  };
}
