import type { Decision } from '../log/decider.js';
import { isRejection, reject, type Rejection } from '../log/rejection.js';
import { uncited } from '../catalogue/unconfirmed.js';
import type { LawCitation } from '../catalogue/citation.js';
import { isIsoDay } from '../catalogue/period.js';
import { openBallot } from './ballot-state.js';
import type { CouncilPolicy } from './commands.js';
import { countVerdict } from './count.js';
import { openVote } from './vote-state.js';
import type { Concluded, CouncilState, SessionResult } from './state.js';

/** How far the effect of a work reaches. */
export const WORK_SCOPES = ['grassroots', 'province', 'nation'] as const;
export type WorkScope = (typeof WORK_SCOPES)[number];

/** A work (sáng kiến, đề tài) an initiative council is asked about; its title is private. */
export interface WorkOnAgenda {
  /** The request (`opinion`) that asks the council about this line. */
  opinionId: string;
  /** Effect the council is to recognise; absent until the secretary has named the work. */
  scope?: WorkScope;
  /** Year it is recognised for. */
  year?: number;
}

/** What each line rests on; asked of no line twice, changed until its vote. */
export interface NameWorks {
  type: 'name-works';
  works: { dossierId: string; title: string; scope: WorkScope; year: number }[];
}

export const recognisesWorks = ({ council }: CouncilState): boolean =>
  council?.purpose === 'initiatives';

/**
 * The secretary names the works that will be voted on, with the effect the council is to recognise.
 * Rejects `not-an-initiative-council`, `not-on-agenda`, `line-has-result`, `ballot-round-open`.
 */
export function nameWorks(
  state: CouncilState,
  { works }: NameWorks,
  policy: CouncilPolicy,
): Decision {
  const allowed = ['convened', 'in-session'];
  if (!recognisesWorks(state)) return reject('not-an-initiative-council');
  if (!allowed.includes(state.status))
    return reject('not-in-this-state', { status: state.status, allowed });
  if (openBallot(state) || openVote(state)) return reject('ballot-round-open');
  const events = [];
  for (const { dossierId, title, scope, year } of works) {
    const subjectId = policy.subjects?.get(dossierId);
    if (!state.works?.[dossierId] || !subjectId) return reject('not-on-agenda', { dossierId });
    if (state.results[dossierId]) return reject('line-has-result', { dossierId });
    events.push({
      type: 'council-session.work-named',
      data: { dossierId, scope, year },
      private: { subjectId, body: { title: title.trim() } },
    });
  }
  return events;
}

/** Nothing is voted on before it is known what. */
export function workBarred(state: CouncilState, dossierId: string): Rejection | undefined {
  if (!recognisesWorks(state) || state.works?.[dossierId]?.scope) return undefined;
  return reject('work-not-named', { dossierId });
}

/**
 * What a vote of an initiative council comes to. A dossier reckons its own verdict; here nothing of
 * the dossier is concluded, so that the session does. Rejects `no-ballot-rule`,
 * `tally-does-not-add-up`, `quorum-not-met`, `bad-date`, `basis-unconfirmed`, `work-not-named`,
 * `lower-form-not-allowed`.
 */
export function concludedAs(
  state: CouncilState,
  dossierId: string,
  { tally, defer, lowerForm }: Pick<SessionResult, 'tally' | 'defer' | 'lowerForm'>,
  policy: CouncilPolicy,
  cited: LawCitation | undefined,
): Concluded | Rejection {
  const barred = workBarred(state, dossierId);
  if (barred) return barred;
  if (lowerForm !== undefined) return reject('lower-form-not-allowed', { lowerForm });
  const found = policy.rules?.get(dossierId);
  const roster = state.council?.roster;
  if (!found || !roster) return reject('no-ballot-rule', { dossierId });
  const { rule, unconfirmed } = found;
  const verdict = countVerdict(tally, rule, roster);
  if (isRejection(verdict)) return verdict;
  const unsure = uncited(unconfirmed, cited);
  if (unsure) return unsure;
  const { yes, need, outcome, present, quorum } = verdict;
  const said = { rule, yes, need };
  if (defer) {
    const { until } = defer;
    if (until !== undefined && !isIsoDay(until)) return reject('bad-date', { value: until });
    return { outcome: 'defer', ...said, ...(until ? { deferUntil: until } : {}) };
  }
  if (outcome === 'no-quorum')
    return reject('quorum-not-met', { present, need: quorum, roster, source: rule.source });
  return { outcome, ...said };
}

/** The same result with what it came to, where the session reckons that itself. */
export function withConclusion(
  state: CouncilState,
  dossierId: string,
  result: SessionResult,
  policy: CouncilPolicy,
  cited: LawCitation | undefined,
): SessionResult | Rejection {
  if (!recognisesWorks(state)) return result;
  const concluded = concludedAs(state, dossierId, result, policy, cited);
  return isRejection(concluded) ? concluded : { ...result, concluded };
}
