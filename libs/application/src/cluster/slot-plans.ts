import {
  Command,
  CommandHandler,
  Query,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import { Injectable } from '@nestjs/common';
import {
  slotPlanDecider,
  slotPlanKey,
  type AnnounceSlotPlan as AnnounceCommand,
  type SlotPlanState,
  type SlotPlanYear,
} from '@vinhdanh/domain';
import { derivedId, freshId } from '../ids.js';
import { Clock } from '../ports/clock.js';
import { ClusterViews, type EnteredSlotPlan } from '../ports/cluster-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** Enters which places of a year's ranking open which awards, in place of what stood there. */
export class AnnounceSlotPlan extends Command<RunResult<SlotPlanState>> {
  constructor(
    readonly fields: Omit<AnnounceCommand, 'type'>,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(AnnounceSlotPlan)
export class AnnounceSlotPlanHandler implements ICommandHandler<AnnounceSlotPlan> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ fields, context }: AnnounceSlotPlan): Promise<RunResult<SlotPlanState>> {
    const command = { type: 'announce' as const, ...fields };
    return this.runner.run(slotPlanDecider, slotPlanKey(fields), command, context, undefined);
  }
}

export class ListSlotPlans extends Query<EnteredSlotPlan[]> {}

@QueryHandler(ListSlotPlans)
export class ListSlotPlansHandler implements IQueryHandler<ListSlotPlans> {
  constructor(private readonly views: ClusterViews) {}

  execute(): Promise<EnteredSlotPlan[]> {
    return this.views.plans();
  }
}

/** Enters the plans this release ships; what somebody has entered since is left as it is. */
@Injectable()
export class LoadSlotPlans {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: ClusterViews,
    private readonly clock: Clock,
  ) {}

  /** @returns the keys that were new. @throws DomainRejectionError `slot-plan-faulty` */
  async load(shipped: readonly SlotPlanYear[], actor: string): Promise<string[]> {
    const known = new Set((await this.views.plans()).map(slotPlanKey));
    const fresh = shipped.filter((plan) => !known.has(slotPlanKey(plan)));
    for (const plan of fresh) {
      const key = slotPlanKey(plan);
      const context = {
        ...{ actor, at: this.clock.now().toISOString(), correlationId: freshId() },
        ...{ commandId: derivedId(freshId(), key), requestHash: `slot-plan/${key}` },
      };
      const command = { type: 'announce' as const, ...plan };
      await this.runner.run(slotPlanDecider, key, command, context, undefined);
    }
    return fresh.map(slotPlanKey);
  }
}
