import { given } from '@vinhdanh/testing';
import type { BookReward, PayReward, RewardCommand, RewardPolicy } from './commands.js';
import { rewardDecider } from './decide.js';

const booking: BookReward = {
  ...{ type: 'book', dossierId: 'd', actId: 'a', subjectId: 's', unitId: 'u', unitLine: ['u'] },
  ...{ award: 'provincial-certificate', amount: 3_510_000, paidBy: 'decider', fundId: 'f' },
  basis: { edition: 'e3', times: 1.5, baseSalary: 2_340_000, sources: ['Đ'], verified: true },
};
const { type: _type, ...data } = booking;
const booked = { type: 'reward.booked', data };
const decided = {
  type: 'reward.booked',
  data: { ...data, basis: { ...data.basis, decision: 'Kết luận của Chủ tịch' } },
};
const cancelled = { type: 'reward.cancelled', data: { why: 'Từ chối nhận' } };
const pay: PayReward = { type: 'pay', on: '2026-02-01', voucher: '3/PC', to: 'recipient' };
const { type: _pay, ...paying } = pay;
const paid = { type: 'reward.paid', data: { number: 1, amount: 3_510_000, ...paying } };
const fund = { id: 'f', open: true, balance: 4_000_000 };
const ready: RewardPolicy = { granted: true, decidedOn: '2026-01-20', fund };

describe('the reward of a line', () => {
  it('is booked, paid once, and taken back by an entry', () => {
    given(rewardDecider).when(booking, ready).then([booked]);
    given(rewardDecider, [booked]).when(booking, ready).then([]);
    given(rewardDecider, [booked]).when(pay, ready).then([paid]);
    const back: RewardCommand = {
      ...{ type: 'reverse-payment', on: '2026-05-01', voucher: '9/PT', reason: 'Hủy quyết định' },
    };
    given(rewardDecider, [booked, paid])
      .when(back, {})
      .thenState({
        ...{ status: 'due', paid: 0 },
        entries: [{ amount: 3_510_000 }, { kind: 'reversal', amount: -3_510_000 }],
      });
  });

  it('needs the text in hand where the figure is not verified', () => {
    const loose = { ...booking, basis: { ...booking.basis, verified: false } };
    given(rewardDecider).when(loose, ready).thenRejected('reward-unconfirmed');
    const cited = { document: 'Nghị định mẫu', date: '2025-01-01', article: 'Điều 54' };
    given(rewardDecider)
      .when({ ...loose, basis: { ...loose.basis, cited } }, ready)
      .thenState({ status: 'due', basis: { cited } });
  });

  it('that the law leaves open is paid where somebody decided so', () => {
    for (const more of [{ claim: 'ask' as const }, { lowerPaid: true }])
      given(rewardDecider, [decided])
        .when(pay, { ...ready, ...more })
        .then([paid]);
    given(rewardDecider, [booked, cancelled])
      .when({ ...booking, basis: decided.data.basis }, ready)
      .then([decided]);
  });

  it.each<[string, object[], object, RewardPolicy]>([
    ['line-not-granted', [], booking, {}],
    ['amount-not-valid', [], { ...booking, amount: 0 }, ready],
    ['reward-paid', [booked, paid], booking, ready],
    ['reward-paid', [booked, paid], pay, ready],
    ['reward-paid', [booked, paid], { type: 'cancel', reason: 'x' }, ready],
    ['not-in-this-state', [], pay, ready],
    ['line-not-granted', [booked], pay, { ...ready, granted: false }],
    ['before-decision', [booked], { ...pay, on: '2026-01-19' }, ready],
    ['bad-date', [booked], { ...pay, on: '2026-02-30' }, ready],
    ['fund-closed', [booked], pay, { ...ready, fund: { ...fund, open: false } }],
    ['fund-short', [booked], pay, { ...ready, fund: { ...fund, balance: 3_509_999 } }],
    ['reward-not-booked', [booked], pay, { ...ready, fund: { ...fund, id: 'other' } }],
    ['reward-covered', [booked], pay, { ...ready, claim: 'covered' }],
    ['reward-covered', [decided], pay, { ...ready, claim: 'covered' }],
    ['reward-to-decide', [booked], pay, { ...ready, claim: 'ask' }],
    ['reward-lower-paid', [booked], pay, { ...ready, lowerPaid: true }],
    ['reward-lower-paid', [], booking, { ...ready, lowerPaid: true }],
    ['reward-booked-elsewhere', [booked], { ...booking, fundId: 'other' }, ready],
    ['reward-cancelled', [booked, cancelled], booking, ready],
    ['reward-not-paid', [booked], { type: 'reverse-payment', on: '2026-02-01' }, {}],
  ])('says %s', (code, past, command, policy) => {
    given(rewardDecider, past as never)
      .when(command as RewardCommand, policy)
      .thenRejected(code);
  });
});
