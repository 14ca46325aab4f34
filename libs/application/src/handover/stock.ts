import {
  Command,
  CommandHandler,
  Query,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import {
  ceremonyDecider,
  reject,
  stockDecider,
  stockKey,
  type MoveStock as MoveCommand,
  type StockState,
} from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import { HandoverViews } from '../ports/handover-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** Objects come, go to a ceremony or a unit, come back, or are destroyed. */
export class MoveStock extends Command<RunResult<StockState>> {
  constructor(
    readonly command: MoveCommand,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(MoveStock)
export class MoveStockHandler implements ICommandHandler<MoveStock> {
  constructor(private readonly runner: CommandRunner) {}

  /** @throws DomainRejectionError `no-such-ceremony` and what the rules reject */
  async execute({ command, context }: MoveStock): Promise<RunResult<StockState>> {
    const { ceremonyId } = command;
    if (ceremonyId !== undefined) {
      const { state } = await this.runner.load(ceremonyDecider, ceremonyId);
      if (state.status === 'none') throw new DomainRejectionError(reject('no-such-ceremony'));
    }
    return this.runner.run(stockDecider, stockKey(command), command, context, undefined);
  }
}

export class ListStock extends Query<StockState[]> {}

@QueryHandler(ListStock)
export class ListStockHandler implements IQueryHandler<ListStock> {
  constructor(private readonly views: HandoverViews) {}

  execute(): Promise<StockState[]> {
    return this.views.stock();
  }
}
