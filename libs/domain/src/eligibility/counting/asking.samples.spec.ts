import type { Edition } from '../../catalogue/edition.js';
import type { CommendationKind, YearKind } from '../../catalogue/vocabulary.js';
import { compile } from '../expression/compile.js';
import {
  noHistory,
  type EligibilityFacts,
  type HonourFact,
  type RatingFact,
  type SubjectHistory,
} from '../facts.js';
import { Ground } from './ground.js';
import { Inquiry, type Mode } from './inquiry.js';

const edition = {
  code: 'e',
  awards: [
    { code: 'provincial-certificate', countsAs: 'bbnt-certificate' },
    { code: 'ministry-certificate', countsAs: 'bbnt-certificate', replaces: ['old-certificate'] },
  ],
} as unknown as Edition;

export const sure = { ref: 'x', grade: 'confirmed' as const };
export const rating = (year: number, rating: RatingFact['rating'] = 'good'): RatingFact => ({
  ...sure,
  ref: `r${year}`,
  year,
  rating,
});
export const honour = (
  award: string,
  year: number,
  more: Partial<HonourFact> = {},
): HonourFact => ({
  ...sure,
  ref: `${award}${year}`,
  award,
  kind: 'merit',
  years: [year],
  decidedOn: `${year}-12-20`,
  ...more,
});

export interface About {
  history?: Partial<SubjectHistory>;
  on?: string;
  merit?: [string, string];
  yearKind?: YearKind;
  kind?: CommendationKind;
  group?: 'title' | 'form';
  mode?: Mode;
}

function factsOf({ history, on = '2025-02-10', merit, yearKind, kind }: About): EligibilityFacts {
  const [meritFrom, meritTo] = merit ?? ['2024-01-01', '2024-12-31'];
  return {
    line: {
      award: 'a',
      kind: kind ?? 'merit',
      recipientKind: 'individual',
      yearKind: yearKind ?? 'calendar',
      meritFrom,
      meritTo,
      proposedOn: on,
      confirmed: {},
      restsOn: [],
    },
    history: { ...noHistory('s-1', 'individual'), ...history },
  };
}

export const evaluate = (
  text: string,
  facts: EligibilityFacts,
  { group, mode }: About = {},
): unknown =>
  compile(text)(
    new Inquiry(new Ground(facts, { group: group ?? 'title' }, edition), mode ?? 'decided'),
  );
export const value = (text: string, about: About = {}): unknown =>
  evaluate(text, factsOf(about), about);
