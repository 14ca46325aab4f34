import {
  baseSalaryOn,
  editionOn,
  payOnce,
  rewardAmount,
  rewardTimes,
  type RecipientKind,
  type RewardDue,
} from '@vinhdanh/domain';
import { award, edition, shipped } from './shipped.js';

type Row = [
  award: string,
  individual: number | undefined,
  collective: number | undefined,
  read: boolean,
];

/** Decree 152/2025 Arts 50–54; `read` where every figure of the row was read in the text. */
const COEFFICIENTS: Row[] = [
  ['national-fighter', 4.5, undefined, true],
  ['provincial-fighter', 3, undefined, true],
  ['ministry-fighter', 3, undefined, true],
  ['grassroots-fighter', 1, undefined, true],
  ['advanced-worker', 0.3, undefined, true],
  ['advanced-soldier', 0.3, undefined, true],
  ['excellent-collective', undefined, 1.5, true],
  ['victorious-unit', undefined, 1.5, true],
  ['advanced-collective', undefined, 0.8, true],
  ['advanced-unit', undefined, 0.8, true],
  ['model-commune', undefined, 2, true],
  ['cultural-village', undefined, 1.5, true],
  ['government-flag', undefined, 12, true],
  ['provincial-flag', undefined, 8, true],
  ['ministry-flag', undefined, 8, true],
  ['labour-hero', 15.5, 31, true],
  ['armed-forces-hero', 15.5, 31, true],
  ['independence-order-1', 15, 30, false],
  ['independence-order-2', 12.5, 25, false],
  ['independence-order-3', 10.5, 21, false],
  ['labour-order-1', 9, 18, false],
  ['labour-order-2', 7.5, 15, false],
  ['labour-order-3', 4.5, 9, false],
  ['pm-certificate', 3.5, 7, false],
  ['provincial-certificate', 1.5, 3, false],
  ['ministry-certificate', 1.5, 3, false],
  ['commendation-certificate', 0.3, 0.6, false],
  ['heroic-mother', 15.5, undefined, false],
  ['commemorative-medal', 0.6, undefined, false],
];

describe('reward coefficients', () => {
  it.each(COEFFICIENTS)(
    '%s: %s for one, %s for a collective; read: %s',
    async (code, one, all, read) => {
      const { reward } = await award('e3', code);
      expect([reward.individual, reward.collective, reward.verified]).toEqual([one, all, read]);
    },
  );

  it('of the Heroic Mother were read in Decree 98/2023 only', async () => {
    expect((await award('e2', 'heroic-mother')).reward).toMatchObject({
      individual: 15.5,
      verified: true,
    });
  });

  it('pay a household one and a half times an individual for every form', async () => {
    for (const { code, group, recipients, reward } of (await edition('e3')).awards)
      if (group === 'form' && recipients.includes('household'))
        expect([code, (rewardTimes(reward, 'household', group) ?? 0) * 2]).toEqual([
          code,
          ((reward.individual ?? 0) * 30) / 10,
        ]);
  });
});

/** Whole VND by the edition and the base salary of the day of the decision. */
async function amountOn(day: string, code: string, recipient: RecipientKind): Promise<number> {
  const found = editionOn(await shipped, day);
  const rule = found?.awards.find((one) => one.code === code);
  const salary = baseSalaryOn(found?.baseSalaries ?? [], day);
  const times = rule && rewardTimes(rule.reward, recipient, rule.group);
  if (!salary || times === undefined) throw new Error(`no reward of ${code} on ${day}`);
  return rewardAmount(times, salary.amount, found?.money?.roundUpTo);
}

describe('amounts on the day of the decision', () => {
  it.each([
    ['2024-07-01', 2_340_000],
    ['2026-06-30', 2_340_000],
    ['2026-07-01', 2_530_000],
    ['2027-04-01', 2_530_000],
    ['2023-07-01', 1_800_000],
    ['2019-03-01', 1_390_000],
  ])('on %s the base salary is %d', async (day, amount) => {
    const found = editionOn(await shipped, day);
    expect(baseSalaryOn(found?.baseSalaries ?? [], day)?.amount).toBe(amount);
  });

  it.each([
    ['2025-12-20', 'advanced-worker', 'individual', 710_000],
    ['2026-07-20', 'advanced-worker', 'individual', 760_000],
    ['2025-12-20', 'advanced-collective', 'collective', 1_880_000],
    ['2025-12-20', 'provincial-certificate', 'individual', 3_510_000],
    ['2025-12-20', 'pm-certificate', 'individual', 8_190_000],
    ['2025-12-20', 'national-fighter', 'individual', 10_530_000],
    ['2025-12-20', 'provincial-flag', 'collective', 18_720_000],
    ['2025-12-20', 'government-flag', 'collective', 28_080_000],
    ['2025-12-20', 'labour-hero', 'individual', 36_270_000],
    ['2026-08-15', 'grassroots-fighter', 'individual', 2_530_000],
    ['2026-08-15', 'commendation-certificate', 'collective', 1_520_000],
    ['2026-08-15', 'provincial-fighter', 'individual', 7_590_000],
    ['2026-08-15', 'labour-order-1', 'individual', 22_770_000],
    ['2026-08-15', 'pm-certificate', 'collective', 17_710_000],
    ['2026-08-15', 'labour-hero', 'collective', 78_430_000],
    ['2026-08-15', 'provincial-certificate', 'household', 5_700_000],
  ] as const)('%s, %s, %s: %d (X7)', async (day, code, recipient, amount) => {
    expect(await amountOn(day, code, recipient)).toBe(amount);
  });

  it('pays TTLĐXS and the provincial certificate of one collective both (X9)', async () => {
    const day = '2026-08-15';
    const due = async (code: string, group: 'title' | 'form'): Promise<RewardDue> => ({
      ref: code,
      subjectId: 'c',
      award: code,
      group,
      meritFrom: '2025-01-01',
      meritTo: '2025-12-31',
      decidedOn: day,
      amount: await amountOn(day, code, 'collective'),
    });
    const dues = [
      await due('excellent-collective', 'title'),
      await due('provincial-certificate', 'form'),
    ];
    expect(dues.map((one) => one.amount)).toEqual([3_800_000, 7_590_000]);
    expect(payOnce(dues).map((one) => one.outcome)).toEqual(['pay', 'pay']);
  });
});
