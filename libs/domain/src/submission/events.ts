import type { EventRegistry } from '../log/event-registry.js';

export const submissionEvents = {
  'submission.prepared': {
    schema: 1,
    vi: 'Lập gói trình Trung ương theo tờ trình {letterNumber}, {lineCount} hồ sơ, mã văn bản {documentId}',
    en: 'Prepared the package for letter {letterNumber}, {lineCount} lines, document {documentId}',
  },
  'submission.sent': {
    schema: 1,
    vi: 'Đã gửi gói trình Trung ương, biên nhận {receipt}',
    en: 'Sent the package to the centre, receipt {receipt}',
  },
  'submission.transport-failed': {
    schema: 1,
    vi: 'Chưa gửi được gói trình (lần {attempt}): {reason}; hệ thống sẽ tự gửi lại',
    en: 'Could not send the package (attempt {attempt}): {reason}; it will be sent again',
  },
  'submission.given-up': {
    schema: 1,
    vi: 'Ngừng tự gửi gói trình: {reason}',
    en: 'Stopped sending the package automatically: {reason}',
  },
  'submission.resend-asked': {
    schema: 1,
    vi: 'Gửi lại gói trình Trung ương: {reason}',
    en: 'Has the package sent again: {reason}',
  },
  'submission.status-recorded': {
    schema: 1,
    vi: 'Trung ương báo trạng thái {code} lúc {reportedAt}',
    en: 'The centre reported status {code} at {reportedAt}',
  },
  'submission.outcome-received': {
    schema: 1,
    vi: 'Trung ương trả kết quả: tặng {granted}, hình thức khác {otherForm}, không tặng {refused}, trả lại {returned}',
    en: 'The centre answered: {granted} granted, {otherForm} in another form, {refused} refused, {returned} returned',
  },
  'submission.acknowledged': {
    schema: 1,
    vi: 'Cán bộ đầu mối đã xử lý việc {kind}',
    en: 'The liaison officer has dealt with {kind}',
  },
  'submission.delivered': {
    schema: 1,
    vi: 'Trục liên thông đã chuyển gói tin {messageId} đến nơi nhận',
    en: 'The axis handed message {messageId} to its receiver',
  },
  'submission.bounced': {
    schema: 1,
    vi: 'Nơi nhận không đọc được gói tin {messageId}: {reason}',
    en: 'The receiver could not take message {messageId}: {reason}',
  },
  'submission.request-made': {
    schema: 1,
    vi: 'Đề nghị Trung ương: {kind}, lý do {reason}',
    en: 'Asked the centre: {kind}, because {reason}',
  },
  'submission.message-laid-down': {
    schema: 1,
    vi: 'Lập gói tin {kind} cho văn bản {documentId}',
    en: 'Prepared message {kind} about document {documentId}',
  },
  'submission.message-sent': {
    schema: 1,
    vi: 'Đã gửi gói tin {kind}, biên nhận {receipt}',
    en: 'Sent message {kind}, receipt {receipt}',
  },
  'submission.decision-received': {
    schema: 1,
    vi: 'Nhận {typeName} số {number} ngày {date} của Trung ương',
    en: 'Received {typeName} no. {number} of {date} from the centre',
  },
  'submission.line-flagged': {
    schema: 1,
    vi: 'Một hồ sơ trong gói dựa trên khen thưởng đã bị hủy bỏ hoặc tước (ngày {on}); cần báo Trung ương',
    en: 'A line of the package rests on an award annulled or stripped on {on}; the centre is to be told',
  },
  'submission.line-unflagged': {
    schema: 1,
    vi: 'Khen thưởng làm căn cứ của một hồ sơ trong gói có hiệu lực trở lại',
    en: 'The award a line of the package rests on stands again',
  },
  'submission.flags-left': {
    schema: 1,
    vi: 'Cán bộ đầu mối không gửi gì thêm về {count} hồ sơ bị đánh dấu: {reason}',
    en: 'The liaison officer sends nothing more about {count} flagged lines: {reason}',
  },
  'submission.messages-purged': {
    schema: 1,
    vi: 'Xóa nội dung các gói tin theo việc xóa dữ liệu cá nhân; giữ mã băm',
    en: 'Deleted the messages along with erased personal data; their hashes stay',
  },
} satisfies EventRegistry;
