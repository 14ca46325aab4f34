import type { RejectionTable } from '../rejection-table.js';

export const scoringRejections = {
  'sheet-faulty': {
    status: 422,
    vi: 'Bảng điểm không đúng: {faults}.',
    en: 'The score sheet is not sound: {faultsEn}.',
  },
  'sheet-code-fixed': {
    status: 422,
    vi: 'Bảng điểm sửa đổi phải giữ mã {expected}.',
    en: 'A revised sheet keeps its code {expected}.',
  },
  'version-not-later': {
    status: 422,
    vi: 'Bản sửa đổi phải áp dụng sau ngày {from}; bản đã dùng để chấm thì không sửa.',
    en: 'A revision begins after {from}: a wording that was scored by does not change.',
  },
  'no-such-sheet': {
    status: 422,
    vi: 'Không có bảng điểm này áp dụng vào ngày {on}.',
    en: 'No such score sheet is in force on {on}.',
  },
  'candidates-missing': {
    status: 422,
    vi: 'Chưa có đối tượng nào để chấm điểm.',
    en: 'There is nobody to score.',
  },
  'matter-missing': {
    status: 422,
    vi: 'Bảng điểm của cụm, khối cần cấp của cụm (cluster); của phong trào cần cấp phát động, số năm và lần xét (movement).',
    en: 'A cluster’s sheet needs `cluster`; that of a movement needs `movement`.',
  },
  'not-a-candidate': {
    status: 422,
    vi: 'Đối tượng không có trong đợt chấm điểm này.',
    en: 'The subject is not scored in this round.',
  },
  'not-an-evaluator': {
    status: 403,
    vi: 'Bạn không có tên trong danh sách người chấm của đợt này.',
    en: 'You are not among the evaluators of this round.',
  },
  'marks-empty': {
    status: 422,
    vi: 'Chưa chấm tiêu chí nào.',
    en: 'No criterion is marked.',
  },
  'unknown-sheet-criterion': {
    status: 422,
    vi: 'Bảng điểm không có tiêu chí "{criterion}".',
    en: 'The sheet has no criterion "{criterion}".',
  },
  'mark-not-valid': {
    status: 422,
    vi: 'Điểm của tiêu chí "{criterion}" không hợp lệ: ghi {"points": từ 0 đến {max}}, {"met": true}, {"times": n} hoặc {"notAssigned": true}, tùy loại tiêu chí ({type}).',
    en: 'The mark of "{criterion}" ({type}, at most {max} points) is not one it takes.',
  },
  'criterion-not-measured': {
    status: 422,
    vi: 'Tiêu chí "{criterion}" do người chấm cho điểm, không tính theo chỉ tiêu.',
    en: 'Criterion "{criterion}" is marked by people, not measured.',
  },
  'marks-missing': {
    status: 409,
    vi: 'Còn {candidates} đối tượng chưa đủ điểm, ở các tiêu chí: {criteria}.',
    en: '{candidates} subjects still lack marks for: {criteria}.',
  },
  'results-recorded': {
    status: 409,
    vi: 'Kết quả đã ghi vào hồ sơ, không mở lại việc chấm điểm được.',
    en: 'Results stand in the records; the scoring cannot be reopened.',
  },
  'no-record-of-matter': {
    status: 422,
    vi: 'Kết quả chấm của loại bảng điểm này không tự ghi vào hồ sơ; hãy ghi bằng mục sáng kiến của đối tượng.',
    en: 'Scores of such a sheet make no record by themselves; add the initiative to the record.',
  },
  'candidate-failed': {
    status: 409,
    vi: 'Đối tượng không đạt mức điểm bắt buộc, không ghi kết quả được.',
    en: 'The subject failed a pass mark; no result can be recorded.',
  },
  'result-known': {
    status: 409,
    vi: 'Đối tượng đã có kết quả khác; hãy sửa trong hồ sơ của đối tượng.',
    en: 'The subject has another result; correct it in its record.',
  },
  'peer-is-self': {
    status: 422,
    vi: 'Tự chấm thì dùng phiếu tự chấm; chấm chéo là chấm cho thành viên khác.',
    en: 'A peer marks another; one’s own points go into the self-scoring.',
  },
  'disputes-open': {
    status: 409,
    vi: 'Còn {count} kiến nghị về điểm chưa giải quyết.',
    en: '{count} disputes about scores are still open.',
  },
  'no-such-dispute': {
    status: 422,
    vi: 'Không có kiến nghị số {number}.',
    en: 'There is no dispute no. {number}.',
  },
  'dispute-settled': {
    status: 409,
    vi: 'Kiến nghị này đã được giải quyết.',
    en: 'The dispute has been settled.',
  },
} satisfies RejectionTable;
