import { ChangeAccountHandler } from './change-account.js';
import { CheckAccountListHandler } from './check-account-list.js';
import { DelegateHandler, EndDelegationHandler } from './delegate.js';
import { ImportAccountsHandler } from './import-accounts.js';
import { IssueLink } from './issue-link.js';
import { OpenAccountHandler } from './open-account.js';
import { OpenFirstAdmin } from './open-first-admin.js';
import { GetAccountHandler, ListAccountsHandler } from './read-accounts.js';
import { FindColleaguesHandler, ListDelegationsHandler } from './read-delegations.js';
import { SeedSampleAccounts } from './seed-sample-accounts.js';
import {
  ChangePasswordHandler,
  ResetPasswordHandler,
  UseOneTimeLinkHandler,
} from './set-password.js';
import { SignInHandler } from './sign-in.js';
import { SignerProof } from './signer-proof.js';
import { EndSignInHandler, ListSignInsHandler } from './sign-ins.js';

export * from './change-account.js';
export { CheckAccountList, type CheckedAccountRow } from './check-account-list.js';
export * from './delegate.js';
export * from './import-accounts.js';
export * from './open-account.js';
export * from './open-first-admin.js';
export * from './read-accounts.js';
export { FindColleagues, ListDelegations } from './read-delegations.js';
export * from './seed-sample-accounts.js';
export * from './set-password.js';
export * from './sign-in.js';
export * from './sign-ins.js';
export * from './signer-proof.js';
export * from './token.js';

export const accountHandlers = [
  OpenAccountHandler,
  ChangeAccountHandler,
  DelegateHandler,
  EndDelegationHandler,
  ChangePasswordHandler,
  ResetPasswordHandler,
  UseOneTimeLinkHandler,
  SignInHandler,
  ListSignInsHandler,
  EndSignInHandler,
  ListAccountsHandler,
  GetAccountHandler,
  ListDelegationsHandler,
  FindColleaguesHandler,
  ImportAccountsHandler,
  CheckAccountListHandler,
];

/** Used by ops as well. */
export const accountUseCases = [IssueLink, OpenFirstAdmin, SeedSampleAccounts, SignerProof];
