import type { AgencyListState, HoldMatter, MatchGround, ViewScope } from '@vinhdanh/domain';

/** A row as it is kept: of the number only its keyed hash. */
export interface StagedAgencyRow {
  n: number;
  name: string;
  nameKey: string;
  numberHash?: string;
  birthYear?: number;
  body: boolean;
  matter: string;
  document?: string;
  /** ISO day. */
  date?: string;
}

export interface AgencyListRow {
  id: string;
  version: number;
  state: AgencyListState;
}
export interface AgencyListFilter {
  agency?: string;
  year?: number;
}

/** An open line of a subject that a row may be about. */
export interface MatchedLine {
  dossierId: string;
  award: string;
  status: string;
}
/** A row and a subject it may be about; what speaks for it is found when it is asked for. */
export interface AgencyMatch {
  n: number;
  row: Pick<StagedAgencyRow, 'name' | 'birthYear' | 'matter' | 'document' | 'date'>;
  subjectId: string;
  subject: { name: string; birthYear: number | null; unitId: string };
  by: MatchGround;
  nameAgrees: boolean;
  lines: MatchedLine[];
}
/** What a person chose, kept beside the log so that the log names nobody. */
export interface ConfirmedMatch {
  n: number;
  subjectId: string;
  matter: HoldMatter;
}

/** Rows of agencies' yearly lists: personal data outside the log, read by few. */
export abstract class AgencyLists {
  abstract stage(listId: string, rows: StagedAgencyRow[]): Promise<void>;
  abstract row(listId: string, n: number): Promise<StagedAgencyRow | undefined>;
  abstract list(
    filter: AgencyListFilter,
    after: string | undefined,
    limit: number,
  ): Promise<AgencyListRow[]>;
  /** In the order of rows, then subjects; `after` is row and subject, as `n/subjectId`. */
  abstract matches(
    scope: ViewScope,
    listId: string,
    after: string | undefined,
    limit: number,
  ): Promise<AgencyMatch[]>;
  abstract match(
    scope: ViewScope,
    listId: string,
    n: number,
    subjectId: string,
  ): Promise<AgencyMatch | undefined>;
  abstract choose(listId: string, mark: string, chosen: ConfirmedMatch): Promise<void>;
  /** Takes away the rows that were confirmed to be about these subjects. */
  abstract forget(subjectIds: string[]): Promise<void>;
  abstract chosen(listId: string, mark: string): Promise<ConfirmedMatch | undefined>;
}
