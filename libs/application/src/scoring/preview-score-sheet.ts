import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  scoreSheet,
  sheetFaults,
  type Mark,
  type PlacedFault,
  type ScoreSheet,
  type SheetCriterion,
  type SheetScore,
} from '@vinhdanh/domain';

/** A sheet as it would be, judged and reckoned. */
export interface SheetPreview {
  /** Each with the part it is about; empty: the sheet can be scored by. */
  faults: PlacedFault[];
  /** What the example comes to; absent for a sheet with faults. */
  score?: SheetScore;
}

/**
 * A sheet somebody is writing: its faults, and what an example comes to. `example` has a figure by
 * criterion (points, how often, 1 or 0 for yes and no); what it leaves out has full marks. Writes
 * nothing.
 */
export class PreviewScoreSheet extends Query<SheetPreview> {
  constructor(
    readonly sheet: unknown,
    readonly example: Readonly<Record<string, unknown>>,
  ) {
    super();
  }
}

@QueryHandler(PreviewScoreSheet)
export class PreviewScoreSheetHandler implements IQueryHandler<PreviewScoreSheet> {
  async execute({ sheet: sent, example }: PreviewScoreSheet): Promise<SheetPreview> {
    const faults = sheetFaults(sent);
    if (faults.length > 0) return { faults };
    const sheet = sent as ScoreSheet;
    const marks = Object.fromEntries(
      sheet.criteria.map((one) => [one.id, exampleMark(one, figureOf(example, one.id))]),
    );
    return { faults, score: scoreSheet(sheet, marks) };
  }
}

/** A figure of the example; undefined where there is none, or no figure. */
export function figureOf(
  example: Readonly<Record<string, unknown>>,
  id: string,
): number | undefined {
  const given = Object.hasOwn(example, id) ? example[id] : undefined;
  return typeof given === 'number' && Number.isFinite(given) ? given : undefined;
}

function exampleMark(criterion: SheetCriterion, figure: number | undefined): Mark {
  const { type, max } = criterion;
  if (type === 'yes-no') return { met: (figure ?? 1) > 0 };
  if (type !== 'counted') return { points: figure ?? max };
  // Full marks of what takes points away: it never happened.
  const often = criterion.each > 0 ? Math.ceil(max / criterion.each) : 0;
  return { times: figure ?? often };
}
