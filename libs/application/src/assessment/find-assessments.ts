import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  assessAnswers,
  progressOf,
  thresholdOf,
  type AssessmentProgress,
  type AssessmentResult,
  type AssessmentState,
  type CriteriaSet,
  type SetCriterion,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import {
  AssessmentViews,
  type AssessmentFilter,
  type AssessmentRow,
} from '../ports/assessment-views.js';
import { CommandRunner } from '../run-command.js';
import { wordingOf } from './own-assessment.js';

/** An assessment in a list: who, where it stands and what it came to. */
export type AssessmentItem = Pick<
  AssessmentState,
  | 'status'
  | 'set'
  | 'title'
  | 'subjectId'
  | 'unitId'
  | 'reviewerId'
  | 'period'
  | 'due'
  | 'result'
  | 'act'
> & { id: string; version: number; unitName: string | null; answered: number };

export class ListAssessments extends Query<Page<AssessmentItem>> {
  constructor(
    readonly filter: AssessmentFilter,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListAssessments)
export class ListAssessmentsHandler implements IQueryHandler<ListAssessments> {
  constructor(private readonly views: AssessmentViews) {}

  async execute({ filter, viewer, limit, cursor }: ListAssessments) {
    const after = decodeCursor('assessments', filter, cursor);
    const rows = await this.views.list(viewer.scope, filter, after, limit + 1);
    return toPage(rows, limit, ({ id }) => id, 'assessments', filter, itemOf);
  }
}

function itemOf({ id, version, unitName, state }: AssessmentRow): AssessmentItem {
  const { status, set, title, subjectId, unitId, reviewerId, period, due, result, act, own } =
    state;
  return {
    ...{ id, version, status, set, title, subjectId, unitId, unitName, reviewerId, period, due },
    answered: Object.keys(own).length,
    ...(result ? { result } : {}),
    ...(act ? { act } : {}),
  };
}

/** How far all bodies of a period have come, and in which bands they are. */
export class CountAssessments extends Query<AssessmentProgress> {
  constructor(
    readonly filter: AssessmentFilter,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(CountAssessments)
export class CountAssessmentsHandler implements IQueryHandler<CountAssessments> {
  constructor(private readonly views: AssessmentViews) {}

  async execute({ filter, viewer }: CountAssessments): Promise<AssessmentProgress> {
    return progressOf(await this.views.tallies(viewer.scope, filter));
  }
}

export interface AssessmentDetail extends Omit<AssessmentState, 'own' | 'reviewed'> {
  id: string;
  version: number;
  unitName: string | null;
  name: CriteriaSet['name'];
  /** Whose regulation the set is, and whether somebody has checked it against the text. */
  basis: { source: string; verified: boolean };
  /** In the order of the set, each with what was said of it and what it is measured against. */
  criteria: (SetCriterion & {
    threshold?: number;
    own?: AssessmentState['own'][string];
    reviewed?: AssessmentState['reviewed'][string];
  })[];
  /** What the unit's own word comes to; the reviewed result is `result`. */
  ownResult: AssessmentResult & { open: string[] };
}

export class FindAssessment extends Query<AssessmentDetail> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindAssessment)
export class FindAssessmentHandler implements IQueryHandler<FindAssessment> {
  constructor(
    private readonly views: AssessmentViews,
    private readonly runner: CommandRunner,
  ) {}

  async execute({ id, viewer }: FindAssessment): Promise<AssessmentDetail> {
    const row = await this.views.find(viewer.scope, id);
    const set = row && (await wordingOf(this.runner, row.state));
    if (!set) throw new NotVisible('assessment');
    const { own, reviewed, ...state } = row.state;
    const ground = { region: state.region, references: state.references };
    const said = Object.fromEntries(Object.entries(own).map(([key, one]) => [key, one.answer]));
    return {
      ...{ id, version: row.version, unitName: row.unitName, ...state, name: set.name },
      basis: { source: set.source, verified: set.verified },
      criteria: set.criteria.map((one) => ({
        ...one,
        ...(one.kind === 'number' ? { threshold: thresholdOf(one, ground) } : {}),
        ...(own[one.id] ? { own: own[one.id] } : {}),
        ...(reviewed[one.id] ? { reviewed: reviewed[one.id] } : {}),
      })),
      ownResult: assessAnswers(set, said, ground),
    };
  }
}
