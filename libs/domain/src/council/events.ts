import type { EventRegistry } from '../log/event-registry.js';

/** Everything that happens to a council session, from calling it to closing it. */
export const councilEvents = {
  'council-session.convened': {
    schema: 1,
    vi: 'Triệu tập phiên họp {title}, ngày {heldOn}',
    en: 'Convened session {title}, held on {heldOn}',
  },
  'council-session.agenda-set': {
    schema: 1,
    vi: 'Đưa hồ sơ vào danh sách bỏ phiếu (lần {request})',
    en: 'Put dossiers on the agenda (request {request})',
  },
  'council-session.agenda-built': {
    schema: 1,
    vi: 'Lập xong danh sách bỏ phiếu: thêm {count}, không đưa vào được {skipped}',
    en: 'Agenda built: {count} added, {skipped} could not be added',
  },
  'council-session.agenda-closed': {
    schema: 1,
    vi: 'Chốt danh sách bỏ phiếu: {count} hồ sơ, không nhận thêm',
    en: 'Closed the agenda at {count} lines: nothing joins it',
  },
  'council-session.agenda-opened': {
    schema: 1,
    vi: 'Mở lại danh sách bỏ phiếu',
    en: 'Opened the agenda for more lines',
  },
  'council-session.work-named': {
    schema: 1,
    vi: 'Nêu sáng kiến của hồ sơ {dossierId} đưa ra Hội đồng, phạm vi ảnh hưởng {scope}, năm {year}',
    en: 'Named the work dossier {dossierId} rests on, effect {scope}, year {year}',
  },
  'council-session.attendance-recorded': {
    schema: 1,
    vi: 'Điểm danh: có mặt {present}, vắng {absent}, ý kiến bằng văn bản {written}',
    en: 'Attendance: {present} present, {absent} absent, {written} opinions in writing',
  },
  'council-session.result-recorded': {
    schema: 1,
    vi: 'Ghi kết quả bỏ phiếu cho hồ sơ {dossierId} {cited}',
    en: 'Recorded the vote on dossier {dossierId} {cited}',
  },
  'council-session.ballot-opened': {
    schema: 1,
    vi: 'Mở vòng bỏ phiếu kín: {count} nội dung trên một phiếu, túc số {quorum}',
    en: 'Opened a secret round: {count} items on one sheet, quorum {quorum}',
  },
  'council-session.ballot-checked-in': {
    schema: 1,
    vi: 'Nhận phiếu kín (người thứ {checkedIn} trong {present} người có mặt)',
    en: 'Took a sheet ({checkedIn} of {present} present)',
  },
  'council-session.ballot-check-in-closed': {
    schema: 1,
    vi: 'Kết thúc nhận phiếu và hủy khóa: {issued} phiếu điện tử, {paper} phiếu giấy',
    en: 'Check-in closed and keys destroyed: {issued} sheets signed, {paper} on paper',
  },
  'council-session.ballot-line-deferred': {
    schema: 1,
    vi: 'Hoãn hồ sơ {dossierId} (mục {item} trên phiếu) khi vòng bỏ phiếu kín đang mở; phiếu về mục này không tính',
    en: 'Put off dossier {dossierId} (item {item} of the sheet) while the secret round is open; ballots on it are not counted',
  },
  'council-session.ballot-box-opened': {
    schema: 1,
    vi: 'Mở hòm phiếu: {ballots} lượt bỏ phiếu',
    en: 'Opened the box: {ballots} ballots',
  },
  'council-session.ballot-paper-entered': {
    schema: 1,
    vi: 'Nhập kết quả kiểm phiếu giấy',
    en: 'Entered a count of the paper ballots',
  },
  'council-session.ballot-tallied': {
    schema: 1,
    vi: 'Kiểm phiếu xong: {items} nội dung, {issued} phiếu điện tử, {paper} phiếu giấy',
    en: 'Counted: {items} items, {issued} sheets signed, {paper} on paper',
  },
  'council-session.ballot-voided': {
    schema: 1,
    vi: 'Hủy vòng bỏ phiếu kín, không có kết quả',
    en: 'Voided the secret round; it has no result',
  },
  'council-session.vote-opened': {
    schema: 1,
    vi: 'Mở vòng biểu quyết ({mode}): {count} nội dung, túc số {quorum}, hạn trả lời {until}',
    en: 'Opened a vote ({mode}): {count} items, quorum {quorum}, answers until {until}',
  },
  'council-session.vote-cast': {
    schema: 1,
    vi: 'Ghi ý kiến biểu quyết của một thành viên về {answers} nội dung',
    en: 'Recorded the vote of a member on {answers} items',
  },
  'council-session.vote-closed': {
    schema: 1,
    vi: 'Kết thúc vòng biểu quyết ({mode}): {items} nội dung',
    en: 'Closed a vote ({mode}): {items} items',
  },
  'council-session.vote-voided': {
    schema: 1,
    vi: 'Hủy vòng biểu quyết ({mode}), không có kết quả',
    en: 'Voided a vote ({mode}); it has no result',
  },
  'council-session.conflict-declared': {
    schema: 1,
    vi: 'Thành viên khai có xung đột lợi ích ({ground}) với hồ sơ {dossierId}',
    en: 'A member declared a conflict of interest ({ground}) on {dossierId}',
  },
  'council-session.conflict-detected': {
    schema: 1,
    vi: 'Phát hiện từ dữ liệu xung đột lợi ích của thành viên ({ground}) với hồ sơ {dossierId}',
    en: 'The data show a conflict of interest of a member ({ground}) on {dossierId}',
  },
  'council-session.conflict-confirmed': {
    schema: 1,
    vi: 'Xác nhận xung đột lợi ích về hồ sơ {dossierId}',
    en: 'Confirmed a conflict of interest on {dossierId}',
  },
  'council-session.conflict-dismissed': {
    schema: 1,
    vi: 'Bác xung đột lợi ích về hồ sơ {dossierId}',
    en: 'Dismissed a conflict of interest on {dossierId}',
  },
  'council-session.closed': {
    schema: 1,
    vi: 'Kết thúc phiên họp: {results} kết quả',
    en: 'Closed the session: {results} results',
  },
} satisfies EventRegistry;
