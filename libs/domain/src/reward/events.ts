import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { BookReward, PayReward } from './commands.js';

export interface RewardEventData {
  'reward.booked': Omit<BookReward, 'type'>;
  'reward.paid': Omit<PayReward, 'type'> & { number: number; amount: number };
  'reward.payment-reversed': {
    number: number;
    on: string;
    amount: number;
    voucher: string;
    why: string;
  };
  'reward.cancelled': { why: string };
}

export type RewardEvent = {
  [K in keyof RewardEventData]: DomainEvent<K, RewardEventData[K]>;
}[keyof RewardEventData];

export const rewardEvents = {
  'reward.booked': {
    schema: 1,
    vi: 'Ghi phải chi tiền thưởng {award}: {amount} đồng',
    en: 'Booked the reward of {award}: {amount} VND',
  },
  'reward.paid': {
    schema: 1,
    vi: 'Chi tiền thưởng {amount} đồng ngày {on}, chứng từ {voucher}',
    en: 'Paid the reward of {amount} VND on {on}, voucher {voucher}',
  },
  'reward.payment-reversed': {
    schema: 1,
    vi: 'Ghi đảo, thu lại tiền thưởng {amount} đồng ngày {on}, chứng từ {voucher}: {why}',
    en: 'Reversed the payment, {amount} VND on {on}, voucher {voucher}: {why}',
  },
  'reward.cancelled': {
    schema: 1,
    vi: 'Thôi chi tiền thưởng: {why}',
    en: 'Cancelled the reward: {why}',
  },
} satisfies EventRegistry & Record<keyof RewardEventData, unknown>;
