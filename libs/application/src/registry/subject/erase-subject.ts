import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { subjectDecider, type ErasureReason, type SubjectState } from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { SubjectViews } from '../../ports/subject-views.js';
import { CommandRunner } from '../../run-command.js';
import type { RunContext, RunResult } from '../../run-context.js';
import { ownSubject } from './own-subject.js';

/** Takes away the personal data of a subject: names, number, record, what lists hold of it. */
export class EraseSubject extends Command<RunResult<SubjectState>> {
  constructor(
    readonly id: string,
    readonly reason: ErasureReason,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(EraseSubject)
export class EraseSubjectHandler implements ICommandHandler<EraseSubject> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
  ) {}

  async execute({ id, reason, viewer, context }: EraseSubject) {
    const deps = { runner: this.runner, subjects: this.subjects };
    const own = await ownSubject(deps, viewer, 'subject.erase', id);
    const command = { type: 'erase' as const, reason };
    return this.runner.run(subjectDecider, own.id, command, context, async () => ({
      id: own.id,
      group: await this.subjects.group(own.id),
    }));
  }
}
