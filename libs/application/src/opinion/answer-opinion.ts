import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  opinionDecider,
  type AnswerOpinion,
  type OpinionState,
  type ProceedWithout,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { answersFor, ownOpinion } from './own-opinion.js';
import { RecogniseWorks } from './recognise-works.js';

/** The body answers, or an officer records what its paper says. */
export class GiveOpinion extends Command<RunResult<OpinionState>> {
  constructor(
    readonly opinionId: string,
    readonly given: Omit<AnswerOpinion, 'type' | 'recordedBy' | 'sessionId'>,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(GiveOpinion)
export class GiveOpinionHandler implements ICommandHandler<GiveOpinion> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly works: RecogniseWorks,
  ) {}

  async execute({ opinionId, given, viewer, context }: GiveOpinion) {
    const before = await ownOpinion(this.runner, viewer, 'opinion.answer', opinionId);
    const recordedBy = answersFor(viewer, before);
    const command: AnswerOpinion = { type: 'answer', ...given, recordedBy };
    const result = await this.runner.run(opinionDecider, opinionId, command, context, undefined);
    // After the answer: a call cut off in between is healed by its repetition.
    await this.works.record(before, command, { on: actingDay(context) }, context);
    return result;
  }
}

/** A named officer goes on in spite of silence or of an answer that does not clear. */
export class ProceedWithoutOpinion extends Command<RunResult<OpinionState>> {
  constructor(
    readonly opinionId: string,
    readonly fields: Omit<ProceedWithout, 'type'>,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ProceedWithoutOpinion)
export class ProceedWithoutOpinionHandler implements ICommandHandler<ProceedWithoutOpinion> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ opinionId, fields, viewer, context }: ProceedWithoutOpinion) {
    await ownOpinion(this.runner, viewer, 'opinion.proceed', opinionId);
    const command = { type: 'proceed' as const, ...fields };
    return this.runner.run(opinionDecider, opinionId, command, context, undefined);
  }
}
