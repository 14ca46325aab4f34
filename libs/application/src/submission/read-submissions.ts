import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { flaggedReason, type SubmissionState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { SubmissionViews, type SubmissionLine } from '../ports/submission-views.js';

export interface SubmissionItem extends Omit<SubmissionState, 'outcomes' | 'claims'> {
  id: string;
  version: number;
  /** Lines the centre has answered so far. */
  answered: number;
}

export interface SubmissionDetail extends SubmissionItem {
  /** What the centre would be told of flagged lines; absent where there is nothing to tell. */
  flaggedReason?: string;
  /** A page of the lines the viewer may see. */
  lines: Page<SubmissionLine>;
}

export class ListSubmissions extends Query<Page<SubmissionItem>> {
  constructor(
    readonly filter: { status?: string; actId?: string },
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListSubmissions)
export class ListSubmissionsHandler implements IQueryHandler<ListSubmissions> {
  constructor(private readonly views: SubmissionViews) {}

  async execute({ filter, limit, cursor }: ListSubmissions): Promise<Page<SubmissionItem>> {
    const after = decodeCursor('submissions', filter, cursor);
    const rows = await this.views.list(filter, after, limit + 1);
    return toPage(
      rows,
      limit,
      (row) => `${row.state.letterDate}~${row.id}`,
      'submissions',
      filter,
      (row) => asItem(row.id, row.version, row.state),
    );
  }
}

export class FindSubmission extends Query<SubmissionDetail> {
  constructor(
    readonly id: string,
    readonly viewer: Pick<Viewer, 'scope'>,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(FindSubmission)
export class FindSubmissionHandler implements IQueryHandler<FindSubmission> {
  constructor(private readonly views: SubmissionViews) {}

  async execute({ id, viewer, limit, cursor }: FindSubmission): Promise<SubmissionDetail> {
    const found = await this.views.find(id);
    if (!found) throw new NotVisible('submission');
    const reason = flaggedReason(found.state);
    const list = `submission-lines/${id}`;
    const after = decodeCursor(list, {}, cursor);
    const rows = await this.views.lines(viewer.scope, found.state.actId, after, limit + 1);
    return {
      ...asItem(id, found.version, found.state),
      ...(reason ? { flaggedReason: reason } : {}),
      lines: toPage(
        rows,
        limit,
        (row) => row.dossierId,
        list,
        {},
        (row) => row,
      ),
    };
  }
}

function asItem(id: string, version: number, state: SubmissionState): SubmissionItem {
  const { outcomes, claims: _claims, ...shown } = state;
  return { id, version, ...shown, answered: Object.keys(outcomes).length };
}
