import { Injectable } from '@nestjs/common';
import {
  WorkItemViews,
  type WorkAudience,
  type WorkItemCount,
  type WorkItemKey,
  type WorkItemRecord,
  type WorkView,
} from '@vinhdanh/application';
import { ROLES, type ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { COUNTS, oneSql, pageSql } from './work-item-sql.js';

@Injectable()
export class PgWorkItemViews extends WorkItemViews {
  constructor(private readonly db: Database) {
    super();
  }

  async page(
    audience: WorkAudience,
    view: WorkView,
    stage: string | undefined,
    after: WorkItemKey | undefined,
    limit: number,
  ): Promise<WorkItemRecord[]> {
    const everyone = view === 'everyone' && audience.everything;
    const roles = everyone ? ROLES.map((role) => ({ role })) : audience.roles;
    const values = [...parameters({ ...audience, roles }), stage ?? null, limit];
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
