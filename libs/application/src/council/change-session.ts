import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  councilDecider,
  meetingDecider,
  reject,
  type CloseSession,
  type CouncilState,
  type RecordAttendance,
  type SetAgenda,
} from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownerOf } from './own-council.js';
import { SessionLines } from './session-lines.js';

/** Agenda, roll call and close: one command on the session, told by its own rule. */
export class ChangeSession extends Command<RunResult<CouncilState>> {
  constructor(
    readonly sessionId: string,
    readonly command: SetAgenda | RecordAttendance | CloseSession,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeSession)
export class ChangeSessionHandler implements ICommandHandler<ChangeSession> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly lines: SessionLines,
  ) {}

  async execute(change: ChangeSession): Promise<RunResult<CouncilState>> {
    const { sessionId, command, viewer, context } = change;
    const { state } = await this.runner.load(councilDecider, sessionId);
    if (state.status === 'none') throw new NotVisible('council session');
    demand(viewer, `council-session.${command.type}`, 'council session', ownerOf(state.council));
    if (command.type === 'set-agenda') await this.demandOpenAgenda(sessionId);
    return this.runner.run(councilDecider, sessionId, command, context, async () =>
      command.type === 'close' ? { lines: await this.lines.statuses(sessionId, state) } : {},
    );
  }

  /** Once the agenda is closed and its papers are frozen, nothing joins it. */
  private async demandOpenAgenda(sessionId: string): Promise<void> {
    const { state } = await this.runner.load(meetingDecider, sessionId);
    if (state.frozen) throw new DomainRejectionError(reject('agenda-frozen'));
  }
}
