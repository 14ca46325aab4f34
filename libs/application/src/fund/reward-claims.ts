import { Injectable } from '@nestjs/common';
import { rewardDecider, type RewardPolicy, type RewardState } from '@vinhdanh/domain';
import { ActMoney } from '../act/act-money.js';
import { ActViews } from '../ports/act-views.js';
import { CommandRunner } from '../run-command.js';

/** All that is granted counts, whoever asks: a title nobody here sees may be paid already. */
const ALL = { kind: 'all' } as const;

/** What the law of the day says of booked rewards now, beside what else their subjects were granted. */
@Injectable()
export class RewardClaims {
  constructor(
    private readonly runner: CommandRunner,
    private readonly acts: ActViews,
    private readonly money: ActMoney,
  ) {}

  /** By dossier id; nothing of a line whose act is not known or does not carry it. */
  async of(
    rewards: readonly Pick<RewardState, 'dossierId' | 'actId'>[],
  ): Promise<Map<string, Pick<RewardPolicy, 'claim' | 'lowerPaid'>>> {
    const wanted = new Set(rewards.map(({ dossierId }) => dossierId));
    const lines = [];
    for (const actId of new Set(rewards.map((one) => one.actId))) {
      const act = await this.acts.find(ALL, actId);
      if (act) lines.push(...(await this.money.reckon(ALL, act)).lines);
    }
    const mine = lines.filter(({ ref }) => wanted.has(ref));
    const paid = await this.paid(mine.flatMap(({ covers = [] }) => covers));
    return new Map(
      mine.map(({ ref, outcome, covers = [] }) => [
        ref,
        { claim: outcome, lowerPaid: covers.some((one) => paid.has(one)) },
      ]),
    );
  }

  /** Which of these lines have their reward. */
  async paid(dossierIds: string[]): Promise<Set<string>> {
    const found = await this.runner.loadMany<RewardState>(rewardDecider, dossierIds);
    return new Set([...found].flatMap(([id, { state }]) => (state.status === 'paid' ? [id] : [])));
  }
}
