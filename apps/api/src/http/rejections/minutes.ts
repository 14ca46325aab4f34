import type { RejectionTable } from '../rejection-table.js';

export const minutesRejections = {
  'minutes-not-signed': {
    status: 409,
    vi: 'Biên bản phiên họp "{title}" chưa được thư ký và chủ tọa ký (hoặc đã cũ): hồ sơ chưa thể chuyển sang quyết định.',
    en: 'The minutes of the session "{title}" are not signed by secretary and chair (or are stale): the line cannot go on to a decision.',
  },
  'minutes-not-recorded': {
    status: 409,
    vi: 'Chưa ghi nhận biên bản giấy của phiên họp này: ghi số, ngày và mã băm trước rồi mới gắn bản quét.',
    en: 'No minutes on paper are recorded for this session: record number, day and hash first, then bind the scan.',
  },
  'minutes-scan-differs': {
    status: 409,
    vi: 'Tệp này (mã băm {sha256}) không phải tệp biên bản đã ghi nhận ({fileHash}). Nếu là trích biên bản thì nêu số thứ tự các nội dung.',
    en: 'This file (hash {sha256}) is not the one recorded as the minutes ({fileHash}). If it is an extract, name the numbers of its lines.',
  },
  'minutes-scan-of-nothing': {
    status: 422,
    vi: 'Chương trình phiên họp không có mục số {item}.',
    en: 'The agenda has no item {item}.',
  },
  'minutes-note-empty': {
    status: 422,
    vi: 'Chưa có nội dung ý kiến.',
    en: 'The note is empty.',
  },
  'minutes-not-on-paper': {
    status: 409,
    vi: 'Phiên họp diễn ra hoặc bỏ phiếu trên hệ thống: biên bản phải được lập và ký trên hệ thống.',
    en: 'The session was held or voted on here: its minutes are drawn and signed here.',
  },
  'minutes-results-on-their-way': {
    status: 409,
    vi: 'Còn {count} kết quả đang được cập nhật vào hồ sơ, hãy thử lại.',
    en: '{count} results are still on their way to their lines; try again.',
  },
  'minutes-unchanged': {
    status: 409,
    vi: 'Nội dung không khác biên bản lần {version}.',
    en: 'Nothing differs from version {version}.',
  },
  'minutes-reason-missing': {
    status: 422,
    vi: 'Đã có biên bản: hãy nêu lý do lập lại.',
    en: 'There are minutes already: say why they are replaced.',
  },
  'minutes-not-drawn': {
    status: 409,
    vi: 'Chưa lập biên bản.',
    en: 'No minutes have been drawn.',
  },
  'minutes-superseded': {
    status: 409,
    vi: 'Đã có biên bản lần {version} thay thế.',
    en: 'Version {version} has replaced it.',
  },
  'minutes-hash-differs': {
    status: 409,
    vi: 'Mã băm không khớp với biên bản: hãy đọc lại rồi ký.',
    en: 'The hash is not that of the minutes: read them again, then sign.',
  },
  'minutes-stale': {
    status: 409,
    vi: 'Kết quả đã thay đổi sau khi lập biên bản lần {version}: hãy lập lại.',
    en: 'Results changed since version {version} was drawn: draw another.',
  },
  'minutes-signed-before': {
    status: 409,
    vi: 'Biên bản lần {version} đã có chữ ký này.',
    en: 'Version {version} bears this signature already.',
  },
  'minutes-other-seat': {
    status: 403,
    vi: 'Chữ ký này không thuộc về bạn.',
    en: 'This signature is not yours to give.',
  },
  'minutes-same-signer': {
    status: 409,
    vi: 'Thư ký và chủ tọa phải là hai người.',
    en: 'Secretary and chair must be two persons.',
  },
} satisfies RejectionTable;
