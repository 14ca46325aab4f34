import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  assessAnswers,
  setFaults,
  sheetOf,
  attainable,
  type AssessmentResult,
  type CriteriaSet,
  type CriterionAnswer,
  type PlacedFault,
  type SetCriterion,
} from '@vinhdanh/domain';
import { CriteriaSetViews } from '../ports/criteria-set-views.js';
import { figureOf } from '../scoring/preview-score-sheet.js';

/** A set as it would be, judged and reckoned. */
export interface CriteriaSetPreview {
  /** Of the set as it stands; 0 where there is none yet. */
  version: number;
  /** Each with the part it is about; empty: the set can be put in force. */
  faults: PlacedFault[];
  /** Points that can be reached in all; absent for a set with faults. */
  attainable?: number;
  /** What the example comes to. */
  result?: AssessmentResult;
}

/**
 * A set somebody is writing: its faults, and what an example comes to. `example` has a figure by
 * criterion (points, a figure, 1 or 0 for yes and no); what it leaves out is met in full. Figures are
 * measured in `region`, in the first one if left out. Writes nothing.
 */
export class PreviewCriteriaSet extends Query<CriteriaSetPreview> {
  constructor(
    readonly code: string,
    readonly set: unknown,
    readonly example: Readonly<Record<string, unknown>>,
    readonly region?: string,
  ) {
    super();
  }
}

@QueryHandler(PreviewCriteriaSet)
export class PreviewCriteriaSetHandler implements IQueryHandler<PreviewCriteriaSet> {
  constructor(private readonly views: CriteriaSetViews) {}

  async execute({
    code,
    set: sent,
    example,
    region,
  }: PreviewCriteriaSet): Promise<CriteriaSetPreview> {
    const version = (await this.views.find(code))?.version ?? 0;
    const faults = setFaults(sent);
    if (faults.length > 0) return { version, faults };
    const set = sent as CriteriaSet;
    const answers = Object.fromEntries(
      set.criteria.map((one) => [one.id, exampleAnswer(one, figureOf(example, one.id))]),
    );
    const place = region ?? set.regions[0]?.code;
    const ground = { references: {}, ...(place === undefined ? {} : { region: place }) };
    const { open: _none, ...result } = assessAnswers(set, answers, ground);
    const most = sheetOf(set).criteria.reduce((sum, one) => sum + attainable(one), 0);
    return { version, faults, attainable: most, result };
  }
}

function exampleAnswer(criterion: SetCriterion, figure: number | undefined): CriterionAnswer {
  if (criterion.kind === 'points') return { points: figure ?? criterion.max };
  if (criterion.kind === 'yes-no') return { met: (figure ?? 1) > 0 };
  if (figure !== undefined) return { value: figure };
  const [best] = criterion.steps ?? [];
  return best ? { value: best.reach } : { met: true };
}
