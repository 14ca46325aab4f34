import type { AwardRule } from '../../catalogue/award-rule.js';
import type { Edition } from '../../catalogue/edition.js';
import type { Criterion, CriterionHead } from '../criterion.js';
import { noHistory, type EligibilityFacts, type SubjectHistory } from '../facts.js';
import { weigh } from './weigh.js';

export const head = (id: string): CriterionHead => ({
  id,
  name: { vi: `Điều kiện ${id}`, en: `Condition ${id}` },
  source: 'Luật số 06/2022/QH15 Điều 1',
  verified: true,
});
export const test = (
  id: string,
  have: string,
  need: number,
  more: Partial<Criterion> = {},
): Criterion =>
  ({
    ...head(id),
    have,
    op: '>=',
    need,
    unit: 'title',
    message: {
      vi: `còn thiếu {missing} danh hiệu ${id} năm {years}, có {have}, cần {need}`,
      en: `{missing} ${id} missing for {years}`,
    },
    ...more,
  }) as Criterion;
export const confirm = (id: string, more: Partial<Criterion> = {}): Criterion =>
  ({
    ...head(id),
    confirm: true,
    message: { vi: `cần xác nhận ${id}`, en: `confirm ${id}` },
    ...more,
  }) as Criterion;
export const all = (id: string, parts: Criterion[], more: object = {}): Criterion => ({
  ...head(id),
  all: parts,
  ...more,
});
export const any = (id: string, parts: Criterion[], more: object = {}): Criterion => ({
  ...head(id),
  any: parts,
  ...more,
});

export const award = (criteria: Criterion[]): AwardRule =>
  ({ code: 'a', group: 'title', criteria }) as unknown as AwardRule;
export const edition = { code: 'e', awards: [] } as unknown as Edition;

export const covered = { coverage: { from: 1990, to: 2025 } };
export function factsOf(history: Partial<SubjectHistory>, line: object = {}): EligibilityFacts {
  return {
    line: {
      award: 'a',
      kind: 'merit',
      recipientKind: 'individual',
      yearKind: 'calendar',
      meritFrom: '2024-01-01',
      meritTo: '2024-12-31',
      proposedOn: '2025-02-10',
      confirmed: {},
      restsOn: [],
      ...line,
    },
    history: { ...noHistory('s-1', 'individual'), ...history },
  };
}
export const sure = { grade: 'confirmed' as const };
export const title = (year: number, more: object = {}) => ({
  ...sure,
  ref: `t${year}`,
  award: 'base',
  kind: 'merit' as const,
  years: [year],
  decidedOn: `${year}-12-20`,
  ...more,
});
export const rating = (
  year: number,
  rating: 'excellent' | 'good' | 'completed',
  more: object = {},
) => ({
  ...sure,
  ref: `r${year}`,
  year,
  rating,
  ...more,
});
export const three = test('base', 'successive(upToNow, "base", 1)', 3);
export const verdict = (criteria: Criterion[], facts: EligibilityFacts, law: Edition = edition) =>
  weigh(facts, award(criteria), law);
export const result = (criteria: Criterion[], facts: EligibilityFacts, law?: Edition) =>
  verdict(criteria, facts, law).result;
