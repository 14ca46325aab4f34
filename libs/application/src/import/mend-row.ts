import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  importDecider,
  reject,
  whoKey,
  type Cell,
  type ImportState,
  type NamedInRow,
  vietnamDay,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { DossierViews } from '../ports/dossier-views.js';
import { IdentityCipher } from '../ports/identity-cipher.js';
import { ImportStaging, type StagedRow } from '../ports/import-staging.js';
import { SubjectViews } from '../ports/subject-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { judgeRow, settleRepeats } from './judge-rows.js';
import { ImportJudging } from './judging.js';
import { markAgainstRegister, peopleOf } from './known-rows.js';
import { ownImport } from './own-import.js';

/** Puts cells of one row right on the screen. */
export class MendRow extends Command<{ result: RunResult<ImportState>; row: StagedRow }> {
  constructor(
    readonly importId: string,
    readonly n: number,
    /** Column letters with the new texts; an empty text empties the cell. */
    readonly cells: { column: string; value: string }[],
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(MendRow)
export class MendRowHandler implements ICommandHandler<MendRow> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly staging: ImportStaging,
    private readonly judging: ImportJudging,
    private readonly subjects: SubjectViews,
    private readonly dossiers: DossierViews,
    private readonly cipher: IdentityCipher,
  ) {}

  async execute({ importId, n, cells, viewer, context }: MendRow) {
    const { state } = await ownImport(this.runner, viewer, 'import.mend', importId);
    if (state.status !== 'checked' && state.status !== 'committed')
      throw new DomainRejectionError(reject('not-in-this-state', { status: state.status }));
    const before = await this.staging.row(importId, n);
    if (!before) throw new NotVisible('import-row');
    if (before.dossierId ?? before.subjectId)
      throw new DomainRejectionError(reject('row-already-added', { row: n }));
    const judging = await this.judging.of(state, vietnamDay(context.at));
    const mended = ofTheSame(
      before,
      judgeRow({ ...before, cells: overlay(before.cells, cells), mended: true }, judging),
    );
    await this.staging.saveRows(importId, [mended]);
    const people = await peopleOf(this.staging, importId, state);
    const marked = await markAgainstRegister(
      importId,
      state,
      [mended],
      judging,
      people,
      this.register,
    );
    await this.staging.saveRows(importId, marked);
    for (const key of new Set([before.key, mended.key]))
      if (key) await this.resettle(importId, key);
    const { good, bad } = await this.staging.count(importId);
    const columns = cells.map((cell) => cell.column);
    const command = { type: 'mend' as const, row: n, columns, good, bad };
    const result = await this.runner.run(importDecider, importId, command, context, {});
    return { result, row: (await this.staging.row(importId, n)) ?? mended };
  }

  private get register() {
    return { subjects: this.subjects, dossiers: this.dossiers, cipher: this.cipher };
  }

  /** A row that repeated this one may be good now, or the other way round. */
  private async resettle(importId: string, key: string): Promise<void> {
    const rows = await this.staging.rowsByKey(importId, key);
    const settled = settleRepeats(rows);
    await this.staging.saveRows(
      importId,
      settled.filter((row, i) => row !== rows[i] && !row.dossierId && !row.subjectId),
    );
  }
}

/** What was said of one person does not hold for another whom the row names now. */
function ofTheSame(before: StagedRow, after: StagedRow): StagedRow {
  const named = (row: StagedRow) => (row.line ? whoKey(row.line as NamedInRow) : '');
  const decided = named(before) === named(after) ? before.decided : null;
  return { ...after, decided, candidates: null };
}

function overlay(cells: Cell[], changes: { column: string; value: string }[]): Cell[] {
  const out = [...cells];
  for (const { column, value } of changes) {
    const index = indexOf(column);
    while (out.length <= index) out.push(null);
    out[index] = value === '' ? null : value;
  }
  return out;
}

const indexOf = (letters: string): number =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
