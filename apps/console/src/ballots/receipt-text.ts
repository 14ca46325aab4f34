import type { Session } from '../sessions/session';
import { day } from '../words/dates';
import type { Language } from '../words/in-both';

const WORDS = {
  vi: [
    'BIÊN NHẬN BỎ PHIẾU KÍN',
    'Vòng bỏ phiếu',
    'Mục',
    'Mã chỉ cho biết phiếu đã vào hòm, không cho biết lựa chọn.',
  ],
  en: [
    'SECRET BALLOT RECEIPTS',
    'Round',
    'Item',
    'A code tells that a ballot is in the box, and nothing of the vote.',
  ],
} as const;

/** Receipts as a member keeps them on a file or on paper. */
export function receiptText(
  { title, heldOn }: Session,
  roundId: string,
  receipts: readonly { item: number; receipt: string }[],
  language: Language,
): string {
  const [head, round, item, note] = WORDS[language];
  return [
    head,
    `${title}, ${day(heldOn)}`,
    `${round}: ${roundId}`,
    note,
    '',
    ...receipts.map(({ item: n, receipt }) => `${item} ${n}: ${receipt}`),
    '',
  ].join('\r\n');
}

/** Codes of a kept text: 32 bytes in base64url each, whatever stands around them. */
export const codesIn = (text: string): string[] => [
  ...new Set(text.match(/(?<![\w-])[\w-]{43}(?![\w-])/g) ?? []),
];

export function saveText(name: string, text: string, type = 'text/plain;charset=utf-8'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
