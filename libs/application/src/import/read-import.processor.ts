import { Injectable } from '@nestjs/common';
import {
  cellText,
  importDecider,
  isHistory,
  proposeMapping,
  type Cell,
  type Proposal,
  type SheetGrid,
  vietnamDay,
} from '@vinhdanh/domain';
import { Clock } from '../ports/clock.js';
import { FileStore } from '../ports/file-store.js';
import { ImportStaging, type StagedSheet } from '../ports/import-staging.js';
import { SheetReader, UnreadableSheet } from '../ports/sheet-reader.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { forgottenIfCancelled } from './forget-staged.js';
import { ImportJudging } from './judging.js';
import { sheetsOf } from './sheet-content.js';

/** A head stands within the first rows; below a long preamble it is pointed at by number. */
const TOP_ROWS = 30;
const SHOWN = 200;
const SAMPLE_ROWS = 5;

/** A list was received: find its heads and propose what the columns hold. */
@Injectable()
export class ReadImportProcessor extends StageProcessor {
  readonly queue = 'documents';
  readonly kinds = ['read-import'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly files: FileStore,
    private readonly reader: SheetReader,
    private readonly staging: ImportStaging,
    private readonly judging: ImportJudging,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push(await this.read(task));
    return outcomes;
  }

  private async read(task: OwedTask): Promise<TaskOutcome> {
    const { state } = await this.runner.load(importDecider, task.id);
    if (state.status !== 'received') {
      // A run that died after it had staged a sample of a list given up meanwhile left it behind.
      await forgottenIfCancelled(this.runner, this.staging, task.id);
      return { task, done: `import is ${state.status}` };
    }
    let sheets: SheetGrid[];
    try {
      sheets = await sheetsOf(this.files, this.reader, state);
    } catch (error) {
      if (!(error instanceof UnreadableSheet)) throw error;
      const { code, facts } = error;
      return commandOutcome(task, importDecider, task.id, { type: 'fail', code, facts }, {});
    }
    const today = vietnamDay(this.clock.now());
    const { words } = await this.judging.of(state, today);
    const plainly = proposeMapping(sheets, words);
    // The same heads mean other things in a list of another sort.
    const signature = isHistory(state)
      ? `${state.purpose}:${plainly.signature}`
      : plainly.signature;
    const remembered = await this.staging.remembered(state.unitId, signature);
    const proposed = remembered ? proposeMapping(sheets, words, remembered) : plainly;
    const { mapping, rows, layout } = proposed;
    const staged = { sheets: stagedSheets(sheets, proposed), mapping, total: rows };
    await this.staging.saveReading(task.id, staged);
    if (await forgottenIfCancelled(this.runner, this.staging, task.id))
      return { task, done: 'import was cancelled' };
    const command = { type: 'record-reading' as const, mapping, rows, layout, signature };
    return commandOutcome(task, importDecider, task.id, command, {});
  }
}

/** Sheets without a recognised head are shown too: a person may know better. */
const stagedSheets = (sheets: SheetGrid[], proposed: Proposal): StagedSheet[] =>
  sheets.map((grid, sheet) => {
    const i = proposed.mapping.findIndex((m) => m.sheet === sheet);
    const head = proposed.mapping[i]?.head;
    const sample = grid.rows.filter((row) => row.no > (head?.last ?? 0)).slice(0, SAMPLE_ROWS);
    return {
      sheet,
      name: grid.name,
      labels: proposed.labels[i] ?? [],
      sample: sample.map(({ cells }) => textsOf(cells)),
      ...(head ? { head } : {}),
      top: grid.rows
        .slice(0, TOP_ROWS)
        .map(({ no, cells }) => ({ row: no, cells: textsOf(cells).map((t) => t.slice(0, SHOWN)) })),
    };
  });

const textsOf = (cells: Cell[]): string[] => cells.slice(0, 60).map(cellText);
