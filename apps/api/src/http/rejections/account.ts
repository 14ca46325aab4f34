import type { RejectionTable } from '../rejection-table.js';

export const accountRejections = {
  'username-taken': {
    status: 409,
    vi: 'Tên đăng nhập "{username}" đã có.',
    en: 'The name "{username}" is taken.',
  },
  'username-malformed': {
    status: 422,
    vi: 'Tên đăng nhập gồm 2–64 chữ thường không dấu, chữ số, dấu chấm, gạch nối.',
    en: 'A name has 2–64 lower-case letters, digits, dots and hyphens.',
  },
  'dates-reversed': {
    status: 422,
    vi: 'Ngày kết thúc ({to}) trước ngày bắt đầu ({from}).',
    en: 'The end ({to}) lies before the beginning ({from}).',
  },
  'no-such-account': {
    status: 404,
    vi: 'Không có tài khoản này.',
    en: 'There is no such account.',
  },
  'role-needs-unit': {
    status: 422,
    vi: 'Vai trò {role} phải gắn với một đơn vị.',
    en: 'The role {role} is held for an organisation.',
  },
  'role-already-held': {
    status: 409,
    vi: 'Tài khoản đã có vai trò {role} vào ngày này.',
    en: 'The account holds the role {role} on that day already.',
  },
  'role-not-held': {
    status: 409,
    vi: 'Tài khoản không có vai trò {role} vào ngày này.',
    en: 'The account does not hold the role {role} on that day.',
  },
  'delegation-over': {
    status: 422,
    vi: 'Thời hạn ủy quyền đã qua ({to}).',
    en: 'The delegation would be over already ({to}).',
  },
  'delegator-lacks-role': {
    status: 409,
    vi: 'Người ủy quyền không giữ vai trò {role}.',
    en: 'The one who delegates does not hold the role {role}.',
  },
  'already-locked': { status: 409, vi: 'Tài khoản đã khóa.', en: 'The account is locked already.' },
  'not-locked': { status: 409, vi: 'Tài khoản không bị khóa.', en: 'The account is not locked.' },
  'current-password-wrong': {
    status: 422,
    vi: 'Mật khẩu hiện tại không đúng.',
    en: 'The current password is wrong.',
  },
  'signer-password-wrong': {
    status: 422,
    vi: 'Mật khẩu xác nhận người ký không đúng; chưa ký gì.',
    en: 'The password of the signer is wrong; nothing was signed.',
  },
  'password-too-short': {
    status: 422,
    vi: 'Mật khẩu cần ít nhất {least} ký tự.',
    en: 'A password needs at least {least} characters.',
  },
  'password-too-long': {
    status: 422,
    vi: 'Mật khẩu có nhiều nhất {most} ký tự.',
    en: 'A password has at most {most} characters.',
  },
  'password-too-simple': {
    status: 422,
    vi: 'Mật khẩu quá đơn giản.',
    en: 'The password is too simple.',
  },
  'link-not-valid': {
    status: 410,
    vi: 'Liên kết đã dùng hoặc đã hết hạn.',
    en: 'The link was used or is out of date.',
  },
  'no-account-list': {
    status: 422,
    vi: 'Không tìm thấy hàng tiêu đề có "Tên đăng nhập" hoặc "Mã đơn vị".',
    en: 'No head row with "Username" or "Unit code" was found.',
  },
  'too-many-accounts': {
    status: 422,
    vi: 'Danh sách có nhiều nhất {most} dòng.',
    en: 'A list has at most {most} rows.',
  },
  'row-names-nothing': {
    status: 422,
    vi: 'Dòng không có tên đăng nhập, cũng không có mã đơn vị.',
    en: 'The row has neither a username nor a unit code.',
  },
  'name-missing': { status: 422, vi: 'Thiếu họ tên.', en: 'The full name is missing.' },
  'no-such-role': { status: 422, vi: 'Không có vai trò này.', en: 'There is no such role.' },
  'no-such-kind': { status: 422, vi: 'Không có loại đơn vị này.', en: 'There is no such kind.' },
  'no-such-day': { status: 422, vi: 'Ngày không có thật.', en: 'There is no such day.' },
} satisfies RejectionTable;
