import type { HelpOf } from './help-text';

/** Decisions of the province and submissions to the centre. */
export const decisionHelp: HelpOf = {
  'quyet-dinh': {
    what: [
      'Các quyết định, tờ trình cấp trên và văn bản đính chính, thay thế, huỷ bỏ.',
      'Decisions, submission letters and acts that mend them.',
    ],
    how: [
      ['Chọn nhiều văn bản chờ ký rồi Ký một lần.', 'Tick several and sign them at once.'],
      ['Mở một văn bản để đọc phần Xem trước khi ký.', 'Open one to read it before signing.'],
    ],
  },
  'quyet-dinh/:id': {
    what: [
      'Một văn bản: danh sách, tiền thưởng, ai chi, đã qua những bước nào.',
      'One act: its list, sums, payers and steps.',
    ],
    how: [
      [
        'Lập dự thảo, duyệt, thẩm tra, ký, lấy số, ban hành: nút chỉ hiện với người đến lượt.',
        'Draft, endorse, verify, sign, number, promulgate: buttons show to whose turn it is.',
      ],
      ['Người ký có thể bỏ bớt hồ sơ trước khi ký.', 'The signer may leave lines out.'],
    ],
    good: [
      [
        'Ký và ban hành không thể hoàn tác; sai sót sửa bằng Đính chính quyết định.',
        'Signing and promulgating cannot be undone; mend by a correction.',
      ],
    ],
  },
  'trinh-trung-uong': {
    what: [
      'Hồ sơ tỉnh trình Trung ương và trạng thái Trung ương báo về.',
      'What the province sent to the centre, and its answers.',
    ],
    how: [
      [
        'Mở một gói để xem từng hồ sơ, giấy tờ và các thông điệp đã gửi, nhận.',
        'Open a package for its lines and messages.',
      ],
    ],
  },
  'trinh-trung-uong/:id': {
    what: [
      'Một gói hồ sơ trình Trung ương: danh sách, giấy tờ, đường truyền, trả lời.',
      'One package: lines, papers, transport, answers.',
    ],
    good: [
      [
        'Đường truyền gửi chưa được thì hệ thống tự thử lại; không cần gửi lại bằng tay.',
        'A failing transport is tried again by itself.',
      ],
    ],
  },
};
