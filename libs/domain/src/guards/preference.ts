import type { PositionClass, RecipientKind } from '../catalogue/vocabulary.js';
import type { Name } from '../catalogue/vocabulary.js';
import { guardOf, type GuardRule } from './guard-rule.js';

/** What speaks for one of several who meet the conditions alike. Absent: not known. */
export interface Candidate {
  id: string;
  recipientKind: RecipientKind;
  /** Result the candidates are first compared by, more is better; absent where nobody scored. */
  score?: number;
  sex?: 'male' | 'female';
  positionClass?: PositionClass;
  /** Of a collective. */
  headcount?: number;
  women?: number;
  /** Codes of its organisation and of those above it. */
  unitCodes?: readonly string[];
  /** ISO day it was filed; the last tie-break besides the id. */
  filedOn?: string;
}

export type Reason = 'woman' | 'women' | 'direct-worker' | 'small-collective' | 'hard-area';

export interface Ranked {
  id: string;
  /** 1 is first; equals share a rank, told apart only by the day of filing and the id. */
  rank: number;
  /** Why it stands before others of the same score, strongest first. */
  reasons: Reason[];
}

const WORDS: Record<Reason, Name> = {
  woman: { vi: 'ưu tiên nữ', en: 'a woman is preferred' },
  women: { vi: 'tập thể có nhiều nữ', en: 'a collective with many women' },
  'direct-worker': { vi: 'người trực tiếp lao động, sản xuất, công tác', en: 'a direct worker' },
  'small-collective': { vi: 'tập thể nhỏ', en: 'a small collective' },
  'hard-area': { vi: 'vùng biên giới, hải đảo, khó khăn', en: 'border, island or hard area' },
};
export const reasonWords = (reason: Reason): Name => WORDS[reason];

/**
 * Orders candidates who all meet the conditions: by score, then by how many preferences of the
 * rules in force speak for each. It only orders and says why; whom to leave out people decide.
 */
export function rank(
  candidates: readonly Candidate[],
  edition: { guards?: readonly GuardRule[] },
): Ranked[] {
  const women = guardOf(edition, 'prefer-women');
  const priority = guardOf(edition, 'priority');
  const keyed = candidates.map((one) => ({ one, reasons: reasonsOf(one, women, priority) }));
  keyed.sort(
    (a, b) =>
      merit(a, b) ||
      (a.one.filedOn ?? '').localeCompare(b.one.filedOn ?? '') ||
      (a.one.id < b.one.id ? -1 : 1),
  );
  let place = 0;
  return keyed.map((entry, i) => {
    const before = keyed[i - 1];
    if (!before || merit(before, entry) !== 0) place = i + 1;
    return { id: entry.one.id, rank: place, reasons: entry.reasons };
  });
}

interface Keyed {
  one: Candidate;
  reasons: Reason[];
}

const merit = (a: Keyed, b: Keyed): number =>
  (b.one.score ?? 0) - (a.one.score ?? 0) || b.reasons.length - a.reasons.length;

function reasonsOf(one: Candidate, women?: GuardRule, priority?: GuardRule): Reason[] {
  const { recipientKind, sex, headcount, positionClass, unitCodes = [] } = one;
  const person = recipientKind === 'individual';
  const share = headcount ? ((one.women ?? 0) * 100) / headcount : 0;
  return [
    ...(women && person && sex === 'female' ? (['woman'] as const) : []),
    ...(women?.percent !== undefined && !person && headcount && share >= women.percent
      ? (['women'] as const)
      : []),
    ...(positionClass && priority?.positions?.includes(positionClass)
      ? (['direct-worker'] as const)
      : []),
    ...(priority?.smallBelow && !person && headcount && headcount < priority.smallBelow
      ? (['small-collective'] as const)
      : []),
    ...(priority?.areas?.some((code) => unitCodes.includes(code)) ? (['hard-area'] as const) : []),
  ];
}
