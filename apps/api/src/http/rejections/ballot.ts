import type { RejectionTable } from '../rejection-table.js';

export const ballotRejections = {
  'ballot-round-open': {
    status: 409,
    vi: 'Đang có một vòng bỏ phiếu kín chưa xong.',
    en: 'A secret round is under way.',
  },
  'no-seats': {
    status: 409,
    vi: 'Phiên họp chưa có danh sách thành viên có tài khoản nên chưa bỏ phiếu kín trên máy được.',
    en: 'The session names no members with accounts, so no secret round can be held.',
  },
  'no-seat': {
    status: 403,
    vi: 'Chỉ thành viên của Hội đồng phiên họp này được nhận phiếu.',
    en: 'Only members of this council take a sheet.',
  },
  'line-has-result': {
    status: 409,
    vi: 'Đối tượng đã có kết quả bỏ phiếu.',
    en: 'The line has a result already.',
  },
  'round-cannot-pass': {
    status: 409,
    vi: 'Không thể đạt: cao nhất được {highest} phiếu, cần {need} ({source}).',
    en: 'This cannot pass: {highest} votes at most, {need} needed ({source}).',
  },
  'more-than-present': {
    status: 409,
    vi: 'Số người nhận phiếu ({checkedIn}) vượt số có mặt đã điểm danh ({present}).',
    en: '{checkedIn} would have sheets, only {present} are present by the roll.',
  },
  'result-of-secret-ballot': {
    status: 409,
    vi: 'Kết quả bỏ phiếu kín không sửa bằng tay được.',
    en: 'The result of a secret round is not corrected by hand.',
  },
  'ballot-round-unknown': {
    status: 404,
    vi: 'Không có vòng bỏ phiếu này.',
    en: 'There is no such round.',
  },
  'ballot-round-void': {
    status: 409,
    vi: 'Vòng bỏ phiếu đã hủy; hãy mở vòng khác.',
    en: 'The round is void; hold another.',
  },
  'ballot-not-in-this-state': {
    status: 409,
    vi: 'Vòng bỏ phiếu không ở bước này.',
    en: 'The round is at another step.',
  },
  'check-in-open': {
    status: 409,
    vi: 'Còn đang nhận phiếu; chờ kết thúc rồi mới bỏ phiếu.',
    en: 'Members are still checking in; ballots are taken afterwards.',
  },
  'check-in-closed': {
    status: 409,
    vi: 'Đã hết lúc nhận phiếu.',
    en: 'Check-in is closed.',
  },
  'already-checked-in': {
    status: 409,
    vi: 'Thành viên đã nhận phiếu trên máy khác; mỗi người một phiếu. Mất phiếu thì đề nghị chủ tọa hủy vòng và bỏ lại.',
    en: 'This member has taken a sheet on another device; each gets one. If it is lost, ask the chair to void the round.',
  },
  'ballot-sheet-incomplete': {
    status: 422,
    vi: 'Số phiếu trắng gửi đến không đúng số nội dung.',
    en: 'The sheet needs one blinded token for each item.',
  },
  'ballot-keys-being-made': {
    status: 409,
    vi: 'Đang tạo khóa của vòng bỏ phiếu ({ready}/{items}); hãy gửi lại yêu cầu này.',
    en: 'Keys are being made ({ready} of {items}); send this request again.',
  },
  'ballot-vault-missing': {
    status: 409,
    vi: 'Hệ thống chưa được cấu hình để bỏ phiếu kín.',
    en: 'This installation has no vault for secret ballots.',
  },
  'ballot-vault-refused': {
    status: 409,
    vi: 'Hòm phiếu không nhận yêu cầu này.',
    en: 'The vault did not take this.',
  },
  'ballot-box-broken': {
    status: 409,
    vi: 'Hòm phiếu không khớp với nhật ký nên không được công bố; chủ tọa phải hủy vòng này.',
    en: 'The box does not agree with the log, so it is not counted; the chair has to void the round.',
  },
  'ballot-round-not-closed': {
    status: 409,
    vi: 'Chưa kiểm phiếu xong; trước đó không ai được xem số phiếu.',
    en: 'Not counted yet; before that nobody is told anything.',
  },
  'ballot-round-closed': {
    status: 409,
    vi: 'Vòng bỏ phiếu đã đóng.',
    en: 'The round is closed.',
  },
  'ballot-token-used': {
    status: 409,
    vi: 'Phiếu này đã được dùng cho lựa chọn khác; phiếu bỏ trước được giữ nguyên.',
    en: 'This token was used for another vote; the first one stands.',
  },
  'ballot-malformed': {
    status: 422,
    vi: 'Phiếu không đúng dạng.',
    en: 'This is no ballot.',
  },
  'ballot-not-valid': {
    status: 422,
    vi: 'Phiếu không hợp lệ cho nội dung này.',
    en: 'The ballot is not valid for this item.',
  },
  'ballot-with-credentials': {
    status: 400,
    vi: 'Phiếu kín phải gửi không kèm đăng nhập (không cookie, không Authorization).',
    en: 'A secret ballot is sent without credentials (no cookie, no Authorization).',
  },
  'written-incomplete': {
    status: 422,
    vi: 'Ý kiến bằng văn bản không khớp với phiếu.',
    en: 'The written opinions do not fit the sheet.',
  },
  'paper-does-not-add-up': {
    status: 422,
    vi: 'Phiếu giấy không khớp: đã phát {paper} phiếu, mỗi phiếu {items} nội dung.',
    en: 'The paper does not add up: {paper} sheets of {items} items were handed out.',
  },
} satisfies RejectionTable;
