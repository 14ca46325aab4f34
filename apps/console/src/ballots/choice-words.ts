import { speaker } from '../words/in-both';

/** What may be chosen, in the words of the printed ballot. */
export const choiceWords = speaker({
  y: ['Tán thành', 'Agree'],
  n: ['Không tán thành', 'Do not agree'],
  b: ['Phiếu trắng', 'Abstain'],
  l: ['Đồng ý mức thấp hơn: {form}', 'Agree to the lower form: {form}'],
  recused: ['Kiêng, không tham gia', 'Take no part'],
  recuse: [
    'Kiêng, không tham gia mục này (xung đột lợi ích)',
    'Take no part in this item (conflict of interest)',
  ],
  withheld: [
    'Bạn không bỏ phiếu mục này: có xung đột lợi ích đã khai hoặc đã được xác định.',
    'You do not vote on this item: a conflict of interest was declared or found.',
  ],
  deferred: [
    'Hội đồng đã hoãn mục này khi vòng đang mở: {reason}. Phiếu về mục này không ai đếm.',
    'The council put this item off while the round was open: {reason}. Nobody counts ballots on it.',
  ],
  putOff: ['Hoãn', 'Put off'],
  left: [
    'Bạn không bỏ phiếu cho mục này. Tỷ lệ vẫn tính trên tổng số thành viên theo quy định.',
    'You cast nothing on this item. The share is still taken of all members where the law says so.',
  ],
  dossier: ['Xem hồ sơ', 'See the dossier'],
  evidence: ['Thành tích, điều kiện, giấy tờ', 'Achievements, criteria, papers'],
  agenda: ['mục {n} trong chương trình', 'item {n} of the agenda'],
});
