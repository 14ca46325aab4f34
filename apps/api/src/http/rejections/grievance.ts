import type { RejectionTable } from '../rejection-table.js';

export const grievanceRejections = {
  'matter-not-so-far': {
    status: 409,
    vi: 'Đơn không ở bước cho phép thực hiện việc này.',
    en: 'The matter is not at a step at which this can be done.',
  },
  'extended-already': {
    status: 409,
    vi: 'Thời hạn đã được gia hạn hết số lần pháp luật cho phép ({most}).',
    en: 'The term was extended as often as the law lets it ({most}).',
  },
  'matters-open': {
    status: 409,
    vi: 'Chưa thể kết thúc tạm dừng: còn {count} vụ việc đang được giải quyết.',
    en: 'The hold cannot end: {count} matters are still being dealt with.',
  },
  'nobody-sealed': {
    status: 409,
    vi: 'Đơn không nêu người gửi, không có danh tính nào được niêm phong.',
    en: 'Nobody is named in it, so nobody is sealed.',
  },
  'unsealing-open': {
    status: 409,
    vi: 'Đã có đề nghị mở niêm phong chưa kết thúc.',
    en: 'A request to unseal is open already.',
  },
  'no-unsealing-asked': {
    status: 409,
    vi: 'Không có đề nghị mở niêm phong nào chờ trả lời.',
    en: 'No request to unseal waits for an answer.',
  },
  'same-person': {
    status: 409,
    vi: 'Người đề nghị và người đồng ý mở niêm phong phải là hai người khác nhau.',
    en: 'Who asks and who agrees to unseal must be two persons.',
  },
  'identity-sealed': {
    status: 403,
    vi: 'Danh tính người tố cáo đang được niêm phong. Cần một người đề nghị và một người khác đồng ý; mỗi lần đồng ý chỉ đọc được một lần.',
    en: 'The name of the denouncer is sealed. One person asks and another agrees; each time it is read once.',
  },
} satisfies RejectionTable;
