import type { RejectionTable } from '../rejection-table.js';

export const dossierRejections = {
  'not-in-this-state': {
    status: 409,
    vi: 'Không thể thực hiện ở bước hiện tại ({status}).',
    en: 'This cannot be done in the present state ({status}).',
  },
  'already-exists': { status: 409, vi: 'Đã có rồi.', en: 'It exists already.' },
  'not-visible': { status: 404, vi: 'Không tìm thấy.', en: 'Not found.' },
  'no-such-subject': {
    status: 422,
    vi: 'Không có đối tượng này trong phạm vi của bạn.',
    en: 'There is no such recipient within your sight.',
  },
  'receipt-in-future': {
    status: 422,
    vi: 'Ngày tiếp nhận {receivedOn} chưa đến.',
    en: 'The day of receipt {receivedOn} has not come yet.',
  },
  'receipt-before-submission': {
    status: 422,
    vi: 'Ngày Bộ tiếp nhận {receivedOn} trước ngày trình {submittedOn}.',
    en: 'The ministry cannot have received on {receivedOn} what was submitted on {submittedOn}.',
  },
  'no-such-edition': {
    status: 422,
    vi: 'Không có danh mục {edition} đang áp dụng.',
    en: 'No edition {edition} is in force.',
  },
  'edition-without-award': {
    status: 422,
    vi: 'Danh mục {edition} không có hình thức {award}.',
    en: 'Edition {edition} has no award {award}.',
  },
  'edition-not-newer': {
    status: 409,
    vi: 'Chỉ được áp dụng quy định mới hơn, có lợi hơn; hồ sơ tiếp nhận theo danh mục {byReceipt}, không thể chuyển sang {edition}.',
    en: 'Only newer, more favourable law may be applied; the file was received under {byReceipt}, {edition} is not newer.',
  },
  'other-proposal': {
    status: 409,
    vi: 'Hồ sơ đã chuyển sang tờ trình khác.',
    en: 'The line has moved to another letter.',
  },
  'already-in-proposal': {
    status: 409,
    vi: 'Hồ sơ đã nằm trong tờ trình này.',
    en: 'The line stands in this letter already.',
  },
  'not-a-managing-unit': {
    status: 409,
    vi: 'Đơn vị của bạn không quản lý đơn vị đề nghị hồ sơ này.',
    en: 'Your unit does not manage the unit that proposed this line.',
  },
  'opinion-missing': { status: 422, vi: 'Chưa có ý kiến.', en: 'An opinion is missing.' },
  'adopted-line': {
    status: 409,
    vi: 'Hồ sơ của đơn vị cấp dưới không được sửa; có thể trả lại hoặc không tổng hợp.',
    en: 'A line of a lower unit cannot be rewritten; return it or leave it out.',
  },
  'unknown-field': { status: 422, vi: 'Không có mục "{field}".', en: 'No field "{field}".' },
  'duplicate-unsettled': {
    status: 409,
    vi: 'Hồ sơ trùng với hồ sơ khác, cần xử lý trùng trước.',
    en: 'The line duplicates another one; settle that first.',
  },
  'not-a-duplicate': {
    status: 409,
    vi: 'Hai hồ sơ này không bị ghi nhận là trùng.',
    en: 'These two lines are not recorded as duplicates.',
  },
  'reason-missing': { status: 422, vi: 'Vui lòng nêu lý do.', en: 'A reason is required.' },
  'note-missing': {
    status: 422,
    vi: 'Kết quả kiểm tra là chưa đạt; cần ghi rõ căn cứ kết luận.',
    en: 'The check says not met; a note with the grounds is required.',
  },
  'step-not-in-route': {
    status: 409,
    vi: 'Danh mục chưa có quy trình cho hồ sơ này.',
    en: 'The catalogue has no route for this line.',
  },
  'nothing-asked': {
    status: 422,
    vi: 'Hãy nêu mục hoặc tài liệu cần bổ sung.',
    en: 'Name the fields or papers that are wanted.',
  },
  'message-missing': { status: 422, vi: 'Chưa có nội dung.', en: 'A message is missing.' },
  'deadline-passed': {
    status: 422,
    vi: 'Hạn {deadline} đã qua.',
    en: 'The deadline {deadline} is over.',
  },
  'field-locked': {
    status: 409,
    vi: 'Mục "{field}" không được yêu cầu sửa nên đang khóa.',
    en: 'The field "{field}" was not asked for and is locked.',
  },
  'paper-locked': {
    status: 409,
    vi: 'Tài liệu "{kind}" không được yêu cầu bổ sung.',
    en: 'The paper "{kind}" was not asked for.',
  },
  'supplement-incomplete': {
    status: 422,
    vi: 'Chưa bổ sung đủ những gì được yêu cầu.',
    en: 'Not all that was asked for is there.',
  },
  'reply-not-heard': {
    status: 409,
    vi: 'Chưa nghe giải trình; hãy mời giải trình (hạn {replyBy}) hoặc nêu lý do không thể.',
    en: 'Nobody has been heard yet; invite a reply (due {replyBy}) or say why that cannot be.',
  },
  'day-not-come': {
    status: 422,
    vi: 'Ngày {day} chưa đến.',
    en: 'The day {day} has not come yet.',
  },
  'next-holder-acted': {
    status: 409,
    vi: 'Không thể thu hồi: cơ quan tiếp theo đã xử lý.',
    en: 'Too late to take it back: the next holder has acted.',
  },
  'not-the-filing-unit': {
    status: 409,
    vi: 'Chỉ đơn vị đã gửi mới thu hồi được.',
    en: 'Only the unit that filed it may take it back.',
  },
  'not-your-act': {
    status: 409,
    vi: 'Đây không phải kết quả của bạn.',
    en: 'This was not your own act.',
  },
  'already-claimed': {
    status: 409,
    vi: 'Việc này đã có người nhận.',
    en: 'Somebody else has claimed this.',
  },
  'not-your-claim': { status: 409, vi: 'Bạn chưa nhận việc này.', en: 'This is not your claim.' },
  'work-item-closed': {
    status: 409,
    vi: 'Việc này đã xong hoặc không còn.',
    en: 'This work item is done or gone.',
  },
  'step-not-reached': {
    status: 409,
    vi: 'Hồ sơ chưa qua bước {step}.',
    en: 'The dossier has not passed the step {step}.',
  },
  'dates-out-of-order': {
    status: 422,
    vi: 'Ngày sau không được trước ngày ký ({decidedOn}).',
    en: 'The later date lies before the decision ({decidedOn}).',
  },
  'reason-not-yours': {
    status: 422,
    vi: 'Lý do này do Hội đồng, việc xác minh hoặc người ký xác định, không phải người thẩm định.',
    en: 'That cause comes of the council, a verification or the signer, not of the appraiser.',
  },
  'quota-has-room': {
    status: 409,
    vi: 'Chỉ tiêu {rule} còn chỗ: giới hạn {limit}, đã dùng {used}, đang đề nghị {proposed}; không thể nêu lý do vượt tỷ lệ.',
    en: 'Quota {rule} has room: limit {limit}, used {used}, proposed {proposed}; it is not over.',
  },
} satisfies RejectionTable;
