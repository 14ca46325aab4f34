import type { Status } from '../words/codes';
import { speaker, type Phrase } from '../words/in-both';

export const COUNCIL_KIND: Record<string, Phrase> = {
  province: ['Cấp tỉnh', 'Province'],
  department: ['Sở, ban, ngành', 'Department'],
  commune: ['Cấp xã', 'Commune'],
  unit: ['Cơ sở', 'Unit'],
  initiative: ['Hội đồng sáng kiến', 'Initiatives'],
  advisory: ['Hội đồng tư vấn danh hiệu', 'Advisory, of a local title'],
};
/** Kinds of which a body has its own. */
export const OF_UNIT: readonly string[] = ['department', 'commune', 'unit', 'initiative'];

export const POST: Record<string, Phrase> = {
  chair: ['Chủ tịch Hội đồng', 'Chair'],
  'vice-chair': ['Phó Chủ tịch', 'Vice-chair'],
  secretary: ['Thư ký', 'Secretary'],
  member: ['Ủy viên', 'Member'],
};
export const CONFLICT_WAY: Record<string, Phrase> = {
  leaves: ['rời mục đó: không thấy nội dung, không bỏ phiếu', 'leaves the item, sees nothing'],
  abstains: ['vẫn dự nhưng không bỏ phiếu mục đó', 'stays and does not vote on it'],
  votes: ['việc khai được ghi lại, vẫn bỏ phiếu', 'is recorded and still votes'],
};
export const SUBSTITUTE_WAY: Record<string, Phrase> = {
  vote: ['được biểu quyết thay', 'votes as the member'],
  count: ['chỉ tính vào túc số', 'makes up the quorum only'],
  attend: ['chỉ dự, không tính', 'only attends'],
};
const nobody: Phrase = ['', ''];
export const COUNCIL_STATUS: Record<string, Status> = {
  founded: { name: ['Đang hoạt động', 'At work'], holder: nobody, colour: 'green' },
  ending: {
    name: ['Đang hoạt động, sẽ giải thể', 'At work, to be dissolved'],
    holder: nobody,
    colour: 'orange',
  },
  dissolved: { name: ['Đã giải thể', 'Dissolved'], holder: nobody, colour: 'grey' },
};

/** What forms of councils ask in the same words. */
export const asked = speaker({
  number: ['Số quyết định', 'Number of the decision'],
  date: ['Ngày quyết định', 'Date of the decision'],
  account: ['Tài khoản', 'Account'],
  accountHelp: [
    '(có tài khoản mới tự bỏ phiếu trên máy được; để trống vẫn ghi danh được)',
    '(needed to vote on a device; a seat may have none)',
  ],
  me: ['Chính tôi', 'Myself'],
  position: ['Chức danh, đơn vị công tác', 'Office and body'],
  post: ['Vai trò trong Hội đồng', 'Post'],
  standing: ['Thuộc bộ phận thường trực', 'Of the standing body'],
  organisation: ['Đơn vị công tác', 'Works for'],
  organisationHelp: [
    '(để hệ thống phát hiện xung đột lợi ích)',
    '(conflicts of interest are found by it)',
  ],
  from: ['Từ ngày', 'From'],
  to: ['Đến hết ngày', 'Until'],
  conflict: ['Thành viên có xung đột lợi ích', 'A member in conflict'],
  counted: [
    'Người không bỏ phiếu vì xung đột vẫn tính vào tổng số thành viên',
    'Who does not vote for a conflict still counts among all members',
  ],
  substitutes: ['Người dự thay', 'A substitute'],
  circulation: [
    'Được lấy ý kiến bằng văn bản thay cuộc họp',
    'Opinions may be taken in writing instead of a meeting',
  ],
  source: ['Căn cứ (văn bản, điều khoản)', 'Source (document, article)'],
  verified: ['Tôi đã đối chiếu với văn bản', 'I have checked it against the document'],
});
