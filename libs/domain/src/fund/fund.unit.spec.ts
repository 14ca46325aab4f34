import * as fc from 'fast-check';
import { given } from '@vinhdanh/testing';
import { isRejection } from '../log/rejection.js';
import { rewardDecider } from '../reward/decide.js';
import type { BookReward } from '../reward/commands.js';
import { noReward, type RewardState } from '../reward/state.js';
import { fundDecider, type FundCommand } from './decide.js';
import { creditOf, noFund, type FundState } from './state.js';

const context = { actor: 'x', at: '2026-03-01T00:00:00Z' };
const opened = {
  type: 'fund.opened',
  data: { name: 'Quỹ mẫu', unitId: 'u', unitLine: ['u'], year: 2026 },
};
const entry = { on: '2026-01-05', amount: 1_000, source: 'Dự toán mẫu', reference: '1/PT' };
const credited = { type: 'fund.credited', data: { number: 1, ...entry } };
const credit: FundCommand = { type: 'credit', ...entry };
const back: FundCommand = {
  ...{ type: 'reverse-entry', number: 1, on: '2026-01-06', reason: 'Nhập nhầm', reference: '2/PT' },
};

describe('the book of a fund', () => {
  it('is only added to: what was wrong is taken back by an entry of its own', () => {
    given(fundDecider, [opened]).when(credit).then([credited]);
    const turned = { ...entry, amount: -1_000, reference: '2/PT', on: '2026-01-06' };
    const reversed = {
      type: 'fund.entry-reversed',
      data: { number: 2, reverses: 1, ...turned, why: 'Nhập nhầm' },
    };
    given(fundDecider, [opened, credited]).when(back).then([reversed]);
    const after = given(fundDecider, [opened, credited, reversed]);
    expect(creditOf(after.state)).toBe(0);
    after.when(back).thenRejected('entry-reversed');
    after.when({ ...back, number: 2 }).thenRejected('no-such-entry');
  });

  it.each<[string, object[], object, object]>([
    ['fund-short', [opened, credited], { ...credit, type: 'spend', amount: 1_001 }, {}],
    ['fund-short', [opened, credited], { ...credit, type: 'spend', amount: 600 }, { paid: 500 }],
    ['fund-short', [opened, credited], back, { paid: 1 }],
    ['amount-not-valid', [opened], { ...credit, amount: 0.5 }, {}],
    ['amount-not-valid', [opened], { ...credit, amount: -5 }, {}],
    ['bad-date', [opened], { ...credit, on: '2026-02-30' }, {}],
    ['not-in-this-state', [], credit, {}],
    ['not-in-this-state', [opened, { type: 'fund.closed', data: { on: 'x' } }], credit, {}],
    ['already-exists', [opened], { type: 'open', ...opened.data }, {}],
  ])('says %s', (code, past, command, policy) => {
    given(fundDecider, past as never)
      .when(command as FundCommand, policy)
      .thenRejected(code);
  });
});

const booking = (dossierId: string, amount: number): BookReward => ({
  ...{ type: 'book', dossierId, actId: 'a', subjectId: 's', unitId: 'u', unitLine: ['u'] },
  ...{ award: 'provincial-certificate', amount, paidBy: 'decider', fundId: 'f' },
  basis: { edition: 'e3', times: 1.5, baseSalary: 2_340_000, sources: ['Đ'], verified: true },
});

/** A fund and the rewards it pays, as one at a time would work on them. */
class Books {
  fund: FundState = { ...noFund, ...opened.data, status: 'open' };
  rewards = new Map<string, RewardState>();
  refused: string[] = [];

  get paid(): number {
    return [...this.rewards.values()].reduce((sum, { paid }) => sum + paid, 0);
  }
  get balance(): number {
    return creditOf(this.fund) - this.paid;
  }
  onFund(command: FundCommand): void {
    const decided = fundDecider.decide(this.fund, command, { paid: this.paid }, context);
    if (isRejection(decided)) return void this.refused.push(decided.code);
    for (const event of decided)
      this.fund = fundDecider.evolve(this.fund, event as never, context.at, 'x');
  }
  onReward(id: string, command: Parameters<typeof rewardDecider.decide>[1]): boolean {
    const state = this.rewards.get(id) ?? noReward;
    const policy = { granted: true, fund: { id: 'f', open: true, balance: this.balance } };
    const decided = rewardDecider.decide(state, command, policy, context);
    if (isRejection(decided)) {
      this.refused.push(decided.code);
      return false;
    }
    const after = decided.reduce(
      (now, event) => rewardDecider.evolve(now, event as never, context.at, 'x'),
      state,
    );
    this.rewards.set(id, after);
    return decided.length > 0;
  }
}

describe('a fund and the rewards it pays', () => {
  const step = fc.record({
    verb: fc.constantFrom('credit', 'spend', 'reverse', 'book', 'pay', 'take-back', 'cancel'),
    line: fc.constantFrom('a', 'b', 'c'),
    amount: fc.integer({ min: 1, max: 50 }).map((n) => n * 10_000),
    number: fc.integer({ min: 1, max: 6 }),
  });
  const on = '2026-02-01';

  it('balance is the sum of all entries, never below nothing, and nobody is paid twice', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const books = new Books();
        for (const { verb, line, amount, number } of steps) {
          const money = { on, amount, source: 'Nguồn', reference: '1' };
          if (verb === 'credit' || verb === 'spend') books.onFund({ type: verb, ...money });
          if (verb === 'reverse')
            books.onFund({ type: 'reverse-entry', number, on, reason: 'Sai', reference: '2' });
          if (verb === 'book') books.onReward(line, booking(line, amount));
          if (verb === 'pay')
            books.onReward(line, { type: 'pay', on, voucher: '3', to: 'recipient' });
          if (verb === 'take-back')
            books.onReward(line, { type: 'reverse-payment', on, voucher: '4', reason: 'Hủy' });
          if (verb === 'cancel') books.onReward(line, { type: 'cancel', reason: 'Hủy' });

          expect(books.balance).toBeGreaterThanOrEqual(0);
          const entries = [
            ...books.fund.entries.map((one) => one.amount),
            ...[...books.rewards.values()].flatMap((one) => one.entries.map((e) => -e.amount)),
          ];
          expect(entries.reduce((sum, one) => sum + one, 0)).toBe(books.balance);
          for (const { entries: own, paid, status } of books.rewards.values()) {
            expect(own.map((one) => one.number)).toEqual(own.map((_, i) => i + 1));
            // Payments and what takes them back follow each other in turn.
            own.forEach(({ kind }, i) => expect(kind).toBe(i % 2 === 0 ? 'payment' : 'reversal'));
            expect(paid > 0).toBe(status === 'paid');
          }
        }
      }),
    );
  });

  it('pays one line once, however often it is asked', () => {
    const books = new Books();
    books.onFund({ type: 'credit', on, amount: 10_000, source: 'Nguồn', reference: '1' });
    books.onReward('a', booking('a', 5_000));
    const pay = { type: 'pay' as const, on, voucher: '3', to: 'recipient' as const };
    expect([books.onReward('a', pay), books.onReward('a', pay)]).toEqual([true, false]);
    expect([books.refused, books.balance]).toEqual([['reward-paid'], 5_000]);
    expect(books.onReward('a', booking('a', 1))).toBe(false);
  });
});
