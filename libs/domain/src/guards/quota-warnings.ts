import type { QuotaUse } from './quota.js';
import type { Warning } from './warning.js';

/** What to say of quotas that are over, short, or of which nobody can tell. */
export function quotaWarnings(quotas: readonly QuotaUse[]): Warning[] {
  return quotas.flatMap((use): Warning[] => {
    const { rule, award, per, place, period, limit, used, proposed, left, base, source, verified } =
      use;
    if (use.state === 'within' || use.state === 'full') return [];
    const facts = {
      rule,
      award,
      per,
      ...(place === undefined ? {} : { place }),
      period,
      limit,
      used,
      proposed,
      over: left === null ? null : Math.max(0, -left),
      ...(base ? { of: base.of, base: base.count } : {}),
    };
    const stops = use.blocks ? { stops: 'submission' as const } : {};
    if (use.state === 'unknown') return [{ code: 'quota-unknown', facts, source, verified }];
    const code = use.state === 'over' ? 'quota-over' : 'quota-short';
    return [{ code, facts, ...stops, source, verified }];
  });
}
