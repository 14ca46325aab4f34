import type { HelpOf } from './help-text';

/** Sessions of the council and the secret ballot. */
export const councilHelp: HelpOf = {
  'phien-hop': {
    what: ['Các phiên họp của Hội đồng và của hội đồng tư vấn.', 'Sessions of the councils.'],
    how: [
      [
        'Thư ký mở phiên; thành viên lấy theo danh sách Hội đồng trong ngày họp.',
        'The secretary convenes a session.',
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
        'Ghi kết quả từng mục hoặc mở vòng bỏ phiếu kín.',
        'Record results, or open a secret ballot.',
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
    what: ['Mở một vòng bỏ phiếu kín cho các mục của phiên.', 'Open a secret ballot.'],
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
