import type { DossierFlag, ViewScope } from '@vinhdanh/domain';

/** A flagged award as a scope may see it. */
export interface FlaggedRow {
  id: string;
  award: string;
  status: string;
  /** Null once erased. */
  subjectName: string | null;
  unitId: string;
  decidedOn: string | null;
  decisionNumber: string | null;
  flags: DossierFlag[];
}

export abstract class FlaggedAwards {
  /** By id, after a key. */
  abstract list(scope: ViewScope, after: string | undefined, limit: number): Promise<FlaggedRow[]>;
  /** Checked lines of a subject, under whichever id they were drafted. */
  abstract ofSubject(subjectId: string): Promise<string[]>;
  /** Checked lines of the subject of a line, under whichever id it was drafted; not the line itself. */
  abstract ofSameSubject(dossierId: string): Promise<string[]>;
}
