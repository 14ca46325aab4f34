import type { HelpOf } from './help-text';

/** Administration: organisations, accounts, calendar, queues. */
export const keepHelp: HelpOf = {
  'buoc-dau': {
    what: [
      'Các bước từ một tỉnh trống đến hồ sơ đầu tiên hoàn tất; mỗi bước cho biết đã đến đâu.',
      'From an empty province to the first dossier complete.',
    ],
    how: [
      [
        'Làm từ trên xuống; bấm vào bước để mở đúng màn hình.',
        'Work downwards; each step links to its screen.',
      ],
      [
        'Bước do người khác làm thì ghi rõ vai trò nào làm.',
        'A step of somebody else names the role.',
      ],
    ],
    good: [
      [
        'Số liệu tự cập nhật; bước đã xong vẫn mở lại được.',
        'Figures are live; done steps stay open.',
      ],
    ],
  },
  'don-vi': {
    what: [
      'Cơ quan, đơn vị đề nghị và quản lý. Tìm tên cũ ra đơn vị kế tiếp.',
      'Bodies that propose and manage; old names find their successors.',
    ],
    how: [
      [
        'Mở một đơn vị để xem các tên đã dùng, đơn vị quản lý và lịch sử sắp xếp.',
        'Open one for its names, managers and history.',
      ],
      [
        'Sáp nhập, chia tách, đổi tên, giải thể, chuyển: bấm Sắp xếp tổ chức.',
        'Use the act of organisation to change bodies.',
      ],
    ],
  },
  'don-vi/sap-xep': {
    what: [
      'Các lần sắp xếp tổ chức đã ghi nhận và việc chuyển giao đã đến đâu.',
      'Acts of organisation and how far handing over has come.',
    ],
  },
  'don-vi/sap-xep/moi': {
    what: [
      'Ghi nhận sáp nhập, chia tách, đổi tên, giải thể hoặc chuyển đơn vị theo một văn bản.',
      'Record a merger, split, new name, end or transfer.',
    ],
    how: [
      ['Bước 1: văn bản, ngày hiệu lực, các thay đổi.', 'First: the paper, the day, the changes.'],
      [
        'Bước 2: xem bao nhiêu hồ sơ, tờ trình, đối tượng, tài khoản chuyển đi đâu.',
        'Second: what moves where.',
      ],
      ['Chỉ khi bấm Ghi nhận thì mới chuyển.', 'Nothing moves until you record it.'],
    ],
    good: [
      [
        'Không hoàn tác được; sai thì ghi nhận một lần sắp xếp khác.',
        'It cannot be undone; another act mends it.',
      ],
      ['Quyết định đã ban hành vẫn mang tên cũ.', 'Promulgated decisions keep the old names.'],
    ],
  },
  'don-vi/sap-xep/:id': {
    what: [
      'Một lần sắp xếp: các thay đổi, đã chuyển giao bao nhiêu, năm liên tục của tập thể.',
      'One act: its changes, handing over, continuity of years.',
    ],
    how: [
      [
        'Ghi quyết định về năm liên tục theo văn bản của Thường trực Hội đồng.',
        'Record the continuity decision with its paper.',
      ],
    ],
    good: [
      [
        'Khi chưa có quyết định, các năm trước được coi là chưa đủ dữ liệu.',
        'Without a decision earlier years count as not enough data.',
      ],
    ],
  },
  'don-vi/:id': {
    what: [
      'Một đơn vị: tên qua các thời kỳ, đơn vị quản lý, tiền thân và kế tục, tư cách pháp lý.',
      'One body: names over time, managers, before and after, standing.',
    ],
    how: [
      [
        'Người quản trị sửa loại, đơn vị cấp trên, đơn vị quản lý từ một ngày.',
        'The administrator amends it from a day on.',
      ],
      [
        'Ai có thẩm quyền quyết định: chọn hình thức và ngày để biết ai được tặng cho đơn vị này.',
        'Who may decide: choose an award and a day.',
      ],
    ],
    good: [
      [
        'Ghi kết thúc hoạt động không chuyển hồ sơ, đối tượng, tài khoản sang đơn vị khác; việc đó là Sắp xếp tổ chức.',
        'Recording its end hands nothing over; an act of organisation does.',
      ],
    ],
  },
  'tai-khoan': {
    what: [
      'Tài khoản người dùng: mở, khoá, đặt lại mật khẩu, giao vai trò có thời hạn.',
      'Accounts: open, lock, reset, roles with dates.',
    ],
    how: [
      [
        'Mở từng tài khoản, hoặc Nạp từ bảng tính để mở nhiều.',
        'Open one by one, or from a spreadsheet.',
      ],
      [
        'Đưa liên kết dùng một lần cho chủ tài khoản để họ tự đặt mật khẩu.',
        'Hand the one-time link to its owner.',
      ],
    ],
    good: [
      [
        'Liên kết chỉ hiện một lần và hết hạn sau 72 giờ; làm mất thì Đặt lại mật khẩu.',
        'A link is shown once and lives 72 hours.',
      ],
    ],
  },
  'tai-khoan/nap': {
    what: [
      'Nạp danh sách tài khoản và đơn vị từ bảng tính, có kiểm tra thử.',
      'Accounts and units from a spreadsheet, with a dry run.',
    ],
    how: [
      ['Tải mẫu, điền, kéo thả tệp vào khung.', 'Fetch the template, fill it in, drop it.'],
      ['Đọc kết quả kiểm tra thử: dòng nào thêm gì, dòng nào lỗi.', 'Read the dry run.'],
      [
        'Bấm Nạp danh sách; tải các liên kết dùng một lần về ngay.',
        'Load it; save the links at once.',
      ],
    ],
    good: [['Kiểm tra thử không ghi gì.', 'A dry run writes nothing.']],
  },
  'tai-khoan/:id': {
    what: [
      'Một tài khoản: vai trò theo thời hạn, uỷ quyền, khoá, đặt lại mật khẩu và lịch sử.',
      'One account: dated roles, delegation, lock, reset, history.',
    ],
    good: [
      [
        'Khoá tài khoản kết thúc mọi phiên đang mở của người đó.',
        'Locking ends all open sign-ins.',
      ],
      [
        'Người vắng không tự uỷ quyền được thì quản trị ghi thay, theo số văn bản.',
        'For somebody absent the administrator records a delegation, by its paper.',
      ],
    ],
  },
  lich: {
    what: [
      'Ngày nghỉ lễ, nghỉ bù và ngày làm bù của từng năm; mọi hạn xử lý tính theo lịch này.',
      'Holidays and swapped days; every deadline rests on them.',
    ],
    how: [
      [
        'Chọn năm, thêm bớt ngày, ghi căn cứ.',
        'Choose the year, add and drop days, name the source.',
      ],
      ['Xem trước: những hạn nào đang chạy sẽ đổi.', 'Preview: which running deadlines move.'],
      [
        'Công bố: hạn được tính lại, người giữ việc được báo.',
        'Announce: deadlines are reckoned anew.',
      ],
    ],
  },
  'hang-doi': {
    what: [
      'Việc máy đang làm phía sau. Bình thường các số nhỏ và cột Hỏng bằng 0.',
      'What the machine works on. Usually small figures, and no dead rows.',
    ],
    how: [
      [
        'Dòng hỏng: đọc lỗi, sửa nguyên nhân, rồi Làm lại.',
        'Dead row: read, mend the cause, run again.',
      ],
      [
        'Chờ lâu nhất tăng mãi: gọi người vận hành máy chủ.',
        'If the oldest keeps growing, call the operator.',
      ],
    ],
    good: [
      ['Không việc nào bị mất; làm lại không làm trùng.', 'Nothing is lost, nothing done twice.'],
    ],
  },
};
