import type { SubjectKind, ViewScope } from '@vinhdanh/domain';

export interface SubjectRow {
  id: string;
  version: number;
  kind: SubjectKind;
  /** Null once erased. */
  name: string | null;
  birthYear: number | null;
  sex: 'male' | 'female' | null;
  unitId: string;
  synthetic: boolean;
}

/** What tells one subject from another of the same name. */
export interface SubjectProbe {
  kind: SubjectKind;
  nameKey: string;
  birthYear?: number;
  unitId: string;
  numberHash?: string;
}

export abstract class SubjectViews {
  /** Undefined also for a subject out of scope. */
  abstract find(id: string, scope: ViewScope): Promise<SubjectRow | undefined>;
  /** Rows whose name holds all words of `q`, accents and case ignored. */
  abstract search(q: string, limit: number, scope: ViewScope): Promise<SubjectRow[]>;
  /**
   * Per probe the id of the subject already registered, or undefined. Same number: the same
   * person. Else same unit, kind, name and year of birth, unless both have numbers that differ.
   */
  abstract match(probes: SubjectProbe[]): Promise<(string | undefined)[]>;
  /** Names by id for lists; erased and unknown ones are absent. */
  abstract names(ids: string[], scope: ViewScope): Promise<Map<string, string>>;
}
