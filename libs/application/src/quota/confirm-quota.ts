import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { quotaDecider, reject, type LawCitation, type QuotaState } from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError } from '../errors.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { FindQuotasHandler, type QuotaWish } from './find-quotas.js';
import { placeKey } from './quota-places.js';

/** One quota at one place and period, as `GET /quotas` names it. */
export interface QuotaNamed extends QuotaWish {
  award: string;
  rule: string;
}

/**
 * An officer confirms, the text in hand, that a limit nobody has checked holds: from then on it
 * keeps lines back at this place and over this period, as a checked one does by itself.
 */
export class ConfirmQuota extends Command<RunResult<QuotaState>> {
  constructor(
    readonly named: QuotaNamed,
    readonly cited: LawCitation,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ConfirmQuota)
export class ConfirmQuotaHandler implements ICommandHandler<ConfirmQuota> {
  constructor(
    private readonly quotas: FindQuotasHandler,
    private readonly runner: CommandRunner,
  ) {}

  /** @throws NotVisible; DomainRejectionError `not-allowed`, `no-such-quota`, `quota-warns-only` */
  async execute({ named, cited, viewer, context }: ConfirmQuota): Promise<RunResult<QuotaState>> {
    demand(viewer, 'quota.confirm', 'quota', { unitIds: [], unitLine: [] });
    const { edition, places } = await this.quotas.wanted(named, viewer);
    const at = places.find(({ rule }) => rule.id === named.rule);
    if (!edition || !at?.hash)
      throw new DomainRejectionError(reject('no-such-quota', { rule: named.rule }));
    const { rule, award, place, period, hash } = at;
    if (rule.guard !== 'block')
      throw new DomainRejectionError(reject('quota-warns-only', { rule: rule.id }));
    const command = {
      type: 'confirm' as const,
      ...{ rule: rule.id, award, per: rule.per, period, hash, cited },
      ...(place === undefined ? {} : { place }),
      edition: edition.code,
    };
    return this.runner.run(quotaDecider, placeKey(at), command, context, {});
  }
}
