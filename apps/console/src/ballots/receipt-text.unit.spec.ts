import { randomBytes } from 'node:crypto';
import { codesIn, receiptText } from './receipt-text';

const session = {
  title: 'Phiên họp tháng 11 (mẫu)',
  heldOn: '2026-11-20',
} as Parameters<typeof receiptText>[0];
const ROUND = '0d1f3f8e-8a3c-4e3e-9a39-0c6b8f2f1a11';

describe('receipts as a member keeps them', () => {
  const receipts = Array.from({ length: 69 }, (_, i) => ({
    item: i + 1,
    receipt: randomBytes(32).toString('base64url'),
  }));

  it('are found again in their own text, all of them and nothing else', () => {
    for (const language of ['vi', 'en'] as const)
      expect(codesIn(receiptText(session, ROUND, receipts, language))).toEqual(
        receipts.map(({ receipt }) => receipt),
      );
  });

  it('are found among other words, once each, and not as part of something longer', () => {
    const [one] = receipts;
    expect(codesIn(`Mục 1: ${one!.receipt}; lại ${one!.receipt}.`)).toEqual([one!.receipt]);
    expect(codesIn(`${one!.receipt}a`)).toEqual([]);
    expect(codesIn(ROUND)).toEqual([]);
  });

  it('say nothing of a vote', () => {
    expect(receiptText(session, ROUND, receipts, 'vi')).not.toMatch(/tán thành|trắng/i);
  });
});
