import { Injectable } from '@nestjs/common';
import {
  subjectDecider,
  vietnamDay,
  type ActState,
  type OutcomeItem,
  type RecordEntry,
  type StripRecord,
} from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import { derivedId } from '../ids.js';
import { Clock } from '../ports/clock.js';
import { SubjectViews } from '../ports/subject-views.js';
import { taskContext } from '../process/run-stage.js';
import type { OwedTask } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';

/** Carries the centre's answer to awards that stand only in the records of subjects. */
@Injectable()
export class RecordOutcomes {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
    private readonly clock: Clock,
  ) {}

  /** Running it again is free: what is stripped is refused to be stripped once more. */
  async apply(task: OwedTask, letter: ActState, actId: string, items: OutcomeItem[]) {
    const done: string[] = [];
    for (const item of items) {
      const command = commandOf(letter, actId, item);
      const subjectId = letter.subjects?.[item.dossierId];
      if (command && subjectId) done.push(await this.run(task, subjectId, command));
    }
    return `record: ${done.join(', ') || 'nothing granted'}`;
  }

  private async run(task: OwedTask, subjectId: string, command: StripRecord): Promise<string> {
    const now = taskContext(task, this.clock.now());
    const past = command.on < vietnamDay(now.at) ? { effectiveOn: command.on } : {};
    const commandId = derivedId(task.taskId, command.entryId);
    try {
      await this.runner.run(
        subjectDecider,
        subjectId,
        command,
        { ...now, ...past, commandId },
        async () => ({ id: subjectId, ...(await this.entryOf(command.entryId)) }),
      );
      return command.type;
    } catch (error) {
      if (error instanceof DomainRejectionError) return `refused ${error.rejection.code}`;
      throw error;
    }
  }

  private async entryOf(entryId: string): Promise<{ entry?: RecordEntry }> {
    const row = await this.subjects.entry(entryId, { kind: 'all' });
    if (!row) return {};
    const { kind, fact, words } = row;
    return { entry: { kind, fact, words } as unknown as RecordEntry };
  }
}

/** Only what the centre granted takes effect; else the award stands as it stood. */
function commandOf(
  { asks, ground }: ActState,
  actId: string,
  { dossierId: entryId, outcome, decision }: OutcomeItem,
): StripRecord | undefined {
  if (outcome !== 'granted' || !decision || (asks !== 'strip' && asks !== 'restore'))
    return undefined;
  const said = { entryId, actId, number: decision.number, on: decision.date };
  if (asks === 'restore') return { type: 'restore-record', ...said };
  return { type: 'strip-record', ...said, recover: ground?.recover ?? [] };
}
