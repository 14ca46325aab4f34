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
  'council-session.closed': {
    schema: 1,
    vi: 'Kết thúc phiên họp: {results} kết quả',
    en: 'Closed the session: {results} results',
  },
} satisfies EventRegistry;
