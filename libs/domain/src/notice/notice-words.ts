import type { NoticeWords } from './notice.js';

const words = (vi: string, en: string, manyVi?: string, manyEn?: string): NoticeWords => ({
  one: { vi, en },
  ...(manyVi && manyEn ? { many: { vi: manyVi, en: manyEn } } : {}),
});

/** Every kind of notice in words; a new kind adds its line. */
export const NOTICE_WORDS: Record<string, NoticeWords> = {
  'proposal-presented': words(
    'Tờ trình {letter} ({lineCount} hồ sơ) chờ thủ trưởng đơn vị duyệt gửi',
    'Letter {letter} ({lineCount} lines) waits for the head of the unit',
  ),
  'proposal-filed': words(
    'Đã nhận tờ trình {letter} ({lineCount} hồ sơ), chờ thẩm định',
    'Letter {letter} ({lineCount} lines) has come and waits for appraisal',
  ),
  'lines-filed': words(
    'Đã nhận 1 hồ sơ của tờ trình {letter}, chờ thẩm định',
    'One line of letter {letter} has come and waits for appraisal',
    'Đã nhận {count} hồ sơ của tờ trình {letter}, chờ thẩm định',
    '{count} lines of letter {letter} have come and wait for appraisal',
  ),
  'proposal-withdrawn': words('Tờ trình {letter} đã được thu hồi', 'Letter {letter} was withdrawn'),
  'publicity-opened': words(
    'Đã công khai lấy ý kiến: {title}, đến hết ngày {until}',
    'Published for comments: {title}, until {until}',
  ),
  'comment-received': words(
    'Có ý kiến của người dân cần xử lý',
    'A comment of the public waits to be dealt with',
    'Có {count} ý kiến của người dân cần xử lý',
    '{count} comments of the public wait to be dealt with',
  ),
  'opinion-asked': words(
    'Xin ý kiến ({stepKind}) về {lines} hồ sơ, trả lời trước ngày {dueOn}',
    'Your opinion ({stepKind}) on {lines} lines is asked for by {dueOn}',
  ),
  'opinion-answered': words(
    'Đã có ý kiến trả lời ({stepKind}): {answer}',
    'An opinion has come ({stepKind}): {answer}',
    'Đã có {count} ý kiến trả lời ({stepKind})',
    '{count} opinions have come ({stepKind})',
  ),
  'opinion-lapsed': words(
    'Quá hạn {dueOn} chưa có ý kiến trả lời ({stepKind}); cần quyết định xử lý',
    'No opinion by {dueOn} ({stepKind}); somebody must decide what to do',
  ),
  'opinion-overdue': words(
    'Đã quá hạn {dueOn} trả lời xin ý kiến ({stepKind}) về {lines} hồ sơ',
    'Your opinion ({stepKind}) on {lines} lines was due {dueOn}',
  ),
  'opinion-due-moved': words(
    'Hạn trả lời xin ý kiến ({stepKind}) chuyển sang ngày {dueOn}',
    'Your opinion ({stepKind}) is now due {dueOn}',
  ),
  returned: words(
    'Hồ sơ bị trả lại, cần bổ sung trước ngày {deadline}',
    'A line was returned; more is needed by {deadline}',
    '{count} hồ sơ của tờ trình {letter} bị trả lại, cần bổ sung trước ngày {deadline}',
    '{count} lines of letter {letter} were returned; more is needed by {deadline}',
  ),
  supplemented: words(
    'Hồ sơ đã được bổ sung',
    'A line was supplemented',
    '{count} hồ sơ của tờ trình {letter} đã được bổ sung',
    '{count} lines of letter {letter} were supplemented',
  ),
  'not-eligible': words(
    'Hồ sơ không đủ điều kiện: {reason}',
    'A line was found not eligible: {reason}',
    '{count} hồ sơ của tờ trình {letter} không đủ điều kiện: {reason}',
    '{count} lines of letter {letter} were found not eligible: {reason}',
  ),
  'council-pass': words(
    'Hội đồng đã thông qua hồ sơ',
    'The council passed a line',
    'Hội đồng đã thông qua {count} hồ sơ của tờ trình {letter}',
    'The council passed {count} lines of letter {letter}',
  ),
  'council-fail': words(
    'Hội đồng không thông qua hồ sơ: {reason}',
    'The council did not pass a line: {reason}',
    'Hội đồng không thông qua {count} hồ sơ của tờ trình {letter}: {reason}',
    'The council did not pass {count} lines of letter {letter}: {reason}',
  ),
  'council-defer': words(
    'Hội đồng hoãn xem xét hồ sơ',
    'The council deferred a line',
    'Hội đồng hoãn xem xét {count} hồ sơ của tờ trình {letter}',
    'The council deferred {count} lines of letter {letter}',
  ),
  'council-lower-form': words(
    'Hội đồng đồng ý ở hình thức khen thưởng thấp hơn',
    'The council agreed to a lower form',
    'Hội đồng đồng ý {count} hồ sơ của tờ trình {letter} ở hình thức thấp hơn',
    'The council agreed to a lower form for {count} lines of letter {letter}',
  ),
  granted: words(
    'Hồ sơ được khen thưởng theo Quyết định {number}',
    'A line was granted by decision {number}',
    '{count} hồ sơ của tờ trình {letter} được khen thưởng theo Quyết định {number}',
    '{count} lines of letter {letter} were granted by decision {number}',
  ),
  refused: words(
    'Hồ sơ không được khen thưởng: {reason}',
    'A line was refused: {reason}',
    '{count} hồ sơ của tờ trình {letter} không được khen thưởng: {reason}',
    '{count} lines of letter {letter} were refused: {reason}',
  ),
  submitted: words(
    'Hồ sơ đã trình Trung ương (văn bản {letterNumber})',
    'A line went to the centre (letter {letterNumber})',
    '{count} hồ sơ của tờ trình {letter} đã trình Trung ương (văn bản {letterNumber})',
    '{count} lines of letter {letter} went to the centre (letter {letterNumber})',
  ),
  'returned-by-centre': words(
    'Trung ương trả lại hồ sơ',
    'The centre returned a line',
    'Trung ương trả lại {count} hồ sơ của tờ trình {letter}',
    'The centre returned {count} lines of letter {letter}',
  ),
  corrected: words('Quyết định về hồ sơ được đính chính', 'A decision on a line was corrected'),
  annulled: words('Quyết định khen thưởng bị hủy bỏ', 'An award was annulled'),
  suspended: words(
    'Khen thưởng bị tạm đình chỉ hiệu lực theo Quyết định {number}',
    'The effect of an award was suspended by decision {number}',
  ),
  resumed: words('Khen thưởng có hiệu lực trở lại', 'A suspended award has effect again'),
  stripped: words(
    'Khen thưởng bị tước theo Quyết định {number}',
    'An award was stripped by decision {number}',
  ),
  restored: words(
    'Khen thưởng được phục hồi theo Quyết định {number}',
    'An award was restored by decision {number}',
  ),
  'complaint-entered': words(
    'Khiếu nại số {number} đã vào sổ, hạn thụ lý {acceptBy}',
    'Complaint {number} was entered, to be taken on by {acceptBy}',
  ),
  'denunciation-entered': words(
    'Tố cáo số {number} đã vào sổ, hạn xử lý ban đầu {acceptBy}',
    'Denunciation {number} was entered, to be taken on by {acceptBy}',
  ),
  held: words('Hồ sơ tạm dừng, đang xác minh', 'A line is on hold while a matter is verified'),
  'reply-invited': words(
    'Đơn vị được mời giải trình trước ngày {deadline}',
    'The unit may reply until {deadline}',
  ),
  released: words('Hồ sơ được xem xét tiếp', 'A line goes on'),
  'session-convened': words(
    'Phiên họp Hội đồng ngày {heldOn}: {title}',
    'Council session on {heldOn}: {title}',
  ),
  'session-closed': words('Phiên họp {title} đã kết thúc', 'Session {title} is closed'),
  'act-endorsed': words('{title}: chờ Văn phòng thẩm tra', '{title}: waits for the office'),
  'act-verified': words('{title}: chờ ký', '{title}: waits for the signature'),
  'act-signed': words('{title}: đã ký, chờ cấp số', '{title}: signed, waits for its number'),
  'act-promulgated': words('{title}: đã ban hành số {number}', '{title}: promulgated as {number}'),
  'act-lines-missed': words(
    '{title}: chỉ có hiệu lực trên {applied}/{of} đối tượng, cần xem lại',
    '{title}: took effect on {applied} of {of} lines only; look at it',
  ),
  'act-returned': words('{title}: trả lại người soạn thảo', '{title}: returned to its drafter'),
  'act-lines-refused': words(
    '{title}: người ký không đồng ý {count} đối tượng',
    '{title}: the signer refused {count} lines',
  ),
  'submission-given-up': words(
    'Không gửi được hồ sơ trình Trung ương sau nhiều lần thử',
    'A package could not be sent to the centre',
  ),
  'submission-outcome': words('Trung ương đã có kết quả', 'The centre has answered'),
  'round-opened': words(
    'Mở đợt xét {title}, hạn gửi {deadline}',
    'Round {title} is open, filing until {deadline}',
  ),
  'round-deadline-moved': words(
    'Đợt xét {title} dời hạn gửi sang ngày {deadline}',
    'Round {title} now takes letters until {deadline}',
  ),
  'assessment-asked': words(
    'Đơn vị cần tự đánh giá theo {title} trước ngày {due}',
    'Your body is to assess itself by {title} until {due}',
  ),
  'assessment-submitted': words(
    'Có bản tự đánh giá theo {title} chờ thẩm tra',
    'An assessment by {title} waits for review',
  ),
  'assessment-returned': words(
    'Bản tự đánh giá theo {title} bị trả lại, cần bổ sung',
    'The assessment by {title} came back; more is needed',
  ),
  'assessment-recognised': words(
    'Đơn vị được công nhận theo {title}',
    'Your body was recognised by {title}',
  ),
  'assessment-declined': words(
    'Đơn vị chưa được công nhận theo {title}',
    'Your body was not recognised by {title}',
  ),
  'assessment-revoked': words(
    'Việc công nhận theo {title} đã bị hủy',
    'The recognition by {title} was withdrawn',
  ),
  'role-granted': words('Bạn được giao vai trò {role}', 'You were given the role {role}'),
  delegated: words(
    'Bạn được ủy quyền vai trò {role} từ {from} đến {to}',
    'You hold the role {role} by delegation from {from} to {to}',
  ),
  'password-reset': words('Mật khẩu của bạn vừa được cấp lại', 'Your password was reset'),
  reassigned: words('Một việc được chuyển cho bạn', 'A work item was passed to you'),
  'calendar-changed': words(
    'Lịch làm việc năm {year} đã thay đổi',
    'The working calendar of {year} has changed',
  ),
  'edition-closing': words(
    'Từ ngày {from} không nộp được hồ sơ theo {edition}: cần nhập quy định thay thế hoặc xác nhận căn cứ trước ngày đó',
    'From {from} nothing can be filed under {edition}: enter what replaces it or confirm the basis before that day',
  ),
  'edition-closed': words(
    'Không nộp được hồ sơ từ ngày {from} theo {edition}: cần nhập quy định thay thế hoặc xác nhận căn cứ',
    'Nothing can be filed since {from} under {edition}: enter what replaces it or confirm the basis',
  ),
  'due-soon': words(
    'Việc sắp đến hạn ngày {finishBy}',
    'Work is due on {finishBy}',
    '{count} việc sắp đến hạn ngày {finishBy}',
    '{count} pieces of work are due on {finishBy}',
  ),
  'due-today': words(
    'Việc đến hạn hôm nay',
    'Work is due today',
    '{count} việc đến hạn hôm nay',
    '{count} pieces of work are due today',
  ),
  overdue: words(
    'Việc đã quá hạn ngày {finishBy}',
    'Work was due on {finishBy}',
    '{count} việc đã quá hạn ngày {finishBy}',
    '{count} pieces of work were due on {finishBy}',
  ),
  escalated: words(
    'Việc quá hạn từ ngày {finishBy} chưa ai xử lý xong',
    'Work due on {finishBy} is still not done',
    '{count} việc quá hạn từ ngày {finishBy} chưa xử lý xong',
    '{count} pieces of work due on {finishBy} are still not done',
  ),
};
