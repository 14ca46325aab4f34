import type { Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type { ActPolicy, ActDraft, ActRevise } from '../commands.js';
import { RECORD_ASKS } from '../../registry/record/rules/strip.js';
import { letterFault, sameIssuer } from '../issuers.js';
import { namesEarlierLines, type ActKind, type ActState } from '../state.js';

/**
 * Starts an act. One that changes an earlier act must name it, and that one must be out. Rejects
 * `issuer-unit-missing`, `earlier-act-missing`, `earlier-act-not-promulgated`, `ground-missing`,
 * `ground-unknown`, `movement-unknown`, and whose matter it is not: `other-authority`, `for-the-centre`,
 * `not-for-the-centre`, `letter-by-the-province`, `record-not-expected`.
 */
export function draft(state: ActState, command: ActDraft, policy: ActPolicy): Decision {
  if (state.status !== 'none')
    return reject('not-in-this-state', { status: state.status, allowed: ['none'] });
  if (command.issuer.level === 'unit' && !command.issuer.unitId)
    return reject('issuer-unit-missing');
  const barred = letterFault(command.actKind, command.issuer) ?? aboutEarlier(command, policy);
  if (barred) return barred;
  const { type: _type, ground: wanted, ...fields } = command;
  if (fields.movementId !== undefined && !policy.movementKnown)
    return reject('movement-unknown', { movementId: fields.movementId });
  const { earlier, grounds = [] } = policy;
  const ground = grounds.find(({ id }) => id === wanted);
  if (wanted !== undefined && !ground) return reject('ground-unknown', { ground: wanted });
  if (grounds.length > 0 && !ground)
    return reject('ground-missing', { grounds: grounds.map(({ id }) => id) });
  const data = {
    ...fields,
    ...(command.correctsActId && earlier?.actKind ? { earlierKind: earlier.actKind } : {}),
    ...(ground ? { ground: { ...ground } } : {}),
  };
  return [{ type: 'act.drafted', data }];
}

/** What a letter to the centre is changed by, while the centre has not answered it. */
const OF_LETTERS: readonly ActKind[] = ['correction', 'amendment', 'replacement', 'annulment'];

function aboutEarlier(command: ActDraft, { earlier }: ActPolicy): Rejection | undefined {
  const { actKind, asks, correctsActId, issuer } = command;
  if (asks !== undefined && actKind !== 'submission-letter')
    return reject('earlier-act-not-expected', { actKind });
  if (command.ofRecord) return aboutRecord(command);
  if (!namesEarlierLines(command))
    return correctsActId ? reject('earlier-act-not-expected', { actKind }) : undefined;
  if (!correctsActId) return reject('earlier-act-missing', { actKind });
  if (earlier?.status !== 'promulgated')
    return reject('earlier-act-not-promulgated', { status: earlier?.status ?? 'none' });
  const letter = earlier.actKind === 'submission-letter';
  // Of what the province or a unit has granted itself, the centre has nothing to say.
  if (asks !== undefined) return letter ? undefined : reject('not-for-the-centre', { asks });
  if (letter && !OF_LETTERS.includes(actKind)) return reject('for-the-centre', { actKind });
  // Whoever decided changes it (Law 2022 Art. 93(8)); who stands above may only stop its effect.
  const own = earlier.issuer === undefined || sameIssuer(earlier.issuer, issuer);
  const above = issuer.level === 'province' && STOPS.includes(actKind);
  return own || above ? undefined : reject('other-authority', { actKind });
}

/**
 * Of awards older than this system there is no earlier act to name, only entries of records. Rejects
 * `record-not-expected`, `earlier-act-not-expected`.
 */
function aboutRecord({ actKind, asks, correctsActId }: ActDraft): Rejection | undefined {
  if (!RECORD_ASKS.some((known) => known === asks)) return reject('record-not-expected');
  return correctsActId ? reject('earlier-act-not-expected', { actKind }) : undefined;
}

const STOPS: readonly ActKind[] = ['suspension', 'resumption'];

/** Puts the draft right, also after it was sent back. */
export function revise(state: ActState, command: ActRevise): Decision {
  if (state.status !== 'draft')
    return reject('not-in-this-state', { status: state.status, allowed: ['draft'] });
  const { type: _type, ...fields } = command;
  return [{ type: 'act.revised', data: fields }];
}
