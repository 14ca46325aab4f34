import { Injectable } from '@nestjs/common';
import { submissionDecider, type ActKind, type ActState, type RequestKind } from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import { derivedId } from '../ids.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext } from '../run-context.js';
import { MessageBuilder } from '../submission/package/message-builder.js';
import { submissionIdOf } from '../submission/prepare-submission.js';

const ASKS: Partial<Record<ActKind, RequestKind>> = {
  correction: 'update',
  amendment: 'update',
  replacement: 'replace',
  // What the centre agrees to is sealed by a revocation.
  annulment: 'recall',
};

/**
 * An act changed a letter that the centre has: it is asked to take the changed package, the letter
 * in its place, or to let us have it back, each by its own message (update, replace, revoke).
 */
@Injectable()
export class TellCentre {
  constructor(
    private readonly runner: CommandRunner,
    private readonly messages: MessageBuilder,
  ) {}

  /** The code of a refusal; undefined where it was told, or where the centre has nothing of it. */
  async tell(actId: string, act: ActState, context: RunContext): Promise<string | undefined> {
    const kind = act.actKind && ASKS[act.actKind];
    const { correctsActId, earlierKind, asks, title = '', number = '', date = '' } = act;
    if (!kind || !correctsActId || earlierKind !== 'submission-letter' || asks) return undefined;
    const letter = { number, date };
    const commandId = derivedId(actId, 'tell-centre');
    try {
      await this.runner.run(
        submissionDecider,
        submissionIdOf(correctsActId),
        {
          type: 'ask-centre',
          ...{ kind, reason: title, messageId: derivedId(commandId, kind) },
          ...(kind === 'replace'
            ? { letter: { ...letter, documentId: this.messages.documentId(letter) } }
            : {}),
        },
        { ...context, commandId },
        {},
      );
      return undefined;
    } catch (error) {
      if (error instanceof DomainRejectionError) return error.rejection.code;
      throw error;
    }
  }
}
