import type { CommandContext, Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type {
  ActPolicy,
  ActAddLines,
  ActNameLines,
  ActRefuseLines,
  ActRemoveLines,
  ActSettleLines,
} from '../commands.js';
import { namesEarlierLines, type ActState } from '../state.js';
import { beforeSigning, sameHand } from '../steps.js';

/** Why the list may not be changed by its drafters now. */
export const listBarred = (state: ActState): Rejection | undefined =>
  state.status === 'draft'
    ? undefined
    : reject('not-in-this-state', { status: state.status, allowed: ['draft'] });

export function addLines(state: ActState, command: ActAddLines): Decision {
  const barred = listBarred(state);
  if (barred) return barred;
  if (command.added === 0 && command.total === state.lineCount) return [];
  return [{ type: 'act.lines-added', data: { added: command.added, total: command.total } }];
}

/**
 * An act about an earlier act may only name lines which that one granted and which still stand.
 * Rejects `not-on-earlier-act`, `changes-missing`, `annulled-by-the-centre`, `suspended-by-another`,
 * and of entries of records what stripFault() answers.
 */
export function nameLines(state: ActState, command: ActNameLines, policy: ActPolicy): Decision {
  const barred = listBarred(state);
  if (barred) return barred;
  const { dossierIds, changes, subjects } = command;
  const barredEntry = state.ofRecord ? entriesFault(dossierIds, policy) : undefined;
  if (barredEntry) return barredEntry;
  if (state.ofRecord && dossierIds.length === 0) return reject('act-without-lines');
  const stopped = dossierIds.filter((id) => policy.suspendedByOthers?.has(id));
  if (stopped.length > 0)
    return reject('suspended-by-another', { dossierIds: stopped.slice(0, 50) });
  const foreign = dossierIds.filter((id) => !policy.lines?.has(id));
  const letter = state.earlierKind === 'submission-letter' && state.asks === undefined;
  // The centre has decided: what it granted stands on its own decision and not on our letter.
  if (letter && (policy.lines?.size ?? 0) === 0) return reject('annulled-by-the-centre');
  if (foreign.length > 0) return reject('not-on-earlier-act', { dossierIds: foreign.slice(0, 50) });
  const changing =
    ['correction', 'amendment'].includes(state.actKind ?? '') || state.asks === 'correct';
  if (changing && Object.keys(changes ?? {}).length === 0)
    return reject('changes-missing', { actKind: state.actKind });
  const known = state.targets ?? {};
  const added = dossierIds.filter((id) => !known[id]).length;
  const total = Object.keys(known).length + added;
  return [
    {
      type: 'act.lines-added',
      data: {
        ...{ added, total, dossierIds },
        ...(changes ? { changes: { ...changes } } : {}),
        ...(subjects ? { subjects: { ...subjects } } : {}),
      },
    },
  ];
}

/** With the code that says why an entry of a record cannot be named, see stripFault(). */
function entriesFault(ids: readonly string[], { entriesBarred }: ActPolicy): Rejection | undefined {
  const first = ids.find((id) => entriesBarred?.has(id));
  const code = first === undefined ? undefined : entriesBarred?.get(first);
  return code === undefined ? undefined : reject(code, { entryId: first ?? '' });
}

export function removeLines(state: ActState, command: ActRemoveLines, policy: ActPolicy): Decision {
  const barred = listBarred(state) ?? strangers(state, command.dossierIds, policy);
  if (barred) return barred;
  const { dossierIds } = command;
  return [{ type: 'act.lines-removed', data: { dossierIds, count: dossierIds.length } }];
}

/**
 * The signer approves in part. Only before signing: afterwards the list is fixed by its hash and a
 * wrong line takes an act of its own.
 */
export function refuseLines(
  state: ActState,
  command: ActRefuseLines,
  policy: ActPolicy,
  context: CommandContext,
): Decision {
  const allowed = state.status === 'none' ? [] : [beforeSigning(state)];
  if (!allowed.includes(state.status))
    return reject('not-in-this-state', { status: state.status, allowed });
  const barred =
    sameHand(state, 'sign', context.actor) ?? strangers(state, command.dossierIds, policy);
  if (barred) return barred;
  const { dossierIds, reason, text } = command;
  return [
    {
      type: 'act.lines-refused',
      data: { dossierIds, count: dossierIds.length, reason },
      ...(text ? { private: { subjectId: context.actor, body: { text } } } : {}),
    },
  ];
}

/** The dossiers have been told; a repeated report changes nothing. */
export function settleLines(state: ActState, command: ActSettleLines): Decision {
  const dossierIds = command.dossierIds.filter((id) => state.leaving.includes(id));
  if (dossierIds.length === 0) return [];
  return [{ type: 'act.lines-settled', data: { dossierIds, count: dossierIds.length } }];
}

function strangers(state: ActState, ids: string[], policy: ActPolicy): Rejection | undefined {
  const own = namesEarlierLines(state);
  const leaving = new Set(state.leaving);
  const foreign = ids.filter((id) =>
    own ? !state.targets?.[id] : !policy.lines?.has(id) || leaving.has(id),
  );
  if (foreign.length > 0) return reject('not-on-act', { dossierIds: foreign.slice(0, 50) });
  if (new Set(ids).size < ids.length) return reject('named-twice');
  return ids.length === 0 ? reject('act-without-lines') : undefined;
}
