import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { subjectDecider, type MergeReason, type SubjectState } from '@vinhdanh/domain';
import { demand } from '../../access/demand.js';
import type { Viewer } from '../../access/viewer.js';
import { NotVisible } from '../../errors.js';
import { SubjectViews } from '../../ports/subject-views.js';
import { CommandRunner } from '../../run-command.js';
import type { RunContext, RunResult } from '../../run-context.js';
import { ownSubject, resourceOf } from './own-subject.js';

/** One and the same stands in the register twice: `id` is read as `into` from now on. */
export class MergeSubjects extends Command<RunResult<SubjectState>> {
  constructor(
    readonly id: string,
    readonly into: string,
    readonly reason: MergeReason,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(MergeSubjects)
export class MergeSubjectsHandler implements ICommandHandler<MergeSubjects> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
  ) {}

  async execute({ id, into, reason, viewer, context }: MergeSubjects) {
    // Each as it is, not as what it may have been merged into: said twice it is true once.
    const { state } = await this.runner.load(subjectDecider, id);
    if (state.status === 'none') throw new NotVisible('subject');
    demand(viewer, 'subject.merge', 'subject', resourceOf(state));
    const survivor = await ownSubject(this.deps, viewer, 'subject.merge', into);
    const command = { type: 'merge' as const, into: survivor.id, reason };
    const { status, kind } = survivor.state;
    return this.runner.run(subjectDecider, id, command, context, {
      id,
      survivor: { status, kind },
    });
  }

  private get deps() {
    return { runner: this.runner, subjects: this.subjects };
  }
}

/** The merger was a mistake: they stand apart again. */
export class UnmergeSubject extends Command<RunResult<SubjectState>> {
  constructor(
    readonly id: string,
    readonly reason: string,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(UnmergeSubject)
export class UnmergeSubjectHandler implements ICommandHandler<UnmergeSubject> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ id, reason, viewer, context }: UnmergeSubject) {
    const { state } = await this.runner.load(subjectDecider, id);
    if (state.status === 'none') throw new NotVisible('subject');
    demand(viewer, 'subject.merge', 'subject', resourceOf(state));
    const command = { type: 'unmerge' as const, reason };
    return this.runner.run(subjectDecider, id, command, context, { id });
  }
}
