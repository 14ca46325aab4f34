import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { subjectDecider, type SubjectState } from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../../errors.js';
import { SubjectViews } from '../../ports/subject-views.js';
import { CommandRunner } from '../../run-command.js';
import type { BatchOutcome, RunContext, RunResult } from '../../run-context.js';
import { ownSubject } from './own-subject.js';

export interface Years {
  from: number;
  to: number;
}

/** Somebody answers that the record of these years is whole: only then absence is a fact. */
export class StateCoverage extends Command<RunResult<SubjectState>> {
  constructor(
    readonly id: string,
    readonly years: Years,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(StateCoverage)
export class StateCoverageHandler implements ICommandHandler<StateCoverage> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
  ) {}

  async execute({ id, years, viewer, context }: StateCoverage) {
    const deps = { runner: this.runner, subjects: this.subjects };
    const own = await ownSubject(deps, viewer, 'subject.state-coverage', id);
    const command = { type: 'state-coverage' as const, ...years };
    return this.runner.run(subjectDecider, own.id, command, context, { id: own.id });
  }
}

/** The same for up to 1,000 subjects; one refusal never fails the others. */
export class StateCoverageOfMany extends Command<BatchOutcome[]> {
  constructor(
    readonly ids: string[],
    readonly years: Years,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(StateCoverageOfMany)
export class StateCoverageOfManyHandler implements ICommandHandler<StateCoverageOfMany> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
  ) {}

  async execute({ ids, years, viewer, context }: StateCoverageOfMany): Promise<BatchOutcome[]> {
    const deps = { runner: this.runner, subjects: this.subjects };
    const command = { type: 'state-coverage' as const, ...years };
    const judged = await Promise.all(
      [...new Set(ids)].map(async (id): Promise<string | BatchOutcome> => {
        try {
          return (await ownSubject(deps, viewer, 'subject.state-coverage', id)).id;
        } catch (error) {
          if (error instanceof NotVisible) return refused(id, 'no-such-subject');
          if (error instanceof DomainRejectionError) return refused(id, error.rejection.code);
          throw error;
        }
      }),
    );
    const allowed = [...new Set(judged.filter((one) => typeof one === 'string'))];
    const items = allowed.map((id) => ({ id, command, policy: { id } }));
    const outcomes = await this.runner.runBatch(subjectDecider, items, context);
    return [...outcomes, ...judged.filter((one) => typeof one !== 'string')];
  }
}

const refused = (id: string, code: string): BatchOutcome => ({ id, ok: false, code, facts: {} });
