import type { AwardRule } from '../../catalogue/award-rule.js';
import type { Name } from '../../catalogue/vocabulary.js';
import {
  isGroup,
  isTest,
  type Criterion,
  type CriterionConfirm,
  type CriterionGroup,
  type CriterionTest,
} from '../criterion.js';

/**
 * What is missing, small enough to be recorded: a criterion of the award with the numbers of its
 * sentence, or several ways of which one is enough. The words come from the edition.
 */
export type Lacking = Lack | { any: Lacking[][] };

export interface Lack {
  id: string;
  have?: number | string | boolean;
  missing?: number;
  years?: number[];
  /** Why it is not met yet; absent when it certainly is not. */
  still?: 'awaiting' | 'suspended' | 'not-enough-data' | 'may-not-apply' | 'law-not-confirmed';
}

/** What stands behind a sentence that is not a refusal. */
const STILL: Record<string, Name> = {
  awaiting: { vi: ' (đang chờ quyết định)', en: ' (decision awaited)' },
  suspended: {
    vi: ' (khen thưởng làm căn cứ đang bị tạm đình chỉ hiệu lực)',
    en: ' (an award it rests on is suspended)',
  },
  'not-enough-data': {
    vi: ' (chưa đủ dữ liệu để kết luận)',
    en: ' (not enough data to conclude)',
  },
};

/** Sentences of what is missing in both languages, from what was recorded and the award's criteria. */
export function missingSentences(award: AwardRule, lacking: readonly Lacking[]): Name[] {
  const nodes = new Map<string, Criterion>();
  const visit = (node: Criterion): void => {
    nodes.set(node.id, node);
    if (isGroup(node)) [...(node.all ?? []), ...(node.any ?? [])].forEach(visit);
  };
  award.criteria.forEach(visit);
  const say = (one: Lacking): Name => {
    if ('any' in one) return waysSentence(one.any.map((way) => way.map(say)));
    const node = nodes.get(one.id);
    // An award whose later wording dropped the condition has no words for it any more.
    if (!node) return { vi: one.id, en: one.id };
    if (one.still === 'may-not-apply') return doubtSentence(node.name);
    return isGroup(node) ? noBranchSentence(node) : lackSentence(node, one);
  };
  return lacking.map(say);
}

/** Of branches none of which is for such a kind of commendation, recipient or position. */
export const noBranchSentence = ({ name }: CriterionGroup): Name => ({
  vi: `${name.vi}: quy định không có trường hợp nào cho loại hình, đối tượng này`,
  en: `${name.en}: the law has no case for this kind and recipient`,
});

/** The sentence of one condition with its numbers and years filled in. */
export function lackSentence(node: CriterionTest | CriterionConfirm, lack: Lack): Name {
  const test = isTest(node) ? node : undefined;
  if (lack.still === 'law-not-confirmed') return lawSentence(node.name);
  const still = test && lack.still ? STILL[lack.still] : undefined;
  const words: Record<string, string> = {
    have: shown(lack.have),
    need: shown(test?.need),
    missing: shown(lack.missing),
    years: (lack.years ?? []).join(', '),
  };
  const { length } = lack.years ?? [];
  const fill = (text: string): string =>
    // Brackets around years that nobody can name would stand empty.
    (length > 0 || !text.includes('{years}')
      ? text
      : text.replace(/ ?\([^()]*\{years\}[^()]*\)/g, '')
    ).replace(/\{(have|need|missing|years)\}/g, (_, name: string) => words[name] ?? '');
  return {
    vi: fill(node.message.vi) + (still?.vi ?? ''),
    en: fill(node.message.en) + (still?.en ?? ''),
  };
}

/** Of a condition that is met by rules nobody has confirmed. */
const lawSentence = ({ vi, en }: Name): Name => ({
  vi: `"${vi}": đạt theo số liệu nhưng căn cứ pháp lý chưa được xác nhận, cần cán bộ xác nhận`,
  en: `"${en}": met by the figures, but the law is not confirmed; an officer must confirm`,
});

/** Of a condition that is met but may be meant for others, e.g. where the post is not known. */
export const doubtSentence = ({ vi, en }: Name): Name => ({
  vi: `chưa rõ có thuộc đối tượng của điều kiện "${vi}" hay không`,
  en: `not known whether the condition "${en}" is for this recipient`,
});

/** One sentence for several ways, each of which is enough. */
export function waysSentence(ways: readonly (readonly Name[])[]): Name {
  const join = (lang: keyof Name, or: string): string =>
    ways.map((way) => way.map((name) => name[lang]).join('; ')).join(or);
  return { vi: join('vi', ' hoặc '), en: join('en', ' or ') };
}

/** Whole numbers below ten carry a leading zero, as officials write them. */
const shown = (value: number | string | boolean | undefined): string =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 10
    ? `0${value}`
    : String(value ?? '');
