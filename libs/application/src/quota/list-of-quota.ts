import type { QuotaPlace } from './quota-places.js';

/** What names a figure of a quota: as `GET /quotas` was asked, and one of what it answered. */
export interface QuotaLinesWish {
  award: string;
  /** Id of the rule. */
  rule: string;
  places: 'used' | 'proposed';
  year?: number;
  roundId?: string;
  unitId?: string;
  place?: string;
  /** A letter whose drafts count as proposed. */
  letterId?: string;
}

/** With what `GET /dossiers` lists the lines a figure of a quota counts. */
export interface QuotaLinesAddress {
  /** Award and rule, with a slash. */
  quota: string;
  places: 'used' | 'proposed';
  quotaYear?: string;
  quotaRound?: string;
  quotaUnit?: string;
  quotaPlace?: string;
  quotaLetter?: string;
}

interface Asked {
  year?: number;
  roundId?: string;
  unitId?: string;
  letterId?: string;
}

export const addressOf = (
  at: QuotaPlace,
  { year, roundId, unitId, letterId }: Asked,
  places: 'used' | 'proposed',
): QuotaLinesAddress => ({
  quota: `${at.award}/${at.rule.id}`,
  places,
  ...(roundId === undefined ? { quotaYear: String(year) } : { quotaRound: roundId }),
  ...(unitId === undefined ? {} : { quotaUnit: unitId }),
  ...(at.place === undefined ? {} : { quotaPlace: at.place }),
  ...(letterId === undefined || places === 'used' ? {} : { quotaLetter: letterId }),
});
