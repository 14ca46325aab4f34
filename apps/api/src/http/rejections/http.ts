import type { RejectionTable } from '../rejection-table.js';

/** What is refused before any rule is asked, and what lies beyond the caller's doing. */
export const httpRejections = {
  'json-malformed': {
    status: 400,
    vi: 'Nội dung JSON không hợp lệ.',
    en: 'The body is not valid JSON.',
  },
  'json-duplicate-key': {
    status: 400,
    vi: 'Khóa "{key}" xuất hiện hai lần.',
    en: 'The key "{key}" occurs twice.',
  },
  'text-not-valid': {
    status: 400,
    vi: 'Văn bản có ký tự không hợp lệ.',
    en: 'The text holds characters that are not valid.',
  },
  'request-malformed': {
    status: 400,
    vi: 'Yêu cầu không hợp lệ.',
    en: 'The request is not valid.',
  },
  'cursor-not-valid': {
    status: 400,
    vi: 'Con trỏ trang không hợp lệ.',
    en: 'The cursor is not one of this list.',
  },
  'if-match-malformed': {
    status: 400,
    vi: 'Tiêu đề If-Match phải là số phiên bản.',
    en: 'If-Match must be the number of a version.',
  },
  'not-signed-in': { status: 401, vi: 'Bạn cần đăng nhập.', en: 'Sign in first.' },
  'sign-in-refused': {
    status: 401,
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    en: 'The name or the password is wrong.',
  },
  'not-allowed': {
    status: 403,
    vi: 'Vai trò của bạn không được làm việc này.',
    en: 'Your role may not do this.',
  },
  'foreign-origin': {
    status: 403,
    vi: 'Yêu cầu đến từ một trang khác.',
    en: 'The request comes from another site.',
  },
  'not-found': { status: 404, vi: 'Không tìm thấy.', en: 'Not found.' },
  'method-not-allowed': {
    status: 405,
    vi: 'Địa chỉ này không nhận phương thức {method}.',
    en: 'This address does not take {method}.',
  },
  'not-acceptable': {
    status: 406,
    vi: 'Không có dạng được yêu cầu.',
    en: 'No such form available.',
  },
  'request-timeout': { status: 408, vi: 'Yêu cầu đến quá chậm.', en: 'The request took too long.' },
  'command-still-running': {
    status: 409,
    vi: 'Lệnh với khóa này đang được xử lý.',
    en: 'The command with this key is still running.',
  },
  'version-moved': {
    status: 409,
    vi: 'Dữ liệu vừa thay đổi, hãy thử lại.',
    en: 'The thing has just changed; try again.',
  },
  busy: {
    status: 409,
    vi: 'Dữ liệu đang được thay đổi, hãy thử lại.',
    en: 'Being changed just now; try again.',
  },
  'version-stale': {
    status: 412,
    vi: 'Dữ liệu đã thay đổi từ khi bạn xem (phiên bản hiện tại: {current}).',
    en: 'The thing has changed since you saw it (current version: {current}).',
  },
  'body-too-large': { status: 413, vi: 'Nội dung quá lớn.', en: 'The body is too large.' },
  'address-too-long': { status: 414, vi: 'Địa chỉ quá dài.', en: 'The address is too long.' },
  'content-type-not-taken': {
    status: 415,
    vi: 'Kiểu nội dung không được nhận.',
    en: 'This content type is not taken.',
  },
  'body-not-valid': {
    status: 422,
    vi: 'Dữ liệu gửi lên chưa đúng.',
    en: 'The data sent is not valid.',
  },
  'query-not-valid': {
    status: 422,
    vi: 'Tham số truy vấn chưa đúng.',
    en: 'The query parameters are not valid.',
  },
  'key-reused': {
    status: 422,
    vi: 'Khóa Idempotency-Key đã dùng cho một yêu cầu khác.',
    en: 'The Idempotency-Key was used for another request.',
  },
  'key-missing': {
    status: 428,
    vi: 'Cần tiêu đề Idempotency-Key.',
    en: 'The header Idempotency-Key is required.',
  },
  'version-missing': {
    status: 428,
    vi: 'Cần tiêu đề If-Match với phiên bản bạn đã xem.',
    en: 'The header If-Match with the version you saw is required.',
  },
  'too-many-requests': {
    status: 429,
    vi: 'Quá nhiều lần thử, hãy đợi rồi thử lại.',
    en: 'Too many attempts; wait and try again.',
  },
  'headers-too-large': { status: 431, vi: 'Tiêu đề quá lớn.', en: 'The headers are too large.' },
  internal: { status: 500, vi: 'Lỗi hệ thống.', en: 'Something went wrong here.' },
  unavailable: {
    status: 503,
    vi: 'Hệ thống tạm thời chưa sẵn sàng, hãy thử lại.',
    en: 'The service is not available just now; try again.',
  },
  'storage-full': { status: 507, vi: 'Hết chỗ lưu trữ.', en: 'The storage is full.' },
} satisfies RejectionTable;
