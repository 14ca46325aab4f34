import type { Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import { fact } from '../fact.js';
import { wordsOf, type HeldPaper, type PaperSide } from '../held-paper.js';
import type { RecordScan, SayPaperNeed, WithdrawPaper } from '../paper-commands.js';
import type { DossierState } from '../state.js';
import { paperLock } from './paper-lock.js';

/**
 * Takes a paper back; its versions stay in the log. A unit may do so in its draft, with what it
 * answered a return with, and after filing until the next holder acted: then the line is checked
 * anew. Rejects `no-such-paper`, `paper-of-other-side`, `next-holder-acted`, `papers-with-holder`.
 */
export function withdrawPaper(
  state: DossierState,
  { paperId, by, reason }: WithdrawPaper,
): Decision {
  const paper = state.held?.[paperId];
  if (!paper) return reject('no-such-paper');
  if (paper.by !== by) return reject('paper-of-other-side');
  const untouched = by === 'unit' && ['filed', 'checked'].includes(state.status);
  const barred = untouched ? acted(state) : lock(state, paperId, paper);
  if (barred) return barred;
  return [
    fact(
      'dossier.paper-withdrawn',
      { paperId, kind: paper.kind, side: by, ...(untouched ? { recheck: true as const } : {}) },
      state.subjectId,
      wordsOf({ reason }),
    ),
  ];
}

/** Whoever claimed the line has begun to read it. */
const acted = ({ claims, confirmed }: DossierState): Rejection | undefined =>
  Object.keys(claims ?? {}).length > 0 || confirmed ? reject('next-holder-acted') : undefined;

/** Of a line sent back, only what the unit has put there since. */
function lock(
  state: DossierState,
  paperId: string,
  { kind, by }: HeldPaper,
): Rejection | undefined {
  if (by === 'unit' && state.status === 'returned' && !state.returned?.given?.includes(paperId))
    return reject('paper-locked', { kind });
  return paperLock(state, by, kind);
}

/** What the scanner said; of a paper withdrawn meanwhile nothing is recorded. */
export function recordScan(state: DossierState, command: RecordScan): Decision {
  const { paperId, version, sha256, result, found } = command;
  const paper = state.held?.[paperId];
  if (!paper || version > paper.version) return [];
  const data = { paperId, kind: paper.kind, version, sha256, result };
  return [fact('dossier.paper-scanned', { ...data, ...(found ? { found } : {}) })];
}

/** Whose line is sent back may say so of every paper, also of one it was not asked for. */
const needLock = (state: DossierState, by: PaperSide, kind = ''): Rejection | undefined =>
  state.status === 'returned' && by === 'unit' ? undefined : paperLock(state, by, kind);

/** Whose word it is now whether a paper under a condition is asked for; null while nobody's. */
export const needSayer = (state: DossierState): PaperSide | null =>
  (['unit', 'appraiser'] as const).find((side) => !needLock(state, side)) ?? null;

/**
 * Says whether a paper that is asked for under a condition is asked for here. Rejects
 * `papers-with-holder`.
 */
export function sayPaperNeed(state: DossierState, command: SayPaperNeed): Decision {
  const { kind, needed, by, note } = command;
  const barred = needLock(state, by, kind);
  if (barred) return barred;
  if (state.paperNeeds?.[kind] === needed) return [];
  const data = { kind, needed, side: by };
  return [fact('dossier.paper-need-said', data, state.subjectId, wordsOf({ note }))];
}
