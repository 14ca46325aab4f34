import type {
  AwardRule,
  Edition,
  LawCitation,
  OrganisationState,
  QuotaRule,
} from '@vinhdanh/domain';
import { awardIn, ruleAt, versionOn } from '@vinhdanh/domain';
import type { QuotaLine, QuotaQuestion } from '../ports/quota-views.js';

/** One quota of one award at one place and period. */
export interface QuotaPlace {
  rule: QuotaRule;
  award: string;
  place?: string;
  period: string;
  edition: string;
  provisional: boolean;
  /** What the rule says, for as long as which a confirmation of it holds. */
  hash?: string;
  /** Text by which an officer confirmed it here. */
  confirmed?: LawCitation;
}

/** Stream id of its places, and what tells it from every other. */
export const placeKey = ({ award, rule, place, period }: QuotaPlace): string =>
  [award, rule.id, rule.per, place ?? 'all', period].join('/');

/** What places a line: its award, unit, merit year and round. */
export type Placed = Pick<QuotaLine, 'award' | 'unitId' | 'year' | 'roundId'>;

type Organisations = ReadonlyMap<string, { state: OrganisationState }>;

/** Quotas that concern a line; those of a round leave lines of no round alone. */
export function placesOf(
  line: Placed,
  edition: Edition,
  all: Organisations,
  on: string,
): QuotaPlace[] {
  const award = awardIn(edition, line.award);
  return (award?.quotas ?? []).flatMap((rule) => {
    const period = periodOf(rule, line);
    const place = placeOf(rule, line.unitId, all, on);
    if (period === undefined || (rule.per !== 'province' && place === undefined)) return [];
    return [placed(award as AwardRule, rule, edition, period, place)];
  });
}

export const placed = (
  award: AwardRule,
  rule: QuotaRule,
  edition: Edition,
  period: string,
  place?: string,
): QuotaPlace => ({
  rule,
  award: award.code,
  ...(place === undefined ? {} : { place }),
  period,
  edition: edition.code,
  provisional: edition.provisional === true,
  ...hashOf(edition, award, rule),
});

const hashOf = (edition: Edition, { code }: AwardRule, { id }: QuotaRule) => {
  const found = ruleAt(edition, `${code}/quotas/${id}`);
  return found ? { hash: found.hash } : {};
};

function periodOf({ period = 'year' }: QuotaRule, line: Placed): string | undefined {
  if (period === 'year') return String(line.year);
  return period === 'round' ? (line.roundId ?? undefined) : 'lifetime';
}

/** Until clusters are kept, a block is all bodies of one kind, e.g. all communes. */
export function placeOf(
  { per }: QuotaRule,
  unitId: string,
  all: Organisations,
  on: string,
): string | undefined {
  if (per === 'unit') return unitId;
  if (per === 'province') return undefined;
  const state = all.get(unitId)?.state;
  return state && versionOn(state, on)?.kind;
}

/** The lines to be counted for a quota, its base included. */
export function questionOf(at: QuotaPlace, all: Organisations, on: string): QuotaQuestion {
  const { rule, award, place, period } = at;
  const of = rule.ratio?.of;
  const base = of === undefined || of === 'headcount' || of === 'batch' ? [] : [of];
  const members = [...all].filter(([, { state }]) => versionOn(state, on)?.kind === place);
  return {
    awards: [...new Set([award, ...base])],
    ...(rule.per === 'unit' && place !== undefined ? { unitIds: [place] } : {}),
    ...(rule.per === 'block' ? { unitIds: members.map(([id]) => id) } : {}),
    ...((rule.period ?? 'year') === 'year' ? { year: Number(period) } : {}),
    ...(rule.period === 'round' ? { roundId: period } : {}),
  };
}
