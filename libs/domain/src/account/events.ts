import type { EventRegistry } from '../log/event-registry.js';

/** Accounts and what they may do; passwords are never part of an event. */
export const accountEvents = {
  'account.opened': {
    schema: 1,
    vi: 'Mở tài khoản {username} ({displayName})',
    en: 'Opened account {username} ({displayName})',
  },
  'account.role-granted': {
    schema: 1,
    vi: 'Giao vai trò {role} từ ngày {from}',
    en: 'Granted role {role} from {from}',
  },
  'account.role-ended': {
    schema: 1,
    vi: 'Thôi vai trò {role} sau ngày {to}',
    en: 'Ended role {role} after {to}',
  },
  'account.delegated': {
    schema: 1,
    vi: 'Nhận ủy quyền vai trò {role} từ ngày {from} đến ngày {to}',
    en: 'Received role {role} by delegation from {from} to {to}',
  },
  'account.delegation-ended': {
    schema: 1,
    vi: 'Chấm dứt ủy quyền vai trò {role}',
    en: 'Delegation of role {role} ended',
  },
  'account.validity-set': {
    schema: 1,
    vi: 'Đặt thời hạn tài khoản: {from} – {to}',
    en: 'Set the validity of the account: {from} – {to}',
  },
  'account.locked': { schema: 1, vi: 'Khóa tài khoản: {reason}', en: 'Locked account: {reason}' },
  'account.unlocked': { schema: 1, vi: 'Mở khóa tài khoản', en: 'Unlocked account' },
  'account.password-changed': { schema: 1, vi: 'Đổi mật khẩu', en: 'Changed password' },
  'account.password-reset': {
    schema: 1,
    vi: 'Cấp liên kết đặt lại mật khẩu dùng một lần',
    en: 'Issued a one-time link to set a new password',
  },
} satisfies EventRegistry;
