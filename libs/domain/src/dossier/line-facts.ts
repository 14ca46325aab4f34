import { vietnamDay } from '../calendar/day.js';
import type { LineFacts } from '../catalogue/judgement.js';
import type { YearKind } from '../catalogue/vocabulary.js';
import type { SubjectHistory } from '../eligibility/facts.js';
import { fullHistory } from '../eligibility/record.js';
import type { QuotaUse } from '../guards/quota.js';
import type { JsonObject } from '../log/json.js';
import type { DossierEventData } from './event-data.js';
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
    // By the line's own words, even where subjects were merged since.
    history: { ...history, subjectId: line.subjectId, kind: recipientKind },
    ...(positionClass ? { positionClass } : {}),
    ...(localRule ? { localRule } : {}),
    ...(yearKind ? { yearKind } : {}),
    ...(quota ? { quota } : {}),
    ...(line.restsOn?.length ? { restsOn: line.restsOn } : {}),
    ...(line.confirmed ? { confirmed: line.confirmed } : {}),
    ...(line.paperNeeds ? { paperNeeds: line.paperNeeds } : {}),
  };
}

/** The day a line counts as filed. */
export const filingDay = (line: DossierState): string => line.filedOn ?? vietnamDay(line.since);

/**
 * The facts of a recorded check, from the line as it stood before and what the event kept: the
 * inputs hash of these is the recorded one. `history` is the compact one of the private part.
 */
export function factsOfCheck(
  before: DossierState,
  check: DossierEventData['dossier.checked'],
  history?: JsonObject,
): LineFacts {
  return lineFacts(before, {
    filedOn: filingDay(before),
    papers: check.papers ?? [],
    duplicates: check.duplicates,
    ...(check.quota ? { quota: check.quota } : {}),
    ...(check.yearKind ? { yearKind: check.yearKind } : {}),
    history: fullHistory(before.subjectId, before.recipientKind, history),
  });
}
