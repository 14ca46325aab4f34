import { Injectable } from '@nestjs/common';
import {
  canonical,
  movementDecider,
  resultEntry,
  resultSource,
  subjectDecider,
  type JsonObject,
  type SubjectState,
} from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { Clock } from '../ports/clock.js';
import { IdentityCipher } from '../ports/identity-cipher.js';
import { taskContext } from '../process/run-stage.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { entryKey } from '../registry/record/entry-input.js';
import { CommandRunner } from '../run-command.js';

/**
 * Brings the results of a review to the records of those it names. It enters what the list says
 * now, so that lists recorded one after another end in the newest, whichever is worked off last.
 */
@Injectable()
export class EnterResultsProcessor extends StageProcessor {
  readonly queue = 'registry';
  readonly kinds = ['enter-results'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly cipher: IdentityCipher,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push({ task, done: await this.enter(task) });
    return outcomes;
  }

  private async enter(task: OwedTask): Promise<string> {
    const { state } = await this.runner.load(movementDecider, task.id);
    const on = String(task.data.on);
    const named = task.data.subjectIds as string[];
    const known = await this.runner.loadMany<SubjectState>(subjectDecider, named);
    const items = named.flatMap((id) => {
      const entry = resultEntry(state, on, id);
      if (!entry) return [];
      const added = {
        entryId: derivedId(task.taskId, id),
        entry,
        key: entryKey(this.cipher, id, entry),
        grade: 'system' as const,
        origin: 'system' as const,
        synthetic: known.get(id)?.state.synthetic ?? false,
        follows: resultSource(task.id, on),
      };
      const says = this.cipher.mark(
        `says\u0000${id}\u0000${canonical(JSON.parse(JSON.stringify(entry)) as JsonObject)}`,
      );
      return [{ id, command: { type: 'follow-record' as const, added, says }, policy: { id } }];
    });
    const context = taskContext(task, this.clock.now());
    const outcomes = await this.runner.runBatch(subjectDecider, items, context);
    const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.code]));
    if (refused.includes('busy')) throw new Error('records were busy');
    const codes = [...new Set(refused)].join(', ');
    return `entered ${outcomes.length - refused.length} of ${named.length}${codes && `: ${codes}`}`;
  }
}
