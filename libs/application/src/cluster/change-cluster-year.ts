import { Injectable } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  clusterDecider,
  clusterYearDecider,
  clusterYearKey,
  dossierDecider,
  reject,
  scoreRoundDecider,
  slotPlanDecider,
  slotPlanKey,
  type AwardSlot,
  type ClusterYearCommand,
  type ClusterYearPolicy,
  type ClusterYearState,
  type SlotLine,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible, VersionClashError } from '../errors.js';
import { DossierViews } from '../ports/dossier-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { lineIsOver } from './slot-status.js';

/** Gathers what the rules of a cluster's year must know from other streams. */
@Injectable()
export class ClusterYearPolicies {
  constructor(private readonly runner: CommandRunner) {}

  async of(
    clusterId: string,
    command: ClusterYearCommand,
    state: ClusterYearState,
  ): Promise<ClusterYearPolicy> {
    const { state: cluster } = await this.runner.load(clusterDecider, clusterId);
    const round = command.type === 'link-scoring' ? command.scoreRoundId : state.scoreRoundId;
    switch (command.type) {
      case 'link-scoring':
      case 'rank':
      case 'close':
        return { cluster, round: await this.round(round) };
      case 'allot-slots': {
        const key = slotPlanKey({ level: cluster.level, year: state.year });
        const { state: plan } = await this.runner.load(slotPlanDecider, key);
        const known = plan.status === 'announced' ? { plan } : {};
        return { cluster, round: await this.round(round), ...known };
      }
      case 'use-slot': {
        const slot = state.slots.find(({ place }) => place === command.place);
        return { line: await this.line(command.dossierId), ...(await this.present(slot)) };
      }
      case 'pass-over':
        return this.present(state.slots.find(({ subjectId }) => subjectId === command.subjectId));
      default:
        return { cluster };
    }
  }

  private async round(id: string | undefined) {
    return id === undefined ? undefined : (await this.runner.load(scoreRoundDecider, id)).state;
  }

  /** The line that uses a slot now. */
  private async present(slot: AwardSlot | undefined): Promise<Pick<ClusterYearPolicy, 'present'>> {
    const present = slot?.dossierId === undefined ? undefined : await this.line(slot.dossierId);
    return present ? { present } : {};
  }

  private async line(id: string): Promise<SlotLine | undefined> {
    const { state } = await this.runner.load(dossierDecider, id);
    if (state.status === 'none') return undefined;
    const { subjectId, award, meritFrom, meritTo, status } = state;
    return { subjectId, award, meritFrom, meritTo, over: lineIsOver(status) };
  }
}

/** Covenant, leaders, ranking, conference and slots of one year. */
export class ChangeClusterYear extends Command<RunResult<ClusterYearState>> {
  constructor(
    readonly clusterId: string,
    readonly year: number,
    readonly command: ClusterYearCommand,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeClusterYear)
export class ChangeClusterYearHandler implements ICommandHandler<ChangeClusterYear> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly policies: ClusterYearPolicies,
    private readonly dossiers: DossierViews,
  ) {}

  /** @throws NotVisible; DomainRejectionError `no-such-line` and what the rules reject */
  async execute(message: ChangeClusterYear): Promise<RunResult<ClusterYearState>> {
    const { clusterId, year, command, viewer, context } = message;
    if ((await this.runner.load(clusterDecider, clusterId)).version === 0)
      throw new NotVisible('cluster');
    // A line out of sight is as if it were not there.
    if (command.type === 'use-slot') {
      const seen = await this.dossiers.visible(viewer.scope, [command.dossierId]);
      if (!seen.has(command.dossierId)) throw new DomainRejectionError(reject('no-such-line'));
    }
    const signs = command.type === 'sign-covenant';
    const policy = async (state: ClusterYearState) => {
      const found = await this.policies.of(clusterId, command, state);
      if (signs) await this.asSeen(clusterId, context);
      return found;
    };
    const key = clusterYearKey(clusterId, year);
    const own = signs ? { ...context, expectedVersion: undefined } : context;
    return this.runner.run(clusterYearDecider, key, command, own, policy);
  }

  /** The year begins with its covenant: what the signer saw is the cluster, whose members sign it. */
  private async asSeen(clusterId: string, { expectedVersion }: RunContext): Promise<void> {
    if (expectedVersion === undefined) return;
    const { version } = await this.runner.load(clusterDecider, clusterId);
    if (version !== expectedVersion)
      throw new VersionClashError(`cluster:${clusterId}`, version, expectedVersion);
  }
}
