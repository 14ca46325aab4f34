import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { LineOutcome, RefusalReason } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { CommandRunner } from '../run-command.js';
import { LetterResults, type ResultLine } from './letter-results.js';
import { ownProposal } from './own-proposal.js';

/** What a unit is told of its letter: granted and not granted, each with its cause. */
export interface LetterResult {
  id: string;
  letter: { number: string; date: string };
  unitId: string;
  /** Lines by result, and those not granted (or granted otherwise, or held) by cause. */
  results: Partial<Record<LineOutcome['result'], number>>;
  causes: Partial<Record<RefusalReason, number>>;
  lines: Page<ResultLine>;
}

export class FindLetterResult extends Query<LetterResult> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(FindLetterResult)
export class FindLetterResultHandler implements IQueryHandler<FindLetterResult> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly letter: LetterResults,
  ) {}

  /** @throws NotVisible */
  async execute({ id, viewer, limit, cursor }: FindLetterResult): Promise<LetterResult> {
    const state = await ownProposal(this.runner, viewer, 'proposal.read', id);
    const all = await this.letter.of(viewer, id);
    const { number, date } = state.letter;
    const list = `results:${id}`;
    const after = decodeCursor(list, {}, cursor);
    const from = after === undefined ? 0 : all.findIndex((line) => line.dossierId === after) + 1;
    const rest = all.slice(from, from + limit + 1);
    return {
      ...{ id, letter: { number, date }, unitId: state.unitId, ...countResults(all) },
      lines: toPage(
        rest,
        limit,
        (line) => line.dossierId,
        list,
        {},
        (line) => line,
      ),
    };
  }
}

/** Counts of lines by result and by cause. */
export function countResults(
  lines: readonly LineOutcome[],
): Pick<LetterResult, 'results' | 'causes'> {
  const counts: Pick<LetterResult, 'results' | 'causes'> = { results: {}, causes: {} };
  for (const { result, cause } of lines) {
    counts.results[result] = (counts.results[result] ?? 0) + 1;
    if (cause) counts.causes[cause] = (counts.causes[cause] ?? 0) + 1;
  }
  return counts;
}
