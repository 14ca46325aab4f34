import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { SubjectKind } from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { decodeCursor, toPage, type Page } from '../../paging/cursor.js';
import { IdentityCipher } from '../../ports/identity-cipher.js';
import { SubjectViews, type SuspectedSubject } from '../../ports/subject-views.js';
import { shown, type Shown } from './find-subjects.js';

/** Subjects of the whole register that another one may be, in the order of a list of names. */
export class FindSuspected extends Query<Page<Shown<SuspectedSubject>>> {
  constructor(
    readonly filter: { kind?: SubjectKind },
    readonly limit: number,
    readonly cursor: string | undefined,
    readonly viewer: Pick<Viewer, 'scope'>,
  ) {
    super();
  }
}

@QueryHandler(FindSuspected)
export class FindSuspectedHandler implements IQueryHandler<FindSuspected> {
  constructor(
    private readonly subjects: SubjectViews,
    private readonly cipher: IdentityCipher,
  ) {}

  async execute({ filter, limit, cursor, viewer }: FindSuspected) {
    const after = decodeCursor('suspected', filter, cursor);
    const [key, id] = after === undefined ? [] : (JSON.parse(after) as [string, string]);
    const from = key !== undefined && id !== undefined ? { key, id } : undefined;
    const search = { ...filter, after: from, limit: limit + 1 };
    const rows = await this.subjects.suspected(search, viewer.scope);
    return toPage(
      rows,
      limit,
      ({ place }) => JSON.stringify([place.key, place.id]),
      'suspected',
      filter,
      (row) => shown(row, this.cipher),
    );
  }
}
