import { Injectable } from '@nestjs/common';
import { importDecider } from '@vinhdanh/domain';
import { AgencyLists } from '../../ports/agency-lists.js';
import { Clock } from '../../ports/clock.js';
import { FileStore } from '../../ports/file-store.js';
import { ImportStaging } from '../../ports/import-staging.js';
import { SubjectViews } from '../../ports/subject-views.js';
import { taskContext } from '../../process/run-stage.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../../process/stage-processor.js';
import { CommandRunner } from '../../run-command.js';

const AGAIN_SECONDS = 30;

/**
 * The data of a subject was erased; what files still hold of it goes as well: scans of its entries,
 * and the originals of the lists it stood in. Rows of those lists were emptied with the erasure.
 */
@Injectable()
export class PurgeSubjectProcessor extends StageProcessor {
  readonly queue = 'documents';
  readonly kinds = ['purge-subject'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly files: FileStore,
    private readonly staging: ImportStaging,
    private readonly agencyLists: AgencyLists,
    private readonly subjects: SubjectViews,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push(await this.purge(task));
    return outcomes;
  }

  private async purge(task: OwedTask): Promise<TaskOutcome> {
    const { ids = [], scans = [] } = task.data as { ids?: string[]; scans?: string[] };
    const kept = await this.subjects.scansKept(scans);
    const gone = scans.filter((sha256) => !kept.has(sha256));
    for (const sha256 of gone) await this.files.remove(sha256);
    await this.agencyLists.forget(ids);
    const lists = await this.staging.holding(ids);
    const busy: string[] = [];
    for (const importId of lists) if (!(await this.purgeList(task, importId))) busy.push(importId);
    if (busy.length > 0) return { task, later: { seconds: AGAIN_SECONDS } };
    return { task, done: `${gone.length} scans, ${lists.length} lists` };
  }

  /** False while the list is being worked on: it needs its original until then. */
  private async purgeList(task: OwedTask, importId: string): Promise<boolean> {
    const { state } = await this.runner.load(importDecider, importId);
    if (['received', 'mapped', 'committing'].includes(state.status)) return false;
    const context = taskContext(task, this.clock.now());
    await this.runner.runBatch(
      importDecider,
      [{ id: importId, command: { type: 'purge' as const }, policy: {} }],
      context,
    );
    if (!(await this.staging.isFileNeeded(state.sha256))) await this.files.remove(state.sha256);
    return true;
  }
}
