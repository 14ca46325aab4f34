import type { JsonObject, OpinionState } from '@vinhdanh/domain';

export interface OpinionRow {
  id: string;
  version: number;
  state: OpinionState;
}

export interface OpinionFilter {
  status?: 'asked' | 'answered';
  stepKind?: string;
}

/** A line as the body asked sees it: who is proposed for what, by whom, and nothing else. */
export interface AskedLine {
  dossierId: string;
  /** Null once erased. */
  subjectName: string | null;
  unitName: string | null;
  award: string;
  recipientKind: string;
  meritFrom: string;
  meritTo: string;
}

/** Words kept beside an event of a stream; gone once erased. */
export interface EventWords {
  type: string;
  dossierId: string | null;
  /** Of a file. */
  sha256: string | null;
  body: JsonObject;
}

export abstract class OpinionViews {
  /** `bodies`: only what these bodies were asked; absent: everything. Newest first. */
  abstract list(
    filter: OpinionFilter,
    bodies: readonly string[] | undefined,
    after: string | undefined,
    limit: number,
  ): Promise<OpinionRow[]>;
  abstract find(id: string): Promise<OpinionRow | undefined>;
  abstract lines(dossierIds: readonly string[]): Promise<AskedLine[]>;
  abstract words(id: string): Promise<EventWords[]>;
  /** Those not wholly answered, by id. */
  abstract open(after: string, limit: number): Promise<OpinionRow[]>;
}
