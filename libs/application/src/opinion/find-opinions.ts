import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  bothWords,
  isShutOut,
  isUnitRole,
  proceedBarred,
  STEP_KINDS,
  stepKind,
  type Name,
  type OpinionFile,
  type OpinionState,
  vietnamDay,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { begun, type Begun } from '../begun.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { Clock } from '../ports/clock.js';
import { DossierViews } from '../ports/dossier-views.js';
import {
  OpinionViews,
  type AskedLine,
  type EventWords,
  type OpinionFilter,
  type OpinionRow,
} from '../ports/opinion-views.js';
import { fileNames } from './opinion-file.js';
import { OpinionNames } from './opinion-names.js';
import { answersFor, resourceOf } from './own-opinion.js';

/** An opinion in a list: whom was asked, about how many lines, how many of them answered. */
export interface OpinionItem extends Omit<Begun<OpinionState>, 'lines' | 'claims' | 'files'> {
  id: string;
  version: number;
  stepName: Name;
  /** The body asked and what kind of agency it is, where one of the registry was. */
  bodyName?: string;
  agencyName?: Name;
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
  /** Whether the viewer may open the dossier: a body asked sees no more of it than this line. */
  mayOpen: boolean;
  /** Whether a named officer may go on without this answer today, as far as the rules go. */
  mayProceed: boolean;
}

/** An answer that may be given. */
export interface AnswerChoice {
  code: string;
  name: Name;
  /** Whether the gate opens by it; any other needs a reason. */
  clears: boolean;
  /** It names a work that enters the author's record. */
  recognises: boolean;
}

export interface OpinionDetail extends Omit<OpinionItem, 'lines'> {
  question?: string;
  lines: OpinionLineShown[];
  answers: AnswerChoice[];
  /** As whom the viewer may answer: an officer records a paper of the body. Null: not at all. */
  answersAs: 'body' | 'officer' | null;
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
  constructor(
    private readonly views: OpinionViews,
    private readonly names: OpinionNames,
  ) {}

  async execute({ filter, viewer, limit, cursor }: ListOpinions): Promise<Page<OpinionItem>> {
    const after = decodeCursor('opinions', filter, cursor);
    const rows = await this.views.list(filter, bodiesOf(viewer), after, limit + 1);
    const names = await this.names.of(rows.map(({ state }) => state));
    return toPage(
      rows,
      limit,
      (row) => row.id,
      'opinions',
      filter,
      (row) => ({
        ...itemOf(row),
        ...names(row.state),
      }),
    );
  }
}

/** Kinds of steps bodies are asked for, with what each is called. */
export class ListOpinionKinds extends Query<{ code: string; name: Name }[]> {}

@QueryHandler(ListOpinionKinds)
export class ListOpinionKindsHandler implements IQueryHandler<ListOpinionKinds> {
  execute(): Promise<{ code: string; name: Name }[]> {
    const asked = STEP_KINDS.filter(({ done }) => done === 'opinion');
    return Promise.resolve(asked.map(({ code, name }) => ({ code, name })));
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
  constructor(
    private readonly views: OpinionViews,
    private readonly dossiers: DossierViews,
    private readonly names: OpinionNames,
    private readonly clock: Clock,
  ) {}

  async execute({ id, viewer }: FindOpinion): Promise<OpinionDetail> {
    const row = await this.views.find(id);
    if (!row || !viewer.judge('opinion.read', resourceOf(row.state)).allow)
      throw new NotVisible('opinion');
    const { state } = row;
    const shown = Object.keys(state.lines).filter((line) => !isShutOut(viewer.scope, line));
    const [lines, words, names, open] = await Promise.all([
      this.views.lines(shown),
      this.views.words(id),
      this.names.of([state]),
      viewer.can('dossier.read') ? this.dossiers.visible(viewer.scope, shown) : new Map(),
    ]);
    const called = fileNames(words);
    const files = (state.files ?? []).map((file) => ({
      ...file,
      name: called.get(file.sha256) ?? null,
    }));
    const question = words.find(({ type }) => type === 'opinion.asked')?.body.question;
    const today = vietnamDay(this.clock.now());
    const officer = viewer.judge('opinion.proceed', resourceOf(state)).allow;
    return {
      ...itemOf(row),
      ...names(state),
      ...(typeof question === 'string' ? { question } : {}),
      files,
      answers: choicesOf(state),
      answersAs: viewer.judge('opinion.answer', resourceOf(state)).allow
        ? answersFor(viewer, state)
        : null,
      lines: lines.map((line) => ({
        ...line,
        ...answerOf(state, line.dossierId, words),
        mayOpen: open.has(line.dossierId),
        mayProceed:
          officer &&
          !state.lines[line.dossierId]?.proceeded &&
          proceedBarred(state, line.dossierId, today) === undefined,
      })),
    };
  }
}

function choicesOf({ stepKind: code }: OpinionState): AnswerChoice[] {
  const kind = stepKind(code);
  return Object.keys(kind?.answers ?? {}).map((word) => ({
    code: word,
    name: bothWords('stepAnswer', word),
    clears: kind!.answers[word]!.clears,
    recognises: kind!.recognises === word,
  }));
}

/** Bodies a viewer without a role for the whole province answers for. */
function bodiesOf(viewer: Viewer): string[] | undefined {
  if (viewer.judge('opinion.read', { unitIds: [], unitLine: [] }).allow) return undefined;
  return viewer.roles.flatMap(({ role, unitId }) =>
    role === 'agency' && isUnitRole(role) && unitId ? [unitId] : [],
  );
}

function itemOf({ id, version, state }: OpinionRow): OpinionItem {
  const { lines, claims: _claims, files: _files, ...rest } = begun(state);
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
