import type { FundState, RewardState, ViewScope } from '@vinhdanh/domain';
import type { Listed } from '../paging/cursor.js';

export interface FundRow {
  id: string;
  version: number;
  state: FundState;
}
/** Whole VND and lines by what became of the rewards of a fund. */
export interface FundSums {
  /** Sum of all payments less what came back. */
  paid: number;
  paidLines: number;
  /** Booked and not paid. */
  due: number;
  dueLines: number;
}
export interface RewardRowOf {
  version: number;
  state: RewardState;
  /** Null once erased. */
  subjectName: string | null;
  actNumber: string | null;
}
export interface RewardFilter {
  fundId?: string;
  actId?: string;
  status?: string;
}

/** Funds and the reward money of lines. */
export abstract class FundViews {
  /** Funds of the scope's units, the latest year first and then by name, behind a place. */
  abstract list(
    scope: ViewScope,
    year: number | undefined,
    after: string | undefined,
    limit: number,
  ): Promise<Listed<FundRow>[]>;
  abstract sums(fundId: string): Promise<FundSums>;
  /** By dossier id, after a key; as far as the scope sees the line's unit. */
  abstract rewards(
    scope: ViewScope,
    filter: RewardFilter,
    after: string | undefined,
    limit: number,
  ): Promise<RewardRowOf[]>;
}
