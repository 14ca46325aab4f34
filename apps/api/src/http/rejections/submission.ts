import type { RejectionTable } from '../rejection-table.js';

export const submissionRejections = {
  'submission-exists': {
    status: 409,
    vi: 'Gói trình này thuộc một tờ trình khác.',
    en: 'This package belongs to another letter.',
  },
  'outcome-incomplete': {
    status: 422,
    vi: 'Kết quả của hồ sơ {dossierId} thiếu quyết định hoặc hình thức khen thưởng.',
    en: 'The result of {dossierId} lacks its decision or its award.',
  },
  'request-open': {
    status: 409,
    vi: 'Trung ương chưa trả lời đề nghị trước ({kind}); mỗi lần chỉ một đề nghị.',
    en: 'The centre has not answered the request before ({kind}); one at a time.',
  },
  'same-letter': {
    status: 422,
    vi: 'Tờ trình thay thế phải mang số khác tờ trình đã gửi ({number}).',
    en: 'The letter that replaces another needs a number of its own ({number}).',
  },
  'decision-altered': {
    status: 409,
    vi: 'Văn bản {documentId} đã nhận trước đó với nội dung khác.',
    en: 'Document {documentId} was received before with other content.',
  },
} satisfies RejectionTable;
