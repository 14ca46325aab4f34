import {
  editionOn,
  previewRewards,
  sumRewards,
  type Edition,
  type PaidAward,
} from '@vinhdanh/domain';
import { shipped } from './shipped.js';

const DAY = '2026-09-20';
const claim = (ref: string, more: Partial<PaidAward> = {}): PaidAward => ({
  ref,
  subjectId: 'c',
  award: 'provincial-certificate',
  recipientKind: 'collective',
  meritFrom: '2025-01-01',
  meritTo: '2025-12-31',
  decidedOn: DAY,
  ...more,
});

describe('what a decision would cost', () => {
  let lawOn: (day: string) => Edition | undefined;
  beforeAll(async () => {
    const editions = await shipped;
    lawOn = (day) => editionOn(editions, day);
  });
  const preview = (claims: PaidAward[], others: PaidAward[] = []) =>
    previewRewards(claims, others, lawOn);

  it.each([
    // law.md §5 and cases X7: the base salary is that of the day of the decision.
    ['2025-12-20', 'provincial-flag', 'collective', 18_720_000, 'decider'],
    ['2026-08-15', 'provincial-flag', 'collective', 20_240_000, 'decider'],
    ['2026-06-30', 'advanced-worker', 'individual', 710_000, 'decider'],
    ['2026-07-01', 'advanced-worker', 'individual', 760_000, 'decider'],
    ['2026-08-15', 'provincial-certificate', 'household', 5_700_000, 'decider'],
    ['2026-08-15', 'provincial-certificate', 'family', 5_700_000, 'decider'],
    ['2025-12-20', 'government-flag', 'collective', 28_080_000, 'proposing-agency'],
    ['2026-08-15', 'pm-certificate', 'collective', 17_710_000, 'proposing-agency'],
    ['2026-08-15', 'labour-order-1', 'individual', 22_770_000, 'proposing-agency'],
  ] as const)('%s, %s, %s: %d VND by the %s', (decidedOn, award, recipientKind, amount, paidBy) => {
    const [line] = preview([claim('a', { award, recipientKind, decidedOn })]);
    expect(line).toMatchObject({ amount, paidBy, outcome: 'pay', decidedOn });
    expect(line?.sources).toContain('Luật Thi đua, khen thưởng số 06/2022/QH15 Điều 11(4)');
  });

  it('pays a title and a form both, and of two titles of one period the higher alone (X9)', () => {
    const lines = preview([
      claim('title', { award: 'excellent-collective' }),
      claim('lower', { award: 'advanced-collective' }),
      claim('form'),
    ]);
    expect(lines.map(({ ref, outcome, amount, by }) => [ref, outcome, amount, by])).toEqual([
      ['title', 'pay', 3_800_000, undefined],
      ['lower', 'covered', 2_030_000, 'title'],
      ['form', 'pay', 7_590_000, undefined],
    ]);
    expect(sumRewards(lines)).toEqual({
      pay: 3_800_000 + 7_590_000,
      byPayer: { decider: 3_800_000 + 7_590_000, 'proposing-agency': 0, unknown: 0 },
      ask: 0,
      lines: { pay: 2, covered: 1, ask: 0, 'no-figure': 0 },
    });
  });

  it('looks at what the subject got elsewhere, without counting it', () => {
    const title = claim('lower', { award: 'advanced-collective' });
    const other = (more: Partial<PaidAward>) =>
      claim('other', { award: 'excellent-collective', ...more });
    expect(preview([title], [other({})])).toMatchObject([{ outcome: 'covered', by: 'other' }]);
    const later = preview([title], [other({ decidedOn: '2026-03-01' })]);
    expect(later).toMatchObject([{ outcome: 'ask', by: 'other' }]);
    expect(sumRewards(later)).toMatchObject({ pay: 0, ask: 2_030_000, lines: { ask: 1 } });
    // Different periods and different subjects have nothing to do with each other.
    const period = { meritFrom: '2024-01-01', meritTo: '2024-12-31' };
    expect(preview([title], [other(period)])).toMatchObject([{ outcome: 'pay' }]);
    expect(preview([title], [other({ subjectId: 'd' })])).toMatchObject([{ outcome: 'pay' }]);
  });

  it('names no sum where the law of the day has no figure, and no payer it does not know', () => {
    expect(preview([claim('a', { decidedOn: '2016-01-15' })])).toMatchObject([
      { amount: null, outcome: 'no-figure', edition: 'e1a', paidBy: null, verified: false },
    ]);
    expect(preview([claim('a', { award: 'no-such' })])).toMatchObject([
      { amount: null, outcome: 'no-figure', sources: [] },
    ]);
    const flag = { award: 'provincial-flag', recipientKind: 'individual' } as const;
    expect(preview([claim('a', flag)])).toMatchObject([{ amount: null, outcome: 'no-figure' }]);
  });

  it('says whether every rule behind a sum was checked', () => {
    const flag = { award: 'provincial-flag' };
    expect(preview([claim('a', flag)])).toMatchObject([{ verified: true, edition: 'e3' }]);
    expect(preview([claim('a', { ...flag, decidedOn: '2026-11-01' })])).toMatchObject([
      { verified: false, edition: 'e4', amount: 20_240_000 },
    ]);
  });

  it('takes a sum a local rule names as it is', async () => {
    const law = lawOn(DAY)!;
    const fixed = { individual: 5_000_000, source: 'Nghị quyết mẫu', verified: true };
    const local: Edition = {
      ...law,
      awards: law.awards.map((award) =>
        award.code === 'provincial-certificate'
          ? { ...award, reward: { source: fixed.source, verified: true, fixed } }
          : award,
      ),
    };
    const one = claim('a', { recipientKind: 'individual' });
    expect(previewRewards([one], [], () => local)).toMatchObject([
      { amount: 5_000_000, times: null, baseSalary: null, outcome: 'pay', verified: true },
    ]);
  });
});
