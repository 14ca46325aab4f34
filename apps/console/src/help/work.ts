import type { HelpOf } from './help-text';

/** The desk, the queue, notices, one's own account. */
export const workHelp: HelpOf = {
  '': {
    what: [
      'Bàn làm việc cho biết việc gì đang chờ bạn, việc nào quá hạn và điều gì vừa thay đổi.',
      'The desk shows what waits for you, what is overdue and what has just changed.',
    ],
    how: [
      ['Bấm vào một ô số để mở đúng danh sách được đếm.', 'Press a figure to open what it counts.'],
      [
        'Các ô đầu là việc của riêng vai trò bạn; sau đó là việc đang giữ, chưa ai nhận, bị trả lại, quá hạn.',
        'The first figures are your role’s own; then what you hold, unclaimed, returned, overdue.',
      ],
      [
        'Cột “Việc chờ tôi theo bước” chỉ gồm việc vai trò của bạn làm được.',
        '“What waits for me, by step” holds only what your role can do.',
      ],
    ],
    good: [
      [
        'Trang tự cập nhật khi có người khác làm việc; không cần tải lại.',
        'The page follows what others do; no need to reload.',
      ],
    ],
  },
  viec: {
    what: [
      'Hàng việc của bạn và của những người cùng vai trò: bắt đầu trước ngày nào, xong trước ngày nào.',
      'Your work and that of others in your role: when to start, when to finish.',
    ],
    how: [
      [
        'Chọn mục bên trái: của tôi, chưa ai nhận, bị trả lại, quá hạn, tất cả mọi người, theo bước.',
        'Choose a view on the left.',
      ],
      [
        'Đánh dấu các dòng rồi bấm Nhận để người khác biết bạn đang làm.',
        'Tick rows and claim them, so that others know.',
      ],
      ['Không làm nữa thì Thôi nhận: hồ sơ ở nguyên đó.', 'Let go of what you will not do.'],
      [
        'Lãnh đạo Ban, người quản trị chuyển được việc của người vắng mặt cho người cùng vai trò, kèm lý do.',
        'The board head and the administrator may pass an absent colleague’s work on, with a reason.',
      ],
    ],
    good: [
      [
        'Nhận việc không khoá hồ sơ: chỉ để đồng nghiệp không làm trùng.',
        'A claim locks nothing; it only keeps colleagues from doing the same.',
      ],
    ],
  },
  'thong-bao': {
    what: [
      'Những gì hệ thống báo cho bạn: hồ sơ bị yêu cầu bổ sung, đến hạn, được tặng, có ý kiến mới.',
      'What the service tells you: supplements asked, deadlines, grants, new comments.',
    ],
    how: [
      [
        'Bấm vào thông báo để mở hồ sơ, tờ trình hay văn bản liên quan.',
        'Press a notice to open its subject.',
      ],
      ['Đánh dấu đã đọc từng dòng hoặc tất cả.', 'Mark one or all as read.'],
    ],
  },
  toi: {
    what: [
      'Tài khoản của bạn: đổi mật khẩu, xem các máy đang đăng nhập, uỷ quyền khi vắng mặt.',
      'Your account: password, machines signed in, delegation while you are away.',
    ],
    how: [
      ['Đổi mật khẩu: nhập mật khẩu đang dùng, rồi mật khẩu mới hai lần.', 'Change the password.'],
      [
        'Thấy máy lạ trong danh sách đăng nhập thì kết thúc phiên đó.',
        'End a sign-in you do not know.',
      ],
      [
        'Uỷ quyền: chọn người cùng cơ quan, vai trò, từ ngày đến ngày và số văn bản.',
        'Delegate: a colleague, a role, from and to, the paper.',
      ],
    ],
    good: [
      [
        'Việc người được uỷ quyền làm luôn ghi “thay mặt” bạn trong nhật ký.',
        'What your deputy does is recorded as on your behalf.',
      ],
    ],
  },
};
