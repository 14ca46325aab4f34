import type {
  CeremonyState,
  HandoverState,
  Recovery,
  ReprintOrder,
  StockState,
  ViewScope,
} from '@vinhdanh/domain';
import type { Listed } from '../paging/cursor.js';

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

/** A line with certificates to be printed anew; orders that are done are listed with those owed. */
export interface ReprintRow {
  dossierId: string;
  /** Null once erased. */
  subjectName: string | null;
  unitId: string;
  award: string;
  version: number;
  reprints: ReprintOrder[];
}

/** An annulled or stripped line whose objects or money have not come back. */
export interface RecoveryRow {
  dossierId: string;
  subjectId: string;
  /** Null once erased. */
  subjectName: string | null;
  award: string;
  /** ISO day. */
  annulledOn: string | null;
  /** `annulled` or `stripped`. */
  status: string;
  /** What its ground says goes back; null: all of it, of annulments before that was kept. */
  recover: Recovery[] | null;
  handover: HandoverState | null;
  /** Whole VND still with the recipient. */
  paid: number;
}

/** Stock, ceremonies, and the objects of lines. */
export abstract class HandoverViews {
  abstract stock(): Promise<StockState[]>;
  /** Newest first, behind a place. */
  abstract ceremonies(after: string | undefined, limit: number): Promise<Listed<CeremonyRow>[]>;
  /** By dossier id, after a key, as far as the scope sees them. */
  abstract recoveries(
    scope: ViewScope,
    after: string | undefined,
    limit: number,
  ): Promise<RecoveryRow[]>;
  /** Lines with an order that is still owed, by dossier id, after a key. */
  abstract reprints(
    scope: ViewScope,
    after: string | undefined,
    limit: number,
  ): Promise<ReprintRow[]>;
  /** Lines on a ceremony's list, by dossier id, after a key, as far as the scope sees them. */
  abstract onList(
    scope: ViewScope,
    ceremonyId: string,
    after: string | undefined,
    limit: number,
  ): Promise<HandoverRow[]>;
}
