import fc from 'fast-check';
import { payOnce, type RewardDue } from './pay-once.js';
import type { BaseSalary } from './edition.js';
import { baseSalaryOn, rewardAmount, rewardTimes } from './reward.js';

const source = 'test';
const salaries: BaseSalary[] = [
  { from: '2026-07-01', amount: 2_530_000, source, verified: true },
  { from: '2024-07-01', amount: 2_340_000, source, verified: true },
];

describe('base salary', () => {
  it.each([
    ['2024-06-30', undefined],
    ['2024-07-01', 2_340_000],
    ['2026-06-30', 2_340_000],
    ['2026-07-01', 2_530_000],
  ])('on %s is %s, whatever the order of the rows', (day, amount) => {
    expect(baseSalaryOn(salaries, day)?.amount).toBe(amount);
    expect(baseSalaryOn([...salaries].reverse(), day)?.amount).toBe(amount);
  });
});

describe('reward amount', () => {
  it.each([
    [0.3, 2_340_000, 710_000],
    [0.6, 2_340_000, 1_410_000],
    [0.8, 2_340_000, 1_880_000],
    [1.5, 2_340_000, 3_510_000],
    [3.5, 2_340_000, 8_190_000],
    [4.5, 2_340_000, 10_530_000],
    [8, 2_340_000, 18_720_000],
    [12, 2_340_000, 28_080_000],
    [15.5, 2_340_000, 36_270_000],
    [0.3, 2_530_000, 760_000],
    [0.6, 2_530_000, 1_520_000],
    [0.8, 2_530_000, 2_030_000],
    [1, 2_530_000, 2_530_000],
    [1.5, 2_530_000, 3_800_000],
    [3, 2_530_000, 7_590_000],
    [3.5, 2_530_000, 8_860_000],
    [4.5, 2_530_000, 11_390_000],
    [7, 2_530_000, 17_710_000],
    [8, 2_530_000, 20_240_000],
    [9, 2_530_000, 22_770_000],
    [12, 2_530_000, 30_360_000],
    [15.5, 2_530_000, 39_220_000],
    [31, 2_530_000, 78_430_000],
    [2.25, 2_530_000, 5_700_000],
  ])('%d × %d is %d', (times, base, amount) => {
    expect(rewardAmount(times, base)).toBe(amount);
  });

  it('without rounding is the exact product (X7)', () => {
    expect(rewardAmount(0.3, 2_340_000, 1)).toBe(702_000);
    expect(rewardAmount(0.3, 2_530_000, 1)).toBe(759_000);
  });

  it('is never below the product and less than one step above it', () => {
    const hundredths = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 1, max: 500 }), (times, tens) => {
        const exact = BigInt(times) * BigInt(tens) * 10_000n;
        const paid = BigInt(rewardAmount(times / 100, tens * 10_000)) * 100n;
        return paid >= exact && paid - exact < 1_000_000n && paid % 1_000_000n === 0n;
      }),
    );
  });

  it('pays a household one and a half times an individual, for forms only', () => {
    const reward = { individual: 1.5, collective: 3, source, verified: true };
    expect(rewardTimes(reward, 'household', 'form')).toBe(2.25);
    expect(rewardTimes(reward, 'family', 'form')).toBe(2.25);
    expect(rewardTimes(reward, 'household', 'title')).toBeUndefined();
    expect(rewardTimes({ ...reward, household: 2 }, 'household', 'form')).toBe(2);
    expect(rewardTimes(reward, 'collective', 'form')).toBe(3);
    expect(rewardTimes({ source, verified: false }, 'household', 'form')).toBeUndefined();
  });
});

