import type { HelpOf } from './help-text';

/** Reports, progress, the audit trail. */
export const watchHelp: HelpOf = {
  'bao-cao': {
    what: [
      'Số liệu khen thưởng theo kỳ, biểu đồ và bảng.',
      'Figures by period, charts and tables.',
    ],
    how: [
      [
        'Chọn kỳ; mỗi biểu đồ có bảng số bên dưới và xuất được.',
        'Choose the period; every chart has its table.',
      ],
      [
        'Bấm vào số lượng để mở đúng những hồ sơ được đếm; số không có đường dẫn là số mà không danh sách nào hiện đủ.',
        'Press a count to open the very dossiers it counts; one without a link has no list that shows them all.',
      ],
    ],
    good: [['Số liệu lấy từ nhật ký, tính đến lúc mở trang.', 'Figures come from the log.']],
  },
  'tien-do': {
    what: [
      'Mỗi chặng mất bao nhiêu ngày, mỗi tháng đến và xong bao nhiêu, hôm nay ai đang giữ.',
      'Days per stage, arrivals and completions, who holds what today.',
    ],
    how: [
      ['Chọn khoảng thời gian và nguồn; bấm vào số để mở danh sách.', 'Choose time and source.'],
    ],
  },
  'kiem-toan': {
    what: [
      'Nhật ký: ai làm gì, thay mặt ai, ở bước nào, ghi lúc nào, có hiệu lực ngày nào. Chỉ được thêm, không sửa.',
      'The trail: who did what, for whom, where, when recorded and effective. Only added to.',
    ],
    how: [
      ['Bảng: lọc, ẩn hiện cột, xuất Excel hoặc CSV.', 'Table: filter, choose columns, export.'],
      [
        'Dòng thời gian: khoảng lặng dài gộp lại, việc trả lại và từ chối không bao giờ bị gộp.',
        'Timeline: silences folded, failures never.',
      ],
    ],
  },
};
