import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  organisationDecider,
  organisationIdOf,
  type OrganisationCommand,
  type OrganisationPolicy,
  type OrganisationState,
  type OrganisationVersion,
} from '@vinhdanh/domain';
import { OrganisationViews } from '../ports/organisation-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

export type OrganisationInput = OrganisationVersion & { code: string; synthetic?: boolean };

/** Registers a body that may file, manage, be consulted or be commended. */
export class RegisterOrganisation extends Command<RunResult<OrganisationState>> {
  constructor(
    readonly organisation: OrganisationInput,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(RegisterOrganisation)
export class RegisterOrganisationHandler implements ICommandHandler<RegisterOrganisation> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly organisations: OrganisationViews,
  ) {}

  async execute({ organisation, context }: RegisterOrganisation) {
    const id = organisationIdOf(organisation.code);
    const policy = await policyFor(this.organisations, id);
    const command = { type: 'register' as const, ...organisation };
    const result = await this.runner.run(organisationDecider, id, command, context, policy);
    this.organisations.refresh();
    return result;
  }
}

/** A new name, kind, parent or manager from a day on; or the end of the body. */
export class ChangeOrganisation extends Command<RunResult<OrganisationState>> {
  constructor(
    readonly id: string,
    readonly change: Exclude<OrganisationCommand, { type: 'register' }>,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeOrganisation)
export class ChangeOrganisationHandler implements ICommandHandler<ChangeOrganisation> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly organisations: OrganisationViews,
  ) {}

  async execute({ id, change, context }: ChangeOrganisation) {
    const policy = await policyFor(this.organisations, id);
    const result = await this.runner.run(organisationDecider, id, change, context, policy);
    this.organisations.refresh();
    return result;
  }
}

async function policyFor(views: OrganisationViews, id: string): Promise<OrganisationPolicy> {
  const all = await views.all();
  return { id, known: new Map([...all].map(([key, row]) => [key, row.state])) };
}
