import type { LawCitation } from '../catalogue/citation.js';
import type { QuotaRule } from '../catalogue/award-rule.js';

/** Lines of one kind counted together; what is not held yet is only proposed. */
export interface QuotaCell {
  award: string;
  kind: string;
  recipientKind: string;
  positionClass: string | null;
  /** Holding a place: before the council or the signer, or granted. */
  held: number;
  /** Filed and not there yet. */
  proposed: number;
}

/** What a quota is counted from, for one place and period. */
export interface QuotaCount {
  cells: readonly QuotaCell[];
  /** Members of the bodies counted; undefined where not all of them have said. */
  headcount?: number;
}

/** A limit in force and how much of it is used; whole numbers of lines. */
export interface QuotaUse {
  /** Id of the rule in its award, the award, and where and over which period it is counted. */
  rule: string;
  award: string;
  per: QuotaRule['per'];
  /** Unit id or code of the block; absent for the province. */
  place?: string;
  /** Merit year, round id or `lifetime`. */
  period: string;
  bound: QuotaRule['bound'];
  /** Null where what it is a share of is not known. */
  limit: number | null;
  /** What a share is taken of, and how many there are. */
  base?: { of: string; count: number | null };
  used: number;
  proposed: number;
  /** Places left, negative when over; null where the limit is not known. */
  left: number | null;
  state: 'within' | 'full' | 'over' | 'short' | 'unknown';
  /** Whether it also keeps lines from submission: the rule says so and is verified or confirmed. */
  blocks: boolean;
  source: string;
  verified: boolean;
  /** Text by which an officer confirmed it at this place and period. */
  confirmed?: LawCitation;
}

export interface QuotaAt {
  award: string;
  place?: string;
  period: string;
  /** In a provisional edition nothing is blocked, whatever the rule says … */
  provisional?: boolean;
  /** … until an officer has confirmed it here, the text in hand. */
  confirmed?: LawCitation;
}

/** Whether a quota keeps lines back: never on the machine's own word where nobody has checked it. */
export const blocksAt = (
  rule: Pick<QuotaRule, 'guard' | 'verified'>,
  { provisional, confirmed }: Pick<QuotaAt, 'provisional' | 'confirmed'>,
): boolean =>
  rule.guard === 'block' && (confirmed !== undefined || (rule.verified && provisional !== true));

/** How a rule stands at a place and period. `more`: lines about to be filed, counted as proposed. */
export function quotaUse(
  rule: QuotaRule,
  at: QuotaAt,
  count: QuotaCount,
  more: readonly QuotaCell[] = [],
): QuotaUse {
  const cells = [...count.cells, ...more];
  const counted = cells.filter((cell) => cell.award === at.award && counts(rule, cell));
  const used = sum(counted, 'held');
  const proposed = sum(counted, 'proposed');
  const base = baseOf(rule, at.award, cells, count.headcount);
  const limit = limitOf(rule, base);
  const all = used + proposed;
  const left = limit === null ? null : rule.bound === 'at-most' ? limit - all : all - limit;
  return {
    rule: rule.id,
    award: at.award,
    per: rule.per,
    ...(at.place === undefined ? {} : { place: at.place }),
    period: at.period,
    bound: rule.bound,
    limit,
    ...(rule.ratio ? { base: { of: rule.ratio.of, count: base } } : {}),
    used,
    proposed,
    left,
    state: stateOf(rule, left),
    blocks: blocksAt(rule, at),
    source: rule.source,
    verified: rule.verified,
    ...(at.confirmed ? { confirmed: at.confirmed } : {}),
  };
}

/** Whether a rule counts lines like this one. */
export const counts = (
  { kinds, recipients, positions }: Pick<QuotaRule, 'kinds' | 'recipients' | 'positions'>,
  cell: Pick<QuotaCell, 'kind' | 'recipientKind' | 'positionClass'>,
): boolean =>
  (kinds === undefined || kinds.some((kind) => kind === cell.kind)) &&
  (recipients === undefined || recipients.some((kind) => kind === cell.recipientKind)) &&
  (positions === undefined || positions.some((one) => one === cell.positionClass));

function baseOf(
  rule: QuotaRule,
  award: string,
  cells: readonly QuotaCell[],
  headcount: number | undefined,
): number | null {
  const of = rule.ratio?.of;
  if (of === undefined) return null;
  if (of === 'headcount') return headcount ?? null;
  const lines = cells.filter((cell) => cell.award === (of === 'batch' ? award : of));
  return sum(lines, 'held') + sum(lines, 'proposed');
}

/** An upper bound is rounded down, a lower one up: a share is never bettered by rounding. */
function limitOf({ count, ratio, bound }: QuotaRule, base: number | null): number | null {
  if (count !== undefined) return count;
  if (!ratio || base === null) return null;
  const product = base * ratio.num;
  return bound === 'at-most'
    ? Math.floor(product / ratio.den)
    : Math.floor((product + ratio.den - 1) / ratio.den);
}

function stateOf({ bound }: QuotaRule, left: number | null): QuotaUse['state'] {
  if (left === null) return 'unknown';
  if (left < 0) return bound === 'at-most' ? 'over' : 'short';
  return left === 0 && bound === 'at-most' ? 'full' : 'within';
}

const sum = (cells: readonly QuotaCell[], column: 'held' | 'proposed'): number =>
  cells.reduce((all, cell) => all + cell[column], 0);

/** The quota of a line with the least left; those over or short come first, unknown ones last. */
export function tightest(uses: readonly QuotaUse[]): QuotaUse | undefined {
  const left = (use: QuotaUse): number => use.left ?? Number.MAX_SAFE_INTEGER;
  return uses.reduce<QuotaUse | undefined>(
    (least, use) => (!least || left(use) < left(least) ? use : least),
    undefined,
  );
}
