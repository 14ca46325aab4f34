import type { AccountState } from '@vinhdanh/domain';
import type { Page } from '../paging/cursor.js';

export interface AccountRow {
  id: string;
  version: number;
  state: AccountState;
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
  /** Whether any account exists yet. */
  abstract any(): Promise<boolean>;
}
