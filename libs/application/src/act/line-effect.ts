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
  if (asks) return stands(line, ASKED[asks], ground?.recover);
  const command = lineCommandOf(actId, act, dossierId, undefined);
  if (command?.type === 'correct') return changed(line, command.fields);
  if (command?.type === 'annul') return stands(line, STANDS.annul, line.recover ?? command.recover);
  if (command?.type === 'suspend' || command?.type === 'resume')
    return stands(line, STANDS[command.type]);
  return undefined;
}

/** What a draft has no number and day for yet is left out. */
function changed(line: DossierState, fields: CorrectedFields): LineEffect {
  const known = Object.entries(fields).filter(([, value]) => value !== '');
  const to = Object.fromEntries(known) as CorrectedFields;
  return { from: valuesNow(line, to), to };
}

const stands = (
  { status: from }: DossierState,
  to: DossierStatus,
  recover?: readonly Recovery[],
): LineEffect => ({
  ...{ from: {}, to: {}, status: { from, to } },
  ...(recover?.length ? { recover } : {}),
});
