import type { RejectionTable } from '../rejection-table.js';

export const fundRejections = {
  'amount-not-valid': {
    status: 422,
    vi: 'Số tiền phải là số nguyên đồng, lớn hơn 0.',
    en: 'The amount is a whole number of VND above nothing.',
  },
  'fund-short': {
    status: 409,
    vi: 'Quỹ còn {balance} đồng, không đủ chi {amount} đồng.',
    en: 'The fund has {balance} VND left, less than {amount}.',
  },
  'fund-closed': {
    status: 409,
    vi: 'Sổ quỹ đã khóa.',
    en: 'The book of the fund is closed.',
  },
  'no-such-entry': {
    status: 422,
    vi: 'Không có bút toán số {number} để ghi đảo.',
    en: 'There is no entry no. {number} to be reversed.',
  },
  'entry-reversed': {
    status: 409,
    vi: 'Bút toán này đã được ghi đảo.',
    en: 'The entry has been reversed already.',
  },
  'line-not-granted': {
    status: 409,
    vi: 'Hồ sơ chưa được khen thưởng, hoặc quyết định đã bị hủy bỏ.',
    en: 'The line is not granted, or its award was annulled.',
  },
  'reward-paid': {
    status: 409,
    vi: 'Tiền thưởng của hồ sơ này đã chi; không chi hai lần.',
    en: 'The reward of this line has been paid; it is not paid twice.',
  },
  'reward-not-paid': {
    status: 409,
    vi: 'Tiền thưởng chưa chi, không có gì để ghi đảo.',
    en: 'The reward was not paid; there is nothing to reverse.',
  },
  'reward-not-booked': {
    status: 422,
    vi: 'Hồ sơ chưa ghi phải chi tiền thưởng từ quỹ này.',
    en: 'No reward of this line is booked on this fund.',
  },
  'reward-unconfirmed': {
    status: 409,
    vi: 'Mức tiền thưởng chưa được đối chiếu ({sources}); hãy nêu văn bản căn cứ (cited).',
    en: 'The figure is not verified ({sources}); name the text in hand (`cited`).',
  },
  'reward-no-figure': {
    status: 422,
    vi: 'Chưa có mức tiền thưởng của thời kỳ này.',
    en: 'There is no figure for it in the law of that day.',
  },
  'reward-covered': {
    status: 409,
    vi: 'Đã có danh hiệu cao hơn của cùng thời gian được chi thưởng.',
    en: 'A higher title of the same period is paid instead.',
  },
  'reward-to-decide': {
    status: 409,
    vi: 'Văn bản không quy định rõ; người có trách nhiệm phải quyết định (decided).',
    en: 'The text does not settle it; somebody has to decide (`decided`).',
  },
  'reward-booked-elsewhere': {
    status: 409,
    vi: 'Tiền thưởng đang ghi phải chi ở quỹ khác; thôi chi ở quỹ đó trước.',
    en: 'The reward is booked on another fund; cancel it there first.',
  },
  'reward-cancelled': {
    status: 409,
    vi: 'Tiền thưởng này đã được thôi chi; muốn chi phải có người quyết định và nêu lý do (decided).',
    en: 'The reward was cancelled; somebody has to decide to pay it after all (`decided`).',
  },
  'reward-lower-paid': {
    status: 409,
    vi: 'Đã chi tiền thưởng danh hiệu thấp hơn của cùng thời gian; thu lại khoản đó, hoặc người có trách nhiệm quyết định và nêu lý do (decided).',
    en: 'A lower title of the same period has been paid; take that back, or have somebody decide (`decided`).',
  },
  'sum-differs': {
    status: 409,
    vi: 'Tổng số tiền của các khoản này là {found} đồng, không phải {seen} đồng; chưa chi khoản nào.',
    en: 'These rewards come to {found} VND, not {seen}; none was paid.',
  },
  'before-decision': {
    status: 422,
    vi: 'Không thể có việc này trước ngày quyết định {on}.',
    en: 'Nothing of this comes before the decision of {on}.',
  },
} satisfies RejectionTable;
