import { Injectable } from '@nestjs/common';
import { awardIn, paperWarning, type Warning } from '@vinhdanh/domain';
import type { GuardedLine } from '../guards/line-guards.js';
import { FindCompleteness } from './line-completeness.js';

/** Missing papers as filing tells of them, where the law of the award says that it should. */
@Injectable()
export class WarnOfPapers {
  constructor(private readonly completeness: FindCompleteness) {}

  async warnings(lines: readonly GuardedLine[], on: string): Promise<Map<string, Warning[]>> {
    const watched = lines.filter(({ edition, state }) =>
      awardIn(edition, state.award)?.papers.some(({ guard }) => guard !== undefined),
    );
    if (watched.length === 0) return new Map();
    const states = new Map(watched.map(({ id, state }) => [id, state]));
    const found = await this.completeness.of(states, on);
    return new Map(
      watched.map(({ id, state, edition }) => {
        const items = found.get(id)?.items ?? [];
        const warning = paperWarning(state.award, items, edition.provisional === true);
        return [id, warning ? [warning] : []];
      }),
    );
  }
}
