import type { RewardLine } from '@vinhdanh/domain';
import type { ActLine } from '../ports/act-views.js';

/** Lines and money of one award for one kind of recipient; VND that would be paid. */
export interface AwardSum {
  award: string;
  recipientKind: string;
  lines: number;
  pay: number;
}

export interface UnitSum {
  unitId: string;
  unitName: string | null;
  lines: number;
  pay: number;
}

export interface ActSums {
  byAward: AwardSum[];
  byUnit: UnitSum[];
}

/** Adds up lines that are in order already; sums keep the order in which they first appear. */
export function sumsOf(
  lines: readonly ActLine[],
  rewards: ReadonlyMap<string, RewardLine>,
): ActSums {
  const awards = new Map<string, AwardSum>();
  const units = new Map<string, UnitSum>();
  for (const line of lines) {
    const { recipientKind, unitId, unitName } = line;
    const award = line.grantedForm ?? line.award;
    const reward = rewards.get(line.dossierId);
    const pay = reward?.outcome === 'pay' ? (reward.amount ?? 0) : 0;
    const key = `${award}/${recipientKind}`;
    const byAward = awards.get(key) ?? { award, recipientKind, lines: 0, pay: 0 };
    awards.set(key, { ...byAward, lines: byAward.lines + 1, pay: byAward.pay + pay });
    const byUnit = units.get(unitId) ?? { unitId, unitName, lines: 0, pay: 0 };
    units.set(unitId, { ...byUnit, lines: byUnit.lines + 1, pay: byUnit.pay + pay });
  }
  return { byAward: [...awards.values()], byUnit: [...units.values()] };
}
