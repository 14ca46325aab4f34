import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  flaggedReason,
  reject,
  submissionDecider,
  type RequestKind,
  type SubmissionState,
} from '@vinhdanh/domain';
import { DomainRejectionError, NotVisible } from '../errors.js';
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
      /** Absent: about its flagged lines, in the words prepared for that. */
      reason?: string;
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

  /** @throws NotVisible, DomainRejectionError `nothing-flagged`, or as the rule rejects */
  async execute({ submissionId, wish, context }: AskCentre): Promise<RunResult<SubmissionState>> {
    const found = await this.views.find(submissionId);
    if (!found) throw new NotVisible('submission');
    const { kind, letter, reason = flaggedReason(found.state) } = wish;
    if (reason === undefined) throw new DomainRejectionError(reject('nothing-flagged'));
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
