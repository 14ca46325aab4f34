import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { denunciationDecider, reject, type GrievanceState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { GrievanceViews } from '../ports/grievance-views.js';
import { TextSeal } from '../ports/text-seal.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import type { Sender } from './enter-grievance.js';
import { keyOf, ownGrievance } from './own-grievance.js';

const REGISTER = 'denunciation';

/** One of the two persons asks for the name of a denouncer, the other answers. */
export class ChangeSeal extends Command<RunResult<GrievanceState>> {
  constructor(
    readonly id: string,
    readonly change:
      | { type: 'request-unsealing'; reason: string }
      | { type: 'answer-unsealing'; agree: boolean; reason: string },
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeSeal)
export class ChangeSealHandler implements ICommandHandler<ChangeSeal> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ id, change, viewer, context }: ChangeSeal) {
    await ownGrievance(this.runner, viewer, REGISTER, change.type, id);
    const command = { ...change, key: keyOf(REGISTER, id) };
    return this.runner.run(denunciationDecider, id, command, context, {});
  }
}

/** The one reading that was agreed to; it is recorded before anything is answered. */
export class ReadDenouncer extends Command<Sender> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ReadDenouncer)
export class ReadDenouncerHandler implements ICommandHandler<ReadDenouncer> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: GrievanceViews,
    private readonly seal: TextSeal,
  ) {}

  /** @throws NotVisible also when it was erased meanwhile */
  async execute({ id, viewer, context }: ReadDenouncer): Promise<Sender> {
    await ownGrievance(this.runner, viewer, REGISTER, 'request-unsealing', id);
    const read = { type: 'read-identity' as const };
    const ran = await this.runner.run(denunciationDecider, id, read, context, {});
    // One reading is one answer: repeating the request is no second one.
    if (ran.replayed) throw new DomainRejectionError(reject('identity-sealed'));
    const words = await this.views.words(REGISTER, id);
    const sealed = words.find(({ type }) => type === 'denunciation.entered')?.body.from;
    if (typeof sealed !== 'string') throw new NotVisible(REGISTER);
    return JSON.parse(this.seal.open(sealed, keyOf(REGISTER, id))) as Sender;
  }
}
