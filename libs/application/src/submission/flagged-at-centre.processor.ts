import { Injectable } from '@nestjs/common';
import {
  dossierDecider,
  submissionDecider,
  type DossierFlag,
  type SubmissionCommand,
} from '@vinhdanh/domain';
import { Clock } from '../ports/clock.js';
import { taskContext } from '../process/run-stage.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { submissionIdOf } from './prepare-submission.js';

/**
 * A line that is with the centre was flagged, or is flagged no more: the package takes note, and so
 * the liaison officer has it on the desk.
 */
@Injectable()
export class FlaggedAtCentreProcessor extends StageProcessor {
  readonly queue = 'central-submission';
  readonly kinds = ['flagged-at-centre'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push({ task, done: await this.note(task) });
    return outcomes;
  }

  private async note(task: OwedTask): Promise<string> {
    const { state } = await this.runner.load(dossierDecider, task.id);
    if (!state.actId) return 'on no letter';
    const submissionId = submissionIdOf(state.actId);
    const { version } = await this.runner.load(submissionDecider, submissionId);
    if (version === 0) return 'not sent to the centre';
    const awardId = String(task.data.awardId);
    // By how it stands now, whatever came between.
    const flag = state.flags?.find((one) => one.dossierId === awardId);
    const command = commandOf(task.id, awardId, flag);
    const context = taskContext(task, this.clock.now());
    await this.runner.run(submissionDecider, submissionId, command, context, {});
    return command.type;
  }
}

function commandOf(
  dossierId: string,
  awardId: string,
  flag: DossierFlag | undefined,
): SubmissionCommand {
  if (!flag) return { type: 'unflag-line', dossierId, awardId };
  const { cause, actId, on } = flag;
  return { type: 'flag-line', dossierId, awardId, cause, actId, on };
}
