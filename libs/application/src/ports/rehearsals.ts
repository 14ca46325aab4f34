import type { Flip, RehearsalState } from '@vinhdanh/domain';

/** A rehearsal with how far it is; the status is the log's own. */
export interface RehearsalRow {
  id: string;
  version: number;
  state: RehearsalState;
  /** Lines there are, lines looked at, verdicts that flip, lines without recorded inputs. */
  total: number;
  done: number;
  flips: number;
  withoutInputs: number;
}

export interface FlipRow extends Flip {
  /** Counts the flips of a rehearsal from 1. */
  n: number;
  dossierId: string;
  award: string;
  unitId: string;
  /** As it is called now; null if nobody knows it. */
  unitName: string | null;
  /** Edition the line was checked under. */
  edition: string;
}

/** How often a criterion flips a verdict of an award. */
export interface FlipCount {
  award: string;
  /** Null where the other edition does not know the award. */
  criterion: string | null;
  /** What the criterion is called, and its article; null with it. */
  name: { vi: string; en: string } | null;
  source: string | null;
  lines: number;
}

export interface RehearsalPage {
  /** Last line looked at; the work goes on after it. */
  after: string;
  done: number;
  withoutInputs: number;
  flips: Omit<FlipRow, 'n' | 'unitName'>[];
}

/** Findings of rehearsals: kept outside the log, for they decide nothing. */
export abstract class Rehearsals {
  /** Begins it at its first line, or answers where it stands: last line seen, if any. */
  abstract begin(id: string, total: number): Promise<string | undefined>;
  /** Adds the findings of one page, once however often it is told. */
  abstract add(id: string, page: RehearsalPage): Promise<void>;
  abstract find(id: string): Promise<RehearsalRow | undefined>;
  /** Newest first, before a key. */
  abstract list(before: string | undefined, limit: number): Promise<RehearsalRow[]>;
  abstract flips(
    id: string,
    filter: { award?: string; criterion?: string },
    after: number,
    limit: number,
  ): Promise<FlipRow[]>;
  abstract summary(id: string): Promise<FlipCount[]>;
}
