import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { holdsOn, vietnamDay, type RoleGrant } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { AccountViews, type Colleague, type DelegationRow } from '../ports/account-views.js';
import { Clock } from '../ports/clock.js';

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

/**
 * Whom a role may be passed to: who holds a role where the account holds one, by a part of the
 * name. Another's than one's own is asked about by whoever may delegate for somebody absent.
 */
export class FindColleagues extends Query<Colleague[]> {
  constructor(
    readonly q: string,
    readonly viewer: Viewer,
    readonly accountId: string = viewer.accountId,
  ) {
    super();
  }
}

const MOST = 20;

@QueryHandler(FindColleagues)
export class FindColleaguesHandler implements IQueryHandler<FindColleagues> {
  constructor(
    private readonly accounts: AccountViews,
    private readonly clock: Clock,
  ) {}

  async execute({ q, viewer, accountId }: FindColleagues): Promise<Colleague[]> {
    const held = accountId === viewer.accountId ? viewer.roles : await this.held(accountId, viewer);
    const own = held.filter(({ delegatedBy }) => delegatedBy === undefined);
    const unitIds = own.flatMap(({ unitId }) => (unitId ? [unitId] : []));
    const province = own.some(({ unitId }) => unitId === undefined);
    return this.accounts.colleagues(accountId, { unitIds, province, q, most: MOST });
  }

  /** Roles another account holds today. @throws NotVisible */
  private async held(accountId: string, viewer: Viewer): Promise<RoleGrant[]> {
    const known = viewer.can('account.delegate-for-another')
      ? await this.accounts.known(accountId)
      : undefined;
    if (!known) throw new NotVisible('account');
    const today = vietnamDay(this.clock.now());
    return known.state.grants.filter((grant) => holdsOn(grant, today));
  }
}