describe('several rewards of one subject', () => {
  const due = (ref: string, more: Partial<RewardDue> = {}): RewardDue => ({
    ref,
    subjectId: 's',
    award: ref,
    group: 'title',
    meritFrom: '2025-01-01',
    meritTo: '2025-12-31',
    decidedOn: '2026-01-20',
    amount: 2_340_000,
    ...more,
  });
  const answers = (...dues: RewardDue[]): string[] =>
    payOnce(dues).map(({ ref, outcome, by }) => [ref, outcome, ...(by ? [by] : [])].join(' '));

  it('pays titles of different periods both (X8)', () => {
    const long = due('provincial', { meritFrom: '2023-01-01', amount: 7_020_000 });
    expect(answers(due('grassroots'), long)).toEqual(['grassroots pay', 'provincial pay']);
  });

  it('pays of two titles of one period only the higher (X8)', () => {
    expect(answers(due('advanced', { amount: 710_000 }), due('grassroots'))).toEqual([
      'advanced covered grassroots',
      'grassroots pay',
    ]);
  });

  it('pays a title and a form both (X9)', () => {
    const collective = { decidedOn: '2026-08-15', subjectId: 'c' };
    const title = due('excellent', { ...collective, amount: rewardAmount(1.5, 2_530_000) });
    const form = due('certificate', {
      ...collective,
      group: 'form',
      amount: rewardAmount(3, 2_530_000),
    });
    expect(answers(title, form)).toEqual(['excellent pay', 'certificate pay']);
    expect([title.amount, form.amount]).toEqual([3_800_000, 7_590_000]);
  });

  it('asks where the text does not settle it', () => {
    expect(answers(due('early'), due('late', { decidedOn: '2026-03-01' }))).toEqual([
      'early ask late',
      'late ask early',
    ]);
    const form = { group: 'form', achievement: 'flood' } as const;
    expect(answers(due('a', form), due('b', form))).toEqual(['a ask b', 'b ask a']);
    expect(answers(due('a', form), due('b', { ...form, achievement: 'fire' }))).toEqual([
      'a pay',
      'b pay',
    ]);
  });

  it('never mixes subjects', () => {
    expect(answers(due('a'), due('b', { subjectId: 'other' }))).toEqual(['a pay', 'b pay']);
  });

  it('pays exactly one of any number of titles of one period and day, and none twice', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(amounts, (list) => {
        const dues = list.map((amount, i) => due(`d${i}`, { amount }));
        const paid = payOnce(dues).filter((one) => one.outcome === 'pay');
        const best = dues.find((one) => one.ref === paid[0]?.ref);
        return paid.length === 1 && best?.amount === Math.max(...list);
      }),
    );
  });

  it('pays every title period and day once at its highest, every form, and says what it stands for', () => {
    const one = fc.record({
      subjectId: fc.constantFrom('s', 't'),
      group: fc.constantFrom('title' as const, 'form' as const, 'state-honour' as const),
      meritFrom: fc.constantFrom('2023-01-01', '2025-01-01'),
      decidedOn: fc.constantFrom('2026-01-20', '2026-03-01'),
      amount: fc.integer({ min: 1, max: 4 }).map((n) => n * 10_000),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (list) => {
        const dues = list.map((more, i) => due(`d${i}`, more));
        const byRef = new Map(payOnce(dues).map((answer) => [answer.ref, answer]));
        const keyOf = ({ subjectId, meritFrom, decidedOn }: RewardDue): string =>
          [subjectId, meritFrom, decidedOn].join();
        for (const of of dues) {
          const { outcome, by, covers = [] } = byRef.get(of.ref)!;
          if (of.group !== 'title') expect(outcome).toBe('pay');
          for (const ref of covers) expect(byRef.get(ref)).toMatchObject({ by: of.ref });
          if (outcome !== 'covered') continue;
          const higher = dues.find(({ ref }) => ref === by)!;
          expect([higher.group, keyOf(higher)]).toEqual(['title', keyOf(of)]);
          expect(higher.amount).toBeGreaterThanOrEqual(of.amount);
          expect(byRef.get(higher.ref)?.outcome).not.toBe('covered');
          expect(byRef.get(higher.ref)?.covers).toContain(of.ref);
        }
        const titles = dues.filter(({ group }) => group === 'title');
        for (const key of new Set(titles.map(keyOf))) {
          const open = titles.filter(
            (t) => keyOf(t) === key && byRef.get(t.ref)?.outcome !== 'covered',
          );
          expect(open).toHaveLength(1);
        }
      }),
    );
  });
});
