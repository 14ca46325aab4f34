import { citationOf, type LawCitation } from '../../catalogue/citation.js';
import { uncited } from '../../catalogue/unconfirmed.js';
import type { Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type { OpenBallot } from '../ballot-commands.js';
import { openBallot, type SheetItem } from '../ballot-state.js';
import { countedNow, recusalOn, unsettled } from '../conflict.js';
import { recusedAccounts } from '../roll.js';
import { openVote } from '../vote-state.js';
import type { CouncilPolicy } from '../commands.js';
import { reachOf } from '../reach.js';
import type { CouncilState } from '../state.js';
import { workBarred } from '../recognition.js';
import { resultsBarred } from './record-results.js';

/**
 * Opens a secret round: roll call first, one round at a time, quorum there, and no round that
 * cannot pass (Decree 98/2023 Art. 30(7) counts all members). Rejects what `resultsBarred` does,
 * `ballot-round-open`, `no-seats`, and for a line what `sheetBarred` does.
 */
export function openRound(
  state: CouncilState,
  command: OpenBallot,
  policy: CouncilPolicy,
): Decision {
  const barred = sheetBarred(state, command.items, policy, command.cited);
  if (barred) return barred;
  const { roundId, items, keysDigest } = command;
  const cited = command.cited ? { cited: citationOf(command.cited) } : {};
  const { quorum, source } = quorumOf(state, items, policy);
  return [
    {
      type: 'council-session.ballot-opened',
      data: {
        roundId,
        count: items.length,
        items: onSheet(state, items),
        keysDigest,
        quorum,
        ...(source ? { quorumSource: source } : {}),
        ...cited,
      },
    },
  ];
}

/** Each line with the accounts that get no vote on it. */
export const onSheet = (state: CouncilState, items: readonly SheetItem[]): SheetItem[] =>
  items.map((item) => {
    const withheld = recusedAccounts(state, item.dossierId);
    return withheld.length > 0 ? { ...item, withheld } : item;
  });

/** Why no round can be opened with these items; also asked before keys are made. */
export function sheetBarred(
  state: CouncilState,
  items: readonly SheetItem[],
  policy: CouncilPolicy,
  cited?: LawCitation,
): Rejection | undefined {
  const barred = resultsBarred(state);
  if (barred) return barred;
  if (openBallot(state) || openVote(state)) return reject('ballot-round-open');
  if (!state.council?.members?.some((seat) => seat.accountId)) return reject('no-seats');
  return linesBarred(state, items, policy, cited);
}

/** What must be true of the lines of any round, secret or not. */
export function linesBarred(
  state: CouncilState,
  items: readonly SheetItem[],
  policy: CouncilPolicy,
  cited?: LawCitation,
): Rejection | undefined {
  if (items.length === 0) return reject('agenda-empty');
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.dossierId)) return reject('named-twice', { dossierId: item.dossierId });
    seen.add(item.dossierId);
    const wrong = itemBarred(state, item, policy);
    if (wrong) return wrong;
    const unsure = uncited(policy.rules?.get(item.dossierId)?.unconfirmed, cited);
    if (unsure) return unsure;
  }
  return undefined;
}

function itemBarred(
  state: CouncilState,
  { dossierId, lowerForm }: SheetItem,
  policy: CouncilPolicy,
): Rejection | undefined {
  const { council } = state;
  const attendance = countedNow(state, dossierId);
  if (!attendance || !council) return reject('attendance-missing');
  if (!state.agenda.items[dossierId] || policy.lines?.get(dossierId) === undefined)
    return reject('not-on-agenda', { dossierId });
  if (state.results[dossierId]) return reject('line-has-result', { dossierId });
  const rules = policy.rules?.get(dossierId);
  if (!rules) return reject('no-ballot-rule', { dossierId });
  if (lowerForm !== undefined && rules.lower?.award !== lowerForm)
    return reject('lower-form-not-allowed', { lowerForm });
  const nameless = workBarred(state, dossierId);
  if (nameless) return nameless;
  const doubtful = unsettled(state, dossierId).length;
  if (doubtful > 0) return reject('conflicts-unsettled', { dossierId, conflicts: doubtful });
  const recused = recusalOn(state, dossierId);
  const { need, highest, quorum } = reachOf(rules.rule, council.roster, attendance, recused);
  const present = attendance.present + (attendance.standIns ?? 0);
  if (present < quorum)
    return reject('quorum-not-met', {
      present,
      need: quorum,
      roster: council.roster,
      source: rules.rule.source,
    });
  if (highest < need)
    return reject('round-cannot-pass', { dossierId, highest, need, source: rules.rule.source });
  return undefined;
}

/** Least attendance, the greatest of the rules on the sheet, and the article that asks for it. */
export function quorumOf(
  state: CouncilState,
  items: readonly SheetItem[],
  policy: CouncilPolicy,
): { quorum: number; source?: string } {
  let strictest: { quorum: number; source?: string } = { quorum: 0 };
  for (const { dossierId } of items) {
    const rule = policy.rules?.get(dossierId)?.rule;
    const attendance = countedNow(state, dossierId);
    if (!rule || !state.council || !attendance) continue;
    const { quorum } = reachOf(rule, state.council.roster, attendance);
    if (quorum > strictest.quorum) strictest = { quorum, source: rule.source };
  }
  return strictest;
}
