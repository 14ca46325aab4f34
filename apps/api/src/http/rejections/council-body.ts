import type { RejectionTable } from '../rejection-table.js';

export const councilBodyRejections = {
  'council-needs-unit': {
    status: 422,
    vi: 'Hội đồng cấp sở, cấp xã hoặc cơ sở phải thuộc một cơ quan, đơn vị (unitId).',
    en: 'A council of a department, commune or unit belongs to an organisation (unitId).',
  },
  'council-of-province': {
    status: 422,
    vi: 'Hội đồng cấp tỉnh không thuộc riêng cơ quan, đơn vị nào.',
    en: 'A council of the province belongs to no single organisation.',
  },
  'council-advises': {
    status: 422,
    vi: 'Chỉ hội đồng tư vấn, và hội đồng tư vấn nào cũng vậy, mới ghi danh hiệu được tư vấn.',
    en: 'An advisory council, and no other, names the awards it advises on.',
  },
  'before-founding': {
    status: 422,
    vi: 'Hội đồng thành lập từ ngày {from}, không thể có việc trước ngày đó.',
    en: 'The council was founded on {from}; nothing can come before.',
  },
  'member-seated-twice': {
    status: 409,
    vi: 'Người này đã là thành viên trong thời gian đó.',
    en: 'This person sits on the council in that time already.',
  },
  'post-taken': {
    status: 409,
    vi: 'Trong thời gian đó đã có người giữ chức danh này; hãy kết thúc tư cách của người trước.',
    en: 'Somebody holds this post in that time; end that seat first.',
  },
  'no-such-member': {
    status: 422,
    vi: 'Không có thành viên này trong Hội đồng vào thời gian đó.',
    en: 'No such member in that time.',
  },
  'seat-ended': {
    status: 409,
    vi: 'Tư cách thành viên đã kết thúc ngày {to}; muốn trở lại phải có quyết định mới.',
    en: 'The seat ended on {to}; whoever comes back is seated anew.',
  },
  'substitute-is-member': {
    status: 409,
    vi: 'Người dự thay đang là thành viên của chính Hội đồng này.',
    en: 'The substitute is a member of this very council.',
  },
  'council-without-members': {
    status: 409,
    vi: 'Vào ngày {heldOn} Hội đồng không có thành viên nào.',
    en: 'Nobody sits on the council on {heldOn}.',
  },
  'council-holds-no-lines': {
    status: 422,
    vi: 'Hội đồng sáng kiến không bỏ phiếu về hồ sơ khen thưởng.',
    en: 'An initiative council does not vote on lines.',
  },
} satisfies RejectionTable;
