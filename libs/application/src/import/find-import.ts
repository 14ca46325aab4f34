import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import type { LineDefaults, SubjectCandidate } from '@vinhdanh/domain';
import { IdentityCipher } from '../ports/identity-cipher.js';
import { SubjectViews, type FoundSubject } from '../ports/subject-views.js';
import {
  ImportStaging,
  type RowStanding,
  type StagedImport,
  type StagedRow,
} from '../ports/import-staging.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { CommandRunner } from '../run-command.js';
import { ownImport } from './own-import.js';
import { shown, type Shown } from '../registry/subject/find-subjects.js';

/** How a list stands, with its columns, figures and progress. */
export class FindImport extends Query<
  StagedImport & {
    version: number;
    /** What was chosen for blank cells; the letter's own values where nothing was. */
    defaults: LineDefaults;
    failure?: string;
  }
> {
  constructor(
    readonly importId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindImport)
export class FindImportHandler implements IQueryHandler<FindImport> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly staging: ImportStaging,
  ) {}

  async execute({ importId, viewer }: FindImport) {
    const { state, version } = await ownImport(this.runner, viewer, 'import.read', importId);
    const found = await this.staging.find(viewer.scope, importId);
    if (!found) throw new NotVisible('import');
    const mapping = state.mapping.length > 0 ? state.mapping : found.mapping;
    const { defaults } = state;
    return {
      ...found,
      mapping,
      version,
      defaults,
      ...(state.failure ? { failure: state.failure } : {}),
    };
  }
}

/** A row with those it may be about as people know them. */
export interface ShownRow extends Omit<StagedRow, 'candidates'> {
  candidates?: (Shown<FoundSubject> & Pick<SubjectCandidate, 'by'>)[];
}

/** Rows of a list by number; only those that stand so, or of one sheet, if asked. */
export class ListImportRows extends Query<Page<ShownRow>> {
  constructor(
    readonly importId: string,
    readonly page: { only?: RowStanding; sheet?: number; cursor?: string; limit: number },
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(ListImportRows)
export class ListImportRowsHandler implements IQueryHandler<ListImportRows> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly staging: ImportStaging,
    private readonly subjects: SubjectViews,
    private readonly cipher: IdentityCipher,
  ) {}

  async execute({ importId, page, viewer }: ListImportRows): Promise<Page<ShownRow>> {
    await ownImport(this.runner, viewer, 'import.read', importId);
    const { only, sheet, limit } = page;
    const filter = { importId, only, sheet };
    const after = Number(decodeCursor('import-rows', filter, page.cursor) ?? 0);
    const query = { after, limit: limit + 1, only, sheet };
    const rows = await this.staging.rows(viewer.scope, importId, query);
    const ids = rows.flatMap(({ candidates }) => (candidates ?? []).map(({ id }) => id));
    const found = await this.subjects.some([...new Set(ids)], viewer.scope);
    const people = new Map(found.map((one) => [one.id, shown(one, this.cipher)]));
    return toPage(
      rows,
      limit,
      (row) => String(row.n),
      'import-rows',
      filter,
      ({ candidates, ...row }) => ({
        ...row,
        ...(candidates ? { candidates: known(candidates, people) } : {}),
      }),
    );
  }
}

const known = (candidates: SubjectCandidate[], people: ReadonlyMap<string, Shown<FoundSubject>>) =>
  candidates.flatMap(({ id, by }) => {
    const one = people.get(id);
    return one ? [{ ...one, by }] : [];
  });
