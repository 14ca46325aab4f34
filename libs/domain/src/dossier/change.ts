import type { CorrectedFields } from './commands.js';
import type { DossierState } from './state.js';

/** What an act did to a line, or would do: the values before it and after it. */
export interface LineChange {
  from: CorrectedFields;
  to: CorrectedFields;
}

const present = (state: DossierState): CorrectedFields => ({
  award: state.grantedForm ?? state.award,
  ...(state.decisionNumber ? { number: state.decisionNumber } : {}),
  ...(state.decidedOn ? { decidedOn: state.decidedOn } : {}),
  ...(state.promulgatedOn ? { promulgatedOn: state.promulgatedOn } : {}),
  recipientKind: state.recipientKind,
  ...(state.positionClass ? { positionClass: state.positionClass } : {}),
  meritFrom: state.meritFrom,
  meritTo: state.meritTo,
});

/** What stands in a line now where these fields would stand. */
export function valuesNow(state: DossierState, fields: CorrectedFields): CorrectedFields {
  const now = present(state);
  return Object.fromEntries(
    Object.entries(now).filter(([name]) => fields[name as keyof CorrectedFields] !== undefined),
  );
}
