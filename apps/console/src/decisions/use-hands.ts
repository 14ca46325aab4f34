import { useMe } from '../app/session';
import { today } from '../words/dates';
import { does, draftsFor, takesBack, type Hand, type Issuer } from './hands';
import type { DecisionRow } from './decision';

interface Hands {
  /** Whether one does this with acts of this issuer; the province's where none is named. */
  does: (what: Hand, issuer?: Issuer) => boolean;
  /** Whether one signs acts at all. */
  signs: boolean;
  /** Bodies one drafts for. */
  bodies: string[];
  /** What one may take back of an act. */
  takesBack: (act: DecisionRow) => Hand | undefined;
}

/** What the person here does with acts today. */
export function useHands(): Hands {
  const { accountId, roles } = useMe();
  const on = today();
  return {
    does: (what, issuer) => does(roles, on, what, issuer),
    signs: roles.some((one) => does([one], on, 'sign', own(one.unitId))),
    bodies: draftsFor(roles, on),
    takesBack: (act) =>
      does(roles, on, 'withdraw', act.issuer) ? takesBack(act, accountId) : undefined,
  };
}

const own = (unitId?: string): Issuer | undefined =>
  unitId ? { level: 'unit', unitId } : undefined;
