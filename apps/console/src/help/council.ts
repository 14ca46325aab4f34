import type { HelpOf } from './help-text';

/** Sessions of the council and the secret ballot. */
export const councilHelp: HelpOf = {
  'hoi-dong': {
    what: [
      'Các Hội đồng của tỉnh, của cơ quan, đơn vị: thi đua – khen thưởng, sáng kiến, tư vấn.',
      'Councils of the province and of its bodies.',
    ],
    how: [
      [
        'Thư ký lập Hội đồng theo quyết định; đơn vị lập Hội đồng của mình.',
        'The secretary founds those of the province, a body its own.',
      ],
    ],
  },
  'hoi-dong/moi': {
    what: [
      'Lập một Hội đồng theo quyết định thành lập: quy chế và danh sách thành viên.',
      'Establish a council by its decision: statute and members.',
    ],
    how: [
      [
        'Thêm đủ thành viên theo quyết định: tổng số là mẫu số của tỷ lệ phiếu.',
        'Enter all members: shares are taken of them.',
      ],
      [
        'Chọn tài khoản cho ai sẽ bỏ phiếu trên máy.',
        'Choose an account for who votes on a device.',
      ],
    ],
    good: [['Đang khai dở mà đóng trang, lần sau mở lại vẫn còn.', 'What you typed is kept.']],
  },
  'hoi-dong/:id': {
    what: [
      'Một Hội đồng vào một ngày: ai là thành viên, ai dự thay, quy chế nói gì.',
      'One council on one day: members, substitutes, statute.',
    ],
    how: [
      ['Chọn Xem vào ngày để thấy danh sách của ngày đó.', 'Choose the day to look at.'],
      [
        'Thay: người cũ thôi hết hôm trước, người mới từ ngày ghi, theo cùng một quyết định.',
        'Replace: the old seat ends the day before the new one begins.',
      ],
    ],
    good: [
      [
        'Phiên đã triệu tập giữ danh sách và quy chế lúc triệu tập.',
        'A session convened keeps its roster and statute.',
      ],
    ],
  },
  'phien-hop/moi': {
    what: [
      'Triệu tập một phiên họp: Hội đồng nào, họp hay lấy ý kiến bằng văn bản, ngày, địa điểm.',
      'Convene a session: council, mode, day and place.',
    ],
    good: [
      [
        'Lấy ý kiến bằng văn bản thay cuộc họp chỉ khi quy chế cho phép.',
        'A circulation needs a statute that has it.',
      ],
    ],
  },
  'phien-hop/:id/chuong-trinh': {
    what: [
      'Hồ sơ đang chờ Hội đồng: đưa vào được hay chưa, vì sao, cần bao nhiêu phiếu.',
      'What waits for the council, and what keeps it waiting.',
    ],
    how: [['Chọn hồ sơ rồi bấm Đưa hồ sơ vào chương trình.', 'Tick lines and put them on.']],
  },
  'phien-hop/:id/diem-danh': {
    what: [
      'Điểm danh từng người; băng trên cùng cho biết đủ túc số chưa.',
      'The roll by name; the band shows the quorum.',
    ],
    good: [['Sửa được cho đến khi có kết quả đầu tiên.', 'It may change until the first result.']],
  },
  'phien-hop/:id/bieu-quyet/:roundId': {
    what: [
      'Một vòng giơ tay, ghi tên hoặc bằng văn bản: biểu quyết của bạn, bàn của thư ký, kết quả.',
      'A round that is not secret: your vote, the secretary’s desk, the result.',
    ],
    how: [
      ['Thành viên chọn rồi Gửi biểu quyết; sửa được đến khi kết thúc vòng.', 'Choose and send.'],
      [
        'Thư ký gọi tên: phím 1, 2, 3 chọn và sang người sau.',
        'Calling names: keys 1, 2, 3 choose and go on.',
      ],
    ],
    good: [['Vòng này không kín: ai chọn gì được ghi vào biên bản.', 'It is not secret.']],
  },
  'phien-hop': {
    what: ['Các phiên họp của Hội đồng và của hội đồng tư vấn.', 'Sessions of the councils.'],
    how: [
      [
        'Thư ký triệu tập phiên; thành viên lấy theo danh sách Hội đồng trong ngày họp.',
        'The secretary convenes a session; its members are those of the day.',
      ],
    ],
  },
  'phien-hop/:id': {
    what: [
      'Một phiên họp: chương trình, điểm danh, diễn biến, biểu quyết, biên bản. Màn hình của cả phòng đi theo thư ký.',
      'One session: agenda, attendance, course, votes, minutes. Every screen follows the secretary.',
    ],
    how: [
      ['Lập chương trình rồi Chốt chương trình trước khi họp.', 'Build and freeze the agenda.'],
      [
        'Điểm danh; băng trên đầu cho biết đủ túc số chưa.',
        'Record attendance; the band shows the quorum.',
      ],
      [
        'Mở vòng biểu quyết: giơ tay, ghi tên, bỏ phiếu kín hay bằng văn bản.',
        'Open a round: by show of hands, by name, secret or in writing.',
      ],
      ['Lập, đọc và ký biên bản.', 'Write, read and sign the minutes.'],
    ],
    good: [
      [
        'Chốt chương trình thì giấy tờ của từng mục được cố định.',
        'Freezing fixes the papers of every item.',
      ],
      [
        'Thành viên có xung đột lợi ích tự khai Kiêng, không tham gia.',
        'Members declare conflicts themselves.',
      ],
    ],
  },
  'phien-hop/:id/tai-lieu': {
    what: [
      'Phòng đọc của phiên họp: giấy tờ từng mục và ghi chú riêng của bạn.',
      'Reading room: papers and your own notes.',
    ],
    good: [['Ghi chú chỉ mình bạn thấy và không vào nhật ký.', 'Notes are seen by nobody else.']],
  },
  'phien-hop/:id/bo-phieu/moi': {
    what: [
      'Mở một vòng cho các mục của phiên: giơ tay, ghi tên, bỏ phiếu kín hay bằng văn bản.',
      'Open a round of any kind.',
    ],
    how: [
      ['Xem mỗi mục cần bao nhiêu phiếu và có thể đạt không.', 'See what every item needs.'],
      [
        'Thiếu máy cho ai thì in phiếu giấy cùng số mục.',
        'Print paper ballots where machines lack.',
      ],
    ],
  },
  'phien-hop/:id/bo-phieu/:roundId/dieu-hanh': {
    what: [
      'Điều hành vòng bỏ phiếu: ai đã nhận phiếu, bao nhiêu phiếu đã về.',
      'Run the ballot: sheets taken and returned.',
    ],
    how: [
      ['Đợi đủ người nhận phiếu rồi Kết thúc nhận phiếu.', 'Wait until all have their sheet.'],
      [
        'Khi mọi người có biên nhận, Đóng vòng, kiểm phiếu.',
        'Close and count once all have receipts.',
      ],
    ],
    good: [
      ['Trước khi đóng vòng, không ai xem được số phiếu.', 'Nobody sees figures before the close.'],
    ],
  },
  'phien-hop/:id/bo-phieu/:roundId/phieu-giay': {
    what: [
      'Phiếu giấy cùng số mục, để in cho người không có máy.',
      'Paper ballots with the same item numbers.',
    ],
  },
  'phien-hop/:id/bo-phieu/:roundId': {
    what: [
      'Phiếu bỏ phiếu kín của bạn. Phiếu chỉ nằm trong trình duyệt này cho đến khi niêm phong.',
      'Your secret ballot. It lives in this browser until sealed.',
    ],
    how: [
      ['Nhận phiếu, chọn từng mục, xem lại.', 'Take the sheet, choose, review.'],
      ['Niêm phong phiếu rồi để trang mở cho đến khi gửi xong.', 'Seal it and keep the page open.'],
      ['Tải hoặc in biên nhận.', 'Save or print the receipt.'],
    ],
    good: [
      ['Niêm phong rồi thì không sửa được nữa.', 'A sealed ballot cannot be changed.'],
      ['Biên nhận không cho biết bạn đã chọn gì.', 'A receipt never shows the choice.'],
    ],
  },
  'phien-hop/:id/bo-phieu/:roundId/bien-nhan': {
    what: [
      'Kiểm tra phiếu của bạn có được tính không, bằng biên nhận.',
      'Check that your ballot was counted.',
    ],
  },
};
