import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  bothWords,
  isShutOut,
  isUnitRole,
  type Name,
  type OpinionFile,
  type OpinionState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import {
  OpinionViews,
  type AskedLine,
  type EventWords,
  type OpinionFilter,
  type OpinionRow,
} from '../ports/opinion-views.js';
import { fileNames } from './opinion-file.js';
import { resourceOf } from './own-opinion.js';

/** An opinion in a list: how many lines, how many of them answered. */
export interface OpinionItem extends Omit<OpinionState, 'lines' | 'claims' | 'files'> {
  id: string;
  version: number;
  stepName: Name;
  lines: number;
  answered: number;
}

/** One line as asked and answered, with what people wrote about it. */
export interface OpinionLineShown extends AskedLine {
  answer?: string;
  answerName?: Name;
  on?: string;
  proceeded?: boolean;
  reason?: string;
  work?: string;
}

export interface OpinionDetail extends Omit<OpinionItem, 'lines'> {
  question?: string;
  lines: OpinionLineShown[];
  /** Files of the answers; `name` is null once erased. */
  files: (OpinionFile & { name: string | null })[];
}

export class ListOpinions extends Query<Page<OpinionItem>> {
  constructor(
    readonly filter: OpinionFilter,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListOpinions)
export class ListOpinionsHandler implements IQueryHandler<ListOpinions> {
  constructor(private readonly views: OpinionViews) {}

  async execute({ filter, viewer, limit, cursor }: ListOpinions): Promise<Page<OpinionItem>> {
    const after = decodeCursor('opinions', filter, cursor);
    const rows = await this.views.list(filter, bodiesOf(viewer), after, limit + 1);
    return toPage(rows, limit, (row) => row.id, 'opinions', filter, itemOf);
  }
}

export class FindOpinion extends Query<OpinionDetail> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindOpinion)
export class FindOpinionHandler implements IQueryHandler<FindOpinion> {
  constructor(private readonly views: OpinionViews) {}

  async execute({ id, viewer }: FindOpinion): Promise<OpinionDetail> {
    const row = await this.views.find(id);
    if (!row || !viewer.judge('opinion.read', resourceOf(row.state)).allow)
      throw new NotVisible('opinion');
    const [lines, words] = await Promise.all([
      this.views.lines(
        Object.keys(row.state.lines).filter((line) => !isShutOut(viewer.scope, line)),
      ),
      this.views.words(id),
    ]);
    const names = fileNames(words);
    const files = (row.state.files ?? []).map((file) => ({
      ...file,
      name: names.get(file.sha256) ?? null,
    }));
    const question = words.find(({ type }) => type === 'opinion.asked')?.body.question;
    return {
      ...itemOf(row),
      ...(typeof question === 'string' ? { question } : {}),
      files,
      lines: lines.map((line) => ({ ...line, ...answerOf(row.state, line.dossierId, words) })),
    };
  }
}

/** Bodies a viewer without a role for the whole province answers for. */
function bodiesOf(viewer: Viewer): string[] | undefined {
  if (viewer.judge('opinion.read', { unitIds: [], unitLine: [] }).allow) return undefined;
  return viewer.roles.flatMap(({ role, unitId }) =>
    role === 'agency' && isUnitRole(role) && unitId ? [unitId] : [],
  );
}

function itemOf({ id, version, state }: OpinionRow): OpinionItem {
  const { lines, claims: _claims, files: _files, ...rest } = state;
  const all = Object.values(lines);
  const answered = all.filter((line) => line.answer !== undefined || line.proceeded).length;
  const stepName = bothWords('stepKind', state.stepKind);
  return { ...rest, id, version, stepName, lines: all.length, answered };
}

function answerOf(state: OpinionState, dossierId: string, words: readonly EventWords[]) {
  const { answer, on, proceeded } = state.lines[dossierId] ?? {};
  const last = words.findLast((one) => one.dossierId === dossierId)?.body;
  return {
    ...(answer ? { answer, answerName: bothWords('stepAnswer', answer), on } : {}),
    ...(proceeded ? { proceeded } : {}),
    ...(typeof last?.reason === 'string' ? { reason: last.reason } : {}),
    ...(typeof last?.title === 'string' ? { work: last.title } : {}),
  };
}
