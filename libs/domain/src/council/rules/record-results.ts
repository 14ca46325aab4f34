import { citationOf } from '../../catalogue/citation.js';
import type { Decision } from '../../log/decider.js';
import { isRejection, reject, type Rejection } from '../../log/rejection.js';
import { openBallot } from '../ballot-state.js';
import { countedNow, recusalOn, unsettled } from '../conflict.js';
import { openVote } from '../vote-state.js';
import type { CouncilPolicy, RecordResults, ResultItem } from '../commands.js';
import type { Tally } from '../count.js';
import { withConclusion } from '../recognition.js';
import { agendaGrowing, type CouncilState, type SessionResult } from '../state.js';

/** Taken back by its unit after it was put on the list. */
const LEFT: ReadonlySet<string> = new Set(['withdrawn', 'removed']);
/** Once a line stands in an act, its result is no longer the secretary's to correct. */
const CORRECTABLE: ReadonlySet<string> = new Set([
  'scheduled',
  'passed',
  'failed',
  'deferred',
  'ready',
]);

/** Rounds whose result is computed from what was cast. */
const COUNTED: ReadonlySet<string> = new Set(['open', 'recorded', 'circulation']);

/** Lines of the agenda that still have to be decided. */
export const undecidedLines = (state: CouncilState, policy: CouncilPolicy): string[] =>
  Object.keys(state.agenda.items).filter((id) => {
    const status = policy.lines?.get(id);
    return !state.results[id] && status !== undefined && !LEFT.has(status);
  });

/** Why no result at all can be recorded now; undefined if the session takes results. */
export function resultsBarred(state: CouncilState): Rejection | undefined {
  if (state.status === 'convened' && !state.attendance) return reject('attendance-missing');
  if (state.status !== 'in-session')
    return reject('not-in-this-state', { status: state.status, allowed: ['in-session'] });
  if (agendaGrowing(state)) return reject('agenda-being-built');
  return undefined;
}

/** The tally of one line, or why it cannot be one. A result replaces an earlier one of the line. */
export function tallyOf(
  state: CouncilState,
  item: ResultItem,
  policy: CouncilPolicy,
): Tally | Rejection {
  const { council } = state;
  const dossierId = item.dossierId;
  const attendance = countedNow(state, dossierId);
  if (!attendance || !council) return reject('attendance-missing');
  const status = policy.lines?.get(dossierId);
  if (!state.agenda.items[dossierId] || !status || LEFT.has(status))
    return reject('not-on-agenda', { dossierId });
  if (!CORRECTABLE.has(status)) return reject('result-final', { dossierId, status });
  if (item.defer && item.lowerForm) return reject('one-outcome-only', { dossierId });
  const present = item.present ?? attendance.present;
  const written = item.written ?? { for: 0, against: 0, blank: 0 };
  const counts = [present, ...Object.values(item.votes), ...Object.values(written)];
  const whole = counts.every((n) => Number.isInteger(n) && n >= 0);
  const cast = sum(item.votes);
  const inWriting = sum(written);
  const recused = recusalOn(state, dossierId);
  const fits =
    cast <= present - (recused?.present ?? 0) &&
    inWriting <= attendance.written - (recused?.written ?? 0) &&
    present + inWriting <= council.roster &&
    cast + inWriting <= council.roster - (recused?.members ?? 0);
  if (!whole || !fits)
    return reject('votes-do-not-add-up', {
      dossierId,
      roster: council.roster,
      present,
      cast,
      absentInWriting: attendance.written,
      inWriting,
    });
  return {
    mode: 'entered',
    roster: council.roster,
    present,
    ...(attendance.standIns ? { standIns: attendance.standIns } : {}),
    ...(recused ? { recused } : {}),
    written,
    votes: item.votes,
  };
}

/** What a secret round decides or has decided, nobody writes down by hand. */
export function secretBars(state: CouncilState, dossierId: string): Rejection | undefined {
  if (openBallot(state)?.items.some((item) => item.dossierId === dossierId))
    return reject('ballot-round-open');
  if (openVote(state)?.items.some((item) => item.dossierId === dossierId))
    return reject('ballot-round-open');
  if (COUNTED.has(state.results[dossierId]?.tally.mode ?? ''))
    return reject('result-of-round', { dossierId });
  const doubtful = unsettled(state, dossierId).length;
  if (doubtful > 0) return reject('conflicts-unsettled', { dossierId, conflicts: doubtful });
  // Put off while ballots on it were cast: no hand writes a vote over them afterwards.
  const putOff = state.ballots?.some(({ deferred }) =>
    deferred?.some((one) => one.dossierId === dossierId),
  );
  if (putOff || state.results[dossierId]?.tally.mode === 'secret')
    return reject('result-of-secret-ballot', { dossierId });
  return undefined;
}

/** One event for each line; all or none (the caller has set aside the lines that cannot pass). */
export function recordResults(
  state: CouncilState,
  command: RecordResults,
  policy: CouncilPolicy,
): Decision {
  const barred = resultsBarred(state);
  if (barred) return barred;
  const events = [];
  const seen = new Set<string>();
  const cited = command.cited ? { cited: citationOf(command.cited) } : {};
  for (const item of command.items) {
    if (seen.has(item.dossierId)) return reject('named-twice', { dossierId: item.dossierId });
    seen.add(item.dossierId);
    const secret = secretBars(state, item.dossierId);
    if (secret) return secret;
    const tally = tallyOf(state, item, policy);
    if ('code' in tally) return tally;
    const entered: SessionResult = {
      tally,
      revision: (state.results[item.dossierId]?.revision ?? 0) + 1,
      ...(item.defer ? { defer: item.defer } : {}),
      ...(item.lowerForm ? { lowerForm: item.lowerForm } : {}),
    };
    const result = withConclusion(state, item.dossierId, entered, policy, command.cited);
    if (isRejection(result)) return result;
    events.push({
      type: 'council-session.result-recorded',
      data: { dossierId: item.dossierId, ...result, ...cited },
    });
  }
  return events;
}

const sum = (counts: object): number =>
  (Object.values(counts) as number[]).reduce((a, b) => a + b, 0);
