import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  movementDecider,
  reject,
  type LaunchMovement as LaunchCommand,
  type MovementState,
} from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import { newId } from '../ids.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { MovementViews } from '../ports/movement-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

export class LaunchMovement extends Command<RunResult<MovementState>> {
  constructor(
    readonly fields: Omit<LaunchCommand, 'type'>,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(LaunchMovement)
export class LaunchMovementHandler implements ICommandHandler<LaunchMovement> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly organisations: OrganisationViews,
    private readonly movements: MovementViews,
  ) {}

  async execute({ fields, context }: LaunchMovement): Promise<RunResult<MovementState>> {
    const { ownerId, parentId } = fields;
    if (!(await this.organisations.find(ownerId)))
      throw new DomainRejectionError(reject('no-such-organisation', { unitId: ownerId }));
    if (parentId && !(await this.movements.find(parentId)))
      throw new DomainRejectionError(reject('no-such-movement', { parentId }));
    const command: LaunchCommand = { type: 'launch', ...fields };
    return this.runner.run(movementDecider, newId(context), command, context, undefined);
  }
}
