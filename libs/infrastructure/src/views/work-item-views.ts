import { Injectable } from '@nestjs/common';
import {
  WorkItemViews,
  type WorkAudience,
  type WorkItemCount,
  type WorkItemKey,
  type WorkItemRecord,
  type WorkView,
} from '@vinhdanh/application';
import type { ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { countSql, oneSql, pageSql } from './work-item-sql.js';

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
    const values = [...parameters(audience), stage ?? null, limit];
    if (after) values.push(after.due, after.stream, after.kind);
    return this.db.readAs(
      reach(audience),
      pageSql(view, shape(audience), after !== undefined),
      values,
    );
  }

  async find(
    audience: WorkAudience,
    stream: string,
    kind: string,
  ): Promise<WorkItemRecord | undefined> {
    const values = [...parameters(audience), stream, kind];
    const rows = await this.db.readAs<WorkItemRecord>(
      reach(audience),
      oneSql(shape(audience)),
      values,
    );
    return rows[0];
  }

  async counts(audience: WorkAudience): Promise<WorkItemCount[]> {
    return this.db.readAs(
      reach(audience),
      countSql(audience.everything),
      parameters(audience),
    );
  }
}

/** Who may reassign sees every item, but no name that the scope would hide. */
const reach = ({ everything, scope }: WorkAudience): ViewScope =>
  everything ? { kind: 'all' } : scope;

const shape = ({ everything, scope }: WorkAudience) => ({
  everything,
  withNames: scope.kind !== 'none',
});

const parameters = ({ accountId, roles, today }: WorkAudience): unknown[] => [
  accountId,
  roles.map(({ role }) => role),
  roles.map(({ unitId }) => unitId ?? null),
  today,
];
