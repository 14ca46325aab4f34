import { Injectable } from '@nestjs/common';
import { importDecider, submissionDecider, type SubmissionState } from '@vinhdanh/domain';
import { AgencyLists } from '../../ports/agency-lists.js';
import { Clock } from '../../ports/clock.js';
import { FileStore } from '../../ports/file-store.js';
import { ImportStaging } from '../../ports/import-staging.js';
import { SubjectViews } from '../../ports/subject-views.js';
import { SubmissionViews } from '../../ports/submission-views.js';
import { taskContext } from '../../process/run-stage.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../../process/stage-processor.js';
import { CommandRunner } from '../../run-command.js';

const AGAIN_SECONDS = 30;

/**
 * The data of a subject was erased; what files still hold of it goes as well: scans of its entries,
 * the originals of the lists it stood in, and messages to and from the centre that name it. Rows of those lists were emptied with the erasure.
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
    private readonly submissions: SubmissionViews,
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
    for (const id of await this.submissions.about(ids)) await this.purgeMessages(task, id);
    if (busy.length > 0) return { task, later: { seconds: AGAIN_SECONDS } };
    return { task, done: `${gone.length} scans, ${lists.length} lists` };
  }

  /** The event first: what it says is gone may lie there a little longer, never the other way. */
  private async purgeMessages(task: OwedTask, submissionId: string): Promise<void> {
    const { state } = await this.runner.load<SubmissionState>(submissionDecider, submissionId);
    await this.runner.runBatch(
      submissionDecider,
      [{ id: submissionId, command: { type: 'purge-messages' as const }, policy: {} }],
      taskContext(task, this.clock.now()),
    );
    const kept = [state.message, ...(state.followUps ?? []), ...(state.received ?? [])];
    for (const message of kept) if (message) await this.files.remove(message.sha256);
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
