import type { BallotLimit } from '@vinhdanh/application';

/** What a secret ballot cannot do, said where the secretary opens one. */
const WORDS: Record<BallotLimit, { vi: string; en: string }> = {
  unanimous: {
    vi: 'Kết quả nhất trí hoàn toàn cho biết mọi người đã bỏ phiếu thế nào; không hệ thống nào giấu được.',
    en: 'A unanimous result tells how everybody voted; nothing can hide that.',
  },
  device: {
    vi: 'Thiết bị của người bỏ phiếu phải đáng tin: phần mềm lạ trên máy có thể thấy phiếu trước khi gửi.',
    en: 'The voter’s device must be sound: foreign software on it may see the vote before it leaves.',
  },
  coercion: {
    vi: 'Hệ thống không ngăn được việc đứng nhìn hoặc ép buộc người bỏ phiếu; hãy bố trí chỗ bỏ phiếu riêng.',
    en: 'Nothing here keeps anyone from looking over a shoulder or pressing a voter; provide a private place.',
  },
  'few-voters': {
    vi: 'Có nội dung chỉ còn rất ít người được bỏ phiếu (đã trừ người có xung đột lợi ích): số phiếu dễ cho biết ai đã chọn gì.',
    en: 'On some item very few are left to vote (conflicts of interest taken off): the numbers easily tell who chose what.',
  },
  'no-margin': {
    vi: 'Có nội dung chỉ đạt khi tất cả đồng ý: kết quả đạt cho biết mọi người đã đồng ý.',
    en: 'An item passes only if all agree: passing tells that everybody did.',
  },
};

export const limitsInWords = (codes: BallotLimit[], language: 'vi' | 'en') =>
  codes.map((code) => ({ code, message: WORDS[code][language] }));
