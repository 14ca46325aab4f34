import type { HelpOf } from './help-text';

/** Objects, ceremonies and money after a decision. */
export const handingHelp: HelpOf = {
  'trao-tang': {
    what: [
      'Các lễ trao tặng, và hiện vật, tiền của quyết định đã hủy bỏ còn phải thu hồi.',
      'Ceremonies, and what annulled awards have left to be recovered.',
    ],
    how: [
      [
        'Lập kế hoạch lễ, rồi mở lễ để lập danh sách.',
        'Plan a ceremony, then open it for its list.',
      ],
    ],
  },
  'trao-tang/:id': {
    what: ['Một lễ trao tặng và danh sách người nhận.', 'One ceremony and who receives.'],
    how: [
      [
        'Đưa quyết định vào danh sách; sau lễ chọn những người nhận trực tiếp rồi Ghi nhận đã trao.',
        'Put a decision on the list; afterwards tick who received in person and record it.',
      ],
      [
        'Thân nhân, người nhận thay: bấm vào tên để ghi riêng.',
        'For heirs or others on behalf, open the name.',
      ],
    ],
  },
  'trao-tang/ho-so/:id': {
    what: [
      'Hiện vật của một người: đã trao gì, cho ai, mất, cấp lại, nhận lại.',
      'The objects of one award: handed to whom, lost, issued anew, come back.',
    ],
    good: [
      [
        'Mất, hỏng thì báo trước rồi mới cấp lại, không quá số đã báo.',
        'Report a loss first; no more is issued anew than was lost.',
      ],
    ],
  },
  'kho-hien-vat': {
    what: [
      'Bằng, huân chương, cờ, khung, huy hiệu còn trong kho.',
      'Certificates, orders, flags, frames and badges in stock.',
    ],
    how: [['Mỗi lần nhập, xuất, nhập lại, hủy ghi một số phiếu.', 'Every movement has its slip.']],
  },
  quy: {
    what: ['Các sổ quỹ thi đua, khen thưởng theo năm.', 'The books of the funds, by year.'],
    how: [['Mở sổ quỹ, rồi mở sổ để ghi thu, chi.', 'Open a book, then enter money in it.']],
  },
  'quy/:id': {
    what: [
      'Một sổ quỹ: thu, chi khác, từng người còn phải chi và đã chi.',
      'One book: money in and out, who is to be paid and who was.',
    ],
    how: [
      [
        'Khoản phải chi ghi từ trang của quyết định; tại đây chọn người rồi Chi, nhập lại tổng số để xác nhận.',
        'Rewards are booked on the page of the decision; here tick who is paid and type the sum.',
      ],
    ],
    good: [
      [
        'Không ai được chi hai lần; bút toán sai được ghi đảo, không bị xóa.',
        'Nobody is paid twice; a wrong entry is reversed, never deleted.',
      ],
    ],
  },
};
