import type { GrievanceState, JsonObject, Register } from '@vinhdanh/domain';

export interface GrievanceRow {
  id: string;
  version: number;
  state: GrievanceState;
}
export interface GrievanceFilter {
  status?: string;
  year?: number;
  dossierId?: string;
}
/** A matter of either register about a line. */
export interface MatterOfLine extends GrievanceRow {
  register: Register;
}
/** Words kept beside an event of a matter; gone once erased. */
export interface GrievanceWords {
  type: string;
  recordedAt: string;
  actor: string;
  body: JsonObject;
}

/** The registers of complaints and denunciations; whoever asks has been judged before. */
export abstract class GrievanceViews {
  /** By id, after a key. */
  abstract list(
    register: Register,
    filter: GrievanceFilter,
    after: string | undefined,
    limit: number,
  ): Promise<GrievanceRow[]>;
  abstract find(register: Register, id: string): Promise<GrievanceRow | undefined>;
  /** Matters of both registers about any of these lines. */
  abstract about(dossierIds: readonly string[]): Promise<MatterOfLine[]>;
  /** The next number of a year, from 1. Ask in turn. */
  abstract nextSerial(register: Register, year: number): Promise<number>;
  /** In the order of the events. */
  abstract words(register: Register, id: string): Promise<GrievanceWords[]>;
}
