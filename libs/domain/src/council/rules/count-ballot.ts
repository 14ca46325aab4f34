import { noVotes, type BallotCount } from '../../ballot/index.js';
import type { CommandContext, Decision } from '../../log/decider.js';
import type { DomainEvent } from '../../log/event.js';
import { isRejection, reject, type Rejection } from '../../log/rejection.js';
import type { CountBox, EnterPaper, LineRules } from '../ballot-commands.js';
import type { BallotRound, SheetItem, WrittenVotes } from '../ballot-state.js';
import type { CouncilPolicy, ResultItem } from '../commands.js';
import { countVerdict } from '../count.js';
import type { CouncilState, SessionResult } from '../state.js';
import { roundIn } from './hold-ballot.js';
import { tallyOf } from './record-results.js';

type Events = DomainEvent<string, object>[];

/** The opened box. Without paper it is the result; with paper that waits for two equal counts. */
export function countBox(state: CouncilState, command: CountBox, policy: CouncilPolicy): Decision {
  const { roundId, box } = command;
  const round = roundIn(state, roundId, 'casting');
  if ('code' in round) return round;
  const most = Math.max(0, ...box.counts.map(total));
  if (box.counts.length !== round.items.length || most > round.issued)
    return reject('ballot-box-broken', { faults: ['more-ballots-than-issued'] });
  const written = command.written ?? round.items.map(() => ({ for: 0, against: 0, blank: 0 }));
  if (written.length !== round.items.length) return reject('written-incomplete');
  const { counts, ...roots } = box;
  const opened = {
    type: 'council-session.ballot-box-opened',
    data: { roundId, ...roots, counts, written },
  };
  // What was said in writing must fit the roll now, while it can still be put right.
  const results = resultsOf(state, { ...round, box, written }, counts, policy);
  if (isRejection(results)) return results;
  return round.paper > 0 ? [opened] : [opened, tallied(round, counts), ...results];
}

/** A person's own count of the paper; the second that agrees with another's makes the result. */
export function enterPaper(
  state: CouncilState,
  { roundId, counts }: EnterPaper,
  policy: CouncilPolicy,
  { actor }: CommandContext,
): Decision {
  const round = roundIn(state, roundId, 'counting');
  if ('code' in round) return round;
  const whole = counts.every((count) =>
    Object.values(count).every((n) => Number.isInteger(n) && n >= 0),
  );
  const fits = counts.every((count, i) => {
    const mayLower = round.items[i]?.lowerForm !== undefined;
    return total(count) <= round.paper && (mayLower || count.lower === 0);
  });
  if (!whole || !fits || counts.length !== round.items.length)
    return reject('paper-does-not-add-up', { paper: round.paper, items: round.items.length });
  const entered = {
    type: 'council-session.ballot-paper-entered',
    data: { roundId, counts },
  };
  const agrees = round.papers.some((one) => one.by !== actor && equal(one.counts, counts));
  if (!agrees) return [entered];
  const altogether = add(round.box?.counts ?? [], counts);
  const results = resultsOf(state, round, altogether, policy);
  return isRejection(results) ? results : [entered, tallied(round, altogether), ...results];
}

function tallied(round: BallotRound, counts: BallotCount[]) {
  const { roundId, paper, issued } = round;
  return {
    type: 'council-session.ballot-tallied',
    data: { roundId, items: counts.length, issued, paper, counts },
  };
}

/** One result for each line, computed; a line taken back meanwhile has none. */
function resultsOf(
  state: CouncilState,
  round: BallotRound,
  counts: BallotCount[],
  policy: CouncilPolicy,
): Events | Rejection {
  const events: Events = [];
  const cited = round.cited ? { cited: round.cited } : {};
  for (const [i, item] of round.items.entries()) {
    const status = policy.lines?.get(item.dossierId);
    if (status !== 'scheduled') continue;
    const rules = policy.rules?.get(item.dossierId);
    if (!rules) return reject('no-ballot-rule', { dossierId: item.dossierId });
    const result = resultOf(state, item, counts[i] ?? noVotes(), round.written?.[i], rules, policy);
    if (isRejection(result)) return result;
    events.push({
      type: 'council-session.result-recorded',
      data: { dossierId: item.dossierId, ...result, ...cited },
    });
  }
  return events;
}

/**
 * Who agrees to the lower form alone is against the one proposed; who agrees to the one proposed
 * is for the lower one too. So the higher is tried first.
 */
function resultOf(
  state: CouncilState,
  item: SheetItem,
  count: BallotCount,
  written: WrittenVotes | undefined,
  rules: LineRules,
  policy: CouncilPolicy,
): SessionResult | Rejection {
  const { agree, disagree, blank, lower } = count;
  const as = (votes: ResultItem['votes']) =>
    tallyOf(state, { dossierId: item.dossierId, votes, written }, policy);
  const higher = as({ agree, disagree: disagree + lower, blank });
  if (isRejection(higher)) return higher;
  const roster = state.council?.roster ?? 0;
  const revision = (state.results[item.dossierId]?.revision ?? 0) + 1;
  const secret = { ...higher, mode: 'secret' as const };
  const verdict = countVerdict(secret, rules.rule, roster);
  if (isRejection(verdict)) return verdict;
  if (verdict.outcome === 'pass' || item.lowerForm === undefined || !rules.lower || lower === 0)
    return { tally: secret, revision };
  const stepped = as({ agree: agree + lower, disagree, blank });
  if (isRejection(stepped)) return stepped;
  const down = { ...stepped, mode: 'secret' as const };
  const below = countVerdict(down, rules.lower.rule, roster);
  if (isRejection(below)) return below;
  return below.outcome === 'pass'
    ? { tally: down, lowerForm: item.lowerForm, revision }
    : { tally: secret, revision };
}

const total = ({ agree, disagree, blank, lower }: BallotCount): number =>
  agree + disagree + blank + lower;
const add = (some: BallotCount[], more: BallotCount[]): BallotCount[] =>
  more.map((count, i) => {
    const base = some[i] ?? noVotes();
    return {
      agree: base.agree + count.agree,
      disagree: base.disagree + count.disagree,
      blank: base.blank + count.blank,
      lower: base.lower + count.lower,
    };
  });
const equal = (some: BallotCount[], others: BallotCount[]): boolean =>
  some.length === others.length &&
  some.every(({ agree, disagree, blank, lower }, i) => {
    const other = others[i]!;
    return (
      agree === other.agree &&
      disagree === other.disagree &&
      blank === other.blank &&
      lower === other.lower
    );
  });
