import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  reject,
  subjectDecider,
  type GivenNumber,
  type RevealNumber as Reveal,
  type SubjectState,
} from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { DomainRejectionError } from '../../errors.js';
import { IdentityCipher } from '../../ports/identity-cipher.js';
import { SubjectViews } from '../../ports/subject-views.js';
import { CommandRunner } from '../../run-command.js';
import type { RunContext, RunResult } from '../../run-context.js';
import { ownSubject } from './own-subject.js';

/** Shows the whole number, after recording who needed it and what for. */
export class RevealNumber extends Command<{
  result: RunResult<SubjectState>;
  number: GivenNumber;
}> {
  constructor(
    readonly id: string,
    readonly purpose: Reveal['purpose'],
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(RevealNumber)
export class RevealNumberHandler implements ICommandHandler<RevealNumber> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
    private readonly cipher: IdentityCipher,
  ) {}

  async execute({ id, purpose, viewer, context }: RevealNumber) {
    const deps = { runner: this.runner, subjects: this.subjects };
    const own = await ownSubject(deps, viewer, 'subject.reveal-number', id);
    const command = { type: 'reveal-number' as const, purpose };
    const result = await this.runner.run(subjectDecider, own.id, command, context, { id: own.id });
    const row = await this.subjects.find(own.id, { kind: 'all' });
    if (!row?.numberSealed) throw new DomainRejectionError(reject('number-unknown'));
    return { result, number: this.cipher.open(row.numberSealed) };
  }
}
