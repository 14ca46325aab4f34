import type { HelpOf, HelpText } from './help-text';

const WRITING: HelpText['how'] = [
  [
    'Điền từng dòng: Enter xuống dòng dưới, hết dòng thì thêm dòng mới; Alt và mũi tên chuyển dòng lên, xuống.',
    'Enter goes to the row below and adds one after the last; Alt with the arrows moves a row.',
  ],
  [
    'Đã có bảng trong Excel: chép các ô, bấm vào ô đầu ở đây rồi dán; các ô sau được điền theo.',
    'From a spreadsheet: copy the cells, stand in the first one here and paste.',
  ],
  [
    'Tổng điểm hiện ngay dưới bảng. Bấm Xem trước, tính thử: lỗi ghi ngay dưới dòng sai; cột Ví dụ cho biết một kết quả cụ thể được bao nhiêu điểm.',
    'The sum stands under the table. Preview shows what is wrong under its row, and what the example comes to.',
  ],
];
const KEPT: readonly [string, string] = [
  'Đang gõ dở mà đóng trang thì lần sau mở lại vẫn còn. Nếu người khác vừa sửa, hệ thống cho biết ai, lúc nào, trước khi ghi.',
  'What you type outlives a reload. If somebody was faster you are told who and when before anything is written.',
];

/** Criteria sets and score sheets, written at the screen. */
export const criteriaHelp: HelpOf = {
  'tieu-chi': {
    what: [
      'Các bộ tiêu chí để đơn vị tự đánh giá: của chi bộ, của xã nông thôn mới, của địa phương.',
      'The sets of criteria units assess themselves by.',
    ],
    how: [
      [
        'Mở một bộ để xem từng tiêu chí, ngưỡng, minh chứng phải có.',
        'Open one to see its criteria.',
      ],
      ['Người quản trị bấm Soạn bộ tiêu chí để thêm bộ mới.', 'The administrator writes new ones.'],
    ],
    good: [
      [
        'Tự đánh giá theo bộ tiêu chí làm ở mục Tự đánh giá.',
        'Units assess themselves under Assessments.',
      ],
    ],
  },
  'tieu-chi/:code': {
    what: [
      'Một bộ tiêu chí: bản đang áp dụng, các bản trước và bản đang soạn.',
      'One set: in force, before, and being written.',
    ],
    how: [
      [
        'Soạn bản mới, xem lại ở đây, rồi bấm Áp dụng bản đang soạn.',
        'Write a wording, read it here, then put it in force.',
      ],
      [
        'Thôi áp dụng: không mở lần tự đánh giá mới theo bộ này nữa.',
        'End it: nothing new is opened.',
      ],
    ],
    good: [
      [
        'Lần tự đánh giá đã mở giữ bản lúc mở, dù bộ tiêu chí đổi sau đó.',
        'An assessment keeps the wording it was opened with.',
      ],
    ],
  },
  'tieu-chi/moi': {
    what: ['Soạn một bộ tiêu chí mới.', 'Write a new set.'],
    how: WRITING,
    good: [
      KEPT,
      [
        'Ghi xong chưa áp dụng; còn một bước Áp dụng ở trang của bộ.',
        'Saving does not put it in force.',
      ],
    ],
  },
  'tieu-chi/:code/sua': {
    what: ['Soạn bản mới của một bộ tiêu chí.', 'Write the next wording of a set.'],
    how: WRITING,
    good: [
      KEPT,
      [
        'Bản đang áp dụng giữ nguyên cho đến khi áp dụng bản mới.',
        'The one in force stays until then.',
      ],
    ],
  },
  'bang-diem': {
    what: [
      'Các bảng điểm thi đua: tiêu chí, điểm tối đa, điểm thưởng, mức xếp loại.',
      'Score sheets: criteria, points, bonus, bands.',
    ],
    how: [
      ['Mở một bảng để xem các bản qua các năm.', 'Open one to see its wordings.'],
      ['Người quản trị bấm Soạn bảng điểm để thêm bảng mới.', 'The administrator writes new ones.'],
    ],
    good: [
      [
        'Chấm điểm theo bảng làm ở mục Chấm điểm; của cụm, khối thì mở từ năm thi đua của cụm.',
        'Scoring itself is under Scoring, or opened from a cluster’s year.',
      ],
    ],
  },
  'bang-diem/:id': {
    what: ['Một bảng điểm với các bản theo ngày hiệu lực.', 'One score sheet with its wordings.'],
    how: [
      ['Chọn Bản để xem bản của một năm trước.', 'Choose the wording of an earlier year.'],
      ['Soạn bản mới khi quy chế đổi; Thôi áp dụng khi không dùng nữa.', 'Revise it, or end it.'],
    ],
    good: [
      [
        'Điểm đã chấm theo bản cũ không đổi.',
        'What was scored by an older wording stays as it was.',
      ],
    ],
  },
  'bang-diem/moi': {
    what: ['Soạn một bảng điểm mới.', 'Write a new score sheet.'],
    how: WRITING,
    good: [KEPT],
  },
  'bang-diem/:id/sua': {
    what: ['Soạn bản mới của một bảng điểm.', 'Write the next wording of a score sheet.'],
    how: WRITING,
    good: [
      KEPT,
      [
        'Bản mới phải có hiệu lực sau bản trước: một bản đã dùng để chấm thì không sửa được.',
        'A new wording begins after the one before, which cannot be changed behind its scores.',
      ],
    ],
  },
};
