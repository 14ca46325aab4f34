import { Injectable } from '@nestjs/common';
import {
  WorkItemViews,
  type Taker,
  type WorkAudience,
  type WorkFilter,
  type WorkItemCount,
  type WorkItemKey,
  type WorkItemRecord,
} from '@vinhdanh/application';
import { ROLES, type ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { COUNTS, oneSql, pageSql, TAKERS } from './work-item-sql.js';

@Injectable()
export class PgWorkItemViews extends WorkItemViews {
  constructor(private readonly db: Database) {
    super();
  }

  async page(
    audience: WorkAudience,
    { view, stage, kind, holder, late = false }: WorkFilter,
    after: WorkItemKey | undefined,
    limit: number,
  ): Promise<WorkItemRecord[]> {
    const everyone = view === 'everyone';
    const roles = everyone ? ROLES.map((role) => ({ role })) : audience.roles;
    const values = [
      ...parameters({ ...audience, roles }),
      ...[stage ?? null, limit, kind ?? null, holder ?? null, late],
      !everyone || audience.everything,
    ];
    if (after) values.push(after.due, after.stream, after.kind);
    const sql = pageSql(view, withNames(audience), after !== undefined);
    return this.db.readAs(reach(audience), sql, values);
  }

  async find(
    audience: WorkAudience,
    stream: string,
    kind: string,
  ): Promise<WorkItemRecord | undefined> {
    const values = [...parameters(audience), stream, kind, audience.everything];
    const sql = oneSql(withNames(audience));
    return (await this.db.readAs<WorkItemRecord>(reach(audience), sql, values))[0];
  }

  /** Asked with full reach: names of colleagues and figures, nothing of what the work is about. */
  async takers(role: string, unitId: string | undefined, today: string): Promise<Taker[]> {
    return this.db.readAs<Taker>({ kind: 'all' }, TAKERS, [role, unitId ?? null, today]);
  }

  async counts(audience: WorkAudience): Promise<WorkItemCount[]> {
    return this.db.readAs(reach(audience), COUNTS, parameters(audience));
  }
}

/** Who may reassign sees every item, but no name that the scope would hide. */
const reach = ({ everything, scope }: WorkAudience): ViewScope =>
  everything ? { kind: 'all', shut: scope.kind === 'none' ? [] : (scope.shut ?? []) } : scope;

const withNames = ({ scope }: WorkAudience): boolean => scope.kind !== 'none';

const parameters = ({ accountId, roles, today }: WorkAudience): unknown[] => [
  accountId,
  roles.map(({ role }) => role),
  roles.map(({ unitId }) => unitId ?? null),
  today,
];
