import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { accountDecider } from '@vinhdanh/domain';
import { NotVisible } from '../errors.js';
import type { Page } from '../paging/cursor.js';
import { AccountViews, type AccountRow } from '../ports/account-views.js';
import { CommandRunner } from '../run-command.js';

export class ListAccounts extends Query<Page<AccountRow>> {
  constructor(readonly filter: { q?: string; cursor?: string; limit: number }) {
    super();
  }
}

@QueryHandler(ListAccounts)
export class ListAccountsHandler implements IQueryHandler<ListAccounts> {
  constructor(private readonly accounts: AccountViews) {}

  execute({ filter }: ListAccounts): Promise<Page<AccountRow>> {
    return this.accounts.list(filter);
  }
}

export class GetAccount extends Query<AccountRow> {
  constructor(readonly accountId: string) {
    super();
  }
}

@QueryHandler(GetAccount)
export class GetAccountHandler implements IQueryHandler<GetAccount> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ accountId }: GetAccount): Promise<AccountRow> {
    const { state, version } = await this.runner.load(accountDecider, accountId);
    if (state.status === 'none') throw new NotVisible('account');
    return { id: accountId, version, state };
  }
}
