import type { LineFacts } from '../catalogue/judgement.js';
import type { YearKind } from '../catalogue/vocabulary.js';
import type { SubjectHistory } from '../eligibility/facts.js';
import type { QuotaUse } from '../guards/quota.js';
import type { DossierState } from './state.js';

/** What lies around a line and is not in its stream. */
export interface Around {
  /** The day the line counts as filed. */
  filedOn: string;
  papers: string[];
  duplicates: string[];
  quota?: QuotaUse;
  yearKind?: YearKind;
  /** Without this very line, see `withoutLine`. */
  history: SubjectHistory;
}

/** The facts a line is judged by; the same line and surroundings give the same facts for ever. */
export function lineFacts(line: DossierState, around: Around): LineFacts {
  const { award, kind, level, localRule, recipientKind, positionClass, meritFrom, meritTo } = line;
  const { quota, yearKind, history, ...rest } = around;
  return {
    ...{ award, kind, level, recipientKind, meritFrom, meritTo },
    ...rest,
    history: { ...history, kind: recipientKind },
    ...(positionClass ? { positionClass } : {}),
    ...(localRule ? { localRule } : {}),
    ...(yearKind ? { yearKind } : {}),
    ...(quota ? { quota } : {}),
    ...(line.confirmed ? { confirmed: line.confirmed } : {}),
  };
}

/** The day a line counts as filed. */
export const filingDay = (line: DossierState): string => line.filedOn ?? line.since.slice(0, 10);
