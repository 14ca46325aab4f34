import { canonical } from '../log/canonical.js';
import type { Json } from '../log/json.js';
import { merkleRoot } from './merkle.js';
import {
  CHOICES,
  type Ballot,
  type BallotBox,
  type BallotCount,
  type BallotRecord,
} from './published.js';
import { isChoiceProven, isTokenSigned, itemKey, keysDigest, tokenHash } from './verify.js';

export const noVotes = (): BallotCount => ({ agree: 0, disagree: 0, blank: 0, lower: 0 });

/** Votes by item; of ballots that were verified before. */
export function countBallots(ballots: readonly Ballot[], items: number): BallotCount[] {
  const counts = Array.from({ length: items }, noVotes);
  for (const { item, choice } of ballots) counts[item - 1]![CHOICES[choice]] += 1;
  return counts;
}

/** Roots under which the lists of a box stand in the log; the third only where items were put off. */
export const boxRoots = (
  box: BallotBox,
): Pick<BallotRecord, 'ballotRoot' | 'receiptRoot' | 'setAsideRoot'> => ({
  ballotRoot: merkleRoot(box.ballots.map(text)),
  receiptRoot: merkleRoot(box.receipts),
  ...(box.deferred?.length ? { setAsideRoot: merkleRoot((box.setAside ?? []).map(text)) } : {}),
});

const text = (shape: object | undefined): string => canonical(shape as Json | undefined);

export type RecountFault =
  | { code: 'keys-differ' | 'ballots-differ' | 'receipts-differ' }
  | { code: 'another-round' | 'more-issued-than-checked-in' | 'receipts-missing' }
  | { code: 'deferral-differs' | 'set-aside-differ' }
  | { code: 'deferred-item-counted' | 'not-to-be-set-aside'; item: number; at: number }
  | { code: 'token-not-signed' | 'choice-not-proven' | 'choice-unknown'; item: number; at: number }
  | { code: 'token-twice' | 'no-such-item'; item: number; at: number }
  | { code: 'more-ballots-than-issued' | 'count-differs'; item: number };

/**
 * Counts a published box again and holds it against the log. Needs nothing but the two; anyone may
 * do it. Finds any ballot that was deleted, added or altered after the count, and any that was
 * altered or added before it. (One deleted before the count is missed by its voter, who finds the
 * receipt gone.) Of an item the council put off no vote may be there, and what was set aside for it
 * must be tokens the vault signed for that item. `at` is the position in the list of ballots, from 0.
 */
export function recount(
  box: BallotBox,
  record: BallotRecord,
): { counts: BallotCount[]; faults: RecountFault[] } {
  const faults: RecountFault[] = [];
  const items = box.keys.length;
  if (box.roundId !== record.roundId) faults.push({ code: 'another-round' });
  if (keysDigest(box.keys) !== record.keysDigest) faults.push({ code: 'keys-differ' });
  if (box.issued !== record.issued || record.issued > record.checkedIn)
    faults.push({ code: 'more-issued-than-checked-in' });
  const roots = boxRoots(box);
  if (roots.ballotRoot !== record.ballotRoot) faults.push({ code: 'ballots-differ' });
  if (roots.receiptRoot !== record.receiptRoot) faults.push({ code: 'receipts-differ' });
  if (roots.setAsideRoot !== record.setAsideRoot) faults.push({ code: 'set-aside-differ' });
  if (text(box.deferred ?? []) !== text(record.deferred ?? []))
    faults.push({ code: 'deferral-differs' });
  const aside = box.setAside ?? [];
  if (box.receipts.length !== box.ballots.length + aside.length)
    faults.push({ code: 'receipts-missing' });
  const { good, bad } = sift(box);
  faults.push(...bad);
  const counts = countBallots(good, items);
  const away = new Map<number, number>();
  for (const { item } of aside) away.set(item, (away.get(item) ?? 0) + 1);
  counts.forEach((count, i) => {
    const item = i + 1;
    const total = (away.get(item) ?? 0) + count.agree + count.disagree + count.blank + count.lower;
    if (total > box.issued) faults.push({ code: 'more-ballots-than-issued', item });
    if (text(count) !== text(record.counts[i])) faults.push({ code: 'count-differs', item });
  });
  return { counts, faults };
}

/** Ballots that count, and what is wrong with each of the others. */
function sift(box: BallotBox): { good: Ballot[]; bad: RecountFault[] } {
  const keys = box.keys.map(itemKey);
  const seen = new Set<string>();
  const deferred = new Set(box.deferred ?? []);
  const good: Ballot[] = [];
  const bad: RecountFault[] = [];
  box.ballots.forEach((ballot, at) => {
    const { item } = ballot;
    const key = keys[item - 1];
    const hash = tokenHash(ballot.token);
    if (!key) bad.push({ code: 'no-such-item', item, at });
    else if (seen.has(hash)) bad.push({ code: 'token-twice', item, at });
    else if (deferred.has(item)) bad.push({ code: 'deferred-item-counted', item, at });
    else if (!(box.choices[item - 1] ?? '').includes(ballot.choice) || !CHOICES[ballot.choice])
      bad.push({ code: 'choice-unknown', item, at });
    else if (!isTokenSigned(ballot, key)) bad.push({ code: 'token-not-signed', item, at });
    else if (!isChoiceProven(ballot, box.roundId))
      bad.push({ code: 'choice-not-proven', item, at });
    else good.push(ballot);
    seen.add(hash);
  });
  (box.setAside ?? []).forEach(({ item, token, signature }, at) => {
    const key = keys[item - 1];
    const hash = tokenHash(token);
    if (!key) bad.push({ code: 'no-such-item', item, at });
    else if (!deferred.has(item)) bad.push({ code: 'not-to-be-set-aside', item, at });
    else if (seen.has(hash)) bad.push({ code: 'token-twice', item, at });
    else if (!isTokenSigned({ token, signature }, key))
      bad.push({ code: 'token-not-signed', item, at });
    seen.add(hash);
  });
  return { good, bad };
}
