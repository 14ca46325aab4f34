import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dossierDecider,
  rewardDecider,
  type BookReward,
  type DossierState,
  type LawCitation,
  type RewardLine,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { ActMoney } from '../act/act-money.js';
import { NotVisible } from '../errors.js';
import { ActViews, type ActRow } from '../ports/act-views.js';
import { DossierViews } from '../ports/dossier-views.js';
import { Turns } from '../ports/turns.js';
import { CommandRunner } from '../run-command.js';
import type { BatchOutcome, RunContext } from '../run-context.js';
import { fundTurn, ownFund } from './change-fund.js';
import { RewardClaims } from './reward-claims.js';

/** What is booked, out of which fund, by which text where the rules are not verified. */
export interface Booking {
  fundId: string;
  cited?: LawCitation;
  /** Lines the law leaves open that somebody has decided to pay, and why. */
  decided?: { dossierId: string; reason: string }[];
}

/** Books the reward of every line of an act that is to be paid; the others are told with a cause. */
export class BookRewards extends Command<BatchOutcome[]> {
  constructor(
    readonly actId: string,
    readonly booking: Booking,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(BookRewards)
export class BookRewardsHandler implements ICommandHandler<BookRewards> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly acts: ActViews,
    private readonly money: ActMoney,
    private readonly dossiers: DossierViews,
    private readonly claims: RewardClaims,
    private readonly turns: Turns,
  ) {}

  /** @throws NotVisible; DomainRejectionError `not-allowed` */
  async execute(message: BookRewards): Promise<BatchOutcome[]> {
    const { actId, booking, viewer } = message;
    await ownFund(this.runner, viewer, 'fund.run', booking.fundId);
    const act = await this.acts.find(viewer.scope, actId);
    if (!act) throw new NotVisible('act');
    // A payment that is being made up rests on the figures as they are.
    return this.turns.inTurn(fundTurn(booking.fundId), () => this.inTurn(message, act));
  }

  private async inTurn(
    { actId, booking, viewer, context }: BookRewards,
    act: ActRow,
  ): Promise<BatchOutcome[]> {
    // Reckoned beside everything the subjects were granted, also what this viewer may not see.
    const { lines: all } = await this.money.reckon({ kind: 'all' }, act);
    const seen = await this.dossiers.visible(
      viewer.scope,
      all.map(({ ref }) => ref),
    );
    const lines = all.filter(({ ref }) => seen.has(ref));
    const reasons = new Map(booking.decided?.map((one) => [one.dossierId, one.reason]));
    const toPay = lines.filter((line) => skipped(line, reasons) === undefined);
    const [dossiers, paid] = await Promise.all([
      this.runner.loadMany<DossierState>(
        dossierDecider,
        toPay.map(({ ref }) => ref),
      ),
      this.claims.paid(toPay.flatMap(({ covers = [] }) => covers)),
    ]);
    const items = toPay.map((line) => {
      const state = dossiers.get(line.ref)?.state;
      const command = commandOf(actId, booking, line, state, reasons.get(line.ref));
      const lowerPaid = line.covers?.some((one) => paid.has(one)) ?? false;
      return { id: line.ref, command, policy: { ...standing(state?.status), lowerPaid } };
    });
    const booked = await this.runner.runBatch(rewardDecider, items, context);
    const others = lines.flatMap((line): BatchOutcome[] => {
      const code = skipped(line, reasons);
      return code === undefined ? [] : [{ id: line.ref, ok: false, code, facts: {} }];
    });
    return [...booked, ...others];
  }
}

/** What the rules of rewards ask of a line. */
export const standing = (status: string | undefined) => ({
  granted: status === 'granted',
  suspended: status === 'suspended',
});

/** Why a line is not booked; money only where the table of the day has a figure. */
function skipped(
  { ref, outcome, amount }: RewardLine,
  decided: ReadonlyMap<string, string>,
): string | undefined {
  if (outcome === 'no-figure' || amount === null) return 'reward-no-figure';
  if (outcome === 'covered') return 'reward-covered';
  return outcome === 'ask' && !decided.has(ref) ? 'reward-to-decide' : undefined;
}

function commandOf(
  actId: string,
  { fundId, cited }: Booking,
  line: RewardLine,
  state: DossierState | undefined,
  decision: string | undefined,
): BookReward {
  const { ref, award, amount, paidBy, edition, times, baseSalary, sources, verified } = line;
  return {
    ...{ type: 'book', dossierId: ref, actId, award, paidBy, fundId, amount: amount ?? 0 },
    subjectId: state?.subjectId ?? '',
    unitId: state?.unitId ?? '',
    unitLine: state?.unitLine ?? [],
    basis: {
      ...{ edition: edition ?? '', times, baseSalary, sources, verified },
      ...(verified || !cited ? {} : { cited }),
      ...(decision === undefined ? {} : { decision }),
    },
  };
}
