import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { submissionDecider, type RequestKind, type SubmissionState } from '@vinhdanh/domain';
import { NotVisible } from '../errors.js';
import { derivedId } from '../ids.js';
import { SubmissionViews } from '../ports/submission-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { MessageBuilder } from './package/message-builder.js';

/** Asks the centre for a package back, or to take a changed one; see the rule `askCentre`. */
export class AskCentre extends Command<RunResult<SubmissionState>> {
  constructor(
    readonly submissionId: string,
    readonly wish: {
      kind: RequestKind;
      reason: string;
      /** The letter in whose place the first goes; ISO day. */
      letter?: { number: string; date: string };
    },
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(AskCentre)
export class AskCentreHandler implements ICommandHandler<AskCentre> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: SubmissionViews,
    private readonly messages: MessageBuilder,
  ) {}

  /** @throws NotVisible, DomainRejectionError `not-in-this-state`, `request-open`, `same-letter` */
  async execute({ submissionId, wish, context }: AskCentre): Promise<RunResult<SubmissionState>> {
    if (!(await this.views.find(submissionId))) throw new NotVisible('submission');
    const { kind, reason, letter } = wish;
    return this.runner.run(
      submissionDecider,
      submissionId,
      {
        type: 'ask-centre',
        ...{ kind, reason, messageId: derivedId(context.commandId, kind) },
        ...(letter ? { letter: { ...letter, documentId: this.messages.documentId(letter) } } : {}),
      },
      context,
      {},
    );
  }
}
