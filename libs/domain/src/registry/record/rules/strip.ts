import type { CentreAsk } from '../../../act/state.js';
import { isIsoDay } from '../../../catalogue/period.js';
import type { Level } from '../../../catalogue/vocabulary.js';
import { vietnamDay } from '../../../calendar/day.js';
import type { FactGrade } from '../../../eligibility/facts.js';
import type { CommandContext, Decision } from '../../../log/decider.js';
import { reject } from '../../../log/rejection.js';
import type { StripRecord, SubjectPolicy } from '../../subject/commands.js';
import { unlessKept } from '../../subject/rules/standing.js';
import type { SubjectState } from '../../subject/state.js';
import type { RecordEntry } from '../entry.js';
import { entryBody, entryEvent } from './entry-data.js';
import { unlessEntry } from './withdraw.js';

/** What a letter may ask of the centre for an award that stands in a record only (Law 2022 Art. 93). */
export const RECORD_ASKS = ['strip', 'restore'] as const satisfies readonly CentreAsk[];
export type RecordAsk = (typeof RECORD_ASKS)[number];

/** An entry a letter would name, with the level that decides its award; none: unknown to the law. */
export interface EntryToStrip {
  entry: RecordEntry;
  grade: FactGrade;
  withdrawn: boolean;
  level?: Level;
}

/**
 * Code of what bars a letter from naming an entry: `not-an-award`, `entry-withdrawn`,
 * `entry-decided-here` (then its line is named), `not-for-the-centre`, `entry-stripped`,
 * `entry-not-stripped`. An award that is told of as lost before may be asked for as well.
 */
export function stripFault(asks: RecordAsk, found: EntryToStrip): string | undefined {
  const { entry, grade, withdrawn, level } = found;
  if (entry.kind !== 'award') return 'not-an-award';
  if (withdrawn) return 'entry-withdrawn';
  if (grade === 'system') return 'entry-decided-here';
  if (level !== 'state') return 'not-for-the-centre';
  return standingFault(asks, entry);
}

function standingFault(asks: RecordAsk, entry: RecordEntry): string | undefined {
  const lost = entry.kind === 'award' && entry.fact.annulled === true;
  if (asks === 'strip') return lost ? 'entry-stripped' : undefined;
  return lost ? undefined : 'entry-not-stripped';
}

/**
 * The centre's answer to such a letter. Rejects `entry-stripped`, `entry-not-stripped`, `bad-date`,
 * `day-not-come`, `dates-out-of-order`, and what bars any change of an entry.
 */
export function stripRecord(
  state: SubjectState,
  command: StripRecord,
  { id, entry }: SubjectPolicy,
  { at }: CommandContext,
): Decision {
  const { type, entryId, actId, number, on, recover } = command;
  const barred = unlessKept(state) ?? unlessEntry(state, entryId);
  if (barred) return barred;
  if (entry?.kind !== 'award') return reject('not-an-award', { entryId });
  const fault = standingFault(type === 'strip-record' ? 'strip' : 'restore', entry);
  if (fault) return reject(fault, { entryId });
  if (!isIsoDay(on)) return reject('bad-date', { value: on });
  if (on > vietnamDay(at)) return reject('day-not-come', { day: on });
  const since = type === 'strip-record' ? decidedOn(entry) : state.entries[entryId]?.stripped?.on;
  if (since !== undefined && on < since) return reject('dates-out-of-order', { since, on });
  const { annulled: _lost, ...standing } = entry.fact;
  const fact = type === 'strip-record' ? { ...standing, annulled: true } : standing;
  const data = {
    ...{ entryId, actId, number, on },
    ...(recover?.length ? { recover: [...recover] } : {}),
  };
  const event = type === 'strip-record' ? 'subject.record-stripped' : 'subject.record-restored';
  return [entryEvent(event, data, id, { entry: entryBody({ ...entry, fact }) })];
}

const decidedOn = (entry: RecordEntry): string | undefined =>
  entry.kind === 'award' ? (entry.fact.decidedOn ?? entry.words.decidedOn) : undefined;
