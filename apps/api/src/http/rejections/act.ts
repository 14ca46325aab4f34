import type { RejectionTable } from '../rejection-table.js';

export const actRejections = {
  'nothing-to-look-up': {
    status: 422,
    vi: 'Nhập số quyết định, hoặc ít nhất hai chữ trong tên.',
    en: 'Give the number of the decision, or at least two words of the name.',
  },
  'signing-stopped': {
    status: 409,
    vi: 'Chưa ký: người ký đã dừng trước văn bản này.',
    en: 'Not signed: the signer stopped before this act.',
  },
  'same-hand': {
    status: 409,
    vi: 'Người soạn thảo, lãnh đạo Ban, văn phòng, người ký và người cấp số phải là những người khác nhau.',
    en: 'Drafter, head, office, signer and numbering clerk must be different people.',
  },
  'no-authority': {
    status: 409,
    vi: 'Cơ quan ban hành không có thẩm quyền quyết định {awards} vào ngày {on}; thẩm quyền thuộc {decider} ({source}).',
    en: 'The issuer has no power to decide {awards} on {on}; it belongs to {decider} ({source}).',
  },
  'authority-unconfirmed': {
    status: 409,
    vi: 'Thẩm quyền quyết định {awards} vào ngày {on} chưa được xác nhận (theo {source} thuộc {decider}); người ký phải nêu căn cứ khi ký.',
    en: 'The power to decide {awards} on {on} is not confirmed (by {source} it belongs to {decider}); the signer must name the text when signing.',
  },
  'content-moved': {
    status: 409,
    vi: 'Nội dung văn bản đã thay đổi so với bản người ký đã xem; hãy xem lại rồi ký.',
    en: 'The content of the act is no longer what the signer saw; look again, then sign.',
  },
  'issuer-unit-missing': {
    status: 422,
    vi: 'Văn bản của đơn vị phải nêu đơn vị.',
    en: 'An act of a unit must name the unit.',
  },
  'earlier-act-missing': {
    status: 422,
    vi: 'Phải nêu văn bản mà văn bản này liên quan.',
    en: 'The earlier act that this one is about must be named.',
  },
  'earlier-act-not-promulgated': {
    status: 409,
    vi: 'Văn bản được nêu chưa ban hành ({status}).',
    en: 'The act named is not promulgated ({status}).',
  },
  'earlier-act-not-expected': {
    status: 422,
    vi: 'Loại văn bản này không đi kèm văn bản trước.',
    en: 'This kind of act changes no earlier act.',
  },
  'not-on-earlier-act': {
    status: 422,
    vi: 'Đối tượng không được tặng theo văn bản được nêu.',
    en: 'The line was not granted by the act named.',
  },
  'changes-missing': {
    status: 422,
    vi: 'Chưa nêu nội dung đính chính, sửa đổi.',
    en: 'What is corrected must be said.',
  },
  'not-on-act': {
    status: 422,
    vi: 'Đối tượng không có trong văn bản này.',
    en: 'The line does not stand in this act.',
  },
  'not-waiting-for-this-act': {
    status: 409,
    vi: 'Đối tượng không chờ loại văn bản này ({status}).',
    en: 'The line does not wait for this kind of act ({status}).',
  },
  'act-without-lines': {
    status: 409,
    vi: 'Văn bản chưa có đối tượng nào.',
    en: 'The act has no lines.',
  },
  'lines-in-motion': {
    status: 409,
    vi: 'Còn {lines} đối tượng đang được đưa ra khỏi danh sách, hãy thử lại.',
    en: '{lines} lines are still leaving the list; try again.',
  },
  'line-count-differs': {
    status: 409,
    vi: 'Danh sách có {found} đối tượng, văn bản ghi {recorded}; hãy đưa lại vào danh sách.',
    en: 'The list holds {found} lines, the act says {recorded}; add the lines again.',
  },
  'line-steps-open': {
    status: 409,
    vi: 'Chưa thể ký: {lines} hồ sơ còn bước phải hoàn thành trước ({open}).',
    en: 'It cannot be signed yet: {lines} lines have steps that must come first ({open}).',
  },
  'annulled-by-the-centre': {
    status: 409,
    vi: 'Trung ương đã quyết định các đối tượng của tờ trình: khen thưởng cấp Nhà nước do cấp đã quyết định sửa, hủy bỏ; tỉnh lập tờ trình đề nghị, không tự hủy bỏ.',
    en: 'The centre has decided on the lines of this letter: what the State granted is changed or annulled by who granted it; the province asks for it by a letter and annuls nothing itself.',
  },
  'ground-missing': {
    status: 422,
    vi: 'Phải chọn căn cứ theo danh mục quy định ({grounds}).',
    en: 'A ground of the catalogue must be chosen ({grounds}).',
  },
  'ground-unknown': {
    status: 422,
    vi: 'Danh mục quy định của ngày ra văn bản không có căn cứ này cho loại văn bản này.',
    en: 'The catalogue of that day knows no such ground for this kind of act.',
  },
  'movement-unknown': {
    status: 422,
    vi: 'Không có phong trào thi đua này trong sổ.',
    en: 'There is no such emulation movement in the register.',
  },
  'other-authority': {
    status: 409,
    vi: 'Chỉ cơ quan đã quyết định khen thưởng mới được ban hành loại văn bản này; cấp trên chỉ được tạm đình chỉ hiệu lực.',
    en: 'Only the body that granted may issue such an act; a higher body may only suspend the effect.',
  },
  'letter-by-the-province': {
    status: 409,
    vi: 'Tờ trình cấp trên do Chủ tịch UBND tỉnh ký; đơn vị gửi kiến nghị về tỉnh, không tự lập tờ trình.',
    en: 'Letters to the centre are signed by the chair of the province; a unit turns to the province and writes none itself.',
  },
  'suspended-by-another': {
    status: 409,
    vi: 'Khen thưởng bị cơ quan khác tạm đình chỉ hiệu lực; chỉ cơ quan đó hoặc cấp trên chấm dứt tạm đình chỉ.',
    en: 'Another body has suspended the effect of the award; only that one, or one above, ends the suspension.',
  },
  'for-the-centre': {
    status: 409,
    vi: 'Khen thưởng cấp Nhà nước do Trung ương quyết định; tỉnh lập tờ trình đề nghị.',
    en: 'What the State granted is for the centre to decide; the province submits a letter that asks for it.',
  },
  'not-for-the-centre': {
    status: 409,
    vi: 'Khen thưởng này không do Trung ương quyết định; cơ quan đã quyết định tự ban hành văn bản.',
    en: 'The centre did not grant this; the body that granted issues the act itself.',
  },
  'record-not-expected': {
    status: 422,
    vi: 'Chỉ tờ trình đề nghị tước, phục hồi mới nêu được khen thưởng ghi trong hồ sơ đối tượng mà không có quyết định trong hệ thống.',
    en: 'Only a letter that asks to strip or restore may name awards that stand in a record without a decision in this system.',
  },
  'not-an-award': {
    status: 422,
    vi: 'Mục này của hồ sơ không phải là khen thưởng.',
    en: 'This entry of the record is no award.',
  },
  'entry-stripped': {
    status: 409,
    vi: 'Khen thưởng này đã bị tước hoặc hủy bỏ; chỉ quyết định phục hồi của Trung ương mới trả lại.',
    en: 'This award was stripped or annulled already; only a decision of the centre gives it back.',
  },
  'entry-not-stripped': {
    status: 409,
    vi: 'Khen thưởng này chưa bị tước nên không có gì để phục hồi.',
    en: 'This award was not stripped; there is nothing to restore.',
  },
  'nothing-flagged': {
    status: 409,
    vi: 'Gói không có hồ sơ nào bị đánh dấu mà Trung ương chưa được báo.',
    en: 'The package has no flagged line the centre has not been told of.',
  },
  'not-decided-yet': {
    status: 422,
    vi: 'Trung ương chưa quyết định: chưa có số, ngày, hình thức để đính chính.',
    en: 'The centre has not decided: there is no number, day or form to correct yet.',
  },
  'lines-under-verification': {
    status: 409,
    vi: 'Chưa thể ký: {lines} hồ sơ trong danh sách đang được xác minh; hãy đưa ra khỏi danh sách hoặc chờ kết luận.',
    en: 'It cannot be signed yet: {lines} lines of the list are under verification; take them off or wait for the conclusion.',
  },
  'letter-all-secret': {
    status: 409,
    vi: 'Chưa thể ký: cả {lines} hồ sơ trong tờ trình đều có tài liệu bí mật nhà nước, không có gói điện tử nào để gửi. Hãy trình bằng hồ sơ giấy theo chế độ mật.',
    en: 'It cannot be signed: all {lines} lines of the letter hold State secrets, so there is no electronic package to send. Submit them on paper under the rules of secrecy.',
  },
  'date-in-future': {
    status: 422,
    vi: 'Ngày {date} chưa đến.',
    en: '{date} lies in the future.',
  },
  'number-taken': {
    status: 409,
    vi: 'Số {number} năm {year} đã cấp cho văn bản khác.',
    en: 'Number {number} of {year} belongs to another act.',
  },
  'promulgated-before-its-date': {
    status: 422,
    vi: 'Ngày ban hành {on} trước ngày văn bản {date}.',
    en: 'Promulgation on {on} would precede its date {date}.',
  },
  'already-promulgated': {
    status: 409,
    vi: 'Kết quả đã công bố, không thể sửa. Dùng "Đính chính quyết định".',
    en: 'It is promulgated and cannot be changed; draft a correction.',
  },
  'in-another-act': {
    status: 409,
    vi: 'Đối tượng đang ở văn bản khác.',
    en: 'The line stands in another act.',
  },
  'other-act': {
    status: 409,
    vi: 'Đối tượng không thuộc văn bản này.',
    en: 'The line belongs to another act.',
  },
  'act-not-in-route': {
    status: 409,
    vi: 'Quy trình của đối tượng không qua loại văn bản này.',
    en: 'The route of the line does not pass through this kind of act.',
  },
  'grant-needs-submission': {
    status: 409,
    vi: 'Hình thức này do Trung ương quyết định sau khi trình.',
    en: 'This award is for the centre to grant, once submitted.',
  },
  'wrong-decider': {
    status: 409,
    vi: 'Đối tượng không thuộc thẩm quyền của người quyết định này.',
    en: 'This decider has no say over the line.',
  },
  'nothing-corrected': {
    status: 422,
    vi: 'Không có nội dung đính chính.',
    en: 'Nothing is corrected.',
  },
} satisfies RejectionTable;
