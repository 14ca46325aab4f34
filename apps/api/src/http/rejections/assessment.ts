import type { RejectionTable } from '../rejection-table.js';

export const assessmentRejections = {
  'period-outside-set': {
    status: 422,
    vi: 'Bộ tiêu chí áp dụng từ ngày {from} đến ngày {to}, không có thời kỳ này.',
    en: 'The set holds from {from} to {to}; the period is outside.',
  },
  'wrong-body': {
    status: 422,
    vi: 'Loại đơn vị này không thuộc diện đánh giá theo {set}.',
    en: 'A body of this kind is not assessed by {set}.',
  },
  'wrong-reviewer': {
    status: 422,
    vi: 'Loại cơ quan này không thẩm tra theo {set}.',
    en: 'A body of this kind does not review {set}.',
  },
  'own-reviewer': {
    status: 422,
    vi: 'Đơn vị không thể tự thẩm tra mình.',
    en: 'A body cannot review itself.',
  },
  'not-under-reviewer': {
    status: 422,
    vi: 'Đơn vị không do cơ quan thẩm tra này quản lý.',
    en: 'The body is not managed by this reviewer.',
  },
  'region-unknown': {
    status: 422,
    vi: 'Vùng phải là một trong các vùng của bộ tiêu chí: {regions}.',
    en: 'The region must be one of the set: {regions}.',
  },
  'reference-missing': {
    status: 422,
    vi: 'Chưa có số liệu chung của tỉnh để so sánh: {references}.',
    en: 'Figures of the province to compare with are missing: {references}.',
  },
  'reference-unknown': {
    status: 422,
    vi: 'Bộ tiêu chí không dùng số liệu: {references}.',
    en: 'The set does not use these figures: {references}.',
  },
  'no-such-criterion': {
    status: 422,
    vi: 'Bộ tiêu chí không có tiêu chí “{criterion}”.',
    en: 'The set has no criterion “{criterion}”.',
  },
  'named-twice-criterion': {
    status: 422,
    vi: 'Tiêu chí “{criterion}” có hai lần trong danh sách.',
    en: 'The criterion “{criterion}” stands twice in the list.',
  },
  'criterion-closed': {
    status: 409,
    vi: 'Tiêu chí “{criterion}” không bị trả lại, không sửa được.',
    en: 'The criterion “{criterion}” did not come back and stays as it is.',
  },
  'answer-not-fit': {
    status: 422,
    vi: 'Câu trả lời không hợp với tiêu chí “{criterion}”.',
    en: 'The answer does not fit the criterion “{criterion}”.',
  },
  'evidence-not-fit': {
    status: 422,
    vi: 'Minh chứng của tiêu chí “{criterion}” không đúng dạng ({kinds}).',
    en: 'Evidence of the criterion “{criterion}” is not of the form asked for ({kinds}).',
  },
  'criteria-open': {
    status: 409,
    vi: 'Còn {count} tiêu chí chưa tự đánh giá: {criteria}.',
    en: '{count} criteria have no answer yet: {criteria}.',
  },
  'evidence-missing': {
    status: 409,
    vi: 'Còn {count} tiêu chí thiếu minh chứng: {criteria}.',
    en: '{count} criteria lack evidence: {criteria}.',
  },
  'own-submission': {
    status: 403,
    vi: 'Người đã gửi bản tự đánh giá không thẩm tra chính bản đó.',
    en: 'Whoever sent an assessment in does not review it.',
  },
  'reason-of-criterion-missing': {
    status: 422,
    vi: 'Kết quả thẩm tra tiêu chí “{criterion}” khác tự đánh giá, cần nêu lý do.',
    en: 'The review of “{criterion}” differs from the own answer and needs a reason.',
  },
  'criteria-not-named': {
    status: 422,
    vi: 'Cần nêu tiêu chí phải bổ sung.',
    en: 'Name the criteria that need more.',
  },
  'review-open': {
    status: 409,
    vi: 'Còn {count} tiêu chí chưa thẩm tra: {criteria}.',
    en: '{count} criteria are not reviewed yet: {criteria}.',
  },
  'result-short': {
    status: 409,
    vi: 'Kết quả thẩm tra {met}/{asked} tiêu chí, chưa đủ điều kiện công nhận.',
    en: 'The review found {met} of {asked} criteria met; not enough to be recognised.',
  },
  'wrong-decider': {
    status: 422,
    vi: 'Cơ quan này không có thẩm quyền công nhận; thẩm quyền thuộc: {deciders}.',
    en: 'This body is not entitled to recognise; that are: {deciders}.',
  },
  'number-missing': { status: 422, vi: 'Vui lòng nêu số văn bản.', en: 'A number is required.' },
  'before-recognition': {
    status: 422,
    vi: 'Đã công nhận ngày {date}, không thể hủy trước ngày đó.',
    en: 'Recognised on {date}; it cannot be withdrawn before.',
  },
} satisfies RejectionTable;
