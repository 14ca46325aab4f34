import type { RejectionTable } from '../rejection-table.js';

/** Rounds, letters and the catalogue behind them. */
export const proposalRejections = {
  'filing-stopped': {
    status: 409,
    vi: 'Không gửi được: {lines} trường hợp trái quy định đã đối chiếu ({message}; {source}).',
    en: 'Not filed: {lines} line(s) break a verified rule ({messageEn}; {source}).',
  },
  'title-missing': { status: 422, vi: 'Chưa có tên.', en: 'A title is missing.' },
  'awards-missing': {
    status: 422,
    vi: 'Đợt xét phải có ít nhất một danh hiệu, hình thức.',
    en: 'A round needs at least one award.',
  },
  'unknown-award': {
    status: 422,
    vi: 'Danh mục hiện hành không có "{award}".',
    en: 'The catalogue in force has no award "{award}".',
  },
  'award-not-in-round': {
    status: 422,
    vi: 'Đợt xét này không nhận đề nghị "{award}".',
    en: 'This round does not take proposals for "{award}".',
  },
  'bad-date': { status: 422, vi: 'Không có ngày "{value}".', en: 'There is no day "{value}".' },
  'merit-period-inverted': {
    status: 422,
    vi: 'Thời gian lập thành tích bị ngược: từ {from} đến {to}.',
    en: 'The merit period is inverted: {from} to {to}.',
  },
  'merit-period-missing': {
    status: 422,
    vi: 'Chưa có thời gian lập thành tích (không thuộc đợt xét nào).',
    en: 'A line outside a round must state its merit period.',
  },
  'round-required': {
    status: 422,
    vi: 'Loại khen thưởng này phải thuộc một đợt xét.',
    en: 'This kind of commendation needs a round.',
  },
  'round-closed': { status: 409, vi: 'Đợt xét đã đóng.', en: 'The round is closed.' },
  'edition-closed': {
    status: 409,
    vi: '{warning} Chưa gửi được tờ trình ngày {filedOn} cho đến khi người có thẩm quyền xác nhận căn cứ (danh mục {edition}, mục {path}).',
    en: '{warningEn} Letters dated {filedOn} cannot be filed until an officer confirms the basis (edition {edition}, {path}).',
  },
  'no-edition': {
    status: 409,
    vi: 'Chưa có danh mục quy định có hiệu lực vào ngày {filedOn} nên chưa gửi được; quản trị viên cần nạp danh mục mới.',
    en: 'No edition of the catalogue is in force on {filedOn}; the administrator must load one before letters can be filed.',
  },
  'late-reason-missing': {
    status: 422,
    vi: 'Đã quá hạn {deadline}; cần nêu lý do gửi muộn.',
    en: 'The deadline was {deadline}; a reason for filing late is required.',
  },
  'outside-decision': {
    status: 422,
    vi: 'Báo cáo quyết định của nơi khác (nguồn "reported") phải nêu quyết định đó; nguồn "{source}" thì không.',
    en: 'A report of a decision taken elsewhere (source "reported") must name it; source "{source}" must not.',
  },
  'report-without-round': {
    status: 422,
    vi: 'Báo cáo quyết định đã có không thuộc đợt xét nào.',
    en: 'A report of what was decided already belongs to no round.',
  },
  'decision-number-missing': {
    status: 422,
    vi: 'Chưa có số quyết định.',
    en: 'The number of the decision is missing.',
  },
  'decision-issuer-missing': {
    status: 422,
    vi: 'Chưa có cơ quan ban hành quyết định.',
    en: 'The body that decided is missing.',
  },
  'decision-scan-missing': {
    status: 422,
    vi: 'Chưa có bản chụp quyết định; đính kèm tệp loại "decision" trước khi gửi báo cáo.',
    en: 'The scan of the decision is missing; attach a paper of kind "decision" before filing.',
  },
  'no-report': {
    status: 409,
    vi: 'Tờ trình này không báo cáo quyết định của nơi khác.',
    en: 'This letter reports no decision taken elsewhere.',
  },
  'grade-not-higher': {
    status: 409,
    vi: 'Quyết định đã được ghi nhận ở mức "{known}"; không đánh giá lại ở mức "{grade}".',
    en: 'The decision is known as "{known}" already; "{grade}" is no better.',
  },
  'not-a-report': {
    status: 409,
    vi: 'Hồ sơ này không thuộc báo cáo quyết định của nơi khác.',
    en: 'This line is not part of a report of a decision taken elsewhere.',
  },
  'filed-by-drafter': {
    status: 409,
    vi: 'Người soạn không tự gửi tờ trình; thủ trưởng đơn vị phải gửi.',
    en: 'Who drafted the letter cannot file it; the head of the unit must.',
  },
  'no-lines': {
    status: 409,
    vi: 'Tờ trình chưa có hồ sơ nào.',
    en: 'The letter has no lines yet.',
  },
  'not-filed': { status: 409, vi: 'Tờ trình chưa gửi.', en: 'The letter has not been filed.' },
  'no-samples-here': {
    status: 422,
    vi: 'Hệ thống của tỉnh không nhận dữ liệu mẫu.',
    en: 'This installation takes no sample records.',
  },
  'bad-paper': { status: 422, vi: 'Tài liệu không hợp lệ.', en: 'The paper is not valid.' },
  'file-too-large': {
    status: 413,
    vi: 'Tệp lớn hơn giới hạn {maxBytes} byte.',
    en: 'The file is larger than {maxBytes} bytes.',
  },
  'file-type-not-accepted': {
    status: 415,
    vi: 'Loại tệp không được nhận (chỉ nhận {accepted}).',
    en: 'This kind of file is not taken (only {accepted}).',
  },
  'file-empty': { status: 422, vi: 'Tệp rỗng.', en: 'The file is empty.' },
  'file-missing': { status: 422, vi: 'Chưa có tệp đính kèm.', en: 'There is no file.' },
  'file-not-safe': {
    status: 422,
    vi: 'Tệp không an toàn ({why}).',
    en: 'The file is not safe ({why}).',
  },
  'no-such-file': {
    status: 422,
    vi: 'Chưa tải lên tệp cho "{kind}".',
    en: 'No file was uploaded for "{kind}".',
  },
} satisfies RejectionTable;
