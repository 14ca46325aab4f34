import type { CeremonyState, HandoverState, StockState, ViewScope } from '@vinhdanh/domain';

export interface CeremonyRow {
  id: string;
  version: number;
  state: CeremonyState;
}
export interface HandoverRow {
  version: number;
  state: HandoverState;
  /** Null once erased. */
  subjectName: string | null;
}

/** An annulled line whose objects or money have not come back. */
export interface RecoveryRow {
  dossierId: string;
  subjectId: string;
  /** Null once erased. */
  subjectName: string | null;
  award: string;
  /** ISO day. */
  annulledOn: string | null;
  handover: HandoverState | null;
  /** Whole VND still with the recipient. */
  paid: number;
}

/** Stock, ceremonies, and the objects of lines. */
export abstract class HandoverViews {
  abstract stock(): Promise<StockState[]>;
  abstract ceremonies(after: string | undefined, limit: number): Promise<CeremonyRow[]>;
  /** By dossier id, after a key, as far as the scope sees them. */
  abstract recoveries(
    scope: ViewScope,
    after: string | undefined,
    limit: number,
  ): Promise<RecoveryRow[]>;
  /** Lines on a ceremony's list, by dossier id, after a key, as far as the scope sees them. */
  abstract onList(
    scope: ViewScope,
    ceremonyId: string,
    after: string | undefined,
    limit: number,
  ): Promise<HandoverRow[]>;
}
