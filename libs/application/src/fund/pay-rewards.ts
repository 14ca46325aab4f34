import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  creditOf,
  dossierDecider,
  isRejection,
  reject,
  rewardDecider,
  type DossierState,
  type PayReward,
  type RewardCommand,
  type RewardState,
} from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible, VersionClashError } from '../errors.js';
import { FundViews } from '../ports/fund-views.js';
import { Turns } from '../ports/turns.js';
import { CommandRunner } from '../run-command.js';
import type { BatchOutcome, RunContext, RunResult } from '../run-context.js';
import { standing } from './book-rewards.js';
import { fundTurn, ownFund } from './change-fund.js';
import { RewardClaims } from './reward-claims.js';

/** Pays booked rewards out of their fund; each line by itself, whoever is not ready stays due. */
export class PayRewards extends Command<BatchOutcome[]> {
  constructor(
    readonly fundId: string,
    readonly dossierIds: string[],
    readonly payment: Omit<PayReward, 'type'>,
    readonly viewer: Viewer,
    readonly context: RunContext,
    /** Whole VND the payer added up; another sum by now, and nothing is paid. */
    readonly sum?: number,
  ) {
    super();
  }
}

@CommandHandler(PayRewards)
export class PayRewardsHandler implements ICommandHandler<PayRewards> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: FundViews,
    private readonly turns: Turns,
    private readonly claims: RewardClaims,
  ) {}

  /** @throws NotVisible; VersionClashError; DomainRejectionError `not-allowed`, `sum-differs` */
  async execute(message: PayRewards): Promise<BatchOutcome[]> {
    await ownFund(this.runner, message.viewer, 'fund.run', message.fundId);
    return this.turns.inTurn(fundTurn(message.fundId), () => this.inTurn(message));
  }

  private async inTurn(message: PayRewards): Promise<BatchOutcome[]> {
    const { fundId, dossierIds, payment, viewer, context } = message;
    const { state: fund, version } = await ownFund(this.runner, viewer, 'fund.run', fundId);
    const { expectedVersion } = context;
    if (expectedVersion !== undefined && version !== expectedVersion)
      throw new VersionClashError(fundTurn(fundId), version, expectedVersion);
    const [rewards, lines, { paid }] = await Promise.all([
      this.runner.loadMany<RewardState>(rewardDecider, dossierIds),
      this.runner.loadMany<DossierState>(dossierDecider, dossierIds),
      this.views.sums(fundId),
    ]);
    let balance = creditOf(fund) - paid;
    const mine = dossierIds.filter((id) => rewards.get(id)?.state.fundId === fundId);
    const found = mine.reduce((sum, id) => sum + rewards.get(id)!.state.amount, 0);
    if (message.sum !== undefined && message.sum !== found)
      throw new DomainRejectionError(reject('sum-differs', { seen: message.sum, found }));
    const claims = await this.claims.of(mine.map((id) => rewards.get(id)!.state));
    const items = mine.map((id) => {
      const { status, decidedOn } = lines.get(id)?.state ?? {};
      const known = rewards.get(id)!;
      const at = { id: fundId, open: fund.status === 'open', balance };
      const command: PayReward = { type: 'pay', ...payment };
      const policy = {
        ...{ ...standing(status), fund: at, ...claims.get(id) },
        ...(decidedOn ? { decidedOn } : {}),
      };
      // What goes before in this very list is gone for what comes after; what is refused is not.
      const decided = rewardDecider.decide(known.state, command, policy, context);
      if (!isRejection(decided)) balance -= known.state.amount;
      return { id, command, policy };
    });
    const outcomes = await this.runner.runBatch(rewardDecider, items, context);
    const strange = dossierIds
      .filter((id) => !mine.includes(id))
      .map((id): BatchOutcome => ({ id, ok: false, code: 'reward-not-booked', facts: {} }));
    return [...outcomes, ...strange];
  }
}

/** A payment taken back, or a reward that is not paid after all. */
export class ChangeReward extends Command<RunResult<RewardState>> {
  constructor(
    readonly dossierId: string,
    readonly command: Extract<RewardCommand, { type: 'reverse-payment' | 'cancel' }>,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeReward)
export class ChangeRewardHandler implements ICommandHandler<ChangeReward> {
  constructor(private readonly runner: CommandRunner) {}

  /** @throws NotVisible; DomainRejectionError `not-allowed` and what the rules reject */
  async execute({ dossierId, command, viewer, context }: ChangeReward) {
    const { state } = await this.runner.load(rewardDecider, dossierId);
    if (state.status === 'none') throw new NotVisible('reward');
    const { unitId, unitLine, fundId } = state;
    demand(viewer, 'reward.read', 'reward', { unitIds: [unitId], unitLine });
    await ownFund(this.runner, viewer, 'fund.run', fundId);
    return this.runner.run(rewardDecider, dossierId, command, context, {});
  }
}
