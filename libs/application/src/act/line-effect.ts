import {
  valuesNow,
  type ActState,
  type CorrectedFields,
  type DossierState,
  type DossierStatus,
  type LineChange,
  type Recovery,
} from '@vinhdanh/domain';
import { lineCommandOf } from './line-command.js';

/** What an act about an earlier one does to one line: values before and after, or its standing. */
export interface LineEffect extends LineChange {
  /** Where it changes how the award stands. */
  status?: { from: string; to: DossierStatus };
  /** What goes back with it. */
  recover?: readonly Recovery[];
}

const STANDS = {
  annul: 'annulled',
  suspend: 'suspended',
  resume: 'granted',
} as const satisfies Record<string, DossierStatus>;
const ASKED = {
  annul: 'annulled',
  strip: 'stripped',
  restore: 'granted',
} as const satisfies Record<string, DossierStatus>;

/**
 * As recorded when the act took effect; before that, against what stands in the line now. Of a letter
 * to the centre: what is asked for.
 */
export function lineEffect(
  actId: string,
  act: ActState,
  dossierId: string,
  line: DossierState,
): LineEffect | undefined {
  const made = line.changedBy?.[actId];
  if (made) return made;
  const { asks, ground, targets } = act;
  if (asks === 'correct') return changed(line, { ...targets?.[dossierId] });
  if (asks) return stands(act, line, ASKED[asks], ground?.recover);
  const command = lineCommandOf(actId, act, dossierId, undefined);
  if (command?.type === 'correct') return changed(line, command.fields);
  if (command?.type === 'annul')
    return stands(act, line, STANDS.annul, line.recover ?? command.recover);
  if (command?.type === 'suspend' || command?.type === 'resume')
    return stands(act, line, STANDS[command.type]);
  return undefined;
}

/** Of a letter about awards that stand in records only: what is asked for. */
export function recordEffect({ asks, ground }: ActState): LineEffect | undefined {
  if (asks !== 'strip' && asks !== 'restore') return undefined;
  const lost = asks === 'strip';
  return {
    ...{ from: {}, to: {} },
    status: { from: lost ? 'granted' : 'stripped', to: ASKED[asks] },
    ...(ground?.recover?.length ? { recover: ground.recover } : {}),
  };
}

/** What a draft has no number and day for yet is left out. */
function changed(line: DossierState, fields: CorrectedFields): LineEffect {
  const known = Object.entries(fields).filter(([, value]) => value !== '');
  const to = Object.fromEntries(known) as CorrectedFields;
  return { from: valuesNow(line, to), to };
}

/** Once it took effect the line has gone on: what it stood in before is told by what became of it. */
const BEFORE: Partial<Record<DossierStatus, DossierStatus>> = {
  annulled: 'granted',
  suspended: 'granted',
  stripped: 'granted',
};
const before = ({ status }: ActState, line: DossierState, to: DossierStatus, was: DossierStatus) =>
  status === 'promulgated' ? (BEFORE[to] ?? was) : line.status;

const stands = (
  act: ActState,
  line: DossierState,
  to: DossierStatus,
  recover?: readonly Recovery[],
): LineEffect => ({
  ...{ from: {}, to: {} },
  status: { from: before(act, line, to, act.asks ? 'stripped' : 'suspended'), to },
  ...(recover?.length ? { recover } : {}),
});
