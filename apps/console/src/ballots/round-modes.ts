import type { Phrase } from '../words/in-both';

/** The kinds of a round, in the order they are offered. */
export const ROUND_MODES = ['open', 'recorded', 'secret', 'written'] as const;
export type RoundMode = (typeof ROUND_MODES)[number];

export const ROUND_MODE: Record<RoundMode, { name: Phrase; what: Phrase }> = {
  open: {
    name: ['Giơ tay', 'Show of hands'],
    what: ['thư ký nhập số đếm', 'the secretary enters what was counted'],
  },
  recorded: {
    name: ['Ghi tên', 'By name'],
    what: [
      'mỗi thành viên tự chọn trên máy, hoặc thư ký gọi tên',
      'each member chooses on a device, or the secretary calls the names',
    ],
  },
  secret: {
    name: ['Bỏ phiếu kín', 'Secret ballot'],
    what: ['không ai biết ai chọn gì', 'nobody learns who chose what'],
  },
  written: {
    name: ['Bằng văn bản', 'In writing'],
    what: ['đến hết một ngày; không kín', 'until a day; not secret'],
  },
};
