import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  clusterDecider,
  reject,
  type ClusterCommand,
  type ClusterState,
  type FormCluster as FormCommand,
} from '@vinhdanh/domain';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { newId } from '../ids.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { SubjectViews } from '../ports/subject-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

export class FormCluster extends Command<RunResult<ClusterState>> {
  constructor(
    readonly fields: Omit<FormCommand, 'type'>,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(FormCluster)
export class FormClusterHandler implements ICommandHandler<FormCluster> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
    private readonly organisations: OrganisationViews,
  ) {}

  /** @throws DomainRejectionError `no-such-subject`, `no-such-unit` and what the rules reject */
  async execute({ fields, context }: FormCluster): Promise<RunResult<ClusterState>> {
    const members = await rootsOf(this.subjects, fields.members);
    const { filingUnitId } = fields;
    if (filingUnitId !== undefined && !(await this.organisations.find(filingUnitId)))
      throw new NotVisible('organisation');
    const command = { type: 'form' as const, ...fields, members };
    return this.runner.run(clusterDecider, newId(context), command, context, undefined);
  }
}

/** Members, rotation of the lead, its end. */
export class ChangeCluster extends Command<RunResult<ClusterState>> {
  constructor(
    readonly clusterId: string,
    readonly command: Exclude<ClusterCommand, { type: 'form' }>,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeCluster)
export class ChangeClusterHandler implements ICommandHandler<ChangeCluster> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
  ) {}

  async execute({ clusterId, command, context }: ChangeCluster): Promise<RunResult<ClusterState>> {
    if ((await this.runner.load(clusterDecider, clusterId)).version === 0)
      throw new NotVisible('cluster');
    const settled =
      command.type === 'admit-members'
        ? { ...command, members: await rootsOf(this.subjects, command.members) }
        : command;
    return this.runner.run(clusterDecider, clusterId, settled, context, undefined);
  }
}

/** Two that were merged since are one. @throws DomainRejectionError `no-such-subject` */
async function rootsOf(subjects: SubjectViews, ids: string[]): Promise<string[]> {
  const known = await subjects.roots(ids);
  const stranger = ids.find((id) => !known.has(id));
  if (stranger !== undefined)
    throw new DomainRejectionError(reject('no-such-subject', { subjectId: stranger }));
  return ids.map((id) => known.get(id) ?? id);
}
