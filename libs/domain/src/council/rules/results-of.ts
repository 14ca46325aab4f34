import { noVotes, type BallotCount } from '../../ballot/index.js';
import type { LawCitation } from '../../catalogue/citation.js';
import type { DomainEvent } from '../../log/event.js';
import { isRejection, reject, type Rejection } from '../../log/rejection.js';
import type { LineRules } from '../ballot-commands.js';
import type { SheetItem, WrittenVotes } from '../ballot-state.js';
import type { CouncilPolicy, ResultItem } from '../commands.js';
import { countVerdict, type Tally } from '../count.js';
import type { CouncilState, SessionResult } from '../state.js';
import { withConclusion } from '../recognition.js';
import { tallyOf } from './record-results.js';

type Events = DomainEvent<string, object>[];

/** A round as far as its results need it; written votes and attendance by item, if not the roll's. */
export interface Counted {
  items: SheetItem[];
  mode: Tally['mode'];
  written?: WrittenVotes[];
  present?: number[];
  cited?: LawCitation;
  /** Lines put off while a secret round was open: their result stands already. */
  deferred?: readonly { dossierId: string }[];
  defer?: ReadonlyMap<string, NonNullable<SessionResult['defer']>>;
}

/** One result for each line, computed; a line taken back meanwhile has none. */
export function resultsOf(
  state: CouncilState,
  round: Counted,
  counts: readonly BallotCount[],
  policy: CouncilPolicy,
): Events | Rejection {
  const events: Events = [];
  const cited = round.cited ? { cited: round.cited } : {};
  for (const [i, item] of round.items.entries()) {
    const { dossierId } = item;
    if (policy.lines?.get(dossierId) !== 'scheduled') continue;
    if (round.deferred?.some((one) => one.dossierId === dossierId)) continue;
    const rules = policy.rules?.get(dossierId);
    if (!rules) return reject('no-ballot-rule', { dossierId });
    const said = { written: round.written?.[i], present: round.present?.[i] };
    const found = resultOf(
      state,
      { item, mode: round.mode, ...said },
      counts[i] ?? noVotes(),
      rules,
      policy,
    );
    if (isRejection(found)) return found;
    const defer = round.defer?.get(dossierId);
    const { lowerForm: _lower, ...kept } = found;
    const counted = defer ? { ...kept, defer } : found;
    const result = withConclusion(state, dossierId, counted, policy, round.cited);
    if (isRejection(result)) return result;
    events.push({
      type: 'council-session.result-recorded',
      data: { dossierId, ...result, ...cited },
    });
  }
  return events;
}

interface Said {
  item: SheetItem;
  mode: Tally['mode'];
  written?: WrittenVotes;
  present?: number;
}

/**
 * Who agrees to the lower form alone is against the one proposed; who agrees to the one proposed
 * is for the lower one too. So the higher is tried first.
 */
function resultOf(
  state: CouncilState,
  { item, mode, written, present }: Said,
  { agree, disagree, blank, lower }: BallotCount,
  rules: LineRules,
  policy: CouncilPolicy,
): SessionResult | Rejection {
  const roster = state.council?.roster ?? 0;
  const revision = (state.results[item.dossierId]?.revision ?? 0) + 1;
  const wrote = (lowerIs: 'for' | 'against') => {
    if (!written) return undefined;
    const { lower: below = 0, ...votes } = written;
    return { ...votes, [lowerIs]: votes[lowerIs] + below };
  };
  const by = (
    rule: LineRules['rule'],
    votes: ResultItem['votes'],
    inWriting: ReturnType<typeof wrote>,
  ) => {
    const { dossierId } = item;
    const counted = tallyOf(state, { dossierId, votes, written: inWriting, present }, policy);
    if (isRejection(counted)) return counted;
    const tally = { ...counted, mode };
    const verdict = countVerdict(tally, rule, roster);
    return isRejection(verdict) ? verdict : { tally, passes: verdict.outcome === 'pass' };
  };
  const higher = by(rules.rule, { agree, disagree: disagree + lower, blank }, wrote('against'));
  if (isRejection(higher)) return higher;
  const { tally } = higher;
  if (higher.passes || item.lowerForm === undefined || !rules.lower) return { tally, revision };
  if (lower + (written?.lower ?? 0) === 0) return { tally, revision };
  const below = by(rules.lower.rule, { agree: agree + lower, disagree, blank }, wrote('for'));
  if (isRejection(below)) return below;
  return below.passes
    ? { tally: below.tally, lowerForm: item.lowerForm, revision }
    : { tally, revision };
}
