import type { AccountState } from '@vinhdanh/domain';
import type { Page } from '../paging/cursor.js';

export interface AccountRow {
  id: string;
  version: number;
  state: AccountState;
}

/** A role passed on; ISO days, both included. */
export interface DelegationRow {
  role: string;
  unitId?: string;
  unitName?: string;
  from: string;
  to: string;
  /** Number of the paper it was done by. */
  document?: string;
  by: { id: string; name: string };
  to_account: { id: string; name: string };
}

export interface Colleague {
  id: string;
  username: string;
  displayName: string;
}

export abstract class AccountViews {
  /** By name, page by page; `q` is the beginning of a sign-in name. */
  abstract list(query: { q?: string; cursor?: string; limit: number }): Promise<Page<AccountRow>>;
  /** What authorisation needs of an account, with those it holds delegations from. */
  abstract known(accountId: string): Promise<
    | {
        state: AccountState;
        delegators: Map<string, AccountState>;
      }
    | undefined
  >;
  /** Given and received by an account, newest first. */
  abstract delegations(accountId: string): Promise<DelegationRow[]>;
  /** Open accounts that hold a role for one of the units, or one of the province. */
  abstract colleagues(
    accountId: string,
    query: { unitIds: string[]; province: boolean; q: string; most: number },
  ): Promise<Colleague[]>;
  /** Names by id; who is unknown is left out. */
  abstract names(accountIds: readonly string[]): Promise<Map<string, string>>;
  /** Whether any account exists yet. */
  abstract any(): Promise<boolean>;
}
