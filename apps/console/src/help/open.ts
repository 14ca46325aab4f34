import type { HelpOf } from './help-text';

/** Pages for everybody, without an account. */
export const openHelp: HelpOf = {
  '/cong-khai': {
    what: [
      'Các danh sách đang lấy ý kiến Nhân dân. Ai cũng góp ý được, không cần tài khoản.',
      'Lists open for comment by anybody.',
    ],
    how: [
      [
        'Đọc danh sách, chọn người hoặc tập thể, viết ý kiến và gửi.',
        'Read, choose whom it is about, write and send.',
      ],
      ['Giữ mã tra cứu để biết ý kiến đã được tiếp nhận.', 'Keep the receipt.'],
    ],
    good: [
      [
        'Họ tên, số điện thoại của bạn không hiện ở bất kỳ trang nào.',
        'Your name and phone are shown nowhere.',
      ],
    ],
  },
  '/cong-khai/quyet-dinh': {
    what: [
      'Tra cứu khen thưởng đã ban hành theo số quyết định, họ tên và năm.',
      'Look up decisions by number, name and year.',
    ],
    how: [
      [
        'Nhập ít nhất hai chữ của tên, có dấu hay không đều được.',
        'At least two letters of a name.',
      ],
    ],
  },
  '/one-time': {
    what: [
      'Đặt mật khẩu bằng liên kết dùng một lần người quản trị đưa cho bạn.',
      'Set your password by the one-time link.',
    ],
    how: [['Nhập mật khẩu mới hai lần giống nhau, rồi đăng nhập.', 'Type it twice, then sign in.']],
    good: [
      ['Liên kết chỉ dùng được một lần và hết hạn sau 72 giờ.', 'It works once and for 72 hours.'],
    ],
  },
};
