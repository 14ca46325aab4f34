import { Injectable } from '@nestjs/common';
import { dossierDecider, isShutOut, type DossierState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DossierViews } from '../ports/dossier-views.js';
import { pagesOfLines } from '../proposal/lines-of-task.js';
import { CommandRunner } from '../run-command.js';
import { FindCompleteness, type LineCompleteness } from './line-completeness.js';

/** Lines looked at while the caller waits. */
const MOST_LINES = 2_000;
const OPEN = ['draft', 'filed', 'checked', 'returned', 'held', 'eligible'];

/** Some open lines of a letter: how many, and what those that were looked at have of their papers. */
export interface LookedAt {
  lines: number;
  found: ReadonlyMap<string, LineCompleteness>;
}

/** Goes through the open lines of a letter, page by page, for what they have of their papers. */
@Injectable()
export class LetterLines {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: DossierViews,
    private readonly completeness: FindCompleteness,
  ) {}

  async *of(proposalId: string, viewer: Viewer, on?: string): AsyncGenerator<LookedAt> {
    let looked = 0;
    for await (const whole of pagesOfLines(this.views, proposalId, OPEN)) {
      const page = whole.filter(({ id }) => !isShutOut(viewer.scope, id));
      if (looked >= MOST_LINES) {
        yield { lines: page.length, found: new Map() };
        continue;
      }
      looked += page.length;
      const ids = page.map(({ id }) => id);
      const lines = await this.runner.loadMany<DossierState>(dossierDecider, ids);
      const states = new Map([...lines].map(([id, { state }]) => [id, state]));
      yield { lines: page.length, found: await this.completeness.of(states, on) };
    }
  }

  /** Ids of the lines that lack a kind of paper, or any: those that `GET …/papers` counts. */
  async lacking(proposalId: string, kind: string, viewer: Viewer): Promise<string[]> {
    const ids: string[] = [];
    for await (const { found } of this.of(proposalId, viewer))
      for (const [id, { complete, missing, awaiting }] of found)
        if (kind === ANY ? !complete : [...missing, ...awaiting].includes(kind)) ids.push(id);
    return ids;
  }
}

/** No paper's code: whatever is missing or has still to be confirmed. */
export const ANY = 'any';
