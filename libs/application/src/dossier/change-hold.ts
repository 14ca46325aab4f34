import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dossierDecider,
  type DossierState,
  type HoldDossier,
  type InviteReply,
  type EndHold,
  type ReplyToHold as ReplyCommand,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { GrievanceViews } from '../ports/grievance-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownDossier } from './own-dossier.js';

/** The appraiser holds one line, opens its right of reply, or ends the hold (tạm dừng xác minh). */
export class ChangeHold extends Command<RunResult<DossierState>> {
  constructor(
    readonly dossierId: string,
    readonly command: HoldDossier | InviteReply | EndHold,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeHold)
export class ChangeHoldHandler implements ICommandHandler<ChangeHold> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly grievances: GrievanceViews,
  ) {}

  async execute({ dossierId, command, viewer, context }: ChangeHold) {
    await ownDossier(this.runner, viewer, 'dossier.hold', dossierId);
    return this.runner.run(dossierDecider, dossierId, command, context, async () => ({
      openMatters: command.type === 'end-hold' ? await this.openMatters(dossierId) : 0,
    }));
  }

  private async openMatters(dossierId: string): Promise<number> {
    const matters = await this.grievances.about([dossierId]);
    return matters.filter(({ state }) => state.status === 'accepted').length;
  }
}

/** The unit says what it or the subject has to say about a held line (giải trình). */
export class ReplyToHold extends Command<RunResult<DossierState>> {
  constructor(
    readonly dossierId: string,
    readonly command: ReplyCommand,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ReplyToHold)
export class ReplyToHoldHandler implements ICommandHandler<ReplyToHold> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ dossierId, command, viewer, context }: ReplyToHold) {
    await ownDossier(this.runner, viewer, 'dossier.reply', dossierId);
    return this.runner.run(dossierDecider, dossierId, command, context, {});
  }
}
