import type { RejectionTable } from '../rejection-table.js';

export const registryRejections = {
  'organisation-code-taken': {
    status: 409,
    vi: 'Mã đơn vị "{code}" đã có.',
    en: 'The code "{code}" is taken.',
  },
  'organisation-code-malformed': {
    status: 422,
    vi: 'Mã đơn vị gồm chữ thường không dấu, chữ số và gạch nối.',
    en: 'A code has lower-case letters, digits and hyphens.',
  },
  'organisation-circle': {
    status: 409,
    vi: 'Đơn vị không thể tự quản lý chính mình.',
    en: 'An organisation cannot come to manage itself.',
  },
  'organisation-ended': {
    status: 409,
    vi: 'Đơn vị đã chấm dứt hoạt động sau ngày {to}.',
    en: 'The organisation ended after {to}.',
  },
  'organisation-not-begun': {
    status: 409,
    vi: 'Đơn vị chưa hoạt động: bắt đầu từ ngày {from}.',
    en: 'The organisation has not begun yet: it begins on {from}.',
  },
  'later-version-exists': {
    status: 409,
    vi: 'Đơn vị đã có thay đổi ghi nhận từ ngày {from}; hãy ghi nhận theo thứ tự thời gian.',
    en: 'A change from {from} is recorded already; record changes in order of time.',
  },
  'no-changes': {
    status: 422,
    vi: 'Văn bản sắp xếp phải có ít nhất một thay đổi.',
    en: 'An act of organisation needs at least one change.',
  },
  'change-malformed': {
    status: 422,
    vi: 'Thay đổi loại {kind} có đơn vị đi, đơn vị đến hoặc nội dung không khớp nhau.',
    en: 'The bodies or the content of a change of kind {kind} do not fit together.',
  },
  'new-body-without-part': {
    status: 422,
    vi: 'Có đơn vị mới không xuất hiện trong thay đổi nào.',
    en: 'A new body takes part in none of the changes.',
  },
  'ends-twice': {
    status: 422,
    vi: 'Một đơn vị bị chấm dứt hai lần trong cùng văn bản.',
    en: 'One body ends twice in the same act.',
  },
  'lineage-circle': {
    status: 409,
    vi: 'Một đơn vị không thể kế tục chính mình.',
    en: 'A body cannot come to follow itself.',
  },
  'no-such-change': {
    status: 404,
    vi: 'Văn bản sắp xếp không có thay đổi số {change}.',
    en: 'The act has no change number {change}.',
  },
  'continuity-names-nobody': {
    status: 422,
    vi: 'Chỉ khi chọn "named" mới nêu tên đơn vị trước, và khi đó phải nêu.',
    en: 'Predecessors are named with "named", and only then.',
  },
  'not-a-predecessor': {
    status: 422,
    vi: 'Đơn vị được nêu không phải là đơn vị trước trong thay đổi này.',
    en: 'The body named is none of the predecessors in this change.',
  },
  'organisation-gone': {
    status: 409,
    vi: 'Đơn vị đã chấm dứt hoạt động sau ngày {to}, nay là {now}.',
    en: 'The organisation ended after {to}; it is now {now}.',
  },
  'line-closed': {
    status: 409,
    vi: 'Hồ sơ đã kết thúc.',
    en: 'The line is closed.',
  },
  'no-such-organisation': {
    status: 422,
    vi: 'Không có cơ quan, đơn vị này.',
    en: 'There is no such organisation.',
  },
  'subject-exists': {
    status: 409,
    vi: 'Đối tượng đã đăng ký.',
    en: 'The recipient is registered.',
  },
  'subject-without-name': {
    status: 422,
    vi: 'Đối tượng phải có tên.',
    en: 'A recipient needs a name.',
  },
  'subject-merged': {
    status: 409,
    vi: 'Đối tượng đã được gộp vào đối tượng {into}.',
    en: 'The recipient was merged into {into}.',
  },
  'subject-erased': {
    status: 409,
    vi: 'Dữ liệu của đối tượng đã được xóa.',
    en: 'The data of the recipient was erased.',
  },
  'merged-into-itself': {
    status: 422,
    vi: 'Không thể gộp một đối tượng vào chính nó.',
    en: 'A recipient cannot be merged into itself.',
  },
  'no-such-survivor': {
    status: 409,
    vi: 'Đối tượng được giữ lại không còn đứng riêng (đã gộp, đã xóa hoặc không có).',
    en: 'The recipient to merge into does not stand on its own.',
  },
  'kinds-differ': {
    status: 409,
    vi: 'Hai đối tượng khác loại nên không thể là một.',
    en: 'Recipients of different kinds cannot be the same.',
  },
  'not-merged': {
    status: 409,
    vi: 'Đối tượng chưa được gộp vào đối tượng nào.',
    en: 'The recipient is not merged into another.',
  },
  'subject-has-open-lines': {
    status: 409,
    vi: 'Đối tượng còn {lines} hồ sơ đang xét; hãy thu hồi hoặc chờ kết thúc rồi mới xóa.',
    en: 'The recipient has {lines} lines under way: withdraw them or wait before erasing.',
  },
  'not-a-person': {
    status: 422,
    vi: 'Việc này chỉ áp dụng với cá nhân.',
    en: 'This applies to a person only.',
  },
  'not-a-collective': {
    status: 422,
    vi: 'Ngày thành lập, diện xét cờ và tổ chức tương ứng chỉ ghi với tập thể.',
    en: 'Foundation, flags and organisation are said of a collective only.',
  },
  'number-of-a-body': {
    status: 422,
    vi: 'Số định danh chỉ ghi với cá nhân.',
    en: 'Only a person has a number.',
  },
  'number-or-reason-missing': {
    status: 422,
    vi: 'Cần số định danh cá nhân, giấy tờ khác, hoặc lý do không có số.',
    en: 'A personal number, another document, or the reason for having none is needed.',
  },
  'number-malformed': {
    status: 422,
    vi: 'Số định danh không đúng: cần 12 chữ số (CCCD) hoặc đúng mẫu của loại giấy tờ.',
    en: 'The number is malformed: twelve digits, or as the document has it.',
  },
  'number-lost-zero': {
    status: 422,
    vi: 'Số định danh thiếu chữ số, có thể đã mất số 0 ở đầu.',
    en: 'The number is too short; a leading zero may be lost.',
  },
  'number-sex-conflict': {
    status: 422,
    vi: 'Số định danh không khớp với giới tính.',
    en: 'The number does not agree with the sex.',
  },
  'number-birth-conflict': {
    status: 422,
    vi: 'Số định danh không khớp với năm sinh.',
    en: 'The number does not agree with the year of birth.',
  },
  'number-not-born-yet': {
    status: 422,
    vi: 'Theo số định danh, người này chưa ra đời.',
    en: 'By the number this person is not born yet.',
  },
  'number-taken': {
    status: 409,
    vi: 'Số định danh này đã thuộc về đối tượng khác.',
    en: 'Another recipient has this number.',
  },
  'number-unknown': {
    status: 409,
    vi: 'Đối tượng này chưa có số định danh.',
    en: 'No number of this recipient is known.',
  },
  'birth-conflict': {
    status: 422,
    vi: 'Ngày sinh {birthDate} không khớp với năm sinh {birthYear}.',
    en: 'The date {birthDate} does not agree with the year {birthYear}.',
  },
  'nationality-malformed': {
    status: 422,
    vi: 'Quốc tịch ghi bằng hai chữ cái theo ISO 3166, ví dụ VN.',
    en: 'Nationality is a code of two letters (ISO 3166).',
  },
  'day-not-come': { status: 422, vi: 'Ngày {day} chưa tới.', en: 'The day {day} has not come.' },
  'year-not-come': {
    status: 422,
    vi: 'Năm {year} chưa tới.',
    en: 'The year {year} has not come.',
  },
  'year-too-early': {
    status: 422,
    vi: 'Năm {year} quá sớm.',
    en: 'The year {year} is too early.',
  },
  'years-inverted': {
    status: 422,
    vi: 'Năm bắt đầu {from} sau năm kết thúc {to}.',
    en: 'The years are inverted: {from} to {to}.',
  },
  'record-field': {
    status: 422,
    vi: 'Mục hồ sơ ({kind}) thiếu hoặc sai trường "{field}".',
    en: 'The entry ({kind}) lacks the field "{field}" or it is wrong.',
  },
  'record-already-there': {
    status: 409,
    vi: 'Mục này đã có trong hồ sơ.',
    en: 'This entry stands in the record already.',
  },
  'record-kind-fixed': {
    status: 409,
    vi: 'Không đổi được một mục hạn chế xem thành mục thường hoặc ngược lại; hãy rút và ghi lại.',
    en: 'An entry cannot become restricted or open: withdraw it and add another.',
  },
  'no-such-entry': {
    status: 404,
    vi: 'Không có mục này trong hồ sơ.',
    en: 'There is no such entry in the record.',
  },
  'entry-decided-here': {
    status: 409,
    vi: 'Mục này do hệ thống ghi theo quyết định, không sửa tay được.',
    en: 'The service keeps this entry by a decision; it is not changed by hand.',
  },
  'entry-follows': {
    status: 409,
    vi: 'Mục này theo kết quả đã ghi trong hệ thống (phong trào thi đua); hãy sửa kết quả ở đó.',
    en: 'The entry follows a result recorded here (an emulation movement); put the result right there.',
  },
  'entry-withdrawn': {
    status: 409,
    vi: 'Mục này đã được rút khỏi hồ sơ.',
    en: 'The entry was withdrawn.',
  },
  'grade-not-given': {
    status: 422,
    vi: 'Mức "quyết định trong hệ thống" chỉ do hệ thống ghi.',
    en: 'The grade "system" is the system\'s own.',
  },
  'scan-missing': {
    status: 422,
    vi: 'Mức "đã đối chiếu bản quét" cần bản quét.',
    en: 'The grade "scan-checked" needs the scan.',
  },
  'reference-missing': {
    status: 422,
    vi: 'Mức "đã xác nhận" cần số văn bản của cơ quan ban hành.',
    en: 'The grade "confirmed" needs the issuer\'s letter.',
  },
  'nothing-to-answer': {
    status: 409,
    vi: 'Mục này không cần giải trình.',
    en: 'This entry asks for no answer.',
  },
  'no-such-file': {
    status: 422,
    vi: 'Chưa có tệp với mã băm này; hãy tải lên trước.',
    en: 'There is no file with this hash: upload it first.',
  },
} satisfies RejectionTable;
