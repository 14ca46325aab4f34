import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { cellError, dossierDecider, type ImportState } from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import { derivedId } from '../ids.js';
import type { RowOutcome, StagedRow } from '../ports/import-staging.js';
import { AddLines, type LineResult } from '../proposal/add-lines.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext } from '../run-context.js';
import type { Judging } from './judge-rows.js';
import { lineOfRow } from './line-of-row.js';
import type { PeopleOfList } from './record-rows.js';
import { serviceViewer } from './service-viewer.js';

/** Adds rows of nominees to their proposal as lines. */
@Injectable()
export class AddNominees {
  constructor(
    private readonly runner: CommandRunner,
    private readonly commands: CommandBus,
  ) {}

  async addPage(
    importId: string,
    state: ImportState,
    page: StagedRow[],
    judging: Judging,
    _people: PeopleOfList,
    context: RunContext,
  ): Promise<RowOutcome[]> {
    const results = await this.addLines(importId, state, page, judging, context);
    return results.map((result) => outcomeOf(page[result.index]!, result));
  }

  /** All or nothing: what was added is removed again; answers the rows that could be. */
  async takeBack(
    _importId: string,
    _state: ImportState,
    page: StagedRow[],
    context: RunContext,
  ): Promise<RowOutcome[]> {
    const added = page.filter((row) => row.dossierId);
    const items = added.map((row) => ({
      id: row.dossierId as string,
      command: { type: 'remove' as const },
      policy: {},
    }));
    const removed = await this.runner.runBatch(dossierDecider, items, context);
    const gone = new Set(removed.filter((r) => r.ok).map((r) => r.id));
    return added.filter((row) => gone.has(row.dossierId as string)).map(({ n }) => ({ n }));
  }

  private async addLines(
    importId: string,
    state: ImportState,
    page: StagedRow[],
    judging: Judging,
    context: RunContext,
  ): Promise<LineResult[]> {
    const commandId = derivedId(importId, `commit:${state.commitNo}:${page[0]?.n}`);
    const lines = page.map((row) => lineOfRow(importId, row, judging));
    const viewer = serviceViewer(state.requestedBy ?? '', state.unitId);
    try {
      return await this.commands.execute(
        new AddLines(state.proposalId, lines, viewer, { ...context, commandId }),
      );
    } catch (error) {
      // The proposal was filed or withdrawn meanwhile: it takes no more lines.
      if (!(error instanceof DomainRejectionError)) throw error;
      const { code, facts } = error.rejection;
      return page.map((_, index) => ({ index, ok: false, code, facts }));
    }
  }
}

const outcomeOf = (row: StagedRow, result: LineResult): RowOutcome =>
  result.ok
    ? { n: row.n, dossierId: result.id }
    : { n: row.n, errors: [cellError('line-refused', { row: row.fileRow }, result.code)] };
