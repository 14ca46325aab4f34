import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actDecider, numberKeys, type ActState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { ActViews } from '../ports/act-views.js';
import { Turns } from '../ports/turns.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { demandAct } from './issuer.js';
import { Unauthorised } from './unauthorised.js';

export class NumberAct extends Command<RunResult<ActState>> {
  constructor(
    readonly actId: string,
    readonly number: string,
    /** ISO day. */
    readonly date: string,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(NumberAct)
export class NumberActHandler implements ICommandHandler<NumberAct> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: ActViews,
    private readonly turns: Turns,
    private readonly unauthorised: Unauthorised,
  ) {}

  /** Numbers are given one after another, so that two acts cannot both find one free. */
  execute(order: NumberAct): Promise<RunResult<ActState>> {
    return this.turns.inTurn('act-number', () => this.enter(order));
  }

  private async enter(order: NumberAct): Promise<RunResult<ActState>> {
    const { actId, number, date, viewer, context } = order;
    const { state } = await this.runner.load(actDecider, actId);
    demandAct(viewer, 'act.number', state);
    const command = { type: 'number' as const, number, date };
    return this.runner.run(actDecider, actId, command, context, async (act) => ({
      unauthorised: await this.unauthorised.in(actId, act, date),
      numberTaken: act.issuer
        ? await this.views.numberTaken(
            numberKeys(act.issuer, number, date, act.actKind ?? 'granting'),
            actId,
          )
        : false,
    }));
  }
}
