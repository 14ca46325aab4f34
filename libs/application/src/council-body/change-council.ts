import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  councilBodyDecider,
  type CouncilBodyCommand,
  type CouncilBodyState,
} from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { ownerOf } from '../council/own-council.js';
import { NotVisible } from '../errors.js';
import { derivedId } from '../ids.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** Ids of seats and substitutions are given here; whoever calls leaves them empty. */
type Change = Exclude<CouncilBodyCommand, { type: 'found' }>;

/** Whatever happens to a council after its founding: seats, substitutes, statute, dissolution. */
export class ChangeCouncil extends Command<RunResult<CouncilBodyState>> {
  constructor(
    readonly councilId: string,
    readonly change: Change,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeCouncil)
export class ChangeCouncilHandler implements ICommandHandler<ChangeCouncil> {
  constructor(private readonly runner: CommandRunner) {}

  async execute(order: ChangeCouncil): Promise<RunResult<CouncilBodyState>> {
    const { councilId, change, viewer, context } = order;
    const { state } = await this.runner.load(councilBodyDecider, councilId);
    if (state.status === 'none') throw new NotVisible('council');
    demand(viewer, 'council.keep', 'council', ownerOf(state));
    const command = withId(change, context);
    return this.runner.run(councilBodyDecider, councilId, command, context, undefined);
  }
}

function withId(change: Change, { commandId }: RunContext): Change {
  if (change.type === 'seat-member' && !change.memberId)
    return { ...change, memberId: derivedId(commandId, 'member') };
  if (change.type === 'name-substitute' && !change.substitutionId)
    return { ...change, substitutionId: derivedId(commandId, 'substitution') };
  return change;
}
