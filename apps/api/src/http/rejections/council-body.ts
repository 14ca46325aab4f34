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
  'statute-cannot-say': {
    status: 422,
    vi: 'Cách bỏ phiếu về danh hiệu, hình thức khen thưởng do pháp luật quy định; chỉ quy chế Hội đồng sáng kiến tự định cách biểu quyết về sáng kiến.',
    en: 'How awards are voted on is the law’s to say; only an initiative council sets how it votes on works.',
  },
  'share-of-more-than-all': {
    status: 422,
    vi: 'Tỷ lệ không thể lớn hơn toàn bộ (tử số lớn hơn mẫu số).',
    en: 'A share cannot be more than all.',
  },
  'not-an-initiative-council': {
    status: 409,
    vi: 'Chỉ phiên họp của Hội đồng sáng kiến mới nêu sáng kiến của hồ sơ.',
    en: 'Only a session of an initiative council names works.',
  },
  'work-not-named': {
    status: 409,
    vi: 'Chưa nêu tên, phạm vi ảnh hưởng và năm của sáng kiến, nên chưa thể biểu quyết.',
    en: 'The work is not named yet, with its effect and year, so that nobody can vote on it.',
  },
  'not-asked-of-this-council': {
    status: 409,
    vi: 'Hội đồng sáng kiến này chưa được xin ý kiến về hồ sơ, hoặc phiên khác đang xét.',
    en: 'This initiative council was not asked about the line, or another session has it.',
  },
} satisfies RejectionTable;
