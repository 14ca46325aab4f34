import type { RejectionTable } from '../rejection-table.js';

export const opinionRejections = {
  'prerequisites-open': {
    status: 409,
    vi: 'Chưa thể thực hiện: còn bước phải hoàn thành trước ({open}).',
    en: 'This must wait: steps before it are still open ({open}).',
  },
  'step-not-planned': {
    status: 409,
    vi: 'Quy trình của hồ sơ này không có bước "{step}".',
    en: 'The procedure of this line has no step "{step}".',
  },
  'step-waits-for': {
    status: 409,
    vi: 'Bước "{step}" chỉ bắt đầu được sau khi hoàn thành: {open}.',
    en: 'The step "{step}" can begin only after: {open}.',
  },
  'step-is-required': {
    status: 409,
    vi: 'Bước "{step}" là bắt buộc, không thể bỏ qua.',
    en: 'The step "{step}" is required and cannot be left out.',
  },
  'steps-of-different-rules': {
    status: 422,
    vi: 'Các hồ sơ được chọn theo những quy định khác nhau về bước "{step}"; hãy xin ý kiến riêng.',
    en: 'The lines chosen follow different rules on the step "{step}"; ask about them apart.',
  },
  'no-opinion-step': {
    status: 422,
    vi: 'Bước "{step}" không phải là xin ý kiến.',
    en: 'The step "{step}" is not one of asking an opinion.',
  },
  'no-line-named': { status: 422, vi: 'Chưa chọn hồ sơ nào.', en: 'No line is named.' },
  'body-missing': {
    status: 422,
    vi: 'Hãy chọn cơ quan được lấy ý kiến.',
    en: 'Name the body that is asked.',
  },
  'unknown-agency': {
    status: 422,
    vi: 'Danh mục không có loại cơ quan "{agency}"; chọn một trong: {allowed}.',
    en: 'The catalogue has no kind of agency "{agency}"; choose one of: {allowed}.',
  },
  'not-asked-about': {
    status: 422,
    vi: 'Có hồ sơ không nằm trong nội dung xin ý kiến này.',
    en: 'One of the lines is not among those asked about.',
  },
  'unknown-answer': {
    status: 422,
    vi: 'Không có câu trả lời "{answer}"; chọn một trong: {allowed}.',
    en: 'There is no answer "{answer}"; choose one of: {allowed}.',
  },
  'opinion-file-missing': {
    status: 422,
    vi: 'Tệp của văn bản trả lời chưa được đính kèm vào lần xin ý kiến này.',
    en: 'The file of the answer was not attached to this request.',
  },
  'paper-missing': {
    status: 422,
    vi: 'Ghi nhận thay cơ quan được hỏi phải nêu số, ngày văn bản trả lời.',
    en: 'To record an answer for the body, give number and date of its paper.',
  },
  'work-missing': {
    status: 422,
    vi: 'Hãy nêu tên và phạm vi của sáng kiến được công nhận.',
    en: 'Name the recognised work and its scope.',
  },
  'work-not-recognised': {
    status: 422,
    vi: 'Chỉ nêu sáng kiến khi Hội đồng công nhận.',
    en: 'A work is named only where it was recognised.',
  },
  'officer-may-not-proceed': {
    status: 409,
    vi: 'Ở bước này không ai có thể quyết định tiếp tục thay cơ quan được hỏi.',
    en: 'At this step nobody may go on without the body asked.',
  },
  'silence-does-not-count': {
    status: 409,
    vi: 'Cơ quan này ({agency}) phải trả lời; im lặng không được coi là không có ý kiến.',
    en: 'This body ({agency}) must answer; its silence means nothing.',
  },
  'still-in-time': {
    status: 409,
    vi: 'Chưa hết hạn trả lời ({dueOn}).',
    en: 'The term to answer is not over yet ({dueOn}).',
  },
  'council-decides': {
    status: 409,
    vi: 'Hồ sơ đang nằm trong chương trình một phiên họp Hội đồng; câu trả lời là kết quả phiên đó, sau khi biên bản được ký.',
    en: 'A session of the council has this line on its agenda; its result answers, once the minutes are signed.',
  },
  'answered-already': {
    status: 409,
    vi: 'Cơ quan được hỏi đã trả lời hồ sơ này.',
    en: 'The body has answered on this line.',
  },
} satisfies RejectionTable;
