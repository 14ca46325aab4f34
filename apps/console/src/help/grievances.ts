import type { HelpOf } from './help-text';

/** Complaints, denunciations and what follows from them. */
export const grievanceHelp: HelpOf = {
  'khieu-nai': {
    what: [
      'Sổ khiếu nại về khen thưởng: đã thụ lý chưa, hạn giải quyết, ai giữ.',
      'Complaints: accepted or not, terms, holders.',
    ],
    how: [['Ghi đơn mới, hoặc mở một đơn để xử lý.', 'Record a new one, or open one.']],
    good: [['Chỉ người được giao mới thấy nội dung đơn.', 'Only who handles it sees its content.']],
  },
  'khieu-nai/:id': {
    what: [
      'Một khiếu nại: đơn, thụ lý, xác minh, quyết định giải quyết, thời hạn từng bước.',
      'One complaint: acceptance, inquiry, decision and terms.',
    ],
    good: [
      [
        'Hồ sơ liên quan tạm dừng khi quy định yêu cầu; các hồ sơ khác vẫn xét.',
        'Lines are held where the law says so; others go on.',
      ],
    ],
  },
  'to-cao': {
    what: [
      'Sổ tố cáo. Danh tính người tố cáo được niêm phong.',
      'Denunciations. Who denounced is sealed.',
    ],
    good: [
      [
        'Mở niêm phong phải nêu lý do và được ghi lại.',
        'Unsealing needs a reason and is recorded.',
      ],
    ],
  },
  'to-cao/:id': {
    what: [
      'Một tố cáo: thụ lý, xác minh, kết luận, thời hạn từng bước.',
      'One denunciation: acceptance, inquiry, conclusion, terms.',
    ],
    good: [
      [
        'Không ai ngoài người được giao biết có tố cáo này.',
        'Nobody but who handles it knows of it.',
      ],
    ],
  },
  'thu-hoi': {
    what: [
      'Hiện vật và tiền thưởng phải thu hồi sau khi hủy quyết định.',
      'What must be handed back after an annulment.',
    ],
    how: [
      [
        'Ghi từng lần nộp lại; hệ thống cho biết còn thiếu gì.',
        'Record what came back; what is missing is shown.',
      ],
    ],
  },
};
