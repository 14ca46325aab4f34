import { Injectable } from '@nestjs/common';
import {
  importDecider,
  isHistory,
  labelsOf,
  layOut,
  peopleOfList,
  type ImportState,
  type LaidOutRow,
  type SheetGrid,
  vietnamDay,
} from '@vinhdanh/domain';
import { Clock } from '../ports/clock.js';
import { DossierViews } from '../ports/dossier-views.js';
import { FileStore } from '../ports/file-store.js';
import { IdentityCipher } from '../ports/identity-cipher.js';
import { ImportStaging, type StagedRow } from '../ports/import-staging.js';
import { SheetReader } from '../ports/sheet-reader.js';
import { SubjectViews } from '../ports/subject-views.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { forgottenIfCancelled } from './forget-staged.js';
import { judgeRow, settleRepeats, type Judging } from './judge-rows.js';
import { listed, markAgainstRegister } from './known-rows.js';
import { ImportJudging } from './judging.js';
import { sheetsOf } from './sheet-content.js';

const PAGE = 500;

/** The columns are settled: read every row, note every fault, stage the result. A dry run. */
@Injectable()
export class CheckImportProcessor extends StageProcessor {
  readonly queue = 'documents';
  readonly kinds = ['check-import'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly files: FileStore,
    private readonly reader: SheetReader,
    private readonly staging: ImportStaging,
    private readonly judging: ImportJudging,
    private readonly subjects: SubjectViews,
    private readonly dossiers: DossierViews,
    private readonly cipher: IdentityCipher,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push(await this.check(task));
    return outcomes;
  }

  private get register() {
    return { subjects: this.subjects, dossiers: this.dossiers, cipher: this.cipher };
  }

  private async check(task: OwedTask): Promise<TaskOutcome> {
    const { state } = await this.runner.load(importDecider, task.id);
    if (state.status !== 'mapped') {
      // A run that died after it had staged rows of a list given up meanwhile left them behind.
      await forgottenIfCancelled(this.runner, this.staging, task.id);
      return { task, done: `import is ${state.status}` };
    }
    const today = vietnamDay(this.clock.now());
    const judging = await this.judging.of(state, today);
    const sheets = await sheetsOf(this.files, this.reader, state);
    const found = laidOut(sheets, judging);
    await this.staging.relabel(task.id, relabelled(sheets, judging));
    await this.staging.progress(task.id, { total: found.length, done: 0, failed: 0 });
    const rows = await this.judge(task.id, found, judging);
    await this.staging.replaceRows(task.id, this.checkedPages(task.id, state, rows, judging));
    if (await forgottenIfCancelled(this.runner, this.staging, task.id))
      return { task, done: 'import was cancelled' };
    const { good, bad } = await this.staging.count(task.id);
    const { mappingNo } = state;
    const command = { type: 'record-check' as const, mappingNo, good, bad };
    return commandOutcome(task, importDecider, task.id, command, {});
  }

  private async judge(
    importId: string,
    found: LaidOutRow[],
    judging: Judging,
  ): Promise<StagedRow[]> {
    const rows: StagedRow[] = [];
    for (let from = 0; from < found.length; from += PAGE) {
      for (const [i, laid] of found.slice(from, from + PAGE).entries())
        rows.push(judgeRow(stagedRow(from + i + 1, laid), judging));
      // Other tasks and the renewal of our lease get their turn between two pages.
      await this.staging.progress(importId, { done: rows.length });
    }
    return settleRepeats(rows);
  }

  private async *checkedPages(
    importId: string,
    state: ImportState,
    rows: StagedRow[],
    judging: Judging,
  ): AsyncGenerator<StagedRow[]> {
    let failed = 0;
    const people = isHistory(state) ? peopleOfList(listed(rows)) : new Map<number, never>();
    for (let from = 0; from < rows.length; from += PAGE) {
      const page = rows.slice(from, from + PAGE);
      const checked = await markAgainstRegister(
        importId,
        state,
        page,
        judging,
        people,
        this.register,
      );
      failed += checked.filter((row) => row.errors).length;
      yield checked;
    }
    await this.staging.progress(importId, { failed });
  }
}

const laidOut = (sheets: SheetGrid[], { mapping, words }: Judging): LaidOutRow[] =>
  mapping.flatMap((m) => {
    const grid = sheets[m.sheet];
    return grid ? layOut(grid, m, words).rows : [];
  });

/** What stands above the columns, where a person has settled which rows are the head. */
const relabelled = (sheets: SheetGrid[], { mapping, words }: Judging) =>
  mapping.flatMap(({ sheet, head }) => {
    const grid = sheets[sheet];
    return grid ? [{ sheet, head, labels: labelsOf(grid, head, words) }] : [];
  });

const stagedRow = (n: number, { sheet, row, group }: LaidOutRow): StagedRow => ({
  n,
  sheet,
  fileRow: row.no,
  cells: row.cells,
  group,
  line: null,
  key: null,
  errors: null,
  mended: false,
  dossierId: null,
  subjectId: null,
  candidates: null,
  decided: null,
});
