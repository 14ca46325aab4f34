import type { RejectionTable } from '../rejection-table.js';

export const handoverRejections = {
  'count-not-valid': {
    status: 422,
    vi: 'Số lượng phải là số nguyên, từ 1.',
    en: 'The count is a whole number from 1.',
  },
  'stock-short': {
    status: 409,
    vi: 'Trong kho chỉ còn {onHand}, không đủ {count}.',
    en: 'Only {onHand} are in stock, not {count}.',
  },
  'more-back-than-out': {
    status: 409,
    vi: 'Nhập lại nhiều hơn số đang ở ngoài kho ({out}).',
    en: 'More come back than are out ({out}).',
  },
  'no-such-ceremony': {
    status: 422,
    vi: 'Không có lễ trao tặng này đang được chuẩn bị.',
    en: 'There is no such ceremony in preparation.',
  },
  'handed-already': {
    status: 409,
    vi: 'Hiện vật của hồ sơ này đã trao; mất hoặc hỏng thì cấp lại.',
    en: 'The objects of this line were handed over; what is lost is issued anew.',
  },
  'items-missing': {
    status: 422,
    vi: 'Chưa nêu hiện vật nào.',
    en: 'No object is named.',
  },
  'items-not-held': {
    status: 409,
    vi: 'Có {count} hiện vật mà người nhận không giữ.',
    en: '{count} of the objects are not with the recipient.',
  },
  'award-suspended': {
    status: 409,
    vi: 'Khen thưởng đang bị tạm đình chỉ hiệu lực: chưa trao, chưa chi.',
    en: 'The award is suspended: nothing is handed over or paid.',
  },
  'no-reprint-owed': {
    status: 409,
    vi: 'Không có bằng nào phải thu hồi, in đổi theo văn bản này.',
    en: 'No certificate is to be printed anew by this act.',
  },
  'one-for-one': {
    status: 422,
    vi: 'Mỗi bằng cũ đổi một bằng mới (thu {old}, cấp {anew}); chỉ đổi bằng nằm trong lệnh in đổi.',
    en: 'Each old certificate is exchanged for one new one ({old} back, {anew} issued), of those ordered.',
  },
  'serial-used': {
    status: 409,
    vi: 'Số {serial} đã dùng cho bằng của hồ sơ này; bằng mới phải có số mới.',
    en: 'Number {serial} stands on a certificate of this line; a new one has a number of its own.',
  },
  'nothing-lost': {
    status: 409,
    vi: 'Chỉ cấp lại hiện vật đã báo mất, hỏng.',
    en: 'Only what was reported lost is issued anew.',
  },
  'recipient-dead': {
    status: 409,
    vi: 'Người được tặng đã mất; trao cho thân nhân.',
    en: 'The recipient has died; an heir receives it.',
  },
  'heir-unknown': {
    status: 422,
    vi: 'Hồ sơ đối tượng không ghi thân nhân này, hoặc người được tặng còn sống.',
    en: 'The register names no such heir, or the recipient is alive.',
  },
  'receiver-missing': {
    status: 422,
    vi: 'Phải ghi tên người nhận thay.',
    en: 'Name who receives it on behalf.',
  },
  'line-not-annulled': {
    status: 409,
    vi: 'Quyết định khen thưởng chưa bị hủy bỏ, không thu hồi được.',
    en: 'The award was not annulled; nothing is recovered.',
  },
} satisfies RejectionTable;
