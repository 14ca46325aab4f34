import type { RejectionTable } from '../rejection-table.js';

/** Votes that are not secret, conflicts of interest, the roll by name. */
export const councilVoteRejections = {
  'statute-missing': {
    status: 409,
    vi: 'Chưa ghi quy chế của Hội đồng nên không biết quy định thế nào; hãy ghi quy chế trước.',
    en: 'The statute of the council is not recorded, so what follows is not known.',
  },
  'conflicts-unsettled': {
    status: 409,
    vi: 'Còn {conflicts} xung đột lợi ích do hệ thống phát hiện chưa được xác nhận hoặc bác.',
    en: '{conflicts} detected conflicts of interest are neither confirmed nor dismissed.',
  },
  'no-such-conflict': {
    status: 422,
    vi: 'Không có xung đột lợi ích này.',
    en: 'There is no such conflict.',
  },
  'own-conflict': {
    status: 409,
    vi: 'Không ai tự xác nhận hay bác xung đột lợi ích của chính mình.',
    en: 'Nobody settles a conflict of interest of their own.',
  },
  'recused-member': {
    status: 409,
    vi: 'Thành viên có xung đột lợi ích với nội dung này nên không biểu quyết.',
    en: 'A member in conflict of interest does not vote on this item.',
  },
  'no-substitute': {
    status: 422,
    vi: 'Người dự thay không được cử thay thành viên này vào ngày họp.',
    en: 'Nobody was named to stand in for this member on the day.',
  },
  'circulation-has-no-roll': {
    status: 409,
    vi: 'Phiên lấy ý kiến bằng văn bản không điểm danh.',
    en: 'A circulation in writing has no roll call.',
  },
  'circulation-not-allowed': {
    status: 409,
    vi: 'Quy chế của Hội đồng không cho lấy ý kiến bằng văn bản thay cuộc họp ({source}).',
    en: 'The statute of the council knows no circulation in writing ({source}).',
  },
  'mode-not-of-session': {
    status: 409,
    vi: 'Phiên họp này không biểu quyết theo cách đó.',
    en: 'This session does not vote that way.',
  },
  'vote-must-be-secret': {
    status: 409,
    vi: 'Hình thức này phải bỏ phiếu kín ({source}).',
    en: 'This form takes a secret ballot ({source}).',
  },
  'vote-not-in-writing': {
    status: 409,
    vi: 'Hình thức này không được lấy ý kiến bằng văn bản ({source}).',
    en: 'This form is not voted on in writing ({source}).',
  },
  'until-missing': {
    status: 422,
    vi: 'Vui lòng nêu hạn trả lời bằng văn bản.',
    en: 'Name the last day for answers in writing.',
  },
  'hands-are-counted': {
    status: 409,
    vi: 'Biểu quyết giơ tay chỉ ghi số đếm khi kết thúc vòng.',
    en: 'A show of hands is counted when the round closes.',
  },
  'choice-not-on-sheet': {
    status: 422,
    vi: 'Lựa chọn này không có trong vòng biểu quyết.',
    en: 'This choice is not part of the round.',
  },
  'counts-missing': {
    status: 422,
    vi: 'Cần số đếm của mọi nội dung trong vòng biểu quyết.',
    en: 'A count of every item of the round is needed.',
  },
  'answers-still-due': {
    status: 409,
    vi: 'Còn {missing} thành viên chưa trả lời và chưa hết hạn ({until}).',
    en: '{missing} members have not answered, and the day ({until}) is not over.',
  },
  'vote-quorum-broken': {
    status: 409,
    vi: 'Vòng biểu quyết không đủ túc số nên không kết thúc được: {present}, cần {need} ({source}).',
    en: 'The round cannot close without a quorum: {present}, {need} needed ({source}).',
  },
  'lower-form-not-met': {
    status: 409,
    vi: 'Hồ sơ chưa đạt tiêu chuẩn hoặc còn thiếu giấy tờ của chính mức thấp hơn "{lowerForm}" (giấy tờ thiếu: {missing}).',
    en: 'The line falls short of the criteria or papers of the lower form "{lowerForm}" itself (papers missing: {missing}).',
  },
  'result-of-round': {
    status: 409,
    vi: 'Kết quả này do vòng biểu quyết tính ra, không ghi tay được.',
    en: 'This result was computed from a round; it is not written by hand.',
  },
} satisfies RejectionTable;
