import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  councilDecider,
  type CouncilState,
  type DeclareConflict,
  type SettleConflict,
} from '@vinhdanh/domain';
import { demand } from '../../access/demand.js';
import type { Viewer } from '../../access/viewer.js';
import { NotVisible } from '../../errors.js';
import { Sessions } from '../../ports/sessions.js';
import { CommandRunner } from '../../run-command.js';
import type { RunContext, RunResult } from '../../run-context.js';
import { hasSeat, ownerOf } from '../own-council.js';
import { FindTies } from './find-ties.js';

/** A member declares, the secretary has the data looked through, secretary or chair settle. */
export class ChangeConflicts extends Command<RunResult<CouncilState>> {
  constructor(
    readonly sessionId: string,
    readonly change: DeclareConflict | SettleConflict | { type: 'detect-conflicts' },
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeConflicts)
export class ChangeConflictsHandler implements ICommandHandler<ChangeConflicts> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly ties: FindTies,
    private readonly sessions: Sessions,
  ) {}

  async execute(order: ChangeConflicts): Promise<RunResult<CouncilState>> {
    const { sessionId, change, viewer, context } = order;
    const { state } = await this.runner.load(councilDecider, sessionId);
    if (state.status === 'none') throw new NotVisible('council session');
    if (change.type !== 'declare-conflict' || !hasSeat(state, viewer.accountId))
      demand(viewer, `council-session.${change.type}`, 'council session', ownerOf(state.council));
    const command =
      change.type === 'detect-conflicts' ? { ...change, found: await this.ties.of(state) } : change;
    const ran = await this.runner.run(councilDecider, sessionId, command, context, {});
    // From now on and not from the next time somebody looks: what may be seen has changed.
    for (const { accountId } of ran.state.conflicts ?? [])
      if (accountId) this.sessions.forget(accountId);
    return ran;
  }
}
