import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  fundDecider,
  type FundCommand,
  type FundState,
  type OpenFund as OpenCommand,
} from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { newId } from '../ids.js';
import { FundViews } from '../ports/fund-views.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { Turns } from '../ports/turns.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

export class OpenFund extends Command<RunResult<FundState>> {
  constructor(
    readonly fields: Omit<OpenCommand, 'type' | 'unitLine'>,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(OpenFund)
export class OpenFundHandler implements ICommandHandler<OpenFund> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly organisations: OrganisationViews,
  ) {}

  /** @throws NotVisible; DomainRejectionError `not-allowed` and what the rules reject */
  async execute({ fields, viewer, context }: OpenFund): Promise<RunResult<FundState>> {
    const unitLine = await this.organisations.line(fields.unitId, actingDay(context));
    if (unitLine.length === 0) throw new NotVisible('organisation');
    demand(viewer, 'fund.run', 'organisation', { unitIds: [fields.unitId], unitLine });
    const command = { type: 'open' as const, ...fields, unitLine };
    return this.runner.run(fundDecider, newId(context), command, context, {});
  }
}

/** Money in, money out for other than rewards, entries taken back, the end. */
export class ChangeFund extends Command<RunResult<FundState>> {
  constructor(
    readonly fundId: string,
    readonly command: Exclude<FundCommand, { type: 'open' }>,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeFund)
export class ChangeFundHandler implements ICommandHandler<ChangeFund> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: FundViews,
    private readonly turns: Turns,
  ) {}

  /** @throws NotVisible; DomainRejectionError `not-allowed` and what the rules reject */
  async execute({ fundId, command, viewer, context }: ChangeFund): Promise<RunResult<FundState>> {
    await ownFund(this.runner, viewer, 'fund.run', fundId);
    // Money goes out of a fund from two sides; one after the other they cannot overdraw it.
    return this.turns.inTurn(fundTurn(fundId), async () => {
      const { paid } = await this.views.sums(fundId);
      return this.runner.run(fundDecider, fundId, command, context, { paid });
    });
  }
}

export const fundTurn = (fundId: string): string => `fund:${fundId}`;

/** @throws NotVisible, DomainRejectionError `not-allowed` */
export async function ownFund(
  runner: CommandRunner,
  viewer: Viewer,
  action: string,
  fundId: string,
): Promise<{ state: FundState; version: number }> {
  const found = await runner.load(fundDecider, fundId);
  if (found.state.status === 'none') throw new NotVisible('fund');
  const { unitId, unitLine } = found.state;
  demand(viewer, action, 'fund', { unitIds: [unitId], unitLine });
  return found;
}
