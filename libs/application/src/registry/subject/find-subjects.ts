import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  ACTIONS,
  maskedNumber,
  numberSought,
  searchTerms,
  type SubjectKind,
} from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { NotVisible } from '../../errors.js';
import { decodeCursor, toPage, type Page } from '../../paging/cursor.js';
import { IdentityCipher } from '../../ports/identity-cipher.js';
import {
  SubjectViews,
  type FoundSubject,
  type SubjectDetails,
  type SubjectRow,
} from '../../ports/subject-views.js';
import { resourceOf } from './own-subject.js';

/** A subject as it is shown: of its number no more than the last signs. */
export type Shown<T extends SubjectRow> = Omit<T, 'numberSealed' | 'unitLine' | 'place'> & {
  number: string | null;
};

export interface SubjectFilter {
  q?: string;
  kind?: SubjectKind;
  unitId?: string;
}

/** Subjects by name, or by number where nothing else can be meant; the whole list without `q`. */
export class FindSubjects extends Query<Page<Shown<FoundSubject>>> {
  constructor(
    readonly filter: SubjectFilter,
    readonly limit: number,
    readonly cursor: string | undefined,
    readonly viewer: Pick<Viewer, 'scope'>,
  ) {
    super();
  }
}

@QueryHandler(FindSubjects)
export class FindSubjectsHandler implements IQueryHandler<FindSubjects> {
  constructor(
    private readonly subjects: SubjectViews,
    private readonly cipher: IdentityCipher,
  ) {}

  async execute({ filter, limit, cursor, viewer }: FindSubjects) {
    const { q = '', kind, unitId } = filter;
    const after = decodeCursor('subjects', filter, cursor);
    const number = numberSought(q);
    if (number && !after) {
      const found = await this.subjects.byNumber(this.cipher.hash(number), viewer.scope);
      if (found.length > 0) return { items: found.map((row) => shown(row, this.cipher)) };
    }
    const terms = searchTerms(q);
    // What holds no word at all is nobody's name; it does not mean everybody.
    if (q.trim() !== '' && terms.plain.keys.length === 0) return { items: [] };
    const search = { terms, kind, unitId, limit: limit + 1, after: placeOf(after) };
    const rows = await this.subjects.search(search, viewer.scope);
    return toPage(
      rows,
      limit,
      ({ place }) => JSON.stringify([place.rank, place.key, place.id]),
      'subjects',
      filter,
      (row) => shown(row, this.cipher),
    );
  }
}

function placeOf(after: string | undefined): FoundSubject['place'] | undefined {
  if (after === undefined) return undefined;
  const [rank, key, id] = JSON.parse(after) as [number, string, string];
  return { rank, key, id };
}

export type SubjectShown = Shown<SubjectDetails> & {
  /** What the viewer's roles let them do with it, e.g. `subject.merge`, `record.correct`. */
  may: string[];
};

const ABOUT_A_SUBJECT = Object.keys(ACTIONS).filter((action) => /^(subject|record)\./.test(action));

/** One subject; an id that was merged away leads to the one it was merged into. */
export class GetSubject extends Query<SubjectShown> {
  constructor(
    readonly id: string,
    readonly viewer: Pick<Viewer, 'scope' | 'judge'>,
  ) {
    super();
  }
}

@QueryHandler(GetSubject)
export class GetSubjectHandler implements IQueryHandler<GetSubject> {
  constructor(
    private readonly subjects: SubjectViews,
    private readonly cipher: IdentityCipher,
  ) {}

  async execute({ id, viewer }: GetSubject): Promise<SubjectShown> {
    const row = await this.subjects.find(id, viewer.scope);
    if (!row) throw new NotVisible('subject');
    const of = resourceOf(row);
    const may = ABOUT_A_SUBJECT.filter((action) => viewer.judge(action, of).allow);
    return { ...shown(row, this.cipher), may };
  }
}

/** Others that may be the same: with the same number, or the same name and year of birth. */
export class FindDuplicates extends Query<Shown<FoundSubject>[]> {
  constructor(
    readonly id: string,
    readonly viewer: Pick<Viewer, 'scope'>,
  ) {
    super();
  }
}

@QueryHandler(FindDuplicates)
export class FindDuplicatesHandler implements IQueryHandler<FindDuplicates> {
  constructor(
    private readonly subjects: SubjectViews,
    private readonly cipher: IdentityCipher,
  ) {}

  async execute({ id, viewer }: FindDuplicates): Promise<Shown<FoundSubject>[]> {
    const row = await this.subjects.find(id, viewer.scope);
    if (!row) throw new NotVisible('subject');
    const alike = await this.subjects.alike(row.id, viewer.scope);
    return alike.map((other) => shown(other, this.cipher));
  }
}

/** A subject without what only the service needs to know. */
export function shown<T extends SubjectRow>(row: T, cipher: IdentityCipher): Shown<T> {
  const { numberSealed, unitLine: _line, ...rest } = row;
  const { place: _place, ...open } = rest as typeof rest & { place?: unknown };
  const number = numberSealed === null ? null : maskedNumber(cipher.open(numberSealed).text);
  return { ...open, number } as unknown as Shown<T>;
}
