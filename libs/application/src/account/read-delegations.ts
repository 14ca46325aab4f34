import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { AccountViews, type Colleague, type DelegationRow } from '../ports/account-views.js';

/** Delegations an account has given and received, those that are over included. */
export class ListDelegations extends Query<DelegationRow[]> {
  constructor(
    readonly accountId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(ListDelegations)
export class ListDelegationsHandler implements IQueryHandler<ListDelegations> {
  constructor(private readonly accounts: AccountViews) {}

  async execute({ accountId, viewer }: ListDelegations): Promise<DelegationRow[]> {
    if (accountId !== viewer.accountId && !viewer.can('account.read'))
      throw new NotVisible('account');
    return this.accounts.delegations(accountId);
  }
}

/** Whom one may pass a role to: who holds a role where one holds one, by a part of the name. */
export class FindColleagues extends Query<Colleague[]> {
  constructor(
    readonly q: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

const MOST = 20;

@QueryHandler(FindColleagues)
export class FindColleaguesHandler implements IQueryHandler<FindColleagues> {
  constructor(private readonly accounts: AccountViews) {}

  execute({ q, viewer }: FindColleagues): Promise<Colleague[]> {
    const own = viewer.roles.filter(({ delegatedBy }) => delegatedBy === undefined);
    const unitIds = own.flatMap(({ unitId }) => (unitId ? [unitId] : []));
    const province = own.some(({ unitId }) => unitId === undefined);
    return this.accounts.colleagues(viewer.accountId, { unitIds, province, q, most: MOST });
  }
}
