import type { HelpOf } from './help-text';

/** What happens around the council: public lists, agencies' lists, assessments, taking over. */
export const aroundHelp: HelpOf = {
  'to-trinh/:id/tong-hop': {
    what: [
      'Đưa hồ sơ của đơn vị trực thuộc đã gửi lên vào tờ trình của đơn vị quản lý.',
      'Takes lines filed by units below into the managing unit’s own letter.',
    ],
    how: [
      [
        'Chọn hồ sơ, xem bảng tổng hợp theo đơn vị và hình thức.',
        'Choose lines; look at the sums by unit and award.',
      ],
      ['Ghi ý kiến của đơn vị rồi đưa vào.', "Write the unit's opinion, then take them over."],
    ],
    good: [
      [
        'Hồ sơ giữ nguyên đơn vị gốc; ý kiến của từng cấp đều hiện ở trang hồ sơ.',
        'A line keeps its origin; every level’s opinion stands on its page.',
      ],
    ],
  },
  'cong-khai-danh-sach': {
    what: [
      'Các danh sách đang hoặc đã công khai lấy ý kiến Nhân dân.',
      'Lists that hang out, or hung out, for comments.',
    ],
    how: [
      ['Bấm Mở danh sách công khai để công khai hồ sơ mới.', 'Publish a list to begin.'],
      [
        'Mở một danh sách để xem và xử lý ý kiến.',
        'Open a list to read and deal with its comments.',
      ],
    ],
  },
  'cong-khai-danh-sach/moi': {
    what: [
      'Chọn hồ sơ đủ điều kiện để công khai cùng một danh sách.',
      'Choose eligible dossiers that hang out together.',
    ],
    how: [
      [
        'Lọc theo hình thức, chọn hồ sơ, bấm Công khai và đặt tên danh sách.',
        'Filter, choose, publish under a title.',
      ],
    ],
    good: [
      [
        'Hồ sơ có nội dung bí mật nhà nước không công khai được.',
        'A line with a State secret cannot be published.',
      ],
    ],
  },
  'cong-khai-danh-sach/:id': {
    what: [
      'Một danh sách công khai: ý kiến nhận được, kết quả từng hồ sơ.',
      'One public list: its comments and what each line came to.',
    ],
    how: [
      ['Xử lý từng ý kiến, nêu đã xác minh thế nào.', 'Deal with each comment, and say how.'],
      [
        'Hết ngày và xử lý hết ý kiến thì Kết thúc công khai.',
        'Once its days are over and nothing waits, close the list.',
      ],
    ],
    good: [
      [
        'Họ tên, điện thoại người góp ý chỉ lãnh đạo Ban xem được.',
        'Who commented is shown to the head of the board alone.',
      ],
    ],
  },
  'y-kien-nguoi-dan/:id': {
    what: [
      'Đưa bạn đến danh sách công khai có ý kiến này.',
      'Leads to the list this comment is about.',
    ],
  },
  'doi-chieu': {
    what: [
      'Danh sách hằng năm của thuế, công an, thanh tra… và số trường hợp chờ xác nhận.',
      'Yearly lists of agencies, with the matches that wait.',
    ],
    how: [
      [
        'Chọn cơ quan và năm, nạp tệp hoặc nhập tay một trường hợp.',
        'Choose agency and year; load a file or enter one by hand.',
      ],
      ['Mở danh sách để xác nhận từng trường hợp trùng.', 'Open a list to settle its matches.'],
    ],
    good: [
      [
        'Số định danh chỉ được giữ ở dạng mã hoá một chiều.',
        'Personal numbers are kept as keyed hashes only.',
      ],
    ],
  },
  'doi-chieu/:id': {
    what: [
      'Các trường hợp trùng của một danh sách, chờ người xác nhận.',
      'Matches of one list that wait for a person.',
    ],
    how: [
      [
        'Đúng người này: hồ sơ đang xét tạm dừng để xác minh. Không phải: bỏ qua.',
        'It is this one: open dossiers are held. Not this one: nothing happens.',
      ],
    ],
    good: [
      [
        'Chỉ trùng tên và năm sinh thì phải tìm hiểu thêm trước khi xác nhận.',
        'Where only name and birth year agree, find out more first.',
      ],
    ],
  },
  'bo-tieu-chi': {
    what: [
      'Các lần tự đánh giá theo bộ tiêu chí ngoài luật (chi bộ, xã nông thôn mới…).',
      'Assessments by criteria beyond the law.',
    ],
    how: [
      [
        'Cơ quan thẩm tra bấm Yêu cầu tự đánh giá cho nhiều đơn vị một lần.',
        'The reviewing body asks many units at once.',
      ],
      ['Mở một dòng để trả lời hoặc thẩm tra.', 'Open a row to answer or review.'],
    ],
  },
  'bo-tieu-chi/:id': {
    what: [
      'Một lần tự đánh giá: từng tiêu chí, minh chứng, kết quả thẩm tra.',
      'One assessment: each criterion, its evidence, what was found.',
    ],
    how: [
      ['Đơn vị trả lời từng tiêu chí kèm minh chứng rồi gửi.', 'The unit answers, then submits.'],
      [
        'Cơ quan thẩm tra ghi kết quả, trả lại tiêu chí cần sửa, rồi kết luận.',
        'The review finds, returns what is lacking, concludes.',
      ],
    ],
    good: [
      [
        'Kết quả chung do hệ thống tính; người đã gửi không tự thẩm tra.',
        'The result is reckoned; who submitted does not review.',
      ],
    ],
  },
};
