import { noVotes, type BallotCount } from '../../ballot/index.js';
import type { CommandContext, Decision } from '../../log/decider.js';
import { isRejection, reject } from '../../log/rejection.js';
import type { CountBox, EnterPaper } from '../ballot-commands.js';
import { deferredItems, type BallotRound } from '../ballot-state.js';
import type { CouncilPolicy } from '../commands.js';
import type { CouncilState } from '../state.js';
import { roundIn } from './hold-ballot.js';
import { writtenVotes } from './hold-vote.js';
import { resultsOf } from './results-of.js';

/** The opened box. Without paper it is the result; with paper that waits for two equal counts. */
export function countBox(state: CouncilState, command: CountBox, policy: CouncilPolicy): Decision {
  const { roundId, box } = command;
  const round = roundIn(state, roundId, 'casting');
  if ('code' in round) return round;
  const tooMany = box.counts.some((count, i) => total(count) > round.issued - heldBack(round, i));
  if (box.counts.length !== round.items.length || tooMany)
    return reject('ballot-box-broken', { faults: ['more-ballots-than-issued'] });
  // The vault sets aside what it was told to; the log says what that is.
  if (box.deferred?.join() !== (deferredItems(round).join() || undefined))
    return reject('ballot-box-broken', { faults: ['deferral-differs'] });
  const written = command.written ?? writtenVotes(state, round.items);
  if (written.length !== round.items.length) return reject('written-incomplete');
  const { counts, ...roots } = box;
  const opened = {
    type: 'council-session.ballot-box-opened',
    data: { roundId, ...roots, counts, written },
  };
  // What was said in writing must fit the roll now, while it can still be put right.
  const results = resultsOf(state, { ...round, mode: 'secret', written }, counts, policy);
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
  const away = new Set(deferredItems(round));
  const fits = counts.every((count, i) => {
    const mayLower = round.items[i]?.lowerForm !== undefined;
    // Sheets on paper have the line, too; nobody counts it.
    if (away.has(i + 1) && total(count) > 0) return false;
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
  const results = resultsOf(state, { ...round, mode: 'secret' }, altogether, policy);
  return isRejection(results) ? results : [entered, tallied(round, altogether), ...results];
}

function tallied(round: BallotRound, counts: BallotCount[]) {
  const { roundId, paper, issued } = round;
  return {
    type: 'council-session.ballot-tallied',
    data: { roundId, items: counts.length, issued, paper, counts },
  };
}

/** Members who took the sheet and got no token for an item. */
const heldBack = ({ items, checkedIn }: BallotRound, i: number): number =>
  (items[i]?.withheld ?? []).filter((account) => checkedIn.includes(account)).length;

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
