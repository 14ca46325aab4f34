import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  submissionDecider,
  type Acknowledge,
  type GiveUp,
  type MarkSent,
  type RecordOutcome,
  type Resend,
  type SubmissionState,
} from '@vinhdanh/domain';
import { NotVisible } from '../errors.js';
import { SubmissionViews } from '../ports/submission-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { lineIdsOf } from './all-lines.js';

/**
 * What the liaison officer does by hand where the line to the centre does not do it: stop the
 * sending or have it sent again, record a receipt or an answer that came on paper, close a matter.
 */
export class Liaise extends Command<RunResult<SubmissionState>> {
  constructor(
    readonly submissionId: string,
    readonly command: GiveUp | Resend | MarkSent | RecordOutcome | Acknowledge,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(Liaise)
export class LiaiseHandler implements ICommandHandler<Liaise> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: SubmissionViews,
  ) {}

  async execute({ submissionId, command, context }: Liaise): Promise<RunResult<SubmissionState>> {
    if (!(await this.views.find(submissionId))) throw new NotVisible('submission');
    return this.runner.run(submissionDecider, submissionId, command, context, async (state) =>
      command.type === 'record-outcome'
        ? { lineIds: await lineIdsOf(this.views, state.actId) }
        : {},
    );
  }
}
